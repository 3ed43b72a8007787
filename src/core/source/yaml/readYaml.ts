import { parseYaml, Refusal } from "./parseYaml.ts";
import { findProblems } from "./yamlProblems.ts";

/** findProblems has counted the aliases. */
export const TO_VALUES = { maxAliasCount: -1 };

/** A text as the parser reads it; undefined if it has mistakes. */
export function readYaml(text: string) {
  try {
    const { document, lines } = parseYaml(text);
    if (findProblems(document, text).length > 0) return undefined;
    return { document, lines, value: document.toJS(TO_VALUES) as unknown };
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) return undefined;
    throw error;
  }
}
