import type { Wording } from "../i18n/problems/source/SourceWords.ts";
import { say } from "../i18n/problems/source/say.ts";
import { fieldNames } from "../platform/fields.ts";
import type { Platform } from "../platform/Platform.ts";
import { findPlatform, selectPlatforms } from "../platform/selectPlatforms.ts";
import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import type { Problem } from "../source/UserError.ts";
import { isDate, YEARS } from "../text/entities/isDate.ts";
import type { CampaignPost, RuleSettings, Variant } from "./Campaign.ts";
import type { CampaignContext } from "./CampaignContext.ts";
import type { Catalogue } from "./Catalogue.ts";
import type { ImageReader } from "./ImageReader.ts";
import type { LanguageTexts } from "./LanguageTexts.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";
import { unknownName } from "./unknownName.ts";
import { missingDay, readWhen } from "./when.ts";

type PostEntry = CampaignFile["posts"][number];

/** What posts are read from. */
interface Reading {
  readonly file: CampaignFile;
  readonly source: Source;
  readonly context: CampaignContext;
  readonly texts: LanguageTexts;
  readonly images: ImageReader;
  readonly catalogue: Catalogue;
  /** Gets what does not fit together in the posts. */
  readonly problems: Problem[];
}

/** Reads the posts of a campaign's file. */
export class PostReader {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The post at a path. */
  read(entry: PostEntry, path: Path): CampaignPost {
    const { id, text, when, images, contentWarning, hashtags, variants = {}, rules } = entry;
    return {
      id,
      place: this.#reading.source.placeOf([...path, "id"]),
      platforms: this.#platformsOf(entry).map((platform) => platform.id),
      skipsWhereRefused: entry.platforms === "all",
      ...(entry.platforms === undefined && { namesNoPlatform: true }),
      ...(entry.thread === true && { thread: true }),
      texts: this.#reading.texts.sourceTexts(text, [...path, "text"]),
      when: this.#when(when, [...path, "when"]),
      whenText: when === undefined ? undefined : this.#reading.source.textAt([...path, "when"], when),
      textPlace: this.#reading.source.placeOfKey(path, "text"),
      images: this.#reading.images.read(images, [...path, "images"]),
      contentWarning: this.#reading.texts.sourceTexts(contentWarning, [...path, "contentWarning"]),
      ...this.#reading.texts.fieldTexts(entry, path),
      ...(hashtags !== undefined && { hashtagGroup: this.#group(hashtags, [...path, "hashtags"]) }),
      variants: this.#variants(variants, [...path, "variants"]),
      rules: ruleSettings(rules),
    };
  }

  /** The platforms that a post names; all, where it names none, but for those that take no post without a field that it lacks. */
  #platformsOf({ platforms, variants = {}, ...post }: PostEntry): readonly Platform[] {
    const all = this.#reading.context.platforms;
    if (typeof platforms === "string") return all;
    if (platforms !== undefined) return selectPlatforms(all, platforms);
    const names = Object.keys(variants);
    return all.filter(({ id, aliases = [], fields = {} }) => {
      const own = names.find((name) => name === id || aliases.includes(name));
      return fieldNames.every(
        (field) =>
          !fields[field]?.required ||
          post[field] !== undefined ||
          (own !== undefined && variants[own]?.[field] !== undefined),
      );
    });
  }

  #when(written: string | undefined, path: Path): string | undefined {
    if (written === undefined) return undefined;
    const when = readWhen(written);
    const isRelative = when !== undefined && !/^\d{4}-/.test(when);
    const problem: Wording | undefined =
      when === undefined || (!isRelative && !isDate(when.slice(0, 10)))
        ? whyNotReal(written)
        : isRelative && this.#reading.file.day === undefined
          ? (words) => words.whenWithoutDay(written)
          : undefined;
    if (problem !== undefined) {
      this.#reading.problems.push({ place: this.#reading.source.placeOf(path), message: say(problem) });
    }
    return when;
  }

  #variants(variants: NonNullable<PostEntry["variants"]>, path: Path): Map<string, Variant> {
    const byPlatform = new Map<string, Variant>();
    for (const [name, variant] of Object.entries(variants)) {
      if (variant === undefined) continue;
      const { id } = findPlatform(this.#reading.context.platforms, name);
      if (byPlatform.has(id)) {
        const place = this.#reading.source.placeOfKey(path, name);
        this.#reading.problems.push({ place, message: say((words) => words.variantTwice(id)) });
      }
      const texts = this.#reading.texts.sourceTexts(variant.text, [...path, name, "text"]);
      const fields = this.#reading.texts.fieldTexts(variant, [...path, name]);
      const images = variant.images && this.#reading.images.read(variant.images, [...path, name, "images"]);
      byPlatform.set(id, images === undefined ? { texts, ...fields } : { texts, images, ...fields });
    }
    return byPlatform;
  }

  /** The name of a group of hashtags, which the catalogue has unless that could not be read. */
  #group(name: string, path: Path): string {
    const isUnread =
      typeof this.#reading.file.hashtags === "string" && this.#reading.context.catalogue === undefined;
    const problem = unknownName("hashtagGroup", name, [...this.#reading.catalogue.groups.keys()]);
    if (problem !== undefined && !isUnread)
      this.#reading.problems.push({ place: this.#reading.source.placeOf(path), message: problem });
    return name;
  }
}

/** The settings of rules, by name. */
export function ruleSettings(rules: CampaignFile["rules"] = {}): RuleSettings {
  return new Map(
    Object.entries(rules).flatMap(([name, setting]) => (setting === undefined ? [] : [[name, setting]])),
  );
}

/** Why the date of a `when` does not exist. */
function whyNotReal(written: string): Wording {
  const missing = missingDay(written);
  return missing === undefined
    ? (words) => words.whenNotReal(written, YEARS.first, YEARS.last)
    : (words) => words.whenNoSuchDay(missing);
}
