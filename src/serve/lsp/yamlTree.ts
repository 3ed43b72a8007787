import { type Document, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { Path } from "../../core/source/SourceText.ts";
import { parseYaml, Refusal } from "../../core/source/yaml/parseYaml.ts";

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
