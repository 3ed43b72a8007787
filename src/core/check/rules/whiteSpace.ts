import type { Rule } from "../Finding.ts";

interface Pattern {
  readonly expression: RegExp;
  readonly message: (found: string) => string;
  /** What takes the place of how many UTF-16 units, from the start of what was found. */
  readonly fix: (found: string) => { readonly units: number; readonly insert: string };
}

const PATTERNS: readonly Pattern[] = [
  {
    expression: /(?<=\S) {2,}(?=\S)/g,
    message: (found) => `${found.length} spaces in a row; keep one`,
    fix: (found) => ({ units: found.length - 1, insert: "" }),
  },
  {
    expression: /\t+/g,
    message: () => "a tab; platforms show it as they like: use a space",
    fix: (found) => ({ units: found.length, insert: " " }),
  },
  {
    expression: /(?<=\S) +(?=[,.](?:\s|$))/g,
    message: () => "a space before a comma or full stop; remove it",
    fix: (found) => ({ units: found.length, insert: "" }),
  },
  {
    expression: /(?<=\S)[ \t]+(?=\n)/g,
    message: () => "white space at the end of a line; remove it",
    fix: (found) => ({ units: found.length, insert: "" }),
  },
  {
    expression: /\n(?:[ \t]*\n){2,}/g,
    message: (found) => `${found.split("\n").length - 2} empty lines in a row; keep one`,
    // The last two line feeds stay.
    fix: (found) => ({ units: found.lastIndexOf("\n", found.length - 2), insert: "" }),
  },
];

/** A text without any of this has nothing of it, and need not be searched for each. */
const MAY_BE_FOUND = /\t| [ ,.\n]|\n[ \t]*\n[ \t]*\n/;

/** White space that no reader wants: doubled, before a comma, at a line's end. It costs characters as well. */
export const whiteSpace: Rule = {
  name: "white-space",
  *check({ text, bodyLength }) {
    const body = text.slice(0, bodyLength);
    if (!MAY_BE_FOUND.test(body)) return;
    for (const { expression, message, fix } of PATTERNS) {
      for (const { 0: found, index: start } of body.matchAll(expression)) {
        const { units, insert } = fix(found);
        yield {
          severity: "warning",
          message: message(found),
          span: { start, end: start + found.length },
          fix: [{ start, end: start + units, insert }],
        };
      }
    }
  },
};
