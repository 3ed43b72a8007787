import { Document, type Node, Scalar, YAMLMap, YAMLSeq } from "yaml";

/** The width of the file's lines, and the length from which a text gets lines of its own. */
export const WIDTH = 110;
const LONG = 70;

/** The longest list that stays on one line, in UTF-16 units. */
const LONGEST_LIST = 80;

/** A text as somebody would write it by hand: of several lines or long ones in a block, one like a number in quotes. */
export function scalarNode(text: string): Scalar {
  const node = new Scalar(text);
  // Blocks cannot hold white space at their ends, nor can readers see it.
  if (/^\s|[ \t]$|\n\s*\n$|[ \t]\n|\r/.test(text)) node.type = Scalar.QUOTE_DOUBLE;
  else if (text.includes("\n")) node.type = Scalar.BLOCK_LITERAL;
  else if (text.length > LONG) node.type = Scalar.BLOCK_FOLDED;
  else if (/^[\d.,:+-]/.test(text)) node.type = Scalar.QUOTE_DOUBLE;
  return node;
}

/** The node of a plain value: mappings in lines of their own, short lists of words on one. */
function toNode(value: unknown): Node {
  if (typeof value === "string") return scalarNode(value);
  if (Array.isArray(value)) {
    const list = new YAMLSeq<Node>();
    list.items = value.map(toNode);
    list.flow = value.every(isWord) && value.join(", ").length <= LONGEST_LIST;
    return list;
  }
  if (typeof value !== "object" || value === null) return new Scalar(value);
  const map = new YAMLMap<Scalar<string>, Node>();
  for (const [key, inner] of Object.entries(value)) {
    if (inner !== undefined) map.set(new Scalar(key), toNode(inner));
  }
  return map;
}

const isWord = (value: unknown) => typeof value === "string" && /^[^\s,[\]{}#]*$/.test(value);

/**
 * A value as YAML has it after `key:` or the hyphen of a list's item, with the space or line break before it.
 *
 * @param column - the key's or the hyphen's column, from 0, by which further lines are indented
 */
export function writeValue(value: unknown, after: "key" | "hyphen", column: number): string {
  const node = toNode(value);
  const root = after === "key" ? new YAMLMap<Scalar<string>, Node>() : new YAMLSeq<Node>();
  if (root instanceof YAMLMap) root.set(new Scalar("k"), node);
  else root.items.push(node);
  const width = Math.max(40, WIDTH - column);
  return indentLines(write(root, width).replace(/^(?:k:|-)/, ""), column);
}

/** A value on one line, for inside of brackets. */
export function writeFlow(value: unknown): string {
  if (typeof value === "string") {
    const list = new YAMLSeq<Node>();
    list.items.push(new Scalar(value));
    list.flow = true;
    const plain = write(list, 0).slice(1, -1);
    return plain.includes("\n") ? JSON.stringify(value) : plain;
  }
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${pairs.map(([key, inner]) => `${writeFlow(key)}: ${writeFlow(inner)}`).join(", ")} }`;
}

/** A text in a style of YAML, after a key that begins in column 0; another style if that cannot hold it. */
export function writeScalar(text: string, type: Scalar["type"], width: number): string {
  const node = new Scalar(text);
  if (type !== undefined) node.type = type;
  const map = new YAMLMap<Scalar<string>, Node>();
  map.set(new Scalar("k"), node);
  return write(map, width).slice("k: ".length);
}

function write(root: Node, lineWidth: number): string {
  const document = new Document<Node>(root);
  const text = document.toString({
    lineWidth,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  });
  return text.replace(/\n$/, "");
}

/** Indents all lines but the first, and none that are empty. */
export function indentLines(text: string, column: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(column)}`);
}
