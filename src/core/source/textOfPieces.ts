import type { Span } from "../text/Span.ts";
import { type EditableText, editText, type SourceText, type Unfilled } from "./SourceText.ts";

/** A piece of a text that was made of another one, and what it stands for there. */
export interface MadePiece {
  readonly made: Span;
  readonly origin: Span;
  /** Whether it is the same in both. */
  readonly same: boolean;
}

/** A text of a file put together from spans of it and other words. */
export function textOfPieces(text: SourceText, pieces: readonly (Span | string)[]): EditableText {
  const made: MadePiece[] = [];
  let value = "";
  const first = pieces.find((piece) => typeof piece !== "string");
  let at = first?.start ?? 0;
  for (const piece of pieces) {
    const same = typeof piece !== "string";
    const origin = same ? piece : { start: at, end: at };
    const start = value.length;
    value += same ? text.value.slice(origin.start, origin.end) : piece;
    made.push({ made: { start, end: value.length }, origin, same });
    at = origin.end;
  }
  return madeText(text, value, made);
}

/** A text that was made of another one. A character that is not of that one stands where its piece does, and cannot be edited. */
export function madeText(
  text: SourceText,
  value: string,
  pieces: readonly MadePiece[],
  unfilled?: readonly Unfilled[],
): EditableText {
  return {
    value,
    ...(unfilled && { unfilled }),
    range: (span) => text.range(originOf(span, pieces)),
    edit: (span, insert) =>
      pieces.some(({ made, same }) => !same && made.start < span.end && span.start < made.end)
        ? undefined
        : editText(text, originOf(span, pieces), insert),
  };
}

/** What a range of the made text stands for in the text before. */
function originOf({ start, end }: Span, pieces: readonly MadePiece[]): Span {
  const first = pieces.find(({ made }) => start < made.end) ?? pieces.at(-1);
  const last = pieces.findLast(({ made }) => made.start < end && made.start < made.end) ?? first;
  return {
    start: first === undefined ? start : back(start, first, "start"),
    end: last === undefined ? end : Math.max(back(end, last, "end"), first?.origin.start ?? 0),
  };
}

function back(offset: number, { made, origin, same }: MadePiece, side: "start" | "end"): number {
  return same ? origin.start + (offset - made.start) : origin[side];
}
