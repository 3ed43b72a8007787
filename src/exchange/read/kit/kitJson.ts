import * as z from "zod/mini";
import { UserError } from "../../../core/source/UserError.ts";
import type { Block, ImportDocument } from "../../ImportDocument.ts";
import type { Origin } from "../../Origin.ts";
import { decodeText } from "../decodeText.ts";
import { LARGEST_CSV } from "../limits.ts";
import { type KitPost, kitTable } from "./kitPosts.ts";

const texts = z.record(z.string(), z.string());

/** What is read of the kits that `bluehart export kit.json` writes; `bluehart schema kit` describes all of it. */
const kitSchema = z.object({
  format: z.literal("bluehart-kit"),
  title: texts,
  description: z.optional(texts),
  day: z.optional(z.object({ date: z.string(), name: texts })),
  posts: z.array(
    z.object({
      id: z.string(),
      platform: z.string(),
      language: z.string(),
      text: z.string(),
      images: z.optional(z.array(z.object({ file: z.optional(z.string()), alt: z.optional(z.string()) }))),
      scheduledAt: z.optional(z.string()),
      contentWarning: z.optional(z.string()),
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

/** Reads a kit in JSON as the table of its posts, with its background, facts and helplines below headings. */
export function readKitJson(bytes: Uint8Array, file: string): ImportDocument {
  const { text } = decodeText(bytes, file, LARGEST_CSV);
  const kit = parseKit(text, file);
  const whole: Origin = { file, line: 1 };
  const place = placesIn(text, file);
  const blocks: Block[] = Object.values(kit.title)
    .slice(0, 1)
    .map((title) => ({ kind: "heading", level: 1, text: title, origin: whole }));
  for (const prose of Object.values(kit.description ?? {}).slice(0, 1))
    blocks.push({ kind: "paragraph", text: prose, isBold: false, origin: whole });
  if (kit.day !== undefined) {
    const [name = ""] = Object.values(kit.day.name);
    blocks.push({
      kind: "paragraph",
      text: `The day: ${kit.day.date}, ${name}`,
      isBold: false,
      origin: whole,
    });
  }
  const posts = kit.posts.map(
    ({ id, platform, language, text, images = [], scheduledAt, contentWarning = "" }): KitPost => ({
      id,
      platform,
      language,
      text,
      when: scheduledAt?.slice(0, 16).replace("T", " ") ?? "",
      images: images.flatMap(({ file, alt = "" }) => (file === undefined ? [] : [{ file, alt }])),
      contentWarning,
      origin: place(text),
    }),
  );
  blocks.push(...kitTable(posts, whole));
  const languages = new Set(kit.posts.map(({ language }) => language));
  for (const { heading, text: own } of kit.background ?? []) {
    for (const [language, prose] of Object.entries(own)) {
      if (!languages.has(language)) continue;
      const origin = place(prose);
      blocks.push(
        // A language above it: a few words do not always tell.
        ...(languages.size > 1
          ? [{ kind: "heading", level: 2, text: language.toUpperCase(), origin } as const]
          : []),
        { kind: "heading", level: languages.size > 1 ? 3 : 2, text: heading[language] ?? "", origin },
        // A text as it is: its lines divide nothing.
        { kind: "copy", text: prose.replace(/(?<!\n)\n(?![\n-])/g, " "), origin },
      );
    }
  }
  if (kit.facts?.length) blocks.push({ kind: "heading", level: 2, text: "Facts", origin: whole });
  for (const { statement, source } of kit.facts ?? []) {
    const [own = ""] = Object.values(statement);
    blocks.push(item(source?.title === undefined ? own : `${own} (source: ${source.title})`, place(own)));
  }
  if (kit.helplines?.length) blocks.push({ kind: "heading", level: 2, text: "Helplines", origin: whole });
  for (const { name, phone = "", site } of kit.helplines ?? []) {
    const [address = ""] = Object.values(site ?? {});
    blocks.push(item([name, phone, address].filter(Boolean).join(" "), place(name)));
  }
  return { file, blocks, omitted: [], assumed: [] };
}

function item(text: string, origin: Origin): Block {
  return { kind: "item", depth: 0, number: undefined, text, origin };
}

function parseKit(text: string, file: string): z.infer<typeof kitSchema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `cannot read ${file}: it is no JSON (${error instanceof Error ? error.message : ""})`,
    );
  }
  const parsed = kitSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UserError(
    `cannot read ${file}: of JSON, only the kits that bluehart export kit.json writes are imported; save a table as CSV`,
  );
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
