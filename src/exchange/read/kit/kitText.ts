import { say } from "../../../core/i18n/problems/documents/say.ts";
import type { Remark } from "../../ImportDocument.ts";
import type { KitPost } from "../../KitPost.ts";
import { joinParts, type KitPart } from "./joinParts.ts";
import { type KitWords, kitWordsOf, type PostReference } from "./kitWords.ts";

/** The posts of a kit in plain text, and the text without them. */
export interface TakenKit {
  readonly words: KitWords;
  readonly posts: readonly KitPost[];
  /** The lines of the text; those of posts are empty. */
  readonly lines: readonly string[];
  readonly omitted: readonly Remark[];
}

const RULE = /^={60}$/;
/** What is around a text that could be taken for something else of the kit. */
const FENCE = /^~{3,}$/;
/** What stands for a fenced text while the kit is divided: the number of the text, then its lines. */
const FENCED = "\0";
const GONE = "\0gone";

/** Takes the posts out of a kit that `bluehart export kit.txt` wrote; undefined if a text is none. */
export function takeKitText(text: string, file: string): TakenKit | undefined {
  const written = text.split("\n");
  const words = kitWordsOf(written.slice(-3));
  // Of a kit in Markdown, only the last line is the same.
  if (words === undefined || !written.some((line) => RULE.test(line))) return undefined;
  const { lines, fenced } = takeFenced(written);
  const posts: KitPost[] = [];
  const omitted: Remark[] = [];
  const kept = [...lines];
  const { background, helplines, facts } = words.messages;
  const others = new Set([background, helplines, facts]);
  for (let at = 0; at < lines.length; at++) {
    const name = lines[at + 1] ?? "";
    if (!RULE.test(lines[at] ?? "") || !RULE.test(lines[at + 2] ?? "")) continue;
    if (others.has(name)) {
      // Only the name is a heading.
      kept.fill("", at, at + 1);
      at += 2;
      continue;
    }
    const next = lines.findIndex((line, index) => index > at + 2 && RULE.test(line));
    const end = next === -1 ? lines.length : next;
    for (const post of splitPosts(lines, at + 3, end, words))
      readPost(post, { platform: name, words, file, fenced }, posts, omitted);
    kept.fill("", at, end);
    at = end - 1;
  }
  for (const [index, line] of kept.entries()) {
    if (!words.isSentence(line) && !words.isChecked(line)) continue;
    kept[index] = "";
    omitted.push({
      text: line,
      why: say(({ why }) => why.kitSentence),
      origin: { file, line: index + 1 },
    });
  }
  return { words, posts, lines: kept, omitted };
}

/** The lines with a mark in place of each text between two fences of the same length, and those texts. */
function takeFenced(written: readonly string[]) {
  const lines = [...written];
  const fenced: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const fence = lines[at] ?? "";
    const end = FENCE.test(fence) ? lines.indexOf(fence, at + 1) : -1;
    if (end === -1) continue;
    lines.fill(GONE, at, end + 1);
    lines[at] = `${FENCED}${fenced.length}`;
    fenced.push(written.slice(at + 1, end).join("\n"));
    at = end;
  }
  return { lines, fenced };
}

interface RawPost {
  readonly reference: PostReference;
  readonly rest: string;
  readonly body: readonly string[];
  /** That of its head, from 1. */
  readonly line: number;
}

function splitPosts(lines: readonly string[], start: number, end: number, words: KitWords): RawPost[] {
  const heads = lines.flatMap((line, index) => {
    const head = index >= start && index < end ? words.headIn(line.replace(/^--- /, "")) : undefined;
    return head === undefined || !line.startsWith("--- ") ? [] : [{ ...head, index }];
  });
  return heads.map(({ reference, rest, index }, at) => ({
    reference,
    rest,
    line: index + 1,
    body: lines.slice(index + 1, heads[at + 1]?.index ?? end).filter((line) => line !== GONE),
  }));
}

function readPost(
  { reference, rest, body, line }: RawPost,
  {
    platform,
    words,
    file,
    fenced,
  }: {
    readonly platform: string;
    readonly words: KitWords;
    readonly file: string;
    readonly fenced: readonly string[];
  },
  posts: KitPost[],
  omitted: Remark[],
): void {
  const origin = { file, line };
  const paragraphs = body.join("\n").trim().split("\n\n");
  const withheld = paragraphs.findIndex(words.isWithheld);
  if (withheld !== -1)
    omitted.push({
      text: paragraphs.splice(withheld).join("\n"),
      why: say(({ why }) => why.kitWithheld),
      origin,
    });
  const images: { file: string; alt: string }[] = [];
  for (let last = paragraphs.at(-1); last !== undefined; last = paragraphs.at(-1)) {
    const image = words.imageIn(last);
    if (image !== undefined) images.unshift(image);
    else if (last.startsWith("! "))
      omitted.push({ text: last.slice(2), why: say(({ why }) => why.kitDoubt), origin });
    else if (!words.isChecked(last)) break;
    paragraphs.pop();
  }
  const fields = { contentWarning: "", title: "", firstComment: "" };
  for (let own = words.fieldIn(paragraphs[0] ?? ""); own !== undefined; ) {
    // A text may begin as a field does.
    if (fields[own.field] !== "" || own.platforms.length > 0 || paragraphs.length === 1) break;
    fields[own.field] = own.value;
    paragraphs.shift();
    own = words.fieldIn(paragraphs[0] ?? "");
  }
  const when = rest
    .split(" · ")
    .map(words.whenIn)
    .find((one) => one !== undefined);
  posts.push({
    ...reference,
    platform,
    ...textOf(paragraphs, words, fenced),
    when: when ?? "",
    images,
    ...fields,
    origin,
  });
}

/** The text of a post, of which each part has a line above it if it is divided. */
function textOf(
  paragraphs: readonly string[],
  { partIn }: KitWords,
  fenced: readonly string[],
): { text: string; isThread: boolean } {
  const parts: KitPart[] = [];
  const asWritten = (paragraph: string) =>
    paragraph.startsWith(FENCED) ? (fenced[Number(paragraph.slice(FENCED.length))] ?? "") : paragraph;
  for (const found of paragraphs) {
    const head = partIn(found);
    const paragraph = asWritten(found);
    const open = parts.at(-1);
    if (head !== undefined) parts.push({ text: "", limit: head.limit });
    else if (open !== undefined)
      parts.splice(-1, 1, { ...open, text: open.text === "" ? paragraph : `${open.text}\n\n${paragraph}` });
  }
  return parts.length === 0
    ? { text: paragraphs.map(asWritten).join("\n\n"), isThread: false }
    : { text: joinParts(parts), isThread: true };
}
