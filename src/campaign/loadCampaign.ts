import type { Platform } from "../platform/Platform.ts";
import { platformNames, selectPlatforms } from "../platform/selectPlatforms.ts";
import { loadYaml } from "../source/loadYaml.ts";
import { didYouMean } from "../source/suggest.ts";
import { type Problem, UserError } from "../source/UserError.ts";
import { validate } from "../source/validate.ts";
import type { Path, YamlSource } from "../source/YamlSource.ts";
import type { Campaign, CampaignPost, Language, Texts } from "./Campaign.ts";
import { loadHashtags, placeHashtags } from "./loadHashtags.ts";
import { type CampaignFile, campaignSchema } from "./schema.ts";

/** What a campaign is read with: the platforms it may name, and the file of the hashtag catalogue it may refer to. */
export interface Surroundings {
  readonly platforms: readonly Platform[];
  readonly catalogue: string;
}

/**
 * The campaign of a YAML file.
 *
 * @throws UserError with every mistake in it and its place.
 */
export function loadCampaign(file: string, { platforms, catalogue }: Surroundings): Campaign {
  const source = loadYaml(file);
  const campaign = validate(campaignSchema(platformNames(platforms)), source);
  const reader = new CampaignReader(campaign, source, platforms);
  const result = reader.read(catalogue);
  if (reader.problems.length > 0) throw new UserError(reader.problems);
  return result;
}

/** Turns the values of a campaign file into a campaign and collects what does not fit together in them. */
class CampaignReader {
  readonly problems: Problem[] = [];
  readonly #file: CampaignFile;
  readonly #source: YamlSource;
  readonly #platforms: readonly Platform[];
  readonly #languages: [Language, ...Language[]];

  constructor(file: CampaignFile, source: YamlSource, platforms: readonly Platform[]) {
    this.#file = file;
    this.#source = source;
    this.#platforms = platforms;
    this.#languages = languagesOf(file);
  }

  read(catalogue: string): Campaign {
    const {
      title,
      description,
      day,
      translations = {},
      limits = {},
      hashtags = [],
      helplines = [],
      facts = [],
      posts,
    } = this.#file;
    return {
      file: this.#source.file,
      title: this.#texts(title, ["title"]),
      description: this.#texts(description, ["description"]),
      languages: this.#languages,
      day: day && { ...day, name: this.#texts(day.name, ["day", "name"]) },
      translations: new Map(
        Object.entries(this.#languageKeys(translations, ["translations"])).map(([language, translation]) => [
          language,
          { ...translation, place: this.#source.placeOfKey(["translations"], language) },
        ]),
      ),
      limits,
      hashtags:
        hashtags === "catalogue"
          ? loadHashtags(catalogue, this.#platforms)
          : placeHashtags(hashtags, this.#source, this.#platforms),
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
      posts: posts.map((post, index) => this.#post(post, ["posts", index])),
    };
  }

  #post({ id, platforms = [], text }: CampaignFile["posts"][number], path: Path): CampaignPost {
    return {
      id,
      place: this.#source.placeOf([...path, "id"]),
      platforms: selectPlatforms(this.#platforms, platforms).map((platform) => platform.id),
      texts: new Map(
        Array.from(this.#texts(text, [...path, "text"]), ([language, value]) => {
          const at = typeof text === "string" ? [...path, "text"] : [...path, "text", language];
          return [language, { value, placeAt: (offset) => this.#source.placeIn(at, offset) }];
        }),
      ),
    };
  }

  #texts(value: string | Record<string, string> | undefined, path: Path): Texts {
    if (value === undefined) return new Map();
    if (typeof value === "string") return new Map([[this.#languages[0], value]]);
    return new Map(Object.entries(this.#languageKeys(value, path)));
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
