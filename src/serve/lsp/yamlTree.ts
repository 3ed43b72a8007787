import { type Document, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { Path } from "../../core/source/SourceText.ts";

/** Something in a YAML file, with what it holds. */
export interface Child {
  readonly key: string | number;
  /** Where it begins: at its key, or as an item of a list. */
  readonly start: number;
  readonly value: ParsedNode | null;
}

/** What a mapping or a list holds, in order. */
export function childrenOf(node: ParsedNode | null): Child[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) && key.range ? [{ key: String(key.value), start: key.range[0], value }] : [],
    );
  }
  if (!isSeq(node)) return [];
  return node.items.map((value, key) => ({ key, start: value.range[0], value }));
}

/** The path to what stands at an offset, as near as the file has it. */
export function pathAt({ contents }: Document.Parsed, offset: number): Path {
  const path: (string | number)[] = [];
  for (let node: ParsedNode | null = contents; ; ) {
    const child: Child | undefined = childrenOf(node).findLast(({ start }) => start <= offset);
    if (child === undefined) return path;
    path.push(child.key);
    node = child.value;
  }
}
