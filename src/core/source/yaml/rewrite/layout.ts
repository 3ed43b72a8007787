import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from "yaml";

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line of an offset ends: at its line break, or at the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end === -1) return text.length;
  return text.charAt(end - 1) === "\r" && end > offset ? end - 1 : end;
}

/** Where the line after that of an offset begins, or the text ends. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where a value begins in a file, its anchor and tag aside. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Just after the last character of a value, without the comments and empty lines that follow. */
export function contentEnd(node: unknown, text: string): number {
  if (isPair(node)) {
    const { value } = node;
    return isNode(value) && (value.range?.[1] ?? 0) > 0
      ? contentEnd(value, text)
      : contentEnd(node.key, text);
  }
  if (isMap(node) || isSeq(node)) {
    const last = node.items.at(-1);
    return node.flow || last === undefined ? (node.range?.[1] ?? 0) : contentEnd(last, text);
  }
  if (!isScalar(node) && !isAlias(node)) return 0;
  const [start = 0, end = start] = node.range ?? [];
  if (!isScalar(node) || !node.type?.startsWith("BLOCK")) return end;
  // A block's text keeps its empty last lines only if its header says so.
  const keeps = /^[|>]\d?\+/.test(text.slice(start, start + 3));
  return keeps
    ? Math.max(start, text.charAt(end - 1) === "\n" ? end - 1 : end)
    : start + text.slice(start, end).trimEnd().length;
}

export function isNode(value: unknown): value is Node {
  return isScalar(value) || isAlias(value) || isMap(value) || isSeq(value);
}

/** How many spaces stand before an offset at the beginning of its line. */
export function indentAt(file: string, offset: number): number {
  return /^[ \t]*/.exec(file.slice(lineStart(file, offset), offset))?.[0].length ?? 0;
}

/** Whether a value is an alias, or has one in it. */
export function hasAlias(node: Node): boolean {
  if (isAlias(node)) return true;
  if (isMap(node)) return node.items.some(({ value }) => isNode(value) && hasAlias(value));
  return isSeq(node) && node.items.some((item) => isNode(item) && hasAlias(item));
}
