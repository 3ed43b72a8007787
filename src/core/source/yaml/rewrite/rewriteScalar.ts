import { type Document, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import { encodeInScalar, mapScalar } from "../mapScalar.ts";
import { WIDTH, writeFlow, writeScalar } from "../writeValue.ts";
import { lineEnd } from "./layout.ts";
import type { TextEdit } from "./TextEdit.ts";

/**
 * The edits that make a text of a file another one: only its changed words if its style can hold them, else all of it in the
 * same style. Undefined if it needs another style.
 */
export function rewriteScalar(
  node: Scalar,
  value: string,
  file: string,
  inFlow: boolean,
): readonly TextEdit[] | undefined {
  const [start = 0, end = start] = node.range ?? [];
  // Where a block ends in white space, what follows it would count.
  if (node.type?.startsWith("BLOCK") && /^\s*$|\n\s*\n$|\n[ \t]+$/.test(value)) return undefined;
  for (const write of [changeWords, sameStyle]) {
    const edit = write(node, value, file, inFlow);
    if (edit === undefined) continue;
    const raw = file.slice(start, edit.start) + edit.insert + file.slice(edit.end, end);
    if (reads(raw, value, inFlow)) return [edit];
  }
  return undefined;
}

/** Whether YAML reads a text of a file as a value. */
function reads(raw: string, value: string, inFlow: boolean): boolean {
  const document: Document = parseDocument(inFlow ? `[${raw}]` : `- ${raw}`, { prettyErrors: false });
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list)) return false;
  const [item, another] = list.items;
  return another === undefined && isScalar(item) && item.value === value;
}

function changeWords(node: Scalar, value: string, file: string): TextEdit | undefined {
  const before = String(node.value);
  const most = Math.min(before.length, value.length);
  let first = 0;
  while (first < most && before.charAt(first) === value.charAt(first)) first++;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === value.at(-1 - last)) last++;
  const insert = value.slice(first, value.length - last);
  const isBlock = node.type?.startsWith("BLOCK") ?? false;
  if (isBlock && `${before.slice(first, before.length - last)}${insert}`.includes("\n")) return undefined;
  const offsets = mapScalar(file, node);
  const at = (index: number) => offsets[Math.min(index, offsets.length - 1)] ?? 0;
  const edit = { start: at(first), end: at(before.length - last), insert: encodeInScalar(insert, node.type) };
  return file.slice(edit.start, edit.end).includes("\n") ? undefined : edit;
}

function sameStyle(node: Scalar, value: string, file: string, inFlow: boolean): TextEdit | undefined {
  const [start = 0, end = start] = node.range ?? [];
  if (!node.type?.startsWith("BLOCK")) {
    if (inFlow && node.type === "PLAIN") return { start, end, insert: writeFlow(value) };
    const insert = writeScalar(value, node.type, 0);
    return insert.includes("\n") ? undefined : { start, end, insert };
  }
  const raw = file.slice(start, end);
  const indent =
    / *(?=\S)/.exec(raw.slice(raw.indexOf("\n") + 1).replace(/^(?: *\r?\n)+/, ""))?.[0].length ?? 0;
  const keyColumn = indent - 2;
  // Folded lines are as wide as the file's own.
  const width = WIDTH - Math.max(0, keyColumn);
  const [header = "", ...lines] = writeScalar(value, node.type, width).split("\n");
  if (!/^[|>][-+]?$/.test(header) || /^[|>][-+]?\d/.test(raw)) return undefined;
  const comment = /^\S+(.*)/.exec(file.slice(start, lineEnd(file, start)))?.[1] ?? "";
  const body = lines.map((line) => (line === "" ? "" : " ".repeat(indent) + line.replace(/^ {2}/, "")));
  const trailing = /\s*$/.exec(raw)?.[0] ?? "";
  const isKept = /^[|>]\+/.test(header);
  return { start, end, insert: [header + comment, ...body].join("\n") + (isKept ? "\n" : trailing) };
}

/** Whether a value of a file is a text. */
export function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === "string";
}
