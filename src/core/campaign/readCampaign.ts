import { findPlatform, selectPlatforms } from "../platform/selectPlatforms.ts";
import { nameOfPath } from "../source/nameOfPath.ts";
import { lazyPlace, type Place } from "../source/Place.ts";
import type { Source } from "../source/Source.ts";
import type { Path, SourceText } from "../source/SourceText.ts";
import { type Problem, UserError } from "../source/UserError.ts";
import { isDate, YEARS } from "../text/entities/isDate.ts";
import { findPlaceholders } from "../text/entities/placeholders.ts";
import { didYouMean } from "../text/suggest.ts";
import { brokenTexts } from "./brokenTexts.ts";
import type {
  Brand,
  Campaign,
  CampaignPost,
  CampaignText,
  CardImage,
  Hashtag,
  Image,
  ImageFile,
  IncompleteText,
  Language,
  PlaceholderUse,
  RuleSettings,
  SourceTexts,
  Texts,
  Translation,
  Variant,
} from "./Campaign.ts";
import type { CampaignContext } from "./CampaignContext.ts";
import type { CardDesign } from "./cardDesign.ts";
import { readHashtags } from "./readHashtags.ts";
import type { CampaignFile } from "./schema.ts";
import { TextKeys } from "./textKey.ts";
import { readWhen } from "./when.ts";

type PostEntry = CampaignFile["posts"][number];
type ImageEntry = NonNullable<PostEntry["images"]>[number];

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

/** That a file lies outside the folder of the campaign that names it. */
export function outsideFolder(named: string): string {
  return `${named} is outside the campaign's folder; put it there, and name it from there`;
}

class CampaignReader {
  readonly problems: Problem[];
  readonly #file: CampaignFile;
  readonly #source: Source;
  readonly #context: CampaignContext;
  readonly #languages: [Language, ...Language[]];
  readonly #keys: TextKeys;
  readonly #incomplete: IncompleteText[] = [];
  readonly #found: CampaignText[] = [];

  constructor(file: CampaignFile, source: Source, context: CampaignContext) {
    this.#file = file;
    this.#source = source;
    this.#context = context;
    this.problems = [...context.problems];
    this.#languages = languagesOf(file);
    this.#keys = new TextKeys(file, context.platforms);
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
      helplines = [],
      facts = [],
      rules,
      posts,
    } = this.#file;
    return {
      file: this.#source.file,
      title: this.#texts(title, ["title"]),
      description: this.#texts(description, ["description"]),
      background: background.map(({ heading, text }, index) => ({
        key: this.#keys.keyOf(["background", index]),
        heading: this.#texts(heading, ["background", index, "heading"]),
        text: this.#texts(text, ["background", index, "text"]),
      })),
      languages: this.#languages,
      day: day && { ...day, name: this.#texts(day.name, ["day", "name"]) },
      period: this.#period(period),
      brand: brand && this.#brand(brand),
      cards: this.#context.cards,
      translations: this.#translations(translations),
      timeZone,
      values: new Map(
        Object.entries(values).map(([name, value]) => [name, this.#value(value, ["values", name])]),
      ),
      placeholders: this.#source.text.includes("{{") ? [...placeholdersIn(this.#file, [], this.#source)] : [],
      limits,
      hashtags: this.#hashtags(),
      helplines: helplines.map((helpline, index) => ({
        ...helpline,
        site: this.#texts(helpline.site, ["helplines", index, "site"]),
        note: this.#texts(helpline.note, ["helplines", index, "note"]),
      })),
      facts: facts.map((fact, index) => {
        this.#known(
          fact.supersededBy,
          facts.map(({ id }) => id),
          "fact",
          ["facts", index, "supersededBy"],
        );
        return { ...fact, statement: this.#texts(fact.statement, ["facts", index, "statement"]) };
      }),
      rules: ruleSettings(rules),
      posts: posts.map((post, index) => this.#post(post, ["posts", index])),
      incomplete: this.#incomplete,
      brokenTexts: [...brokenTexts(this.#file, this.#source)],
      texts: this.#found,
    };
  }

  /** A value, which is the same in every language if it is plain. */
  #value(value: string | Record<string, string>, path: Path): string | Texts {
    const texts = this.#texts(value, path);
    return typeof value === "string" ? value : texts;
  }

  /** The review status of every language but the main one; one that the file does not declare counts as unreviewed. */
  #translations(declared: NonNullable<CampaignFile["translations"]>): Map<Language, Translation> {
    const known = new Map(Object.entries(this.#languageKeys(declared, ["translations"])));
    const [main, ...others] = this.#languages;
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
      this.problems.push({ place, message: `period, ${key}: "${date}" is not a real date` });
    }
    if (period !== undefined && period.to < period.from) {
      const place = this.#source.placeOf(["period", "to"]);
      this.problems.push({
        place,
        message: `the period ends on ${period.to}, before it begins on ${period.from}`,
      });
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
      logoFile: isKnown ? this.#imageFile(logo, placeOf("logo")) : undefined,
    };
  }

  #post(
    { id, platforms = [], text, when, images, contentWarning, variants = {}, rules }: PostEntry,
    path: Path,
  ): CampaignPost {
    return {
      id,
      place: this.#source.placeOf([...path, "id"]),
      platforms: selectPlatforms(this.#context.platforms, typeof platforms === "string" ? [] : platforms).map(
        (platform) => platform.id,
      ),
      skipsWhereTooLong: platforms === "all",
      texts: this.#sourceTexts(text, [...path, "text"]),
      when: this.#when(when, [...path, "when"]),
      whenText: when === undefined ? undefined : this.#source.textAt([...path, "when"], when),
      textPlace: this.#source.placeOfKey(path, "text"),
      images: this.#images(images, [...path, "images"]),
      contentWarning: this.#sourceTexts(contentWarning, [...path, "contentWarning"]),
      variants: this.#variants(variants, [...path, "variants"]),
      rules: ruleSettings(rules),
    };
  }

  #when(written: string | undefined, path: Path): string | undefined {
    if (written === undefined) return undefined;
    const when = readWhen(written);
    const isRelative = when !== undefined && !/^\d{4}-/.test(when);
    const problem =
      when === undefined || (!isRelative && !isDate(when.slice(0, 10)))
        ? `is not a real date from ${YEARS.first} to ${YEARS.last}; write the day first, such as 25/11/2026, or 2026-11-25`
        : isRelative && this.#file.day === undefined
          ? "counts from the campaign's day, and it has none; add one, or give a date"
          : undefined;
    if (problem !== undefined) {
      this.problems.push({ place: this.#source.placeOf(path), message: `"${written}" ${problem}` });
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
        this.problems.push({ place, message: `there is already a variant for ${id}` });
      }
      const texts = this.#sourceTexts(variant.text, [...path, name, "text"]);
      const images = variant.images && this.#images(variant.images, [...path, name, "images"]);
      byPlatform.set(id, images === undefined ? { texts } : { texts, images });
    }
    return byPlatform;
  }

  #images(images: PostEntry["images"] = [], path: Path): (Image | CardImage)[] {
    return images.flatMap((image, index) => {
      const at = [...path, index];
      const { file = "", card } = image;
      if (card !== undefined) return this.#card({ ...image, card }, at) ?? [];
      const place = this.#source.placeOf([...at, "file"]);
      return {
        file,
        place,
        ...this.#imageFile(file, place),
        alt: this.#sourceTexts(image.alt, [...at, "alt"]),
      };
    });
  }

  #card(
    { card, fact, helpline, words = {}, photo, photoAt = "behind", alt }: ImageEntry & { card: string },
    path: Path,
  ): CardImage | undefined {
    const { facts = [], helplines = [] } = this.#file;
    const { designs = new Map<string, CardDesign>() } = this.#context.cards ?? {};
    this.#known(
      fact,
      facts.map(({ id }) => id),
      "fact",
      [...path, "fact"],
    );
    this.#known(
      helpline,
      helplines.map(({ name }) => name),
      "helpline",
      [...path, "helpline"],
    );
    const design = designs.get(card);
    // The files of a campaign's own cards report their mistakes themselves.
    if (design === undefined) {
      if (!/\.ya?ml$/i.test(card)) this.#known(card, [...designs.keys()], "card", [...path, "card"]);
      return undefined;
    }
    const names = Object.keys(design.words);
    for (const name of Object.keys(words)) {
      if (names.includes(name)) continue;
      const place = this.#source.placeOfKey([...path, "words"], name);
      const message = `the card ${card} has no words "${name}"${didYouMean(name, names)} (${names.join(", ")})`;
      this.problems.push({ place, message });
    }
    return {
      card,
      design,
      place: this.#source.placeOf([...path, "card"]),
      words: new Map(
        Object.entries(words).map(([name, text]) => [
          name,
          this.#sourceTexts(text, [...path, "words", name]),
        ]),
      ),
      fact,
      helpline,
      photo:
        photo === undefined
          ? undefined
          : { file: photo, at: photoAt, ...this.#imageFile(photo, this.#source.placeOf([...path, "photo"])) },
      alt: this.#sourceTexts(alt, [...path, "alt"]),
    };
  }

  #imageFile(file: string, place: Place): ImageFile {
    const found = this.#context.imageFile(file);
    if (found === undefined) this.problems.push({ place, message: outsideFolder(file) });
    return found ?? { exists: false };
  }

  #hashtags(): readonly Hashtag[] {
    const { hashtags = [] } = this.#file;
    const { platforms, hashtags: named } = this.#context;
    return typeof hashtags === "string" ? named : readHashtags(hashtags, this.#source, platforms);
  }

  #sourceTexts(value: string | Record<string, string> | undefined, path: Path): SourceTexts {
    return new Map(
      Array.from(this.#texts(value, path), ([language, text]): [Language, SourceText] => [
        language,
        this.#source.textAt(typeof value === "string" ? path : [...path, language], text),
      ]),
    );
  }

  #texts(value: string | Record<string, string> | undefined, path: Path): Texts {
    if (value === undefined) return new Map();
    const isPlain = typeof value === "string";
    if (!isPlain) this.#checkLanguages(value, path);
    const texts = new Map(
      isPlain ? [[this.#languages[0], value]] : Object.entries(this.#languageKeys(value, path)),
    );
    const key = this.#keys.keyOf(path);
    this.#found.push({
      key,
      path,
      texts,
      isPlain,
      place: lazyPlace(this.#source.file, () => this.#source.placeOf(path)),
    });
    return texts;
  }

  /** Notes the languages that a text lacks. Addresses may differ by language, and the texts of posts have a rule of their own. */
  #checkLanguages(value: Record<Language, string>, path: Path): void {
    const key = path.at(-1);
    const isWord = path.at(-2) === "words";
    if (key === "site" || (path[0] === "posts" && key !== "alt" && key !== "contentWarning" && !isWord))
      return;
    const meant = isWord ? this.#languagesOfPost(path) : this.#languages;
    const languages = meant.filter((language) => !Object.hasOwn(value, language));
    if (languages.length === 0) return;
    const name = nameOfPath(path, this.#file);
    this.#incomplete.push({ name, place: this.#source.placeOf(path), languages });
  }

  /** The languages that a post is in; a card's words are needed in no other. */
  #languagesOfPost([, index]: Path): readonly Language[] {
    const { text } = this.#file.posts[Number(index)] ?? {};
    if (typeof text !== "object") return this.#languages.slice(0, 1);
    return this.#languages.filter((language) => Object.hasOwn(text, language));
  }

  /** A mapping by language, after its languages were held against the campaign's. */
  #languageKeys<Value>(value: Record<Language, Value>, path: Path): Record<Language, Value> {
    for (const language of Object.keys(value)) {
      if (this.#languages.includes(language)) continue;
      const message = `the language "${language}" is not among the campaign's languages (${this.#languages.join(", ")})`;
      this.problems.push({ place: this.#source.placeOfKey(path, language), message });
    }
    return value;
  }

  #known(name: string | undefined, known: readonly string[], kind: string, path: Path): void {
    if (name === undefined || known.includes(name)) return;
    this.problems.push({
      place: this.#source.placeOf(path),
      message: `unknown ${kind} "${name}"${didYouMean(name, known)} (${known.join(", ")})`,
    });
  }
}

/** The languages a campaign lists, else those its posts are in. */
function languagesOf({ languages, posts }: CampaignFile): [Language, ...Language[]] {
  const used = posts.flatMap(({ text }) => (typeof text === "string" ? [] : Object.keys(text)));
  const [first = "und", ...others] = languages ?? [...new Set(used)];
  return [first, ...others];
}

function ruleSettings(rules: CampaignFile["rules"] = {}): RuleSettings {
  return new Map(
    Object.entries(rules).flatMap(([name, setting]) => (setting === undefined ? [] : [[name, setting]])),
  );
}

/** The placeholders of all texts below a path of the file, but for those in the values that fill them. */
function* placeholdersIn(value: unknown, path: Path, source: Source): Generator<PlaceholderUse> {
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
      yield* placeholdersIn(inner, [...path, Array.isArray(value) ? Number(key) : key], source);
    }
  }
}
