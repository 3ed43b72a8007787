import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";

/** `{{name}}` in a text, in UTF-16 units. */
export interface Placeholder extends Span {
  /**
   * What is between the braces: the name of a value, or `@` and the name of an account. Undefined if that is invalid or the braces
   * are not closed.
   */
  readonly name: string | undefined;
}

const BRACES = /\{\{(?:(?<inner>[^{}\n]*)\}\})?/g;

/** The name of a placeholder and of its value: a letter or `_`, then letters, digits, `-` and `_`. */
export const PLACEHOLDER_NAME = String.raw`^[\p{L}_][\p{L}\p{N}_-]*$`;
const NAME = unicode.u`${PLACEHOLDER_NAME}`;

/** Whether a placeholder is filled by a value, and not by an account or a link. */
export function isPlaceholderName(name: string): boolean {
  return NAME.test(name);
}

/** The name of the account that a placeholder asks for, as `@payoke` does; undefined if it asks for a value. */
export function accountName(placeholder: string): string | undefined {
  const name = placeholder.slice(1);
  return placeholder.startsWith("@") && isPlaceholderName(name) ? name : undefined;
}

/** The placeholders of a text, in order. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!text.includes("{{")) return [];
  return Array.from(text.matchAll(BRACES), ({ 0: written, index: start, groups }) => {
    const inner = groups?.inner?.trim() ?? "";
    const name = isPlaceholderName(inner) || accountName(inner) !== undefined ? inner : undefined;
    return { start, end: start + written.length, name };
  });
}
