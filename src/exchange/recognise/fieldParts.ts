import { type FieldLine, fieldLine } from "./fieldLabel.ts";

/** A stretch of a text, below a field's name or none. */
type Part = FieldLine | { readonly field: undefined; readonly value: string };

/** A text divided at the lines that begin with a field's name. */
export function splitFields(text: string): Part[] {
  const parts: Part[] = [];
  for (const line of text.split("\n")) {
    const field = fieldLine(line);
    const last = parts.at(-1);
    if (field !== undefined) parts.push(field);
    else if (last === undefined || isWhole(last)) parts.push({ field: undefined, value: line });
    else parts.splice(-1, 1, { ...last, value: `${last.value}${last.value === "" ? "" : "\n"}${line}` });
  }
  return parts;
}

/** Whether the line below a part does not continue it: only texts and comments have several lines. */
function isWhole({ field, value }: Part): boolean {
  return field !== undefined && field !== "text" && field !== "firstComment" && value !== "";
}

/** The labels of a text and what is beside them. */
export function fieldsIn(text: string): FieldLine[] {
  return splitFields(text).filter((part): part is FieldLine => part.field !== undefined);
}
