import { say } from "../i18n/problems/filling/say.ts";
import type { Place } from "../source/Place.ts";
import type { EditableText, SourceText, Unfilled, UnfilledProblem } from "../source/SourceText.ts";
import { type MadePiece, madeText } from "../source/textOfPieces.ts";
import { UserError } from "../source/UserError.ts";
import { findPlaceholders } from "../text/entities/placeholders.ts";
import { LONGEST_TEXT } from "../text/longestText.ts";
import type { Span } from "../text/Span.ts";

/** The value of a placeholder, or why it has none. */
export type Lookup = (name: string) => { readonly value: string } | { readonly problem: UnfilledProblem };

/** A text with its placeholders filled, and what became of its pieces. */
interface Filled {
  readonly value: string;
  readonly pieces: readonly MadePiece[];
  readonly unfilled: readonly Unfilled[];
}

/**
 * Fills the placeholders of a text, in one pass: values are not read for placeholders.
 *
 * @throws UserError, at `place`, if the values make the text longer than any that is counted.
 */
export function fillValue(text: string, lookup: Lookup, place?: () => Place): Filled {
  const pieces: MadePiece[] = [];
  const unfilled: Unfilled[] = [];
  let value = "";
  let at = 0;
  const add = (origin: Span, insert: string, same: boolean) => {
    const start = value.length;
    if (start + insert.length > LONGEST_TEXT) {
      const message = say((words) => words.tooLong(LONGEST_TEXT));
      throw new UserError([{ message, place: place?.() }]);
    }
    value += insert;
    pieces.push({ made: { start, end: value.length }, origin, same });
  };
  for (const { start, end, name } of findPlaceholders(text)) {
    const written = text.slice(start, end);
    add({ start: at, end: start }, text.slice(at, start), true);
    const found = name === undefined ? { problem: describeBroken(written) } : lookup(name);
    const isFilled = "value" in found;
    if (!isFilled) {
      unfilled.push({ start: value.length, end: value.length + written.length, problem: found.problem });
    }
    add({ start, end }, isFilled ? found.value : written, !isFilled);
    at = end;
  }
  add({ start: at, end: text.length }, text.slice(at), true);
  return { value, pieces, unfilled };
}

/**
 * A text of a file with its placeholders filled. A character of a value stands where its placeholder does, and cannot be
 * edited.
 *
 * @throws UserError if the values make it longer than any text that is counted.
 */
export function fillText(text: SourceText, lookup: Lookup): SourceText | EditableText {
  if (!text.value.includes("{{")) return text;
  const start = { start: 0, end: 0 };
  const { value, pieces, unfilled } = fillValue(text.value, lookup, () => text.range(start).place);
  const filled = pieces.filter(({ same }) => !same).map(({ made }) => made);
  return { ...madeText(text, value, pieces, unfilled), filled };
}

function describeBroken(written: string): UnfilledProblem {
  return written === "{{" ? { kind: "not-closed" } : { kind: "bad-name", written };
}
