import { isMap, isScalar, type ParsedNode } from "yaml";
import type { Path } from "../../core/source/SourceText.ts";
import { parseLoosely } from "../../core/source/yaml/parseLoosely.ts";
import { childrenOf } from "./yamlTree.ts";

/** Stands for the word at the cursor while the file is parsed. Nobody writes it. */
const MARK = "bluehartCursor9f3";

/** What is being written at the cursor: a key, a whole value, or a word of a text. */
export interface Cursor {
  readonly kind: "key" | "value" | "text";
  /** The path to the value, or to the mapping that gets the key. */
  readonly path: Path;
  /** The keys that the mapping has already. */
  readonly siblings: readonly string[];
  /** The word, with the braces or the sign before it. */
  readonly word: string;
  /** Where the word is, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What comes before the cursor: an open placeholder, a hashtag, or the beginning of a word. */
const BEFORE = /(?:\{\{[ \t]*(?:@|link:)?[\p{L}\p{N}_-]*|[#＃][\p{L}\p{N}_]*|[\p{L}\p{N}_.-]*)$/u;
const AFTER = /^[\p{L}\p{N}_-]*(?:[ \t]*\}\})?/u;

/** What is being written at an offset, also in a file whose YAML is not valid yet; undefined if that cannot be told. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const word = BEFORE.exec(line)?.[0] ?? "";
  const isPlaceholder = word.startsWith("{{");
  const rest = AFTER.exec(text.slice(offset, offset + 200))?.[0] ?? "";
  const start = offset - word.length;
  const end = offset + (isPlaceholder ? rest : rest.replace(/[ \t]*\}\}$/, "")).length;
  const place = { word, start, end };
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const plain = find(before + MARK + after, place);
  if (plain?.isWhole) return plain.cursor;
  // A key that is still without its colon runs on into the next line.
  const isAlone =
    /^[ \t]*(?:-[ \t]+)*$/.test(line.slice(0, line.length - word.length)) && /^[ \t]*(?:\r?\n|$)/.test(after);
  const asKey = isAlone ? find(`${before}${MARK}:${after}`, place) : undefined;
  return asKey?.isWhole ? asKey.cursor : plain?.cursor;
}

interface Found {
  readonly cursor: Cursor;
  /** Whether the mark is a key or a value by itself. */
  readonly isWhole: boolean;
}

function find(text: string, place: Pick<Cursor, "word" | "start" | "end">): Found | undefined {
  const document = parseLoosely(text);
  if (document === undefined) return undefined;
  const look = (node: ParsedNode | null, path: Path): Found | undefined => {
    if (isScalar(node)) {
      const value = String(node.value);
      if (!value.includes(MARK)) return undefined;
      const isWhole = value === MARK;
      return { isWhole, cursor: { kind: isWhole ? "value" : "text", path, siblings: [], ...place } };
    }
    const children = childrenOf(node);
    const key = isMap(node) ? children.find((child) => String(child.key).includes(MARK)) : undefined;
    if (key !== undefined) {
      const siblings = children.filter((child) => child !== key).map((child) => String(child.key));
      return { isWhole: key.key === MARK, cursor: { kind: "key", path, siblings, ...place } };
    }
    for (const child of children) {
      const found = look(child.value, [...path, child.key]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return look(document.contents, []);
}
