import { FIELD_WORDS, type Field } from "../words/labels.ts";
import { COUNT } from "./count.ts";
import { isPure, readLabel } from "./label.ts";

const fields = FIELD_WORDS.map(([field, pattern]) => ({
  field,
  pattern: new RegExp(`^(?:${pattern})$`, "iu"),
}));

/** The field that a label or the header of a column names; undefined if it names none. */
export function fieldOf(name: string): Field | undefined {
  const words = name
    .replace(/[*•:\s]+$/u, "")
    .replace(/^[^\p{L}\p{N}#]+/u, "")
    .replace(/\([^)]*\)/g, "")
    .trim();
  const found = fieldOfWords(words);
  if (found !== undefined || !words.includes("/")) return found;
  // "Beeld / Visuel"
  return words
    .split(/\s*\/\s*/)
    .map(fieldOfWords)
    .find((field) => field !== undefined);
}

function fieldOfWords(words: string): Field | undefined {
  return fields.find(({ pattern }) => pattern.test(words))?.field;
}

/** A line that begins with the name of a field, such as `Caption: …` or `**Image** – …`. */
export interface FieldLine {
  readonly field: Field;
  readonly name: string;
  readonly value: string;
}

export function fieldLine(line: string): FieldLine | undefined {
  const [, name, value = ""] = /^([^\n:]{1,40}?)\s*:(?:\s+([\s\S]*))?$/u.exec(line) ?? [];
  if (name === undefined) return undefined;
  if (line.replace(COUNT, "").trim() === "") return undefined;
  const field = fieldOf(name);
  // "Tweet:" and "Post 1:" divide posts; "Facebook:" as well.
  if (
    field === undefined ||
    /^(?:tweets?|posts?|publications?|beitr[aä]ge?|bericht(?:en)?|messages?)$/i.test(name.trim())
  )
    return undefined;
  return { field, name: name.trim(), value: value.trim() };
}

/** Reads the header of a column: `Caption (FR)`, `Facebook text`. */
export function readHeader(header: string) {
  // "Link(s) - Separated by comma": schedulers explain their columns.
  const name = header
    .replace(COUNT, "")
    .replace(/\s[-–—]\s.*$/su, (rest) => (isPure(readLabel(rest)) ? rest : ""));
  const field = fieldOf(header) ?? fieldOf(name);
  const label = readLabel(name);
  // The label of "Texte FR" takes "Texte" for a filler.
  const isOfLanguage = label.language !== undefined && label.platforms.length === 0 && label.rest === "";
  const words = isOfLanguage ? name.split(/[^\p{L}]+/u) : [label.rest];
  return { field: field ?? words.map(fieldOf).find((one) => one !== undefined), label };
}
