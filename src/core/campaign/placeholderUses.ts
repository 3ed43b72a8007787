import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import { findPlaceholders } from "../text/entities/placeholders.ts";
import type { PlaceholderUse } from "./Campaign.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";

/** What fills placeholders is not read for placeholders, and the words of the vocabulary have none. */
const FILLS: ReadonlySet<PropertyKey | undefined> = new Set(["values", "accounts", "links", "vocabulary"]);

/** The placeholders of all texts of a campaign's file, but for those in what fills them. */
export function placeholderUses(file: CampaignFile, source: Source): readonly PlaceholderUse[] {
  return source.text.includes("{{") ? [...usesBelow(file, [], file, source)] : [];
}

function* usesBelow(
  value: unknown,
  path: Path,
  file: CampaignFile,
  source: Source,
): Generator<PlaceholderUse> {
  if (FILLS.has(path[0])) return;
  if (typeof value === "string") {
    const post = path[0] === "posts" ? file.posts[Number(path[1])] : undefined;
    const text = source.textAt(path, value);
    for (const span of findPlaceholders(value)) {
      const name = span.name ?? value.slice(span.start, span.end);
      yield { name, place: text.range(span).place, post: post?.id };
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* usesBelow(inner, [...path, Array.isArray(value) ? Number(key) : key], file, source);
    }
  }
}
