import { dequal } from "dequal/lite";
import { parseYaml, Refusal } from "../parseYaml.ts";
import { Rewriter } from "./Rewriter.ts";
import { applyEdits, type TextEdit } from "./TextEdit.ts";

const TO_VALUES = { maxAliasCount: -1 };

/**
 * A YAML text with another value. What is the same stays byte for byte: comments, order, quoting and layout. A list's items are known by
 * their id, name, tag or file, and take their comments along. An anchored value that changes for one of its users only is copied
 * to the others.
 *
 * @throws Error if the text has a form that cannot be changed in part, such as explicit keys (`? key`)
 *
 * @param value - mappings, lists, strings, numbers, booleans and null; a key that is undefined is removed
 */
export function rewriteYaml(text: string, value: unknown): string {
  const { document } = parseYaml(text);
  const wanted = withoutUndefined(value);
  for (const expandsAliases of [false, true]) {
    const edits = new Rewriter(text, document, expandsAliases).rewrite(wanted);
    const changed = applyEdits(text, text.includes("\r\n") ? edits.map(withCarriageReturns) : edits);
    if (dequal(readBack(changed), wanted)) return changed;
  }
  throw new Error("the changes cannot be written into this YAML");
}

/** The value of a text; undefined if it is no YAML, such as an alias that came to stand before its anchor. */
function readBack(text: string): unknown {
  try {
    const { document } = parseYaml(text);
    return document.errors.length > 0 ? undefined : document.toJS(TO_VALUES);
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof Refusal) return undefined;
    throw error;
  }
}

function withCarriageReturns(edit: TextEdit): TextEdit {
  return { ...edit, insert: edit.insert.replace(/\r?\n/g, "\r\n") };
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === undefined ? [] : [[key, withoutUndefined(inner)]],
    ),
  );
}
