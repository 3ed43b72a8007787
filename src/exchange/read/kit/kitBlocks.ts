import { say } from "../../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../../core/i18n/problems/Sentence.ts";
import type { Block, ImportDocument, Remark } from "../../ImportDocument.ts";
import type { KitPost } from "../../KitPost.ts";
import { joinParts, type KitPart } from "./joinParts.ts";
import { type KitField, type KitWords, kitWordsOf, readReference } from "./kitWords.ts";

/** Reads a document as the kit that `bluehart export kit.md` or `kit.docx` wrote, if it is one. */
export function readKitBlocks(document: ImportDocument): ImportDocument {
  const texts = document.blocks.slice(-3).flatMap((block) => ("text" in block ? [block.text] : []));
  const words = kitWordsOf(texts);
  if (words === undefined) return document;
  const reader = new KitReader(words);
  for (const [index, block] of document.blocks.entries()) reader.read(block, document.blocks[index + 1]);
  const kit = reader.finish();
  return { ...document, kit, blocks: reader.story(), omitted: [...document.omitted, ...reader.omitted] };
}

/** The blocks below the posts. What the background says is prose: its lines, such as the name of a platform, divide nothing. */
export function withStory(blocks: readonly Block[], { messages }: KitWords): Block[] {
  const kept: Block[] = [];
  let isStory = false;
  let open: Block | undefined;
  for (const block of blocks) {
    if (block.kind === "heading") {
      open = undefined;
      const isOther = block.text === messages.helplines || block.text === messages.facts;
      if (block.text === messages.background || isOther) isStory = !isOther;
    } else if (isStory && "text" in block) {
      const line = block.kind === "item" ? `- ${block.text}` : block.text;
      const isList = block.kind === "item" && open?.kind === "copy" && /(?:^|\n)- [^\n]*$/.test(open.text);
      if (open?.kind === "copy") {
        open = { ...open, text: `${open.text}${isList ? "\n" : "\n\n"}${line}` };
        kept.splice(-1, 1, open);
      } else {
        open = { kind: "copy", text: line, origin: block.origin };
        kept.push(open);
      }
      continue;
    }
    kept.push(block);
  }
  return kept;
}

/** A text of which the platforms, the date and the pictures are below it. */
interface OpenText {
  id: string;
  language: string;
  /** Whether its reference was read; until then, its id is its heading, as in older kits. */
  isNamed: boolean;
  readonly parts: KitPart[];
  readonly fields: readonly KitField[];
  readonly isThread: boolean;
  readonly platforms: string[];
  readonly images: { file: string; alt: string }[];
  when: string;
  readonly block: Block;
}

class KitReader {
  readonly omitted: Remark[] = [];
  readonly #words: KitWords;
  readonly #before: Block[] = [];
  readonly #after: Block[] = [];
  readonly #texts: OpenText[] = [];
  #part: "story" | "howTo" | "posts" | "rules" = "story";
  #level = 0;
  #title = "";
  /** Those of the next text. */
  #fields: KitField[] = [];
  /** Which part of a post the next text is. */
  #next: ReturnType<KitWords["partIn"]>;

  constructor(words: KitWords) {
    this.#words = words;
  }

  /** What is around the posts. */
  story(): Block[] {
    return [...this.#before, ...withStory(this.#after, this.#words)];
  }

  finish(): KitPost[] {
    for (const { platforms, block } of this.#texts)
      if (platforms.length === 0)
        this.#omit(
          block,
          say(({ why }) => why.kitOfPost),
        );
    return this.#texts.flatMap(({ platforms, block, fields, parts, isNamed: _, ...post }) =>
      platforms.map((platform): KitPost => {
        const fieldOf = (field: KitField["field"]) =>
          fields.find((one) => one.field === field && isOf(one, platform))?.value ?? "";
        return {
          ...post,
          text: post.isThread ? joinParts(parts) : parts.map(({ text }) => text).join(""),
          platform,
          contentWarning: fieldOf("contentWarning"),
          title: fieldOf("title"),
          firstComment: fieldOf("firstComment"),
          origin: block.origin,
        };
      }),
    );
  }

  read(block: Block, next: Block | undefined): void {
    if (block.kind === "heading" && this.#isPart(block)) return;
    if (this.#part === "story") this.#keep(block);
    else if (this.#part !== "posts")
      this.#omit(
        block,
        say(({ why }) => why.kitFrame),
      );
    else if (block.kind === "heading") {
      this.#title = block.text;
      this.#fields = [];
    } else if ("text" in block) this.#readPost(block, block.text, next);
  }

  /** Whether a heading begins a part of the kit. */
  #isPart({ text, level }: Block & { readonly kind: "heading" }): boolean {
    const { howTo, posts, rules } = this.#words.messages;
    const part = text === howTo ? "howTo" : text === posts ? "posts" : text === rules ? "rules" : undefined;
    // A post may begin with the words of such a heading; its own is below them.
    const isBelow = this.#part !== "story" && level > this.#level;
    if (isBelow || (part === undefined && this.#part === "story")) return false;
    this.#part = part ?? "story";
    this.#level = level;
    return part !== undefined;
  }

  #keep(block: Block): void {
    if ("text" in block && (this.#words.isSentence(block.text) || this.#words.isChecked(block.text))) {
      this.#omit(
        block,
        say(({ why }) => why.kitSentence),
      );
    } else (this.#texts.length === 0 ? this.#before : this.#after).push(block);
  }

  #omit(block: Block, why: Said): void {
    const text: Said =
      "text" in block ? block.text : block.kind === "table" ? say(({ left }) => left.limits) : "";
    if (text !== "") this.omitted.push({ text, why, origin: block.origin });
  }

  #readPost(block: Block, text: string, next: Block | undefined): void {
    const part = this.#next;
    // A block to copy is a text, whatever it says.
    this.#next = block.kind === "copy" ? undefined : this.#words.partIn(text);
    if (this.#next !== undefined) return;
    const names = block.kind === "copy" ? [] : this.#words.platformsIn(text.split("\n", 1)[0] ?? "");
    const isCounted =
      next !== undefined &&
      next.kind !== "copy" &&
      "text" in next &&
      this.#words.platformsIn(next.text.split("\n", 1)[0] ?? "").length > 0;
    const field = this.#words.fieldIn(text);
    const open = this.#texts.at(-1);
    const isText = block.kind === "copy" || ((isCounted || part !== undefined) && isProse(block));
    // Word has no list in a text: a sign that begins it is its own.
    const own = block.kind === "copy" ? (block.written ?? text) : block.kind === "item" ? `- ${text}` : text;
    const written = { text: own, limit: part?.limit ?? 0 };
    if (part !== undefined && part.number > 1 && open !== undefined) open.parts.push(written);
    else if (names.length > 0 && open !== undefined) {
      open.platforms.push(...names);
      this.#readBelow(block, text.split("\n").slice(1).join("\n"), open);
    } else if (isText) {
      const fields = this.#fields;
      this.#fields = [];
      this.#texts.push({
        ...readReference(this.#title, this.#words.language),
        isNamed: false,
        parts: [written],
        fields,
        isThread: part !== undefined,
        platforms: [],
        images: [],
        when: "",
        block,
      });
    } else if (field !== undefined) this.#fields.push(field);
    else if (open !== undefined) this.#readBelow(block, text, open);
    else
      this.#omit(
        block,
        say(({ why }) => why.kitOfPlatform),
      );
  }

  /** A date, a reference, a picture or a warning below a text. */
  #readBelow(block: Block, text: string, open: OpenText): void {
    for (const line of text.split(/\n+/).filter((one) => one !== "")) {
      const image = this.#words.imageIn(line);
      const parts = line.split(" · ");
      const when = parts.map(this.#words.whenIn).find((one) => one !== undefined);
      const reference = parts.map(this.#words.referenceIn).find((one) => one !== undefined);
      if (image !== undefined) {
        open.images.push(image);
        continue;
      }
      if (when !== undefined) open.when = when;
      if (reference !== undefined && !open.isNamed) Object.assign(open, reference, { isNamed: true });
      if (when === undefined && reference === undefined && !/^(?:.+ · )?Hashtags/.test(line))
        this.#omit(
          { ...block, kind: "paragraph", text: line, isBold: false },
          say(({ why }) => why.kitOfPost),
        );
    }
  }
}

function isProse({ kind }: Block): boolean {
  return kind === "paragraph" || kind === "item";
}

/** Whether a field above a text is that of a platform, too. */
function isOf({ platforms }: KitField, platform: string): boolean {
  return platforms.length === 0 || platforms.includes(platform);
}
