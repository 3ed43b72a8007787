import { COUNT, fieldLine } from "./fieldLabel.ts";
import { isPure, readLabel } from "./label.ts";
import { wordCount } from "./role.ts";

/** `Facebook`, `Tweet 1 – …` or `NL: …`: a label, and what follows it. */
export function labelPhrase(text: string) {
  const [, name = "", value = ""] = /^(.{1,60}?)\s*(?::(?=\s|$)|\s[–—|-]\s|$)\s*([\s\S]*)$/u.exec(text) ?? [];
  if (name === "" || name.includes("\n") || fieldLine(`${name}:`) !== undefined) return undefined;
  const label = readLabel(name.replace(COUNT, ""));
  const bare = readLabel(name.replace(/\s*\([^)]*\)/g, ""));
  return isPure(label) || (isPure(bare) && wordCount(label.rest) <= 4) ? { name, value, label } : undefined;
}
