import type { Entities } from "../../source/entitiesOf.ts";
import { findQuotations } from "../../text/entities/quotations.ts";
import { type Span, spanAt } from "../../text/Span.ts";
import { findBreaks, type Grade, grades } from "./breaks.ts";
import type { Piece } from "./divide.ts";
import type { Lengths, Measured } from "./Lengths.ts";

/** What is never divided, and how good the place before it is; the first one has none. */
export interface Atom extends Span {
  /** What is between it and the one before, if both are in one part. */
  readonly gap: string;
  readonly grade: Grade | undefined;
}

/**
 * The text between the places at which it may be divided. A quotation that is longer than a part is divided like any other text. So is
 * one that is too long only together with what must stay beside it.
 *
 * @param isTooLong - whether a span is longer than a part
 */
export function toAtoms(entities: Entities, language: string, isTooLong: (span: Span) => boolean): Atom[] {
  let quotations: readonly Span[] = findQuotations(entities.text);
  for (const released of ["outer", "all"] as const) {
    const long = between(entities, language, quotations).filter(isTooLong);
    if (long.length === 0) break;
    const outer = new Set(outermost(quotations));
    quotations = quotations.filter(
      (one) => spanAt(one.start, long) === undefined || (released === "outer" && !outer.has(one)),
    );
  }
  return between(entities, language, quotations);
}

function outermost(quotations: readonly Span[]): Span[] {
  let until = 0;
  return quotations.filter(({ start, end }) => {
    const isOuter = start >= until;
    if (isOuter) until = end;
    return isOuter;
  });
}

function between(entities: Entities, language: string, quotations: readonly Span[]): Atom[] {
  const { text } = entities;
  const atoms: Atom[] = [];
  let before: { readonly gap: string; readonly grade: Grade | undefined } = { gap: "", grade: undefined };
  let start = 0;
  const add = (end: number) => {
    if (end > start) atoms.push({ start, end, ...before });
  };
  for (const { start: end, end: next, grade } of findBreaks(entities, language, quotations)) {
    add(end);
    before = atoms.length === 0 ? before : { gap: text.slice(end, next), grade };
    start = next;
  }
  add(text.length);
  return atoms;
}

/**
 * The places of a text that are used: those between paragraphs; within a paragraph that is longer than a part also those between its
 * lines, and so on, down to words. The result says where the pieces begin that are left.
 */
export function chooseBreaks(
  atoms: readonly Pick<Atom, "grade">[],
  lengths: Lengths,
  room: readonly number[],
): number[] {
  const starts: number[] = [];
  const split = (start: number, end: number, level: number): void => {
    if (level === grades.length || (level > 1 && lengths.fit(start, end, room))) {
      starts.push(start);
      return;
    }
    let from = start;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && atoms[at]?.grade !== grades[level]) continue;
      split(from, at, level + 1);
      from = at;
    }
  };
  if (atoms.length > 0) split(0, atoms.length, 0);
  return starts;
}

/** How bad it is to begin a part at a place. */
const PRICES: { readonly [grade in Grade]: number } = {
  hand: 0,
  paragraph: 0,
  line: 1,
  sentence: 1,
  clause: 2,
  word: 3,
};

/** The pieces that begin at certain atoms. */
export function toPieces(
  atoms: readonly (Measured & Pick<Atom, "grade">)[],
  lengths: Lengths,
  starts: readonly number[],
): Piece[] {
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? atoms.length;
    const { lengths: own = [], gaps = [], grade } = atoms[start] ?? {};
    return {
      lengths: own.map((_, limit) => lengths.of(start, end, limit)),
      gaps,
      begins: grade === "hand",
      price: grade === undefined ? 0 : PRICES[grade],
    };
  });
}

/** The spans of a text that each part has. What was taken out of a part leaves what is put in its place. */
export function bodiesOf(
  atoms: readonly Atom[],
  starts: readonly number[],
  ends: readonly number[],
  text: string,
): (Span | string)[][] {
  return ends.map((end, index) => {
    const from = starts[ends[index - 1] ?? 0] ?? 0;
    const run = atoms.slice(from, starts[end] ?? atoms.length);
    const pieces: (Span | string)[] = [];
    for (const { start, end: atomEnd, gap } of run) {
      const last = pieces.at(-1);
      if (last === undefined || typeof last === "string") pieces.push({ start, end: atomEnd });
      else if (text.slice(last.end, start) === gap)
        pieces[pieces.length - 1] = { start: last.start, end: atomEnd };
      else pieces.push(gap, { start, end: atomEnd });
    }
    return pieces;
  });
}
