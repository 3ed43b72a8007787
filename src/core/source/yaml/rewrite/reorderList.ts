import type { YAMLSeq } from "yaml";
import { writeValue } from "../writeValue.ts";
import { columnOf, contentEnd, isNode, lineStart, nextLine, startOf } from "./layout.ts";
import { endOfRemarks, firstRemark } from "./remarks.ts";
import { applyEdits, type TextEdit } from "./TextEdit.ts";

/** An item's own lines in a file, and the empty lines and remarks before it that are not about it alone. */
interface Chunk {
  readonly gap: string;
  /** Where the item begins, with the comments that stand right above it. */
  readonly start: number;
  readonly end: number;
}

/**
 * The edit that adds, removes and moves the items of a list in lines of their own. An item moves with its comments; what an empty
 * line parts from it stays where it is. Undefined if the list does not begin a line of its own.
 */
export function reorderList(
  list: YAMLSeq,
  value: readonly unknown[],
  origins: readonly (number | undefined)[],
  file: string,
  rewriteItem: (item: unknown, wanted: unknown) => readonly TextEdit[],
): readonly TextEdit[] | undefined {
  const first = startOf(list);
  const column = columnOf(file, first);
  if (file.slice(lineStart(file, first), first).trim() !== "") return undefined;
  const chunks = chunksOf(list, file);
  const [start, end] = [chunks[0]?.start ?? 0, chunks.at(-1)?.end ?? 0];
  const empty = chunks.slice(1).filter(({ gap }) => /^[ \t]*\r?\n/.test(gap)).length;
  // Of a single item nothing tells: one of several lines is likely to want an empty line after it.
  const isLong = chunks.length === 1 && file.slice(start, end).trim().split("\n").length > 2;
  const usualGap = isLong || empty * 2 > chunks.length - 1 ? "\n" : "";
  const indent = " ".repeat(column);
  const parts = origins.map((origin, index) => {
    const chunk = origin === undefined ? undefined : chunks[origin];
    const wanted = value[index];
    const text =
      origin === undefined || chunk === undefined
        ? `${indent}-${writeValue(wanted, "hyphen", column)}\n`
        : withLineEnd(applyEdits(file, rewriteItem(list.items[origin], wanted), chunk.start, chunk.end));
    if (index === 0) return (chunk?.gap ?? "").replace(/^(?:[ \t]*\r?\n)+/, "") + text;
    // What stands between items stays in its place.
    const own = chunk === undefined || origin === 0 ? undefined : chunk.gap;
    return (own ?? usualGap) + text;
  });
  // A remark that stood before a removed item, apart from it, stays.
  const lost = chunks.filter(({ gap }, index) => index > 0 && gap.includes("#") && !origins.includes(index));
  const remarks = lost.map(({ gap }) => gap).join("");
  return [{ start, end, insert: parts.join("") + remarks }];
}

function withLineEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

function chunksOf({ items, range }: YAMLSeq, file: string): readonly Chunk[] {
  const first = range?.[0] ?? 0;
  const column = columnOf(file, first);
  const chunks: Chunk[] = [];
  let from = firstRemark(file, lineStart(file, first), column);
  let gap = "";
  for (const [index, item] of items.entries()) {
    const end = nextLine(file, Math.max(isNode(item) ? contentEnd(item, file) : from, from));
    const next = items[index + 1];
    const stop = isNode(next) ? lineStart(file, startOf(next)) : endOfRemarks(file, end, column);
    const [own, between, attached] = divide(file.slice(end, stop), column, next === undefined);
    chunks.push({ gap, start: from, end: end + own });
    gap = file.slice(end + own, end + own + between);
    from = stop - attached;
  }
  return chunks;
}

/** Of the lines between two items: how long are those that belong to the one before, to neither, and to the one after. */
function divide(
  text: string,
  column: number,
  isLast: boolean,
): [own: number, between: number, attached: number] {
  const lines = text.split(/(?<=\n)/);
  let own = 0;
  let seen = 0;
  for (const line of lines) {
    seen += line.length;
    if (line.trim() === "") continue;
    if (/^ */.exec(line)?.[0].length === column || (/^ */.exec(line)?.[0].length ?? 0) < column) break;
    own = seen;
  }
  if (isLast) return [own, 0, 0];
  let attached = 0;
  for (const line of text
    .slice(own)
    .split(/(?<=\n)/)
    .toReversed()) {
    if (line.trim() === "" && line !== "") break;
    attached += line.length;
  }
  return [own, text.length - own - attached, attached];
}
