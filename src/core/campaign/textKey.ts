import type { Platform } from "../platform/Platform.ts";
import { findPlatform } from "../platform/selectPlatforms.ts";
import { valueAt } from "../source/nameOfPath.ts";
import type { Path } from "../source/SourceText.ts";
import { unicode } from "../text/unicode.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";

/** How much of a heading or a name a key holds, in UTF-16 units. */
const LONGEST = 40;

/**
 * Names the texts of a campaign: `posts/werelddag/text`, `background/wat-is-mensenhandel/heading`. A key stays the same when entries
 * before it come, go or move, because an entry of a list goes by its id, name, file or heading.
 */
export class TextKeys {
  readonly #file: CampaignFile;
  readonly #platforms: readonly Platform[];
  readonly #labels = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(file: CampaignFile, platforms: readonly Platform[]) {
    this.#file = file;
    this.#platforms = platforms;
  }

  keyOf(path: Path): string {
    let key = "";
    for (const [index, part] of path.entries()) {
      const name =
        typeof part === "number"
          ? this.#labelOf(path.slice(0, index + 1), key)
          : path[index - 1] === "variants"
            ? findPlatform(this.#platforms, String(part)).id
            : String(part);
      key = key === "" ? name : `${key}/${name}`;
    }
    return key;
  }

  /** What an entry of a list goes by; a number follows if another one before it goes by the same. */
  #labelOf(path: Path, list: string): string {
    const at = path.join("/");
    const known = this.#labels.get(at);
    if (known !== undefined) return known;
    const entry = valueAt(this.#file, path);
    const id = valueAt(entry, ["id"]);
    const label = typeof id === "string" ? id : labelOf(entry);
    const base = label ?? String(Number(path.at(-1)) + 1);
    let name = base;
    for (let number = 2; this.#taken.has(`${list}/${name}`); number++) name = `${base}-${number}`;
    this.#taken.add(`${list}/${name}`);
    this.#labels.set(at, name);
    return name;
  }
}

function labelOf(entry: unknown): string | undefined {
  for (const field of ["file", "card", "name", "heading"]) {
    const label = toLabel(valueAt(entry, [field]));
    if (label !== "") return label;
  }
  return undefined;
}

const BETWEEN_WORDS = unicode.gu`[^\p{L}\p{M}\p{N}._-]+`;

/** A text without what a cell or a key of YAML holds badly; of one in several languages the first. */
function toLabel(value: unknown): string {
  const text = typeof value === "object" && value !== null ? Object.values(value)[0] : value;
  if (typeof text !== "string") return "";
  return BETWEEN_WORDS.replace(text.slice(0, LONGEST).toWellFormed(), "-").replace(/^-+|-+$/g, "");
}
