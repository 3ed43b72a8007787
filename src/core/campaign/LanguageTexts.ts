import { en } from "../i18n/problems/source/en.ts";
import { say } from "../i18n/problems/source/say.ts";
import { type FieldName, fieldNames } from "../platform/fields.ts";
import type { Platform } from "../platform/Platform.ts";
import { nameOfPath } from "../source/nameOfPath.ts";
import { lazyPlace } from "../source/Place.ts";
import type { Source } from "../source/Source.ts";
import type { Path, SourceText } from "../source/SourceText.ts";
import type { Problem } from "../source/UserError.ts";
import type { CampaignText, FieldTexts, IncompleteText, Language, SourceTexts, Texts } from "./Campaign.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";
import { TextKeys } from "./textKey.ts";

/** A text of the file: one without a language, or one for each. */
type Text = string | Record<string, string>;

/** Reads the texts of a campaign file, each plain or one for each language, and remembers all of them. */
export class LanguageTexts {
  readonly languages: readonly [Language, ...Language[]];
  /** Every text read so far. */
  readonly found: CampaignText[] = [];
  /** Those that lack a language. */
  readonly incomplete: IncompleteText[] = [];
  readonly #file: CampaignFile;
  readonly #source: Source;
  readonly #keys: TextKeys;
  readonly #problems: Problem[];

  /** @param problems - gets what is wrong with the texts' languages */
  constructor(file: CampaignFile, source: Source, platforms: readonly Platform[], problems: Problem[]) {
    this.languages = languagesOf(file);
    this.#file = file;
    this.#source = source;
    this.#keys = new TextKeys(file, platforms);
    this.#problems = problems;
  }

  /** The key of a text, by which translators and tools name it. */
  keyOf(path: Path): string {
    return this.#keys.keyOf(path);
  }

  /** A text in each language, with its places. */
  sourceTexts(value: Text | undefined, path: Path): SourceTexts {
    return new Map(
      Array.from(this.texts(value, path), ([language, text]): [Language, SourceText] => [
        language,
        this.#source.textAt(typeof value === "string" ? path : [...path, language], text),
      ]),
    );
  }

  /** The title and the first comment of a post or a variant. */
  fieldTexts(entry: { readonly [field in FieldName]?: Text | undefined }, path: Path): FieldTexts {
    return {
      title: this.sourceTexts(entry.title, [...path, "title"]),
      firstComment: this.sourceTexts(entry.firstComment, [...path, "firstComment"]),
    };
  }

  /** A text in each language; one that is plain is in the main language. */
  texts(value: Text | undefined, path: Path): Texts {
    if (value === undefined) return new Map();
    const isPlain = typeof value === "string";
    if (!isPlain) this.#checkLanguages(value, path);
    const texts = new Map(
      isPlain ? [[this.languages[0], value]] : Object.entries(this.languageKeys(value, path)),
    );
    const key = this.#keys.keyOf(path);
    this.found.push({
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
    // A variant's may fall back to the post's.
    const isField = path.length === 3 && fieldNames.some((name) => name === key);
    if (key === "site") return;
    if (path[0] === "posts" && key !== "alt" && key !== "contentWarning" && !isWord && !isField) return;
    const meant = isWord || isField ? this.#languagesOfPost(path) : this.languages;
    const languages = meant.filter((language) => !Object.hasOwn(value, language));
    if (languages.length === 0) return;
    const name = nameOfPath(path, this.#file, en);
    this.incomplete.push({ name, place: this.#source.placeOf(path), languages });
  }

  /** The languages that a post is in; a card's words and a title are needed in no other. */
  #languagesOfPost([, index]: Path): readonly Language[] {
    const { text } = this.#file.posts[Number(index)] ?? {};
    if (typeof text !== "object") return this.languages.slice(0, 1);
    return this.languages.filter((language) => Object.hasOwn(text, language));
  }

  /** A mapping by language, after its languages were held against the campaign's. */
  languageKeys<Value>(value: Record<Language, Value>, path: Path): Record<Language, Value> {
    for (const language of Object.keys(value)) {
      if (this.languages.includes(language)) continue;
      const message = say((words) => words.languageNotListed(language, this.languages.join(", ")));
      this.#problems.push({ place: this.#source.placeOfKey(path, language), message });
    }
    return value;
  }
}

/** The languages a campaign lists, else those its posts are in. */
function languagesOf({ languages, posts }: CampaignFile): [Language, ...Language[]] {
  const used = posts.flatMap(({ text }) => (typeof text === "string" ? [] : Object.keys(text)));
  const [first = "und", ...others] = languages ?? [...new Set(used)];
  return [first, ...others];
}
