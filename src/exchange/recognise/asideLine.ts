import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import { ASIDE_LINES } from "../words/asides.ts";
import { isPure, readLabel } from "./label.ts";

/** The longest line that is an editor's, in characters. */
const LONGEST = 160;

/** What a line is that an editor wrote beside the texts; undefined if it is none. */
export function asideOf(line: string): Said | undefined {
  const text = line.trim();
  if (text.length > LONGEST || text === "") return undefined;
  const what = ASIDE_LINES.find(([, pattern]) => pattern.test(text))?.[0];
  if (what === undefined) return undefined;
  // "Version 2" divides posts.
  const label = readLabel(text);
  return isPure(label) && label.number !== undefined ? undefined : say(({ why }) => why[what]);
}

/** A text without the lines that an editor wrote beside it, and those lines. */
export function withoutAsides(text: string): { readonly text: string; readonly asides: readonly string[] } {
  const asides: string[] = [];
  const kept = text.split("\n").filter((line) => {
    const isAside = asideOf(line) !== undefined;
    if (isAside) asides.push(line.trim());
    return !isAside;
  });
  return { text: asides.length === 0 ? text : kept.join("\n"), asides };
}
