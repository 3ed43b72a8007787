import {
  type Campaign,
  type CardImage,
  type Fact,
  type Helpline,
  type Language,
  textIn,
} from "../campaign/Campaign.ts";
import type { WordSource } from "../campaign/cardDesign.ts";
import { dayAndMonth } from "../i18n/formatDate.ts";
import { messagesIn } from "../i18n/index.ts";
import { findEmoji } from "../text/counting/emoji.ts";
import { findHashtags } from "../text/entities/hashtags.ts";
import { unicode } from "../text/unicode.ts";
import { HEART } from "./Letters.ts";

/** What the words of a card default to. */
export interface Known {
  readonly campaign: Campaign;
  readonly card: Pick<CardImage, "fact" | "helpline">;
  readonly language: Language;
  /** The post's text, without the hashtags that were added to it. */
  readonly text: string;
}

/** What a campaign already says; undefined if it says nothing of the kind. */
export function defaultWords(source: WordSource, known: Known): string | undefined {
  const said = say(source, known)?.trim();
  return said === undefined || said === "" ? undefined : withoutEmoji(said);
}

function say(source: WordSource, known: Known): string | undefined {
  const { campaign, card, language, text } = known;
  const { facts, helplines, day, title, brand } = campaign;
  switch (source) {
    case "sentence":
      return sentencesOf(withoutEmoji(readable(text)))[0];
    case "sentences":
      return sentencesOf(withoutEmoji(readable(text)))
        .slice(0, 4)
        .join("\n");
    case "figure":
      return figureIn(factOf(facts, card.fact), language);
    case "statement": {
      const fact = factOf(facts, card.fact);
      return fact && textIn(fact.statement, language, campaign);
    }
    case "source":
      return describeSource(factOf(facts, card.fact), language);
    case "phone":
      return helplineOf(helplines, card.helpline, language)?.phone;
    case "helpline":
      return helplineOf(helplines, card.helpline, language)?.name;
    case "site":
      return readableAddress(say("address", known));
    case "address": {
      const helpline = helplineOf(helplines, card.helpline, language);
      return helpline && textIn(helpline.site, language, campaign);
    }
    case "note": {
      const helpline = helplineOf(helplines, card.helpline, language);
      return helpline && textIn(helpline.note, language, campaign);
    }
    case "date":
      return day && dayAndMonth(day.date, language);
    case "day":
      return day && textIn(day.name, language, campaign);
    case "title":
      return textIn(title, language, campaign);
    case "organisation":
      return brand?.organisation;
  }
}

/** The fact that a card names, otherwise the first that was not superseded. */
function factOf(facts: readonly Fact[], id: string | undefined): Fact | undefined {
  return facts.find((fact) => (id === undefined ? fact.supersededBy === undefined : fact.id === id));
}

/** The helpline that a card names, otherwise the first with a number, then with a site, that speaks the language. */
function helplineOf(
  helplines: readonly Helpline[],
  name: string | undefined,
  language: Language,
): Helpline | undefined {
  if (name !== undefined) return helplines.find((helpline) => helpline.name === name);
  const speaking = helplines.filter(({ languages }) => languages?.includes(language) ?? true);
  return speaking.find(({ phone }) => phone !== undefined) ?? speaking.find(({ site }) => site.size > 0);
}

/** A figure with its thousands grouped as the language groups them. */
function figureIn(fact: Fact | undefined, language: Language): string | undefined {
  const [, digits] = /^(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{4,})$/.exec(fact?.figure ?? "") ?? [];
  if (digits === undefined || (/^\d{4}$/.test(digits) && Number(digits) > 1000)) return fact?.figure;
  return messagesIn(language).number(Number(digits.replace(/\D/g, "")));
}

function describeSource(fact: Fact | undefined, language: Language): string | undefined {
  const { source } = fact ?? {};
  if (source === undefined) return undefined;
  const { source: label, colon } = messagesIn(language);
  const year =
    source.year === undefined || source.title.includes(String(source.year)) ? "" : `, ${source.year}`;
  return `${label}${colon}${source.title}${year}`;
}

/** An address as people write it: stopmensenhandel.be. */
function readableAddress(address: string | undefined): string | undefined {
  return address?.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}

/** A text without the signs of its hashtags, whose words are written apart: #WorldDay is World Day. */
function readable(text: string): string {
  let said = text;
  for (const { start, end, tag } of findHashtags(text, "letters", []).reverse()) {
    const words = tag.replaceAll("_", " ").replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
    said = said.slice(0, start) + words + said.slice(end);
  }
  return said;
}

/**
 * A sentence ends at a full stop or the like before white space and a capital, a letter without case, or a digit; not after a day of
 * the month ("am 3. Mai"), an initial or an abbreviation.
 */
const SENTENCE_END = unicode.u`(?<=[.!?…。！？]["'”’»)\]]*)(?<!(?:^|[^\p{L}\d])(?:\d{1,2}|\p{Lu}|[Pp]rof|[Dd]rs?|[Ii]r|[Mm]r|[Mm]evr|[Dd]hr|M(?:me|lle|rs|s|gr)|St|Ste|[Hh]r|[Ff]r|[Nn]r|[Nn]o|[Tt]el|[Bb]v|[Cc]a|[Zz]\.\s?B|a\.s|o\.a|d\.h|e\.g|i\.e|vs|jr|sr)\.)\s+(?=["'“‘«„¿¡(]*\s?[\p{Lu}\p{Lo}\p{Lt}\d])|\n+|(?<=[。！？])`;

function sentencesOf(text: string): string[] {
  return SENTENCE_END.split(text)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** A text without any of these has no pictograph; the expression that finds them takes long to compile. */
const MAY_HOLD_PICTOGRAPHS = /[\u203c-\u3299\ud83c-\ud83f]/;

/** A text without its emoji and pictographs, but for the blue heart. */
function withoutEmoji(text: string): string {
  if (!MAY_HOLD_PICTOGRAPHS.test(text)) return text;
  let said = text;
  for (const { start, end } of findEmoji(text).reverse()) {
    if (!text.startsWith(HEART, start)) said = said.slice(0, start) + said.slice(end);
  }
  return said
    .replace(/(?![©®™])\p{Extended_Pictographic}/gu, (sign) => (sign === HEART ? sign : ""))
    .replace(/ {2,}/g, " ")
    .replace(/^ | $/gm, "");
}
