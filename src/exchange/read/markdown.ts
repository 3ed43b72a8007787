import type { Nodes, PhrasingContent, RootContent, TableRow } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Sentence } from "../../core/i18n/problems/Sentence.ts";
import type { Block, Cell, ImportDocument } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { columnName } from "./columnName.ts";
import { decodeText } from "./decodeText.ts";
import { linesOf, plain } from "./plainMarkdown.ts";
import { takeStruck } from "./struckMarkdown.ts";
import { tidy } from "./tidy.ts";
import { unwrap, wrapWidth } from "./unwrap.ts";

/** Elements of HTML that people put into Markdown. Anything else in angle brackets is their own placeholder. */
const ELEMENT =
  /^<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)\b[^>]*>$/i;

/** Whether a plain text has headings, a table or a code block of Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  return /^#{1,6} \S/m.test(text) || /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+/m.test(text) || /^```/m.test(text);
}

export function readMarkdown(bytes: Uint8Array, file: string): ImportDocument {
  const { text: decoded, assumption } = decodeText(bytes, file);
  const text = decoded.replace(/[\u2028\u2029]/g, "\n");
  const [front = ""] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  const body = front.replace(/[^\n]/g, "") + text.slice(front.length);
  const beside = takeBeside(body);
  const tree = fromMarkdown(escapeStubs(beside.text), {
    // Between single tildes, WhatsApp strikes through and people write "about".
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
  const struck = takeStruck(tree, plain);
  const paragraphs: string[][] = [];
  collectParagraphs(tree, paragraphs);
  const reader = new Reader(file, wrapWidth(paragraphs));
  for (const node of tree.children) reader.read(node, 0);
  return {
    file,
    blocks: reader.blocks,
    omitted: [
      ...(front === ""
        ? []
        : [{ text: front, why: say(({ why }) => why.siteSettings), origin: { file, line: 1 } }]),
      ...beside.found.map(({ text: own, why, line }) => ({ text: own, why, origin: { file, line } })),
      ...struck.map(({ text: own, line }) => ({
        text: own,
        why: say(({ why }) => why.struckText),
        origin: { file, line },
      })),
    ],
    assumed:
      assumption === undefined
        ? []
        : [{ text: assumption, why: say(({ why }) => why.fromBytes), origin: { file } }],
  };
}

/** `____` alone on a line is a line across the page to Markdown; inside a text somebody is to fill it in. `<name>` would be HTML. */
function escapeStubs(text: string): string {
  return text.replace(/<(?=[\p{L}_][^<>\n@:]{0,39}>)[^<>\n]*>/gu, (tag) =>
    ELEMENT.test(tag) ? tag : `\\${tag}`,
  );
}

/** A code block, whose text stays as it is; a comment, a footnote, and the mark of one. */
const BESIDE =
  /^ {0,3}(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\k<fence>[`~]*[ \t]*$|<!--(?<comment>[\s\S]*?)-->|^(?<footnote>\[\^[^\]\s]{1,20}\]:.*)$|\[\^[^\]\s]{1,20}\]/gmu;
/** ">>> Facebook" alone above its text: a heading to its writer, a quotation in a quotation to a parser. */
const ARROWS = /(?<=^(?:[ \t]*\n)?)>{2,}(?=[ \t]*[^\s>][^\n]*\n(?!>))/gm;

/** A text without its comments and footnotes, which no post has, and those. Its lines keep their numbers. */
function takeBeside(text: string) {
  const found: { text: string; why: Sentence; line: number }[] = [];
  const kept = text.replace(
    BESIDE,
    (
      whole: string,
      fence: string | undefined,
      comment: string | undefined,
      footnote: string | undefined,
      at: number,
    ) => {
      if (fence !== undefined) return whole;
      const own = (comment ?? footnote ?? "").trim();
      const line = text.slice(0, at).split("\n").length;
      if (own !== "")
        found.push({
          text: own,
          why: say(({ why }) => (comment === undefined ? why.footnote : why.comment(""))),
          line,
        });
      return whole.replace(/[^\n]/g, "");
    },
  );
  return { found, text: kept.replace(ARROWS, (arrows) => "\\>".repeat(arrows.length)) };
}

function collectParagraphs(node: Nodes, into: string[][]): void {
  if (node.type === "paragraph") into.push(...linesOf(node.children));
  else if ("children" in node) for (const child of node.children) collectParagraphs(child, into);
}

class Reader {
  readonly blocks: Block[] = [];
  readonly #file: string;
  readonly #width: number | undefined;

  constructor(file: string, width: number | undefined) {
    this.#file = file;
    this.#width = width;
  }

  read(node: RootContent, depth: number): void {
    const origin = this.#origin(node);
    if (node.type === "heading") {
      const text = tidy(plain(node.children)).replace(/\n/g, " ");
      if (text !== "") this.blocks.push({ kind: "heading", level: node.depth, text, origin });
      this.#pictures(node.children);
    } else if (node.type === "paragraph") {
      const text = this.#text(node.children);
      const isBold = node.children.length === 1 && node.children[0]?.type === "strong";
      if (text !== "") this.blocks.push({ kind: "paragraph", text, isBold, origin });
      this.#pictures(node.children);
    } else if (node.type === "code") {
      this.blocks.push({ kind: "copy", text: tidy(node.value), written: node.value, origin });
    } else if (node.type === "blockquote") {
      this.#quote(node.children, origin);
    } else if (node.type === "list") {
      let number = node.start ?? 1;
      for (const item of node.children) {
        this.#item(item.children, depth, node.ordered ? number : undefined, this.#origin(item));
        number++;
      }
    } else if (node.type === "table") {
      this.blocks.push({
        kind: "table",
        rows: node.children.map((row, index) => this.#row(row, index)),
        origin,
      });
      for (const row of node.children) for (const cell of row.children) this.#picturesInside(cell.children);
    } else if (node.type === "thematicBreak") this.blocks.push({ kind: "divider", origin });
    else if (node.type === "html") {
      const text = tidy(node.value.replace(/<br\s*\/?>/gi, "\n").replace(/<[^>]*>/g, ""));
      if (text !== "") this.blocks.push({ kind: "paragraph", text, isBold: false, origin });
    }
  }

  #quote(children: readonly RootContent[], origin: Origin): void {
    const texts = children.flatMap((child) =>
      child.type === "paragraph" ? [this.#text(child.children)] : [],
    );
    if (texts.length === children.length) {
      const text = texts.filter((one) => one !== "").join("\n\n");
      if (text !== "") this.blocks.push({ kind: "copy", text, origin });
      for (const child of children) if (child.type === "paragraph") this.#pictures(child.children);
    } else for (const child of children) this.read(child, 0);
  }

  #item(children: readonly RootContent[], depth: number, number: number | undefined, origin: Origin): void {
    const [first, ...others] = children;
    const paragraphs: (readonly PhrasingContent[])[] = [];
    const rest = first === undefined ? [] : [first, ...others];
    // Paragraphs indented below an item continue it.
    for (let next = rest[0]; next?.type === "paragraph"; next = rest[0]) {
      paragraphs.push(next.children);
      rest.shift();
    }
    const texts = paragraphs.map((children) => this.#text(children)).filter((text) => text !== "");
    const text = texts.join("\n\n").replace(/^\[[ xX]\] /, "");
    if (text !== "") this.blocks.push({ kind: "item", depth, number, text, origin });
    for (const children of paragraphs) this.#pictures(children);
    for (const child of rest) this.read(child, depth + 1);
  }

  #row(row: TableRow, index: number): Cell[] {
    return row.children.map((cell, column) => ({
      text: tidy(cellText(cell.children)),
      origin: { ...this.#origin(cell), cell: `${columnName(column)}${index + 1}` },
    }));
  }

  #text(children: readonly PhrasingContent[]): string {
    const stretches = linesOf(children).map((lines) => unwrap(lines, this.#width));
    return tidy(stretches.join("\n"));
  }

  #pictures(children: readonly PhrasingContent[]): void {
    for (const child of children) {
      if (child.type === "image") {
        this.blocks.push({
          kind: "picture",
          file: isInside(child.url) ? undefined : child.url,
          alt: child.alt ?? "",
          origin: this.#origin(child),
        });
      } else if (child.type === "link") this.#pictures(child.children);
    }
  }

  /** Those of a cell that are in the file itself; the names of the others are in its text. */
  #picturesInside(children: readonly PhrasingContent[]): void {
    this.#pictures(children.filter((child) => child.type === "image" && isInside(child.url)));
  }

  #origin(node: { readonly position?: { readonly start: { readonly line: number } } | undefined }): Origin {
    return { file: this.#file, line: node.position?.start.line ?? 1 };
  }
}

/** Whether the address of a picture is the picture itself, which has no name. */
function isInside(url: string): boolean {
  return /^data:/i.test(url);
}

/** The text of a cell, in which a picture is its file. */
function cellText(children: readonly PhrasingContent[]): string {
  const isOnly = children.length === 1;
  return children
    .map((child) => {
      if (child.type !== "image" || isInside(child.url)) return plain([child]);
      return isOnly ? child.url : `[image: ${child.url}]`;
    })
    .join("");
}
