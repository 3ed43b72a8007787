import { isScalar, type Node, type Scalar } from "yaml";
import { readYaml } from "../readYaml.ts";

/** How a text of the file is written, which a text in its place or beside it takes over. */
export interface Style {
  readonly type: Scalar["type"];
  /** Of a text in a block: `|-`, `>`; `|-` for any other. */
  readonly header: string;
  /** How much deeper a block is than its key. */
  readonly step: number;
  /** The length from which its lines are broken, without their indentation; undefined if it is on one line. */
  readonly width: number | undefined;
}

export const PLAIN: Style = { type: "PLAIN", header: "|-", step: 2, width: undefined };

const LEAST_WIDTH = 60;

/** Words that YAML surely reads as they are, wherever they stand. */
const SAFE_WORD = /^(?!(?:true|false|null)$)[a-z]+$/;

/** Texts that a literal block surely holds, so that nobody has to try: printable, and not indented in their first line. */
const SAFE_IN_BLOCK = /^[!-~\xa0-\ud7ff](?:[\n -~\xa0-\ud7ff]*[!-~\xa1-\ud7ff]\n?)?$/;

/** How a node is written; plain, if it is no text. */
export function styleOf(node: Node | null | undefined, file: string, indent: number): Style {
  if (!isScalar(node) || !node.range || typeof node.value !== "string") return PLAIN;
  const [start, end] = node.range;
  const raw = file.slice(start, end);
  const isBlock = node.type?.startsWith("BLOCK") ?? false;
  const [first = "", ...others] = raw.trimEnd().split(/\r?\n/);
  const header = isBlock ? (/^[|>][-+]?/.exec(first.replace(/\d/, ""))?.[0] ?? "|-") : "|-";
  const content = others.find((line) => line.trim() !== "");
  const deep = isBlock && content !== undefined ? content.length - content.trimStart().length - indent : 2;
  const lengths = others.map((line) => line.trim().length);
  const isBroken = isBlock ? header.startsWith(">") : others.length > 0;
  return {
    type: node.type,
    header: header.endsWith("+") ? "|-" : header,
    step: deep > 0 ? deep : 2,
    width: isBroken ? Math.max(LEAST_WIDTH, ...lengths) : undefined,
  };
}

/** Where a text is to go. */
export interface Spot {
  /** The column of its key. */
  readonly indent: number;
  readonly isFlow: boolean;
}

/**
 * Writes a text as another one is written if YAML reads that as it is meant, else in a block, else in double quotes. Lines end in
 * line feeds.
 */
export function renderScalar(text: string, style: Style, spot: Spot): string {
  for (const candidate of candidates(text, style, spot)) {
    const isSafe = /^\|-?\n/.test(candidate) ? SAFE_IN_BLOCK.test(text) : SAFE_WORD.test(candidate);
    if (isSafe || reads(candidate, text, spot)) return candidate;
  }
  return JSON.stringify(text);
}

function* candidates(text: string, style: Style, spot: Spot): Generator<string> {
  const { type, header, width } = style;
  const pad = " ".repeat(spot.indent + style.step);
  const isBlock = type?.startsWith("BLOCK") ?? false;
  if (!spot.isFlow && (isBlock || text.includes("\n"))) {
    const chomping = text.endsWith("\n") ? "" : "-";
    if (header.startsWith(">")) yield inBlock(`>${chomping}`, fold(text, width ?? LEAST_WIDTH), pad);
    yield inBlock(`|${chomping}`, text.replace(/\n$/, "").split("\n"), pad);
  }
  if (text.includes("\n") || text === "") return;
  const lines = width === undefined || spot.isFlow || isBlock ? [text] : wrap(text, width);
  const plain = lines.join(`\n${pad}`);
  if (type === "QUOTE_SINGLE") yield `'${plain.replaceAll("'", "''")}'`;
  if (type === "QUOTE_DOUBLE") {
    yield `"${lines.map((line) => JSON.stringify(line).slice(1, -1)).join(`\n${pad}`)}"`;
    return;
  }
  yield plain;
  if (text.includes('"')) yield `'${plain.replaceAll("'", "''")}'`;
}

function inBlock(header: string, lines: readonly string[], pad: string): string {
  return [header, ...lines.map((line) => (line === "" ? "" : pad + line))].join("\n");
}

/** The lines of a folded block, in which a line break is a space, and of more than one all but the first count. */
function fold(text: string, width: number): string[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .flatMap((line, index) => [...(index > 0 && line !== "" ? [""] : []), ...wrap(line, width)]);
}

/** Breaks a line at single spaces. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let open: string | undefined;
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    if (open !== undefined && open.length + word.length + 1 > width) {
      lines.push(open);
      open = word;
    } else open = open === undefined ? word : `${open} ${word}`;
  }
  return [...lines, open ?? ""];
}

function reads(candidate: string, text: string, { isFlow }: Spot): boolean {
  const value = readYaml(isFlow ? `{ k: ${candidate}, l: l }` : `k: ${candidate}\n`)?.value;
  return typeof value === "object" && value !== null && Reflect.get(value, "k") === text;
}

/** A key as YAML writes it. */
export function renderKey(key: PropertyKey): string {
  const name = String(key);
  return /^[\p{L}_][\p{L}\p{N}\p{M}_/.-]*$/u.test(name) ? name : JSON.stringify(name);
}
