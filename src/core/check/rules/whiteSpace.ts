import type { PostRule } from "../Rule.ts";

type Kind = "spaces" | "tab" | "before-mark" | "line-end" | "empty-lines";

interface Pattern {
  readonly kind: Kind;
  readonly expression: RegExp;
  /** How many of them there are, for the message. */
  readonly count: (found: string) => number;
  /** What takes the place of how many UTF-16 units, from the start of what was found. */
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

/** A text without any of this has nothing of it, and need not be searched for each. */
const MAY_BE_FOUND = /\t| [ ,.\n]|\n[ \t]*\n[ \t]*\n/;

/** White space that no reader wants: doubled, before a comma, at a line's end. It costs characters as well. */
export const whiteSpace: PostRule<"white-space", { readonly kind: Kind; readonly count: number }> = {
  name: "white-space",
  severity: "warning",
  fixable: true,
  *check({ text, bodyLength }) {
    const body = text.slice(0, bodyLength);
    if (!MAY_BE_FOUND.test(body)) return;
    for (const { kind, expression, count, fix } of PATTERNS) {
      for (const { 0: found, index: start } of body.matchAll(expression)) {
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
