import type { Wording } from "../i18n/problems/source/SourceWords.ts";
import { say } from "../i18n/problems/source/say.ts";
import { fieldNames } from "../platform/fields.ts";
import type { Platform } from "../platform/Platform.ts";
import { findPlatform, selectPlatforms } from "../platform/selectPlatforms.ts";
import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import { type Problem, UserError } from "../source/UserError.ts";
import { isDate, YEARS } from "../text/entities/isDate.ts";
import { brokenTexts } from "./brokenTexts.ts";
import type {
  Brand,
  Campaign,
  CampaignPost,
  Catalogue,
  Language,
  RuleSettings,
  Texts,
  Translation,
  Variant,
} from "./Campaign.ts";
import type { CampaignContext } from "./CampaignContext.ts";
import { ImageReader } from "./ImageReader.ts";
import { LanguageTexts } from "./LanguageTexts.ts";
import { usualThreads } from "./numberings.ts";
import { otherTexts } from "./otherTexts.ts";
import { placeholderUses } from "./placeholderUses.ts";
import { readAccounts } from "./readAccounts.ts";
import { readHashtags } from "./readHashtags.ts";
import { readLinks } from "./readLinks.ts";
import { readVocabulary } from "./readVocabulary.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";
import { unknownName } from "./unknownName.ts";
import { readWhen } from "./when.ts";

type PostEntry = CampaignFile["posts"][number];

/**
 * Turns the validated values of a campaign file into a campaign.
 *
 * @throws UserError with everything in it that does not fit together, and its place.
 */
export function readCampaign(file: CampaignFile, source: Source, context: CampaignContext): Campaign {
  const reader = new CampaignReader(file, source, context);
  const campaign = reader.read();
  if (reader.problems.length > 0) throw new UserError(reader.problems);
  return campaign;
}

class CampaignReader {
  readonly problems: Problem[];
  readonly #file: CampaignFile;
  readonly #source: Source;
  readonly #context: CampaignContext;
  readonly #texts: LanguageTexts;
  readonly #images: ImageReader;
  readonly #catalogue: Catalogue;

  constructor(file: CampaignFile, source: Source, context: CampaignContext) {
    this.#file = file;
    this.#source = source;
    this.#context = context;
    this.problems = [...context.problems];
    this.#texts = new LanguageTexts(file, source, context.platforms, this.problems);
    this.#images = new ImageReader(file, source, context, this.#texts, this.problems);
    this.#catalogue = this.#readCatalogue();
  }

  read(): Campaign {
    const {
      title,
      description,
      background = [],
      day,
      period,
      brand,
      translations = {},
      timeZone = "Europe/Brussels",
      values = {},
      limits = {},
      threads = usualThreads,
      helplines = [],
      facts = [],
      rules,
      posts,
    } = this.#file;
    return {
      file: this.#source.file,
      title: this.#texts.texts(title, ["title"]),
      description: this.#texts.texts(description, ["description"]),
      background: background.map(({ heading, text }, index) => ({
        key: this.#texts.keyOf(["background", index]),
        heading: this.#texts.texts(heading, ["background", index, "heading"]),
        text: this.#texts.texts(text, ["background", index, "text"]),
      })),
      languages: this.#texts.languages,
      day: day && { ...day, name: this.#texts.texts(day.name, ["day", "name"]) },
      period: this.#period(period),
      brand: brand && this.#brand(brand),
      cards: this.#context.cards,
      translations: this.#translations(translations),
      timeZone,
      values: new Map(
        Object.entries(values).map(([name, value]) => [name, this.#value(value, ["values", name])]),
      ),
      accounts: readAccounts(this.#file, this.#source, this.#context.platforms, this.#texts, this.problems),
      links: readLinks(this.#file, this.#context.platforms, this.#texts),
      placeholders: placeholderUses(this.#file, this.#source),
      limits,
      hashtags: this.#catalogue.hashtags,
      hashtagGroups: this.#catalogue.groups,
      threads,
      helplines: helplines.map((helpline, index) => ({
        ...helpline,
        site: this.#texts.texts(helpline.site, ["helplines", index, "site"]),
        note: this.#texts.texts(helpline.note, ["helplines", index, "note"]),
      })),
      facts: facts.map((fact, index) => {
        const problem = unknownName(
          "fact",
          fact.supersededBy,
          facts.map(({ id }) => id),
        );
        if (problem !== undefined)
          this.problems.push({
            place: this.#source.placeOf(["facts", index, "supersededBy"]),
            message: problem,
          });
        return { ...fact, statement: this.#texts.texts(fact.statement, ["facts", index, "statement"]) };
      }),
      vocabulary: readVocabulary(this.#file, this.#texts.languages, this.#source, this.problems),
      rules: ruleSettings(rules),
      posts: posts.map((post, index) => this.#post(post, ["posts", index])),
      incomplete: this.#texts.incomplete,
      brokenTexts: [...brokenTexts(this.#file, this.#source)],
      otherTexts: otherTexts(this.#texts.found, this.#file, this.#source),
      texts: this.#texts.found,
    };
  }

  /** A value, which is the same in every language if it is plain. */
  #value(value: string | Record<string, string>, path: Path): string | Texts {
    const texts = this.#texts.texts(value, path);
    return typeof value === "string" ? value : texts;
  }

  /** The review status of every language but the main one; one that the file does not declare counts as unreviewed. */
  #translations(declared: NonNullable<CampaignFile["translations"]>): Map<Language, Translation> {
    const known = new Map(Object.entries(this.#texts.languageKeys(declared, ["translations"])));
    const [main, ...others] = this.#texts.languages;
    return new Map(
      [...(known.has(main) ? [main] : []), ...others].map((language) => {
        const translation = known.get(language);
        const place =
          translation === undefined
            ? this.#source.placeOf(["languages"])
            : this.#source.placeOfKey(["translations"], language);
        return [
          language,
          {
            status: "unreviewed",
            ...translation,
            texts: new Map(Object.entries(translation?.texts ?? {})),
            place,
            declared: translation !== undefined,
          },
        ];
      }),
    );
  }

  #period(period: CampaignFile["period"]): CampaignFile["period"] {
    for (const [key, date] of Object.entries(period ?? {})) {
      if (isDate(date)) continue;
      const place = this.#source.placeOf(["period", key]);
      this.problems.push({ place, message: say((words) => words.notRealDate(key, date)) });
    }
    if (period !== undefined && period.to < period.from) {
      const place = this.#source.placeOf(["period", "to"]);
      const { from, to } = period;
      this.problems.push({ place, message: say((words) => words.periodEndsFirst(to, from)) });
    }
    return period;
  }

  #brand(brand: NonNullable<CampaignFile["brand"]>): Brand {
    const placeOf = (key: keyof typeof brand) => this.#source.placeOf(["brand", key]);
    const { logo } = brand;
    // The files of recipients' logos are known when their values are.
    const isKnown = logo !== undefined && !logo.includes("{{");
    return {
      ...brand,
      places: { color: placeOf("color"), accent: placeOf("accent"), logo: placeOf("logo") },
      logoFile: isKnown ? this.#images.imageFile(logo, placeOf("logo")) : undefined,
    };
  }

  #post(entry: PostEntry, path: Path): CampaignPost {
    const { id, text, when, images, contentWarning, hashtags, variants = {}, rules } = entry;
    return {
      id,
      place: this.#source.placeOf([...path, "id"]),
      platforms: this.#platformsOf(entry).map((platform) => platform.id),
      skipsWhereRefused: entry.platforms === "all",
      ...(entry.platforms === undefined && { namesNoPlatform: true }),
      ...(entry.thread === true && { thread: true }),
      texts: this.#texts.sourceTexts(text, [...path, "text"]),
      when: this.#when(when, [...path, "when"]),
      whenText: when === undefined ? undefined : this.#source.textAt([...path, "when"], when),
      textPlace: this.#source.placeOfKey(path, "text"),
      images: this.#images.read(images, [...path, "images"]),
      contentWarning: this.#texts.sourceTexts(contentWarning, [...path, "contentWarning"]),
      ...this.#texts.fieldTexts(entry, path),
      ...(hashtags !== undefined && { hashtagGroup: this.#group(hashtags, [...path, "hashtags"]) }),
      variants: this.#variants(variants, [...path, "variants"]),
      rules: ruleSettings(rules),
    };
  }

  /** The platforms that a post names; all, where it names none, but for those that take no post without a field that it lacks. */
  #platformsOf({ platforms, variants = {}, ...post }: PostEntry): readonly Platform[] {
    const all = this.#context.platforms;
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
        ? (words) => words.whenNotReal(written, YEARS.first, YEARS.last)
        : isRelative && this.#file.day === undefined
          ? (words) => words.whenWithoutDay(written)
          : undefined;
    if (problem !== undefined) {
      this.problems.push({ place: this.#source.placeOf(path), message: say(problem) });
    }
    return when;
  }

  #variants(variants: NonNullable<PostEntry["variants"]>, path: Path): Map<string, Variant> {
    const byPlatform = new Map<string, Variant>();
    for (const [name, variant] of Object.entries(variants)) {
      if (variant === undefined) continue;
      const { id } = findPlatform(this.#context.platforms, name);
      if (byPlatform.has(id)) {
        const place = this.#source.placeOfKey(path, name);
        this.problems.push({ place, message: say((words) => words.variantTwice(id)) });
      }
      const texts = this.#texts.sourceTexts(variant.text, [...path, name, "text"]);
      const fields = this.#texts.fieldTexts(variant, [...path, name]);
      const images = variant.images && this.#images.read(variant.images, [...path, name, "images"]);
      byPlatform.set(id, images === undefined ? { texts, ...fields } : { texts, images, ...fields });
    }
    return byPlatform;
  }

  #readCatalogue(): Catalogue {
    const { hashtags = [] } = this.#file;
    const { platforms, catalogue } = this.#context;
    const own = typeof hashtags === "string" ? [] : hashtags;
    return (
      catalogue ?? { hashtags: readHashtags(own, ["hashtags"], this.#source, platforms), groups: new Map() }
    );
  }

  /** The name of a group of hashtags, which the catalogue has unless that could not be read. */
  #group(name: string, path: Path): string {
    const isUnread = typeof this.#file.hashtags === "string" && this.#context.catalogue === undefined;
    const problem = unknownName("hashtagGroup", name, [...this.#catalogue.groups.keys()]);
    if (problem !== undefined && !isUnread)
      this.problems.push({ place: this.#source.placeOf(path), message: problem });
    return name;
  }
}

function ruleSettings(rules: CampaignFile["rules"] = {}): RuleSettings {
  return new Map(
    Object.entries(rules).flatMap(([name, setting]) => (setting === undefined ? [] : [[name, setting]])),
  );
}
