import { fieldLine } from "./fieldLabel.ts";
import { isPure, readLabel } from "./label.ts";
import { wordCount } from "./role.ts";

/** The longest label, in characters: one with a day, a platform, a limit and an owner. */
const LONGEST = 80;

/** `Facebook`, `Tweet 1 – …` or `NL: …`: a label, and what follows it. */
export function labelPhrase(text: string) {
  const [, name = "", value = ""] = /^(.{1,60}?)\s*(?::(?=\s|$)|\s[–—|-]\s|$)\s*([\s\S]*)$/u.exec(text) ?? [];
  // "Wed., 17 March – Facebook" is one heading, and not a day with a text.
  if (isPure(readLabel(text)) && text.length <= LONGEST)
    return { name: text.replace(/\s*:$/, ""), value: "", label: readLabel(text) };
  if (name === "" || name.includes("\n") || fieldLine(`${name}:`) !== undefined) return undefined;
  const label = readLabel(name);
  const bare = readLabel(name.replace(/\s*\([^)]*\)/g, ""));
  return isPure(label) || (isPure(bare) && wordCount(label.rest) <= 4) ? { name, value, label } : undefined;
}
