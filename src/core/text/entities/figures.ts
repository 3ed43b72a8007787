import { lowerCase } from "../lowerCase.ts";
import { overlapsAny, withoutOverlaps } from "../Span.ts";
import { unicode } from "../unicode.ts";
import type { Figure } from "./Figure.ts";
import { isLabel } from "./labels.ts";
import { findQuantities, multiplied, type Quantity } from "./quantities.ts";
import { findFractions, findPercentages, findRatios, PERCENT } from "./shares.ts";

export type { Figure } from "./Figure.ts";

/** Whether two figures say the same, however they are written: 15.000 and 15 000, "1 op 3" and "une sur trois". */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return (
    one.kind === other.kind && Math.abs(one.value - other.value) <= 1e-9 * Math.max(one.value, other.value)
  );
}

const DIGIT = /[\d½¼¾⅓⅔]/;
/** What a figure without digits needs, in lower case: a word for a large number, a share or a part. */
const MAY_HOLD_WORD =
  /honderd|duizend|miljo|miljard|cent|mill|hundert|tausend|hundred|thousand|billion|procent|percent|prozent|helft|moiti|lfte|half|derde|tiers|dritt|third|kwart|quart|viert|vijfde|cinqui|nfte|fifth|jede|elke|iedere|tiende|dixi|zehnt|tenth|zesde|zevende|achtste|negende|(?:six|sept|huit|neuv)ième|(?:sechs|sieb|ach|neun)tel|sixth|seventh|eighth|ninth|(?:^|\s)(?:een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|eine?[rs]?|zwei|drei|fünf|sechs|sieben|neun|zehn|one|two|three|four|five|seven|eight|nine|ten)[\s-](?:\S+\s){0,3}(?:op|sur|von|in|out)[\s-]|(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|(?:on|dou|trei|quator|quin|sei)ze|vingt|nte|zwei|drei|fünf|sechs|sieben|neun|zehn|zwölf|[tzß]ig|two|three|four|five|seven|eight|nine|ten|eleven|twelve|teen|ty|dozijn|douzaine|dutzend|dozen)\s(?:\S+\s){0,2}(?:slachtoffer|victim|opfer|overlijd|doden|mort|tote|todes|death)/;

/**
 * The figures of a text, in order, none overlapping another: shares, numbers from 100 on, and smaller ones that count victims,
 * cases or deaths. Years, times, dates, ages, measures, prices, postal codes, house and article numbers are no figures.
 * Numbers in words are recognised in Dutch, French, German and English.
 */
export function findFigures(text: string, language: string): Figure[] {
  // Compiling the expressions below takes longer than all else that a text without figures needs.
  if (!DIGIT.test(text) && !MAY_HOLD_WORD.test(lowerCase(text))) return [];
  const quantities = findQuantities(text, language);
  const shares = [
    ...findPercentages(text, quantities),
    ...findRatios(text, quantities, language),
    ...findFractions(text),
  ];
  const apart = withoutOverlaps(shares);
  const numbers = multiplied(text, quantities)
    .filter((quantity) => !overlapsAny(quantity, apart) && isFigure(text, quantity, language))
    .map(({ start, end, value }): Figure => ({ start, end, kind: "number", value }));
  return withoutOverlaps([...apart, ...numbers]);
}

/** What is counted in victims, cases and deaths is a claim, however small the number. */
const VICTIMS = unicode.u`^(?:\s\p{L}[\p{L}-]*){0,2}?\s(?:slachtoffers?|victimes?|opfern?|victims?|overlijdens|doden|morts|mortes|tote[nr]?|todesfälle|deaths)(?![\p{L}-])`;
/** "Twee slachtoffers getuigen": those who tell their stories are counted by nobody. */
const STORY =
  /^(?:\s\S+){1,3}?\s(?:aan het woord|vertellen|getuigen|spreken|doorbreken|témoignent|racontent|parlent|erzählen|berichten|sprechen|tell|speak|share|talk)/;

/** A part of each such word. Looking for one takes far less time than compiling the expression. */
const MAY_BE_VICTIMS = /slachtoffer|victim|opfer|overlijd|dod|mort|tote|todes|death/i;

function isFigure(text: string, quantity: Quantity, language: string): boolean {
  const { value, start, end, inWords } = quantity;
  // In lower case, because expressions that ignore case take twice as long to compile.
  const after = text.slice(end, end + 40).toLowerCase();
  // What is no share above, such as 100 %, is no number either.
  if (PERCENT.test(after)) return false;
  const claims =
    value >= 2 &&
    MAY_BE_VICTIMS.test(after) &&
    VICTIMS.test(after) &&
    !(inWords && value < 10 && STORY.test(after));
  if (!inWords && text.charAt(start) === "0") return false;
  if (value < 100) return claims;
  // "Duizendmaal dank", "Les Mille et Une Nuits": round words are figures of speech unless they count victims.
  if (inWords && (value === 100 || value === 1000 || value === 1001)) return claims;
  return Number.isInteger(value) && !isLabel(text, quantity, language);
}
