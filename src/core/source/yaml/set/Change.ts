import type { Path } from "../../SourceText.ts";

/** A text, or a small mapping of texts that is written on one line, and where it is to be in a file. */
export interface Change {
  readonly path: Path;
  readonly value: string | { readonly [key: string]: string };
  /** The keys that a new key of the file's top level goes below: the first of them that the file has. */
  readonly below?: readonly string[];
}

/** Changes by the first key of their paths, recursively. */
export interface ChangeTree {
  readonly value: Change["value"] | undefined;
  readonly below: readonly string[];
  readonly children: ReadonlyMap<PropertyKey, ChangeTree>;
}

interface GrowingTree extends ChangeTree {
  value: Change["value"] | undefined;
  below: readonly string[];
  readonly children: Map<PropertyKey, GrowingTree>;
}

export function toTree(changes: readonly Change[]): ChangeTree {
  const root = emptyTree();
  for (const { path, value, below = [] } of changes) {
    let tree = root;
    for (const [index, key] of path.entries()) {
      const child = tree.children.get(key) ?? emptyTree();
      if (index === 0 && child.below.length === 0) child.below = below;
      tree.children.set(key, child);
      tree = child;
    }
    tree.value = value;
  }
  return root;
}

function emptyTree(): GrowingTree {
  return { value: undefined, below: [], children: new Map() };
}

/** The values of a file after changes. A text in the way becomes a mapping. */
export function changedValues(values: unknown, changes: readonly Change[]): unknown {
  const root = { values: structuredClone(values) };
  for (const { path, value } of changes) {
    let at: object = root;
    let key: PropertyKey = "values";
    for (const next of path) {
      let inner: unknown = Reflect.get(at, key);
      if (typeof inner !== "object" || inner === null) {
        inner = typeof next === "number" ? [] : {};
        Reflect.set(at, key, inner);
      }
      if (typeof inner !== "object" || inner === null) break;
      at = inner;
      key = next;
    }
    Reflect.set(at, key, structuredClone(value));
  }
  return root.values;
}
