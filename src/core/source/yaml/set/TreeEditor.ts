import { dequal } from "dequal/lite";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { ChangeTree } from "./Change.ts";
import { columnOf, lineEnd, nodeEnd, pairEnd } from "./nodeEnd.ts";
import { PLAIN, renderKey, renderScalar, type Spot, type Style, styleOf } from "./renderScalar.ts";

/** A replacement in the text of a file. */
export interface RawEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** Collects the replacements that a tree of changes comes down to. Everything that they do not touch stays byte for byte. */
export class TreeEditor {
  readonly edits: RawEdit[] = [];
  readonly #document: Document.Parsed;
  readonly #file: string;
  /** What was changed, by node: a node that has two names is changed once. */
  readonly #done = new Map<Node, ChangeTree>();
  /** How many aliases of a node were replaced. */
  readonly #replaced = new Map<Node, number>();

  constructor(document: Document.Parsed, file: string) {
    this.#document = document;
    this.#file = file;
  }

  change(tree: ChangeTree): void {
    const root = this.#document.contents;
    if (root !== null) this.#change(root, tree, { indent: 0, isFlow: false });
    this.#dropUnusedNames();
  }

  /** @param spot - where the value stands: its key's column, and whether brackets are around it */
  #change(node: Node, tree: ChangeTree, spot: Spot): void {
    if (isAlias(node)) {
      this.#changeAlias(node, tree, spot);
      return;
    }
    if (this.#done.has(node)) return;
    this.#done.set(node, tree);
    if (tree.value !== undefined) this.#replace(node, tree.value, spot);
    else if (isMap(node)) this.#changeMap(node, tree, spot);
    else if (isSeq(node)) this.#changeSeq(node, tree, spot);
    else if (isScalar(node)) this.#wrap(node, tree, spot);
  }

  #changeAlias(node: Node, tree: ChangeTree, spot: Spot): void {
    const target = isAlias(node) ? node.resolve(this.#document) : undefined;
    if (target === undefined) return;
    const done = this.#done.get(target);
    if (done !== undefined && dequal(done, tree)) return;
    // A text of its own, so that the one that others repeat stays.
    if (tree.value !== undefined) {
      this.#replace(node, tree.value, spot);
      this.#replaced.set(target, (this.#replaced.get(target) ?? 0) + 1);
    } else this.#change(target, tree, this.#spotOf(target) ?? spot);
  }

  /** Removes the names that no alias uses any more, which would be taken for the beginning of a text. */
  #dropUnusedNames(): void {
    if (this.#replaced.size === 0) return;
    const uses = new Map<Node, number>();
    visit(this.#document, {
      Alias: (_key, alias) => {
        const target = alias.resolve(this.#document);
        if (target !== undefined) uses.set(target, (uses.get(target) ?? 0) + 1);
      },
    });
    for (const [target, number] of this.#replaced) {
      const end = target.range?.[0] ?? 0;
      const start = this.#file.lastIndexOf(`&${target.anchor}`, end);
      if (uses.get(target) === number && start !== -1) this.#edit(start, end, "");
    }
  }

  #replace(node: Node, value: NonNullable<ChangeTree["value"]>, spot: Spot): void {
    const style = styleOf(node, this.#file, spot.indent);
    const start = node.range?.[0] ?? 0;
    this.#edit(start, nodeEnd(node, this.#file), this.#render(value, style, spot));
  }

  #changeMap(map: YAMLMap, tree: ChangeTree, spot: Spot): void {
    const own: Spot = {
      indent: this.#columnOf(map) ?? spot.indent,
      isFlow: spot.isFlow || map.flow === true,
    };
    const added: [PropertyKey, ChangeTree][] = [];
    for (const [key, child] of tree.children) {
      const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) added.push([key, child]);
      else if (isEmpty(pair.value)) this.#fill(pair, child, own);
      else this.#change(pair.value as Node, child, own);
    }
    if (added.length === 0) return;
    const style = styleOf(map.items[0]?.value as Node | undefined, this.#file, own.indent);
    if (own.isFlow) {
      const entries = added.map(
        ([key, child]) => `${this.#keyIn(map, key)}: ${this.#renderTree(child, style, own)}`,
      );
      const last = map.items.at(-1);
      const at = last === undefined ? (map.range?.[0] ?? 0) + 1 : pairEnd(last, this.#file);
      this.#edit(at, at, `${last === undefined ? "" : ", "}${entries.join(", ")}`);
      return;
    }
    for (const [key, child] of added) {
      const keys = child.below.map((name) =>
        map.items.find((item) => isScalar(item.key) && item.key.value === name),
      );
      const before = keys.find((pair) => pair !== undefined) ?? map.items.at(-1);
      const at =
        before === undefined ? (map.range?.[1] ?? 0) : lineEnd(pairEnd(before, this.#file), this.#file);
      this.#edit(at, at, this.#line(key, child, style, own));
    }
  }

  /** A line of a mapping, with the line break before it. */
  #line(key: PropertyKey, child: ChangeTree, style: Style, spot: Spot): string {
    const value = this.#renderTree(child, style, spot);
    return `\n${" ".repeat(spot.indent)}${renderKey(key)}:${value.startsWith("\n") ? "" : " "}${value}`;
  }

  #changeSeq(seq: YAMLSeq, tree: ChangeTree, spot: Spot): void {
    const own: Spot = {
      indent: this.#columnOf(seq) ?? spot.indent,
      isFlow: spot.isFlow || seq.flow === true,
    };
    for (const [key, child] of tree.children) {
      const item = seq.items[Number(key)];
      if (item !== undefined) this.#change(item as Node, child, own);
      else {
        const last = seq.items.at(-1) as Node | undefined;
        const value = this.#renderTree(child, PLAIN, own);
        if (last === undefined) this.#edit((seq.range?.[0] ?? 0) + 1, (seq.range?.[0] ?? 0) + 1, value);
        else if (own.isFlow) this.#edit(nodeEnd(last, this.#file), nodeEnd(last, this.#file), `, ${value}`);
        else {
          const at = lineEnd(nodeEnd(last, this.#file), this.#file);
          this.#edit(at, at, `\n${" ".repeat(own.indent)}- ${value}`);
        }
      }
    }
  }

  /** Gives a key without a value one. */
  #fill(pair: Pair, child: ChangeTree, spot: Spot): void {
    const at = pairEnd(pair, this.#file);
    const value = this.#renderTree(child, PLAIN, spot);
    this.#edit(at, at, value.startsWith("\n") ? value : ` ${value}`);
  }

  /** Makes a mapping of a text: the text itself stays as it is written, below the key that has its value. */
  #wrap(node: Scalar, tree: ChangeTree, spot: Spot): void {
    const [start = 0] = node.range ?? [];
    const end = nodeEnd(node, this.#file);
    const style = styleOf(node, this.#file, spot.indent);
    const own: Spot = { ...spot, indent: spot.indent + 2 };
    const kept = [...tree.children].find(([, child]) => child.value === node.value)?.[0];
    if (kept === undefined) return;
    const others = [...tree.children].filter(([key]) => key !== kept);
    if (spot.isFlow) {
      const added = others.map(
        ([key, child]) => `, ${renderKey(key)}: ${this.#renderTree(child, style, own)}`,
      );
      this.#edit(start, start, `{ ${renderKey(kept)}: `);
      this.#edit(end, end, `${added.join("")} }`);
      return;
    }
    const spaces = /[ \t]*$/.exec(this.#file.slice(0, start))?.[0].length ?? 0;
    this.#edit(start - spaces, start, `\n${" ".repeat(own.indent)}${renderKey(kept)}: `);
    for (const { index } of this.#file.slice(start, end).matchAll(/\n(?=[ \t]*[^\s])/g)) {
      this.#edit(start + index + 1, start + index + 1, "  ");
    }
    const at = lineEnd(end, this.#file);
    this.#edit(at, at, others.map(([key, child]) => this.#line(key, child, style, own)).join(""));
  }

  #renderTree(tree: ChangeTree, style: Style, spot: Spot): string {
    if (tree.value !== undefined) return this.#render(tree.value, style, spot);
    const entries = [...tree.children];
    if (typeof entries[0]?.[0] === "number") {
      return `[${entries.map(([, child]) => this.#renderTree(child, PLAIN, { ...spot, isFlow: true })).join(", ")}]`;
    }
    if (spot.isFlow) {
      return `{ ${entries.map(([key, child]) => `${renderKey(key)}: ${this.#renderTree(child, PLAIN, spot)}`).join(", ")} }`;
    }
    const own = { ...spot, indent: spot.indent + 2 };
    return entries.map(([key, child]) => this.#line(key, child, PLAIN, own)).join("");
  }

  #render(value: NonNullable<ChangeTree["value"]>, style: Style, spot: Spot): string {
    if (typeof value === "string") return renderScalar(value, style, spot);
    const flow = { ...spot, isFlow: true };
    const entries = Object.entries(value).map(
      ([key, text]) => `${renderKey(key)}: ${renderScalar(text, PLAIN, flow)}`,
    );
    return `{ ${entries.join(", ")} }`;
  }

  /** A key, in quotes if those beside it are. */
  #keyIn(map: YAMLMap, key: PropertyKey): string {
    const first = map.items[0]?.key;
    return isScalar(first) && first.type === "QUOTE_DOUBLE" ? JSON.stringify(String(key)) : renderKey(key);
  }

  /** The column of a collection's first key or hyphen; undefined if it is in brackets. */
  #columnOf(node: YAMLMap | YAMLSeq): number | undefined {
    if (node.flow) return undefined;
    const first = isMap(node) ? (node.items[0]?.key as Node | undefined)?.range?.[0] : node.range?.[0];
    return first === undefined ? undefined : columnOf(first, this.#file);
  }

  /** Where a node stands that has a name, other than at the alias by which it was reached. */
  #spotOf(target: Node): Spot | undefined {
    const start = target.range?.[0] ?? 0;
    const line = this.#file.slice(this.#file.lastIndexOf("\n", start - 1) + 1, start);
    const indent = /^[ ]*(?:- +)*/.exec(line)?.[0].length;
    return indent === undefined ? undefined : { indent, isFlow: /[[{]/.test(line) };
  }

  /** Line breaks are those of the file. */
  #edit(start: number, end: number, insert: string): void {
    const text = this.#file.includes("\r\n") ? insert.replaceAll("\n", "\r\n") : insert;
    this.edits.push({ start, end, insert: text });
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.source === "" && value.type === "PLAIN");
}
