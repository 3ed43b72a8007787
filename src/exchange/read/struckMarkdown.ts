import type { Html, Nodes, Root } from "mdast";

/** A stretch that the author of a text struck through. */
export interface Struck {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

const TAG = /^<(?<slash>\/?)(?<name>del|s|strike)(?:\s[^<>]*)?>$/i;

/** Takes what is struck through out of a text, in Markdown or in HTML. */
export function takeStruck(tree: Root, wordsOf: (nodes: readonly Nodes[]) => string): Struck[] {
  const struck: Struck[] = [];
  const add = (words: string, at: Nodes | undefined) => {
    const text = words.trim();
    if (text !== "") struck.push({ text, line: at?.position?.start.line ?? 1 });
  };
  const takeFromHtml = (node: Html) => {
    const parts = divide(node.value.split(/(<[^<>]*>)/), tagIn);
    node.value = parts.map(({ isStruck, items }) => (isStruck ? "" : items.join(""))).join("");
    for (const { isStruck, items } of parts)
      if (isStruck) add(items.filter((item) => !item.startsWith("<")).join(""), node);
  };
  const take = (children: readonly Nodes[]): Nodes[] =>
    divide(children, (node) => (node.type === "html" ? tagIn(node.value.trim()) : undefined)).flatMap(
      ({ isStruck, items }) => {
        if (isStruck) {
          add(wordsOf(items), items[0]);
          return [];
        }
        return items.filter((node) => {
          if (node.type === "delete") add(wordsOf([node]), node);
          else if (node.type === "html") takeFromHtml(node);
          else if ("children" in node) Object.assign(node, { children: take(node.children) });
          return node.type !== "delete";
        });
      },
    );
  Object.assign(tree, { children: take(tree.children) });
  return struck;
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
}

interface Part<Item> {
  readonly isStruck: boolean;
  readonly items: readonly Item[];
}

/** Divides what is inside elements that strike through from what is around them. One that never ends strikes nothing. */
function divide<Item>(items: readonly Item[], tagOf: (item: Item) => Tag | undefined): Part<Item>[] {
  const tags = items.map(tagOf);
  const parts: Part<Item>[] = [];
  const endless = new Set<string>();
  let from = 0;
  for (let start = 0; start < items.length; start++) {
    const tag = tags[start];
    if (tag === undefined || tag.isEnd || endless.has(tag.name)) continue;
    let end = start + 1;
    while (end < items.length && !(tags[end]?.isEnd === true && tags[end]?.name === tag.name)) end++;
    if (end === items.length) endless.add(tag.name);
    else {
      parts.push({ isStruck: false, items: items.slice(from, start) });
      parts.push({ isStruck: true, items: items.slice(start, end + 1) });
      from = end + 1;
      start = end;
    }
  }
  return [...parts, { isStruck: false, items: items.slice(from) }];
}

function tagIn(html: string): Tag | undefined {
  const groups = TAG.exec(html)?.groups;
  return groups && { name: (groups.name ?? "").toLowerCase(), isEnd: groups.slash === "/" };
}
