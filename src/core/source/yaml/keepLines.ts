import type { Edit } from "../SourceText.ts";

/**
 * An edit that leaves the lines of a file apart. YAML reads some line breaks as a space, so of "a⏎b a" an edit may delete
 * " b" or "b ", which leads to the same text. Undefined if each way joins two lines.
 *
 * @param offsets - the offset in the file of each index of the value
 */
export function keepLines(
  edit: Edit,
  value: string,
  file: string,
  offsets: readonly number[],
): Edit | undefined {
  const at = (index: number) => offsets[Math.min(index, offsets.length - 1)] ?? 0;
  const joins = ({ start, end }: Edit) => joinsLines(file, at(start), at(end));
  if (!joins(edit)) return edit;
  const shorter = withoutCommon(edit, value);
  if (!joins(shorter)) return shorter;
  if (shorter.insert !== "") return undefined;
  const { start, end } = shorter;
  for (
    let by = 1;
    end + by <= value.length && value.charAt(start + by - 1) === value.charAt(end + by - 1);
    by++
  ) {
    const moved = { ...shorter, start: start + by, end: end + by };
    if (!joins(moved)) return moved;
  }
  for (let by = 1; by <= start && value.charAt(start - by) === value.charAt(end - by); by++) {
    const moved = { ...shorter, start: start - by, end: end - by };
    if (!joins(moved)) return moved;
  }
  return undefined;
}

/** An edit without what it deletes and inserts again at its beginning or end. */
function withoutCommon(edit: Edit, value: string): Edit {
  const deleted = value.slice(edit.start, edit.end);
  const { insert } = edit;
  const most = Math.min(insert.length, deleted.length);
  let first = 0;
  while (first < most && insert.charAt(first) === deleted.charAt(first)) first++;
  let last = 0;
  while (last < most - first && insert.at(-1 - last) === deleted.at(-1 - last)) last++;
  return {
    ...edit,
    start: edit.start + first,
    end: edit.end - last,
    insert: insert.slice(first, insert.length - last),
  };
}

/** Whether a line with text would move up to the line before it, if this part of a file were replaced. */
function joinsLines(file: string, start: number, end: number): boolean {
  if (!file.slice(start, end).includes("\n")) return false;
  const before = file.slice(file.lastIndexOf("\n", start - 1) + 1, start).trim();
  const after = (file.slice(end).split("\n", 1)[0] ?? "").trim();
  return before !== "" && after !== "" && after !== '"' && after !== "'";
}
