import type { YAMLSeq } from "yaml";
import { writeFlow } from "../writeValue.ts";
import { contentEnd, isNode, startOf } from "./layout.ts";
import { insertAt, type TextEdit } from "./TextEdit.ts";

/** Items are added and removed in place, so that comments between brackets stay; moved ones are written anew. */
export function changeFlowList(
  { items }: YAMLSeq,
  value: readonly unknown[],
  origins: readonly (number | undefined)[],
  file: string,
  rewriteItem: (item: unknown, wanted: unknown) => readonly TextEdit[],
): readonly TextEdit[] | undefined {
  const kept = origins.filter((origin) => origin !== undefined);
  const isAscending = kept.every((origin, index) => index === 0 || origin > (kept[index - 1] ?? 0));
  if (!isAscending || kept.length === 0) return undefined;
  const at = (index: number) => {
    const item = items[index];
    return isNode(item) ? startOf(item) : 0;
  };
  const first = kept[0] ?? 0;
  const removed = [...items.keys()].filter((index) => !kept.includes(index) && index > first);
  const edits: TextEdit[] = removed.map((index) => ({
    start: contentEnd(items[index - 1], file),
    end: contentEnd(items[index], file),
    insert: "",
  }));
  if (first > 0) edits.push({ start: at(0), end: at(first), insert: "" });
  let last: number | undefined;
  for (const [index, origin] of origins.entries()) {
    if (origin !== undefined) {
      edits.push(...rewriteItem(items[origin], value[index]));
      last = origin;
    } else if (last === undefined) edits.push(insertAt(at(first), `${writeFlow(value[index])}, `));
    else edits.push(insertAt(contentEnd(items[last], file), `, ${writeFlow(value[index])}`));
  }
  return edits;
}
