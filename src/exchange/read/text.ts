import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Block, ImportDocument, Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { MONTHS } from "../words/days.ts";
import { decodeText } from "./decodeText.ts";
import { withStory } from "./kit/kitBlocks.ts";
import { takeKitText } from "./kit/kitText.ts";
import type { Line } from "./Line.ts";
import { looksLikeMarkdown, readMarkdown } from "./markdown.ts";
import { unpackChat, unpackMail } from "./messages.ts";
import { pageDebris } from "./pageDebris.ts";
import { tidy } from "./tidy.ts";
import { unwrap, wrapWidth } from "./unwrap.ts";

/** What begins an item: the bullets that people type, and those that PDF and Word's symbol fonts turn into letters. */
const BULLET =
  /^(?<indent>\s*)(?:[•◦▪▫●○■□◆►▸‣⁃∙·*\uf0b7\uf0a7\uf0d8✓✔➢➤–-]|o(?=\s{2,})|yy|§)\s+(?:\[[ xX]\]\s+)?(?=\S)/u;
/** A bullet alone on its line, as PDFs give it, is that of the lines below it. */
const LONE_BULLET = /^(?<indent>\s*)[•◦▪▫●○■□◆►▸‣⁃∙\uf0b7\uf0a7\uf0d8➢➤]\s*$/u;
/** A number alone on its line numbers the lines below it; "1. Mai" is a day. */
const NUMBER = new RegExp(
  `^(?<indent>\\s*)\\(?(?<number>\\d{1,2})[.)](?:\\s+(?=\\S)(?!(?:${MONTHS})(?!\\p{L}))|\\s*$)`,
  "iu",
);
/** A line across the page. */
const DIVIDER = /^\s*([-_=*~–—])(?:\s*\1){2,}\s*$/;

/** A heading between signs, such as `=== Facebook ===`. */
const RULED = /^\s*(?:-{2,}|={2,}|\*{3,}|_{3,}|~{2,}|#{1,6})\s+(?<title>\S.{0,80}?)\s*[-=*_~#]*\s*$/;

/** Reads plain text: empty lines separate paragraphs, bullets and numbers begin items. Text that is Markdown is read as such. */
export function readText(bytes: Uint8Array, file: string): ImportDocument {
  const { text: decoded, assumption } = decodeText(bytes, file);
  const text = decoded.replace(/[\u2028\u2029]/g, "\n");
  const kit = takeKitText(text, file);
  if (kit === undefined && looksLikeMarkdown(text)) return readMarkdown(bytes, file);
  const joined: Line[] = [];
  const written = (kit === undefined ? splitPages(text) : kitLines(kit.lines)).map((line) => {
    const whole = joinLetters(line.text);
    if (whole !== undefined) joined.push(line);
    return whole === undefined ? line : { ...line, text: whole };
  });
  const { lines: all, removed } = unpackChat(written) ?? unpackMail(written);
  const debris = pageDebris(all.map((line) => ({ text: line.text, page: line.page })));
  const lines = all.filter((_, index) => !debris.has(index));
  const chunks = chunk(lines);
  const width = wrapWidth(chunks.map(({ texts }) => texts));
  const hasPages = (all.at(-1)?.page ?? 1) > 1;
  const originOf = ({ number, page }: Line): Origin => ({ file, line: number, ...(hasPages && { page }) });
  const blocks = chunks.map((one) =>
    toBlock(one, originOf(one.first), (texts) => unwrap(texts, width, text)),
  );
  return {
    file,
    ...(kit === undefined ? { blocks } : { kit: kit.posts, blocks: withStory(blocks, kit.words) }),
    omitted: [
      ...(kit?.omitted ?? []),
      ...removed.map(({ line, why }): Remark => ({ text: line.text.trim(), why, origin: originOf(line) })),
      ...Array.from(debris, ([index, why]): Remark[] => {
        const line = all[index];
        return line === undefined ? [] : [{ text: line.text.trim(), why, origin: originOf(line) }];
      }).flat(),
    ],
    assumed: [
      ...(assumption === undefined
        ? []
        : [{ text: assumption, why: say(({ why }) => why.fromBytes), origin: { file } }]),
      ...joined.map((line) => ({
        text: say(({ assumed }) => assumed.isWord(line.text.trim())),
        why: say(({ why }) => why.spacedApart),
        origin: originOf(line),
      })),
      ...(width === undefined
        ? []
        : [
            {
              text: say(({ assumed }) => assumed.joined(width)),
              why: say(({ why }) => why.linesFull),
              origin: { file },
            },
          ]),
    ],
  };
}

/** A title whose letters are spaced apart, as words; undefined if it is none. Wider spaces part its words. */
function joinLetters(text: string): string | undefined {
  if (!/^\s*(?:[\p{L}\p{N}&:!?–-]\s+){4,}[\p{L}\p{N}&:!?–-]\s*$/u.test(text)) return undefined;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ""))
    .join(" ");
}

function splitPages(text: string): Line[] {
  let page = 1;
  return text.split("\n").map((line, index) => {
    if (line.includes("\f")) page++;
    return { text: line.replaceAll("\f", "").trimEnd(), number: index + 1, page };
  });
}

/** What is around the posts of a kit. Its first line is its title. */
function kitLines(lines: readonly string[]): Line[] {
  return lines.map((text, index) => ({
    text,
    number: index + 1,
    page: 1,
    isTitle: index === 0 && text !== "",
  }));
}

/** Lines that belong together: a paragraph, or an item with the lines that continue it. */
interface Chunk {
  readonly kind: "paragraph" | "item" | "divider" | "heading" | "title";
  readonly first: Line;
  readonly texts: string[];
  readonly indent: number;
  readonly number: number | undefined;
}

function chunk(lines: readonly Line[]): Chunk[] {
  const chunks: Chunk[] = [];
  let isOpen = false;
  for (const line of lines) {
    const bullet = BULLET.exec(line.text) ?? LONE_BULLET.exec(line.text);
    const numbered = NUMBER.exec(line.text);
    const marker = bullet ?? numbered;
    if (line.text.trim() === "") isOpen = false;
    else if (line.isTitle) {
      chunks.push({ kind: "title", first: line, texts: [line.text.trim()], indent: 0, number: undefined });
      isOpen = false;
    } else if (DIVIDER.test(line.text) || (isOpen && /^[-=]+$/.test(line.text.trim()))) {
      const title = chunks.at(-1);
      // A line below a single line underlines it.
      if (/^\s*[-=_~]/.test(line.text) && isOpen && title?.kind === "paragraph" && title.texts.length === 1) {
        chunks.splice(-1, 1, { ...title, kind: "heading" });
        isOpen = false;
        continue;
      }
      chunks.push({ kind: "divider", first: line, texts: [], indent: 0, number: undefined });
      isOpen = false;
    } else if (RULED.test(line.text)) {
      const text = RULED.exec(line.text)?.groups?.title ?? "";
      chunks.push({ kind: "heading", first: line, texts: [text], indent: 0, number: undefined });
      isOpen = false;
    } else if (marker !== null) {
      const number = numbered?.groups?.number;
      chunks.push({
        kind: "item",
        first: line,
        texts: [line.text.slice(marker[0].length)].filter((text) => text !== ""),
        indent: marker.groups?.indent?.length ?? 0,
        number: number === undefined ? undefined : Number(number),
      });
      isOpen = true;
    } else if (isOpen || (chunks.at(-1)?.texts.length === 0 && chunks.at(-1)?.kind === "item")) {
      chunks.at(-1)?.texts.push(line.text.trim());
      isOpen = true;
    } else {
      chunks.push({
        kind: "paragraph",
        first: line,
        texts: [line.text.trim()],
        indent: 0,
        number: undefined,
      });
      isOpen = true;
    }
  }
  return chunks;
}

function toBlock(
  { kind, texts, indent, number }: Chunk,
  origin: Origin,
  join: (texts: readonly string[]) => string,
): Block {
  if (kind === "divider") return { kind, origin };
  const text = tidy(join(texts));
  if (kind === "heading" || kind === "title")
    return { kind: "heading", level: kind === "title" ? 1 : 2, text, origin };
  if (kind === "item") return { kind, depth: indent > 3 ? 1 : 0, number, text, origin };
  return { kind: "paragraph", text, isBold: false, origin };
}
