import { say } from "../i18n/problems/source/say.ts";
import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import { type Problem, UserError } from "../source/UserError.ts";
import { isDate } from "../text/entities/isDate.ts";
import { brokenTexts } from "./brokenTexts.ts";
import type { Brand, Campaign, Fact, Texts } from "./Campaign.ts";
import type { CampaignContext } from "./CampaignContext.ts";
import type { Catalogue } from "./Catalogue.ts";
import { circles } from "./circles.ts";
import { ImageReader } from "./ImageReader.ts";
import { LanguageTexts } from "./LanguageTexts.ts";
import { usualThreads } from "./numberings.ts";
import { otherTexts } from "./otherTexts.ts";
import { PostReader, ruleSettings } from "./PostReader.ts";
import { placeholderUses } from "./placeholderUses.ts";
import { readAccounts } from "./readAccounts.ts";
import { readHashtags } from "./readHashtags.ts";
import { readLinks } from "./readLinks.ts";
import { readTranslations } from "./readTranslations.ts";
import { readVocabulary } from "./readVocabulary.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";
import { unknownName } from "./unknownName.ts";
import { wrongLimits } from "./wrongLimits.ts";

type FactEntry = NonNullable<CampaignFile["facts"]>[number];

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
  /** Of facts that supersede each other. */
  readonly #circles: ReturnType<typeof circles>;

  constructor(file: CampaignFile, source: Source, context: CampaignContext) {
    this.#file = file;
    this.#source = source;
    this.#context = context;
    this.problems = [...context.problems, ...wrongLimits(file.limits ?? {}, source, context.platforms)];
    this.#texts = new LanguageTexts(file, source, context.platforms, this.problems);
    this.#images = new ImageReader(file, source, context, this.#texts, this.problems);
    this.#catalogue = this.#readCatalogue();
    this.#circles = circles(file.facts ?? []);
  }

  read(): Campaign {
    const {
      title,
      description,
      background = [],
      day,
      period,
      brand,
      timeZone = "Europe/Brussels",
      values = {},
      limits = {},
      threads = usualThreads,
      helplines = [],
      facts = [],
      rules,
      posts,
    } = this.#file;
    const postReader = new PostReader({
      file: this.#file,
      source: this.#source,
      context: this.#context,
      texts: this.#texts,
      images: this.#images,
      catalogue: this.#catalogue,
      problems: this.problems,
    });
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
      translations: readTranslations(this.#file, this.#source, this.#texts),
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
      facts: facts.map((fact, index) => this.#fact(fact, ["facts", index])),
      vocabulary: readVocabulary(this.#file, this.#texts.languages, this.#source, this.problems),
      rules: ruleSettings(rules),
      posts: posts.map((post, index) => postReader.read(post, ["posts", index])),
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

  #fact(fact: FactEntry, path: Path): Fact {
    const ids = this.#file.facts?.map(({ id }) => id) ?? [];
    const circle = this.#circles.get(fact.id);
    const problem = circle
      ? say((words) => words.supersededInCircle(circle.join(" → ")))
      : unknownName("fact", fact.supersededBy, ids);
    if (problem !== undefined)
      this.problems.push({ place: this.#source.placeOf([...path, "supersededBy"]), message: problem });
    return { ...fact, statement: this.#texts.texts(fact.statement, [...path, "statement"]) };
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

  #readCatalogue(): Catalogue {
    const { hashtags = [] } = this.#file;
    const { platforms, catalogue } = this.#context;
    const own = typeof hashtags === "string" ? [] : hashtags;
    return (
      catalogue ?? { hashtags: readHashtags(own, ["hashtags"], this.#source, platforms), groups: new Map() }
    );
  }
}
