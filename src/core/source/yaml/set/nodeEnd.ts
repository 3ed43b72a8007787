import { isCollection, isMap, isPair, isScalar, type Node, type Pair } from "yaml";

/** Where what a node says ends in the file: of a block without the line break after it, and never with a comment. */
export function nodeEnd(node: Node, file: string): number {
  const [start = 0, end = start] = node.range ?? [];
  if (isScalar(node) && node.type?.startsWith("BLOCK")) {
    const raw = file.slice(start, end);
    // With a plus, the empty lines that follow are part of the text.
    const keeps = /^[|>]\d?\+/.test(raw);
    return start + raw.replace(keeps ? /\r?\n$/ : /(?:\r?\n[ \t]*)+$/, "").length;
  }
  if (!isCollection(node) || node.flow) return end;
  const last: unknown = node.items.at(-1);
  const inner = isMap(node) && isPair(last) ? pairEnd(last as Pair, file) : nodeEnd(last as Node, file);
  return inner ?? end;
}

/** Where a pair ends; after its colon, if it has no value. */
export function pairEnd({ key, value }: Pair, file: string): number {
  const node = value as Node | null;
  const isEmpty = node === null || (isScalar(node) && node.source === "" && node.type === "PLAIN");
  if (!isEmpty) return nodeEnd(node, file);
  const afterKey = (key as Node).range?.[1] ?? 0;
  return file.indexOf(":", afterKey) + 1;
}

/** The end of the line that an offset is in, without its line break. */
export function lineEnd(offset: number, file: string): number {
  const end = file.indexOf("\n", offset);
  if (end === -1) return file.length;
  return file.charAt(end - 1) === "\r" && end > offset ? end - 1 : end;
}

/** The column of an offset, from 0. */
export function columnOf(offset: number, file: string): number {
  return offset - (file.lastIndexOf("\n", offset - 1) + 1);
}
