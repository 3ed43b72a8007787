import { fieldLine } from "./fieldLabel.ts";
import { isPure, readLabel } from "./label.ts";

/** `Facebook`, `Tweet 1 – …` or `NL: …`: a label, and what follows it. */
export function labelPhrase(text: string) {
  const [, name = "", value = ""] = /^(.{1,60}?)\s*(?::(?=\s|$)|\s[–—|-]\s|$)\s*([\s\S]*)$/u.exec(text) ?? [];
  if (name === "" || name.includes("\n") || fieldLine(`${name}:`) !== undefined) return undefined;
  const label = readLabel(name);
  return isPure(label) ? { name, value, label } : undefined;
}
