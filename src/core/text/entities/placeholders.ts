import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";

/** `{{name}}` in a text, in UTF-16 units. */
export interface Placeholder extends Span {
  /**
   * What is between the braces: the name of a value, `@` and the name of an account, or `link:` and the name of a link.
   * Undefined if that is invalid or the braces are not closed.
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

/** What is written in another way on each platform. */
export interface NamedPart {
  readonly kind: "account" | "link";
  readonly name: string;
}

/** The account or the link that a placeholder asks for, as `@payoke` and `link:more` do; undefined if it asks for a value. */
export function namedPart(placeholder: string): NamedPart | undefined {
  const [sign, kind] = placeholder.startsWith("@")
    ? (["@", "account"] as const)
    : (["link:", "link"] as const);
  const name = placeholder.slice(sign.length);
  return placeholder.startsWith(sign) && isPlaceholderName(name) ? { kind, name } : undefined;
}

/** The placeholders of a text, in order. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!text.includes("{{")) return [];
  return Array.from(text.matchAll(BRACES), ({ 0: written, index: start, groups }) => {
    const inner = groups?.inner?.trim() ?? "";
    const name = isPlaceholderName(inner) || namedPart(inner) !== undefined ? inner : undefined;
    return { start, end: start + written.length, name };
  });
}
