import type { Rule } from "../Finding.ts";

const PATTERNS: readonly { readonly expression: RegExp; readonly message: (found: string) => string }[] = [
  { expression: /(?<=\S) {2,}(?=\S)/g, message: (found) => `${found.length} spaces in a row; keep one` },
  { expression: /\t+/g, message: () => "a tab; platforms show it as they like: use a space" },
  {
    expression: /(?<=\S) +(?=[,.](?:\s|$))/g,
    message: () => "a space before a comma or full stop; remove it",
  },
  { expression: /(?<=\S)[ \t]+(?=\n)/g, message: () => "white space at the end of a line; remove it" },
  {
    expression: /\n(?:[ \t]*\n){2,}/g,
    message: (found) => `${found.split("\n").length - 2} empty lines in a row; keep one`,
  },
];

/** White space that no reader wants: doubled, before a comma, at a line's end. It costs characters as well. */
export const whiteSpace: Rule = {
  name: "white-space",
  *check({ text, bodyLength }) {
    const body = text.slice(0, bodyLength);
    for (const { expression, message } of PATTERNS) {
      for (const { 0: found, index: offset } of body.matchAll(expression)) {
        yield { severity: "warning", message: message(found), offset };
      }
    }
  },
};
