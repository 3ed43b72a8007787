import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import { findPlaceholders } from "../text/entities/placeholders.ts";
import type { PlaceholderUse } from "./Campaign.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";

/** What fills placeholders is not read for placeholders, and the words of the vocabulary have none. */
const FILLS: ReadonlySet<PropertyKey | undefined> = new Set(["values", "accounts", "links", "vocabulary"]);

/**
 * The placeholders of all texts of a campaign's file, but for those in what fills them. Those in the parameters of a link are used by
 * each post that has the link.
 */
export function placeholderUses(file: CampaignFile, source: Source): readonly PlaceholderUse[] {
  if (!source.text.includes("{{")) return [];
  const uses = [...usesOutsideLinks(file, source)];
  return [...uses, ...usesInLinks(file, source, uses)];
}

function usesInLinks(
  { links = {} }: CampaignFile,
  source: Source,
  uses: readonly PlaceholderUse[],
): readonly PlaceholderUse[] {
  return Object.entries(links).flatMap(([link, { utm }]) => {
    const posts = new Set(uses.flatMap(({ name, post }) => (name === `link:${link}` ? (post ?? []) : [])));
    const path = ["links", link, "utm"];
    return [...posts].flatMap((post) => [...usesIn(utm, path, source, post)]);
  });
}

function* usesOutsideLinks(file: CampaignFile, source: Source): Generator<PlaceholderUse> {
  for (const [key, value] of Object.entries(file)) {
    if (key !== "posts" && !FILLS.has(key)) yield* usesIn(value, [key], source);
  }
  for (const [index, post] of file.posts.entries()) yield* usesIn(post, ["posts", index], source, post.id);
}

function* usesIn(value: unknown, path: Path, source: Source, post?: string): Generator<PlaceholderUse> {
  if (typeof value === "string") {
    const text = source.textAt(path, value);
    for (const span of findPlaceholders(value)) {
      const name = span.name ?? value.slice(span.start, span.end);
      yield { name, place: text.range(span).place, post };
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* usesIn(inner, [...path, Array.isArray(value) ? Number(key) : key], source, post);
    }
  }
}
