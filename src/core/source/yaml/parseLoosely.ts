import type { Document } from "yaml";
import { parseYaml, Refusal } from "./parseYaml.ts";

/** What the parser makes of a text, which may have mistakes; undefined if it gives up. */
export function parseLoosely(text: string): Document.Parsed | undefined {
  try {
    return parseYaml(text).document;
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The values of a document, which may have mistakes; undefined if they cannot be had, such as those of an alias bomb. */
export function valuesOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}
