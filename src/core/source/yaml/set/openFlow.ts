import { isMap, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import type { YamlSource } from "../YamlSource.ts";
import type { ChangeTree } from "./Change.ts";
import { columnOf, nodeEnd, pairEnd } from "./nodeEnd.ts";
import type { RawEdit } from "./TreeEditor.ts";

/**
 * Lays a mapping in braces out on lines of its own, if a change puts a mapping into it: of `de: { status: reviewed }`, in which a
 * list of texts would make one long line. Undefined if there is none. The values stay as they are written.
 */
export function openFlow({ document, text }: YamlSource, tree: ChangeTree): RawEdit | undefined {
  const root = document.contents;
  return isMap(root) && !root.flow ? find(root, tree) : undefined;

  function find(map: YAMLMap, branch: ChangeTree): RawEdit | undefined {
    for (const [key, child] of branch.children) {
      const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
      const value = pair?.value;
      if (pair === undefined || !isMap(value)) continue;
      const found = !value.flow
        ? find(value, child)
        : growsDeeper(value, child)
          ? open(pair, value)
          : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function open({ key }: Pair, value: YAMLMap): RawEdit | undefined {
    const start = value.range?.[0] ?? 0;
    const end = nodeEnd(value, text);
    const spaces = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    const indent = columnOf((key as Node).range?.[0] ?? 0, text) + 2;
    let at = start;
    let gaps = "";
    const lines = value.items.map((item) => {
      const from = (item.key as Node).range?.[0] ?? 0;
      gaps += text.slice(at, from);
      at = pairEnd(item, text);
      return `${" ".repeat(indent)}${text.slice(from, at)}`;
    });
    // A comment between its entries has no place on the new lines.
    if (lines.length === 0 || `${gaps}${text.slice(at, end)}`.includes("#")) return undefined;
    const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
    return { start: start - spaces, end, insert: ["", ...lines].join(lineBreak) };
  }
}

/** Whether changes put a mapping under a key that a mapping, or one inside it, does not have. */
function growsDeeper(map: YAMLMap, tree: ChangeTree): boolean {
  return [...tree.children].some(([key, child]) => {
    if (child.children.size === 0) return false;
    const value = map.items.find((item) => isScalar(item.key) && item.key.value === key)?.value;
    return value === undefined || (isMap(value) && growsDeeper(value, child));
  });
}
