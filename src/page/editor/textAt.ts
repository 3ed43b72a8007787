import { languagesIn } from "../../core/campaign/edit/applyOperation.ts";
import { valueAt } from "../../core/source/nameOfPath.ts";
import type { Path } from "../../core/source/SourceText.ts";
import type { Values } from "./EditorState.ts";

/** The languages in which a campaign is edited; `und` stands for that of one that names none. */
export function editedLanguages(value: Values | undefined): readonly string[] {
  const languages = languagesIn(value);
  return languages.length === 0 ? ["und"] : languages;
}

/** The path to a text in a language: a plain text is in the main one. */
export function textPath(value: Values | undefined, path: Path, language: string): Path {
  const text = valueAt(value, path);
  const isTable = typeof text === "object" && text !== null;
  return isTable || language !== editedLanguages(value)[0] ? [...path, language] : path;
}

/** What a text says in a language; empty if it says nothing. */
export function textIn(value: Values | undefined, path: Path, language: string): string {
  const text = valueAt(value, textPath(value, path, language));
  return typeof text === "string" ? text : "";
}

/** Whether a value is one text, or one for each language, and can be edited as such. */
export function isTexts(value: unknown): boolean {
  if (value === undefined || value === null || typeof value === "string") return true;
  if (typeof value !== "object" || Array.isArray(value)) return false;
  return Object.values(value).every((text) => text === null || typeof text === "string");
}

/** A language's name for itself, such as `Nederlands`. */
export function nameOf(language: string): string {
  if (language === "und") return "";
  try {
    const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}

/** A language's name in another one, such as `Dutch`. */
export function nameIn(language: string, ui: string): string {
  if (language === "und") return "";
  try {
    return new Intl.DisplayNames([ui], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
