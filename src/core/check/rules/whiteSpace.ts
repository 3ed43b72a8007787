import type { TextRule } from "../Rule.ts";

type Kind = "spaces" | "tab" | "before-mark" | "line-end" | "empty-lines";

interface Pattern {
  readonly kind: Kind;
  readonly expression: RegExp;
  /** The number that the message names. */
  readonly count: (found: string) => number;
  /** Replaces so many UTF-16 units, from the start of the match. */
  readonly fix: (found: string) => { readonly units: number; readonly insert: string };
}

const PATTERNS: readonly Pattern[] = [
  {
    kind: "spaces",
    expression: /(?<=\S) {2,}(?=\S)/g,
    count: (found) => found.length,
    fix: (found) => ({ units: found.length - 1, insert: "" }),
  },
  {
    kind: "tab",
    expression: /\t+/g,
    count: (found) => found.length,
    fix: (found) => ({ units: found.length, insert: " " }),
  },
  {
    kind: "before-mark",
    expression: /(?<=\S) +(?=[,.](?:\s|$))/g,
    count: (found) => found.length,
    fix: (found) => ({ units: found.length, insert: "" }),
  },
  {
    kind: "line-end",
    expression: /(?<=\S)[ \t]+(?=\n)/g,
    count: (found) => found.length,
    fix: (found) => ({ units: found.length, insert: "" }),
  },
  {
    kind: "empty-lines",
    expression: /\n(?:[ \t]*\n){2,}/g,
    count: (found) => found.split("\n").length - 2,
    // The last two line feeds stay.
    fix: (found) => ({ units: found.lastIndexOf("\n", found.length - 2), insert: "" }),
  },
];

/** One quick search that most posts fail, before the five patterns. */
const MAY_BE_FOUND = /\t| [ ,.\n]|\n[ \t]*\n[ \t]*\n/;

/** White space that no reader wants: doubled, before a comma, or at the end of a line. It also costs characters. */
export const whiteSpace: TextRule<"white-space", { readonly kind: Kind; readonly count: number }> = {
  name: "white-space",
  severity: "warning",
  fixable: true,
  *checkText({ text }) {
    if (!MAY_BE_FOUND.test(text)) return;
    for (const { kind, expression, count, fix } of PATTERNS) {
      for (const { 0: found, index: start } of text.matchAll(expression)) {
        const { units, insert } = fix(found);
        yield {
          params: { kind, count: count(found) },
          span: { start, end: start + found.length },
          fix: [{ start, end: start + units, insert }],
        };
      }
    }
  },
};
