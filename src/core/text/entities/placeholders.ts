import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";

/** `{{name}}` in a text, in UTF-16 units. It has no name if the name is invalid or the braces are not closed. */
export interface Placeholder extends Span {
  readonly name: string | undefined;
}

const BRACES = /\{\{(?:(?<inner>[^{}\n]*)\}\})?/g;

/** The name of a placeholder and of its value: a letter or `_`, then letters, digits, `-` and `_`. */
export const PLACEHOLDER_NAME = String.raw`^[\p{L}_][\p{L}\p{N}_-]*$`;
const NAME = unicode.u`${PLACEHOLDER_NAME}`;

export function isPlaceholderName(name: string): boolean {
  return NAME.test(name);
}

/** The placeholders of a text, in order. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!text.includes("{{")) return [];
  return Array.from(text.matchAll(BRACES), ({ 0: written, index: start, groups }) => {
    const inner = groups?.inner?.trim() ?? "";
    const name = isPlaceholderName(inner) ? inner : undefined;
    return { start, end: start + written.length, name };
  });
}
