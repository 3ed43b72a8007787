import * as z from "zod/mini";
import type { Block, ImportDocument } from "../../ImportDocument.ts";
import type { KitPost } from "../../KitPost.ts";
import type { Origin } from "../../Origin.ts";
import { decodeText } from "../decodeText.ts";
import { LARGEST_CSV } from "../limits.ts";
import { firstLine, unreadable } from "../unreadable.ts";
import { BY_HAND, joinParts } from "./joinParts.ts";

const texts = z.record(z.string(), z.string());

/** What is read of the kits that `bluehart export kit.json` writes; `bluehart schema kit` describes all of it. */
const kitSchema = z.object({
  format: z.literal("bluehart-kit"),
  title: texts,
  description: z.optional(texts),
  languages: z._default(z.array(z.string()), []),
  day: z.optional(z.object({ date: z.string(), name: texts })),
  posts: z.array(
    z.object({
      id: z.string(),
      platform: z.string(),
      language: z.string(),
      text: z.string(),
      limit: z.optional(z.number()),
      part: z.optional(z.object({ number: z.number() })),
      whole: z.optional(z.string()),
      images: z.optional(z.array(z.object({ file: z.optional(z.string()), alt: z.optional(z.string()) }))),
      scheduledAt: z.optional(z.string()),
      contentWarning: z.optional(z.string()),
      title: z.optional(z.string()),
      firstComment: z.optional(z.string()),
    }),
  ),
  background: z.optional(z.array(z.object({ heading: texts, text: texts }))),
  facts: z.optional(
    z.array(z.object({ statement: texts, source: z.optional(z.object({ title: z.optional(z.string()) })) })),
  ),
  helplines: z.optional(
    z.array(z.object({ name: z.string(), phone: z.optional(z.string()), site: z.optional(texts) })),
  ),
});

type Kit = z.infer<typeof kitSchema>;

/** Reads a kit in JSON as a document for each language: its posts, with its background, facts and helplines below headings. */
export function readKitJson(bytes: Uint8Array, file: string): ImportDocument[] {
  const { text } = decodeText(bytes, file, LARGEST_CSV);
  const kit = parseKit(text, file);
  const place = placesIn(text, file);
  const languages = [...new Set([...kit.languages, ...kit.posts.map(({ language }) => language)])];
  return languages
    .filter((language) => kit.posts.some((post) => post.language === language))
    .map((language, index) => ({
      file,
      language,
      kit: postsIn(kit, language, place),
      blocks: blocksIn(kit, language, { file, place, isFirst: index === 0 }),
      omitted: [],
      assumed: [],
    }));
}

interface KitPlace {
  readonly file: string;
  readonly place: (text: string) => Origin;
  /** Whether it is the main language, whose document holds what has no language. */
  readonly isFirst: boolean;
}

function postsIn(kit: Kit, language: string, place: KitPlace["place"]): KitPost[] {
  return joinPosts(kit.posts.filter((post) => post.language === language)).map(
    ({
      part,
      images = [],
      scheduledAt = "",
      contentWarning = "",
      title = "",
      firstComment = "",
      ...post
    }) => ({
      ...post,
      isThread: part !== undefined,
      contentWarning,
      title,
      firstComment,
      when: scheduledAt.slice(0, 16).replace("T", " "),
      images: images.flatMap(({ file, alt = "" }) => (file === undefined ? [] : [{ file, alt }])),
      origin: place(post.text),
    }),
  );
}

function blocksIn(kit: Kit, language: string, { file, place, isFirst }: KitPlace): Block[] {
  const whole: Origin = { file, line: 1 };
  const blocks: Block[] = [];
  const heading = (level: number, text: string, origin: Origin) =>
    blocks.push({ kind: "heading", level, text, origin });
  const title = kit.title[language];
  const description = kit.description?.[language];
  const day = kit.day?.name[language];
  if (title !== undefined) heading(1, title, whole);
  if (description !== undefined) blocks.push(paragraph(description, whole));
  if (kit.day !== undefined && (isFirst || day !== undefined))
    blocks.push(paragraph(`The day: ${kit.day.date}, ${day ?? ""}`, whole));
  for (const section of kit.background ?? []) {
    const prose = section.text[language];
    if (prose === undefined) continue;
    const origin = place(prose);
    heading(2, section.heading[language] ?? "", origin);
    // A text as it is: its lines divide nothing.
    blocks.push({ kind: "copy", text: prose.replace(/(?<!\n)\n(?![\n-])/g, " "), origin });
  }
  const facts = (kit.facts ?? []).flatMap(({ statement, source }) => {
    const own = statement[language];
    if (own === undefined) return [];
    return [item(source?.title === undefined ? own : `${own} (source: ${source.title})`, place(own))];
  });
  if (facts.length > 0) heading(2, "Facts", whole);
  blocks.push(...facts);
  const helplines = (kit.helplines ?? []).flatMap(({ name, phone = "", site = {} }) => {
    const address = site[language];
    if (!isFirst && address === undefined) return [];
    return [item([name, phone, address].filter(Boolean).join(" "), place(name))];
  });
  if (helplines.length > 0) heading(2, "Helplines", whole);
  blocks.push(...helplines);
  return blocks;
}

/**
 * The posts, of which those that are divided have all of their text. The first part brings it along, without the lines that divide
 * it by hand.
 */
function joinPosts(posts: Kit["posts"]): Kit["posts"] {
  return posts.flatMap((post, index) => {
    if (post.part === undefined) return [post];
    if (post.part.number > 1) return [];
    const rest = posts.slice(index + 1);
    const next = rest.findIndex(({ part }) => part === undefined || part.number === 1);
    const parts = [post, ...(next === -1 ? rest : rest.slice(0, next))];
    const joined = joinParts(parts.map(({ text, limit = 0 }) => ({ text, limit })));
    return [{ ...post, text: joined.includes(BY_HAND) ? joined : (post.whole ?? joined) }];
  });
}

function paragraph(text: string, origin: Origin): Block {
  return { kind: "paragraph", text, isBold: false, origin };
}

function item(text: string, origin: Origin): Block {
  return { kind: "item", depth: 0, number: undefined, text, origin };
}

function parseKit(text: string, file: string): Kit {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(file, ({ noJson }) => noJson(firstLine(error)));
  }
  const parsed = kitSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw unreadable(file, ({ otherJson }) => otherJson);
}

/** Where texts are in a JSON file, looked for in the order in which it has them. */
function placesIn(json: string, file: string): (text: string) => Origin {
  let from = 0;
  let line = 1;
  return (text) => {
    const at = json.indexOf(JSON.stringify(text), from);
    if (at === -1) return { file, line };
    line += json.slice(from, at).split("\n").length - 1;
    from = at;
    return { file, line };
  };
}
