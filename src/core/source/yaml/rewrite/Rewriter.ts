import { dequal } from "dequal/lite";
import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { writeFlow, writeValue } from "../writeValue.ts";
import { changeFlowList } from "./changeFlowList.ts";
import {
  columnOf,
  contentEnd,
  hasAlias,
  indentAt,
  isNode,
  lineEnd,
  lineStart,
  nextLine,
  startOf,
} from "./layout.ts";
import { matchItems } from "./matchItems.ts";
import { endOfRemarks, outdentRemarks } from "./remarks.ts";
import { reorderList } from "./reorderList.ts";
import { isText, rewriteScalar } from "./rewriteScalar.ts";
import { insertAt, type TextEdit } from "./TextEdit.ts";

/** A value that lies in a mapping or a list: how it is replaced as a whole. */
interface Slot {
  readonly node: unknown;
  readonly replace: (value: unknown) => readonly TextEdit[];
}

const TO_VALUES = { maxAliasCount: -1 };

/** Finds the edits of a file that change some of its values and leave the rest as it is. */
export class Rewriter {
  readonly #file: string;
  readonly #document: Document;
  readonly #expandsAliases: boolean;

  /** @param expandsAliases - whether each alias gets a copy of what it stands for, so that each can be changed alone */
  constructor(file: string, document: Document, expandsAliases: boolean) {
    this.#file = file;
    this.#document = document;
    this.#expandsAliases = expandsAliases;
  }

  /** The edits that make the file hold a value. */
  rewrite(value: unknown): readonly TextEdit[] {
    const node = this.#document.contents;
    const replace = (whole: unknown) => [
      {
        start: node === null ? 0 : startOf(node),
        end: contentEnd(node, this.#file),
        insert: writeFlow(whole),
      },
    ];
    return this.#value({ node, replace }, value, false);
  }

  #isSame(node: unknown, value: unknown): boolean {
    if (!isNode(node)) return value === null || value === undefined;
    if (this.#expandsAliases && hasAlias(node)) return false;
    return dequal(node.toJS(this.#document, TO_VALUES), value);
  }

  #value({ node, replace }: Slot, value: unknown, inFlow: boolean): readonly TextEdit[] {
    if (this.#isSame(node, value)) return [];
    if (isText(node) && typeof value === "string") {
      return rewriteScalar(node, value, this.#file, inFlow) ?? replace(value);
    }
    if (isMap(node) && isMapping(value) && Object.keys(value).length > 0 && node.items.length > 0) {
      const edits = this.#map(node, value, inFlow);
      if (edits !== undefined) return edits;
    }
    if (isSeq(node) && Array.isArray(value) && value.length > 0 && node.items.length > 0) {
      const edits = this.#list(node, value, inFlow);
      if (edits !== undefined) return edits;
    }
    return replace(value);
  }

  #map(node: YAMLMap, value: Mapping, inFlow: boolean): readonly TextEdit[] | undefined {
    const pairs = node.items.flatMap((pair) =>
      isScalar(pair.key) ? [{ pair, key: String(pair.key.value) }] : [],
    );
    if (pairs.length !== node.items.length) return undefined;
    const isFlow = inFlow || node.flow === true;
    const kept = pairs.filter(({ key }) => value[key] !== undefined);
    const wanted = Object.keys(value).filter((key) => value[key] !== undefined);
    if (kept.length === 0) return undefined;
    const edits = kept.flatMap(({ pair, key }) =>
      this.#value(this.#pairSlot(pair, isFlow), value[key], isFlow),
    );
    const removed = pairs.flatMap(({ key }, index) => (value[key] === undefined ? [index] : []));
    const removals = removed.map((index) => this.#removal(node, index, isFlow));
    if (isFlow && removed.includes(0)) {
      // The comma of the first one that stays goes along.
      const first = kept[0]?.pair;
      removals.splice(0, removals.length, ...this.#flowRemovals(node, removed, first));
    }
    const additions = wanted.flatMap((key, index) => {
      if (kept.some((one) => one.key === key)) return [];
      const before = wanted.slice(0, index).findLast((name) => kept.some((one) => one.key === name));
      const after = kept.find((one) => one.key === before)?.pair;
      return [this.#addition(node, after, key, value[key], isFlow)];
    });
    return [...edits, ...removals, ...additions];
  }

  #pairSlot(pair: Pair, inFlow: boolean): Slot {
    const { key, value: node } = pair;
    const keyEnd = isNode(key) ? (key.range?.[1] ?? 0) : 0;
    const colon = this.#file.indexOf(":", keyEnd);
    const end = Math.max(contentEnd(pair, this.#file), colon + 1);
    const column = isNode(key) ? columnOf(this.#file, startOf(key)) : 0;
    const replace = (value: unknown) =>
      inFlow
        ? [{ start: colon + 1, end, insert: ` ${writeFlow(value)}` }]
        : this.#replaceBlock(colon + 1, end, writeValue(value, "key", column), column);
    return { node, replace };
  }

  /** Replaces a value. The comments on its first and its last line stay, on its first line, where a text cannot swallow them. */
  #replaceBlock(start: number, end: number, written: string, column: number): readonly TextEdit[] {
    const [first = "", ...further] = written.split("\n");
    const stop = lineEnd(this.#file, end);
    const isOneLine = !this.#file.slice(start, end).includes("\n");
    const head = isOneLine ? "" : this.#file.slice(start, lineEnd(this.#file, start));
    const [, above = ""] = /^ *(?:[|>]\S*)?(\s+#.*)$/.exec(head) ?? [];
    const comments = (above + this.#file.slice(end, stop)).trimEnd();
    const edit = { start, end: stop, insert: [first + comments, ...further].join("\n") };
    return /^ *[|>]/.test(first) ? [edit, ...outdentRemarks(this.#file, stop, column)] : [edit];
  }

  #removal(node: YAMLMap, index: number, isFlow: boolean): TextEdit {
    const pair = node.items[index];
    const key = pair?.key;
    const start = isNode(key) ? startOf(key) : 0;
    const end = contentEnd(pair, this.#file);
    if (isFlow) {
      const before = node.items[index - 1];
      return { start: before === undefined ? start : contentEnd(before, this.#file), end, insert: "" };
    }
    // The first key of a list's item stands behind its hyphen, where the next one takes its place.
    const next = node.items[index + 1]?.key;
    if (lineStart(this.#file, start) + indentAt(this.#file, start) !== start && isNode(next)) {
      return { start, end: startOf(next), insert: "" };
    }
    return { start: lineStart(this.#file, start), end: nextLine(this.#file, end), insert: "" };
  }

  #flowRemovals(node: YAMLMap, removed: readonly number[], first: Pair | undefined): TextEdit[] {
    const firstKey = node.items[0]?.key;
    const keptKey = first?.key;
    const keptIndex = first === undefined ? -1 : node.items.indexOf(first);
    const head = {
      start: isNode(firstKey) ? startOf(firstKey) : 0,
      end: isNode(keptKey) ? startOf(keptKey) : 0,
      insert: "",
    };
    return [
      head,
      ...removed.filter((index) => index > keptIndex).map((index) => this.#removal(node, index, true)),
    ];
  }

  /** A new key, after one that stays, or else before all. */
  #addition(node: YAMLMap, after: Pair | undefined, key: string, value: unknown, isFlow: boolean): TextEdit {
    const firstKey = node.items[0]?.key;
    const first = isNode(firstKey) ? startOf(firstKey) : 0;
    if (isFlow) {
      const written = `${writeFlow(key)}: ${writeFlow(value)}`;
      if (after === undefined) return insertAt(first, `${written}, `);
      return insertAt(contentEnd(after, this.#file), `, ${written}`);
    }
    const column = columnOf(this.#file, first);
    const written = `${writeFlow(key)}:${writeValue(value, "key", column)}\n`;
    const indent = " ".repeat(column);
    if (after === undefined) return insertAt(first, `${written}${indent}`);
    const end = contentEnd(after, this.#file);
    // A new text in a block would swallow the remarks that follow the key before.
    const at = endOfRemarks(this.#file, nextLine(this.#file, end), column);
    const isLastLine = at === this.#file.length && !this.#file.endsWith("\n");
    return insertAt(at, `${isLastLine ? "\n" : ""}${this.#gap(node)}${indent}${written}`);
  }

  /** The empty line between the keys of a mapping that has them between most. */
  #gap({ items }: YAMLMap): string {
    const ends = items.slice(0, -1).map((pair) => nextLine(this.#file, contentEnd(pair, this.#file)));
    const apart = ends.filter((end) => /^[ \t]*\r?\n/.test(this.#file.slice(end, end + 200)));
    return apart.length * 2 > ends.length ? "\n" : "";
  }

  #list(node: YAMLSeq, value: readonly unknown[], inFlow: boolean): readonly TextEdit[] | undefined {
    const before: unknown[] = node.toJS(this.#document, TO_VALUES);
    const origins = matchItems(before, value);
    const isFlow = inFlow || node.flow === true;
    const rewriteItem = (item: unknown, wanted: unknown) =>
      this.#value(this.#itemSlot(item, node, isFlow), wanted, isFlow);
    const isInOrder = origins.length === before.length && origins.every((origin, index) => origin === index);
    if (isInOrder) return value.flatMap((wanted, index) => rewriteItem(node.items[index], wanted));
    if (isFlow) return changeFlowList(node, value, origins, this.#file, rewriteItem);
    return reorderList(node, value, origins, this.#file, rewriteItem);
  }

  #itemSlot(node: unknown, list: YAMLSeq, inFlow: boolean): Slot {
    const start = isNode(node) ? startOf(node) : 0;
    const end = contentEnd(node, this.#file);
    if (inFlow) return { node, replace: (value) => [{ start, end, insert: writeFlow(value) }] };
    const column = columnOf(this.#file, startOf(list));
    const dash = this.#file.lastIndexOf("-", start - 1);
    const replace = (value: unknown) =>
      this.#replaceBlock(dash + 1, end, writeValue(value, "hyphen", column), column);
    return { node, replace };
  }
}

type Mapping = { readonly [key: string]: unknown };

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
