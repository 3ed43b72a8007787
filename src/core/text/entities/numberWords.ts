/** Numbers that a language writes as words, such as "vijfentwintig", "quatre-vingt-dix", "zwölftausend" or "twenty-five". */

import { perLanguage } from "../language.ts";
import { lowerCase } from "../lowerCase.ts";
import type { Span } from "../Span.ts";
import { GRAMMARS, type Grammar } from "./numberGrammars.ts";

/** A number written in words, with its span in UTF-16 units. */
export interface NumberWord extends Span {
  readonly value: number;
  /** What its last word multiplies by, if that is a thousand or more. */
  readonly scale: number;
}

const grammarOf = perLanguage((base) => GRAMMARS[base]?.());

/** What a number in words is good for: it is large, a share, or one of two in a ratio. Other texts need no grammar. */
const MAY_HOLD_WORD =
  /honderd|duizend|miljo|miljard|cent|mille|million|milliard|hundert|tausend|hundred|thousand|billion|%|prozent|slachtoffer|victim|opfer|overlijd|doden|mort|tote|todes|death|[\s-](?:op|sur|von|in|out)[\s-]/i;

/** The numbers that a text in Dutch, French, German or English writes in words, in order; none in other languages. */
export function findNumberWords(text: string, language: string): NumberWord[] {
  if (!MAY_HOLD_WORD.test(text)) return [];
  const known = grammarOf(language);
  if (known === undefined) return [];
  return Array.from(known.expression.matchAll(lowerCase(text))).flatMap(({ 0: found, index }) => [
    ...read(found.replace(/\s/g, " "), index, known),
  ]);
}

/**
 * Adds up pieces below 100, multiplies by hundreds, and closes a group at every thousand or million. A half at the end is half of
 * the last of them: "un million et demi". Two pieces that make no number together, as in "deux et trois", are two numbers.
 */
function* read(words: string, offset: number, { pieces }: Grammar): Generator<NumberWord> {
  let number = { start: offset, end: offset, total: 0, group: 0, scale: 1, last: 0 };
  const finished = ({ start, end, total, group, scale }: typeof number): NumberWord => ({
    start,
    end,
    value: total + (group < 1 ? group * scale : group),
    scale: group === 0 ? scale : 1,
  });
  for (let at = 0; at < words.length; ) {
    const piece = longestAt(words, at, pieces);
    const value = piece === undefined ? undefined : pieces.get(piece);
    if (piece === undefined || value === undefined) {
      at++;
      continue;
    }
    if (!mayFollow(value, number.last)) {
      yield finished(number);
      number = { start: offset + at, end: 0, total: 0, group: 0, scale: 1, last: 0 };
    }
    if (value < 100) number.group += value;
    else if (value === 100) number.group = (number.group || 1) * 100;
    else {
      number.total += (number.group || 1) * value;
      number.group = 0;
      number.scale = value;
    }
    number.last = value;
    at += piece.length;
    number.end = offset + at;
  }
  yield finished(number);
}

/** Whether a piece goes on with a number: after a ten, before one, beyond 100, or as in "dix-sept". A half goes on with all. */
function mayFollow(value: number, last: number): boolean {
  if (value < 1 || value >= 100 || last < 1 || last >= 100) return true;
  if (value >= 20) return last < 10 && value % 10 === 0;
  return last >= 20 ? last % 10 === 0 : last === 10 && value >= 7;
}

function longestAt(words: string, at: number, pieces: ReadonlyMap<string, number>): string | undefined {
  let longest: string | undefined;
  for (const piece of pieces.keys()) {
    if (piece.length > (longest?.length ?? 0) && words.startsWith(piece, at)) longest = piece;
  }
  return longest;
}
