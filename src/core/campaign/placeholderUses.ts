import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import { findPlaceholders } from "../text/entities/placeholders.ts";
import type { PlaceholderUse } from "./Campaign.ts";

/** The placeholders of all texts below a path of the file, but for those in the values that fill them. */
export function* placeholderUses(value: unknown, path: Path, source: Source): Generator<PlaceholderUse> {
  if (path[0] === "values") return;
  if (typeof value === "string") {
    const inPost = path[0] === "posts";
    const text = source.textAt(path, value);
    for (const span of findPlaceholders(value)) {
      const name = span.name ?? value.slice(span.start, span.end);
      yield { name, place: text.range(span).place, inPost };
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* placeholderUses(inner, [...path, Array.isArray(value) ? Number(key) : key], source);
    }
  }
}
