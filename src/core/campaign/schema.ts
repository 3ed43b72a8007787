import * as z from "zod/mini";
import { demand } from "../source/schema/demand.ts";
import { described } from "../source/schema/described.ts";
import { isDate } from "../text/entities/isDate.ts";
import { findLinks } from "../text/entities/links.ts";
import { PLACEHOLDER_NAME } from "../text/entities/placeholders.ts";
import { FINGERPRINT } from "./fingerprint.ts";
import { numberings, usualThreads } from "./numberings.ts";
import { WHEN } from "./when.ts";

/**
 * What the YAML files may hold. Every key has a description, which the JSON Schema hands to editors. What a schema cannot
 * say (that an id is unique, that a language is declared) is checked where the files are read.
 */

const language = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, demand("languageTag")));
const id = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u, demand("id")));
const someText = z.string().check(z.minLength(1));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, demand("date")));

const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, demand("colour")));

const brandSchema = z.strictObject({
  color: described('The main colour, such as "#0b5cab"; the web page derives its others from it.', colour),
  accent: described("The colour of links and buttons, if it is another.", z.optional(colour)),
  logo: described(
    "The logo's file, an SVG or a PNG, from the campaign file's folder, which it may not leave; a placeholder in it is filled for each recipient.",
    z.optional(z.string().check(z.regex(/\.(?:svg|png)$/i, demand("logoFile")))),
  ),
  font: described(
    "A font for cards, a woff2 file in the campaign's folder: its letters come before those of the program.",
    z.optional(z.string().check(z.regex(/\.woff2$/i, demand("fontFile")))),
  ),
  organisation: described("Who sends the kit.", z.optional(someText)),
  contact: described("Whom to ask, such as an address or a telephone number.", z.optional(someText)),
});

/** A text in the campaign's main language, or one for each language. */
const textsOf = (text: z.ZodMiniString) =>
  z.union([
    text,
    z.record(language, text).check(
      z.refine((byLanguage) => Object.keys(byLanguage).length > 0, demand("someLanguage")),
      z.meta({ minProperties: 1 }),
    ),
  ]);
const texts = textsOf(z.string());

/** An address that platforms make a link of, all of it. */
function isAddress(text: string): boolean {
  return findLinks(text, "any")[0]?.text === text;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The ids and aliases of the platforms there are. */
type Names = readonly [string, ...string[]];

/** No two entries of a list share a value under a key, regardless of case and of a hashtag's sign; a plain text is that value. */
function unique(key: "id" | "tag") {
  return z.superRefine(
    (entries: readonly unknown[], context) => {
      const seen = new Map<string, readonly (string | number)[]>();
      if (!Array.isArray(entries)) return;
      for (const [index, entry] of entries.entries()) {
        const value: unknown = typeof entry === "object" && entry !== null ? Reflect.get(entry, key) : entry;
        if (typeof value !== "string") continue;
        const path = entry === value ? [index] : [index, key];
        const name = value.replace(/^[#＃]/, "").toLowerCase();
        const first = seen.get(name);
        if (first === undefined) seen.set(name, path);
        // `validate` adds the line of the first one.
        else
          context.addIssue({
            code: "custom",
            path,
            params: { first, value },
          });
      }
    },
    // Even if something else is wrong: all mistakes are reported at once.
    { when: () => true },
  );
}

const placeholderName = z
  .string()
  .check(z.regex(new RegExp(PLACEHOLDER_NAME, "u"), demand("placeholderName")));

/** An account is called by its name, and by its handle on each platform. Which handles a platform takes is in its data. */
const accountSchema = (platforms: Names) => {
  const handle = described("The account there, with or without its @.", z.optional(someText));
  const handles: { readonly [platform: string]: typeof handle } = Object.fromEntries(
    platforms.map((platform) => [platform, handle]),
  );
  return z.strictObject({
    ...handles,
    name: described(
      "Who it is: the name, or one for each language, for platforms without an account.",
      texts,
    ),
  });
};

/** Who reads the statistics of a site knows these parameters. Source: support.google.com/analytics/answer/10917952. */
const utmSchema = (platforms: Names) => {
  const value = z.optional(z.union([someText, z.partialRecord(z.enum(platforms), someText)]));
  return z.strictObject({
    source: described("utm_source, or one for each platform; the platform's id, if omitted.", value),
    medium: described("utm_medium, such as social, or one for each platform.", value),
    campaign: described("utm_campaign, or one for each platform.", value),
    term: described("utm_term, or one for each platform.", value),
    content: described("utm_content, or one for each platform.", value),
  });
};

const linkSchema = (platforms: Names) =>
  z.strictObject({
    address: described(
      "The address, or one for each language.",
      textsOf(z.string().check(z.refine(isAddress, demand("address")))),
    ),
    utm: described("Parameters that are added to the address in posts.", z.optional(utmSchema(platforms))),
  });

const hashtagSchema = (platforms: Names) =>
  z.strictObject({
    tag: described(
      "The hashtag, without its #.",
      z.string().check(z.minLength(1), z.regex(/^[^#＃]*$/u, demand("withoutSign"))),
    ),
    use: described(
      "always: added to every post. optional: added only where there is room.",
      z._default(z.enum(["always", "optional"]), "always"),
    ),
    languages: described("The languages it is used in; all, where left out.", z.optional(z.array(language))),
    platforms: described(
      "The platforms it is used on; all, where left out.",
      z.optional(z.array(z.enum(platforms))),
    ),
    note: described("A remark for readers of the catalogue.", z.optional(z.string())),
  });

/** A hashtag catalogue that may name these platforms. */
export const hashtagsSchema = (platforms: Names) =>
  z.strictObject({
    hashtags: described(
      "The hashtags, in the order in which they are added to posts.",
      z.array(z.union([someText, hashtagSchema(platforms)])).check(unique("tag")),
    ),
    groups: described(
      "Hashtags for posts that choose the group, in place of those above: each one of the catalogue, or one of the group's own.",
      z.optional(z.record(id, z.array(z.union([someText, hashtagSchema(platforms)])).check(unique("tag")))),
    ),
  });

export const sourceSchema = z.strictObject({
  title: described("What it is: a report, a law, an organisation.", someText),
  year: described("The year it was published.", z.optional(z.int())),
  url: described("Where it can be read.", z.optional(someText)),
});
const source = (of: string) => described(`Where ${of} was read.`, z.optional(sourceSchema));

const reviewStatus = z.enum(["unreviewed", "reviewed"]);
const reviewer = {
  by: described("Who reviewed it.", z.optional(someText)),
  date: described("When it was reviewed, such as 2027-01-31.", z.optional(date)),
};

/** What is known of the translation of one text. */
const textTranslation = z.strictObject({
  from: described(
    "The fingerprint of the text that it was translated from.",
    z.string().check(z.regex(FINGERPRINT, demand("fingerprint"))),
  ),
  status: described("Whether this text was reviewed; defaults to the language's.", z.optional(reviewStatus)),
  ...reviewer,
});

/** Whether somebody other than the translator has read a translation. */
const translation = z.strictObject({
  status: described("reviewed, once somebody other than the translator has read it.", reviewStatus),
  ...reviewer,
  texts: described(
    "What each text was translated from, and its own review; bluehart translate writes it.",
    z.optional(z.record(z.string(), textTranslation)),
  ),
});

const rulesSchema = (rules: Names) =>
  z.partialRecord(
    z.enum(rules),
    z.strictObject({
      severity: described(
        "off, or how much its findings weigh. What a platform rejects stays an error.",
        z.enum(["off", "info", "warning", "error"]),
      ),
      reason: described("Why; the report shows it.", someText),
    }),
  );

const image = z
  .strictObject({
    file: described(
      "The image's file, from the campaign file's folder, which it may not leave; or its public address.",
      z.optional(someText),
    ),
    card: described(
      "The card to draw in place of a file: quote, figure, helpline, day, steps, or the file of a card of the campaign's own, such as mine.yaml.",
      z.optional(someText),
    ),
    fact: described("The id of the fact that the card states.", z.optional(id)),
    helpline: described("The name of the helpline that the card gives.", z.optional(someText)),
    words: described(
      "Words of the card in place of those it takes from the campaign, by their names in the card's file.",
      z.optional(z.record(z.string(), texts)),
    ),
    photo: described("A photograph behind the card's words, a JPEG or a PNG file.", z.optional(someText)),
    photoAt: described("Where the photograph is.", z.optional(z.enum(["behind", "beside"]))),
    alt: described("What the image shows, for those who do not see it.", z.optional(texts)),
  })
  .check(
    z.superRefine(({ file, card, ...others }, context) => {
      const problem =
        (file === undefined) === (card === undefined)
          ? demand("fileOrCard")
          : file !== undefined && Object.keys(others).some((key) => key !== "alt")
            ? demand("onlyCards")
            : undefined;
      if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
    }),
    z.meta({ oneOf: [{ required: ["file"] }, { required: ["card"] }] }),
  );
const images = described("The images that go with the post.", z.optional(z.array(image)));

const postSchema = (platforms: Names, rules: Names) =>
  z.strictObject({
    id: described("The post's name, by which it is selected.", id),
    platforms: described(
      "The platforms the post is meant for; all of them if omitted. The word all stands for those that the post fits.",
      z.optional(
        z.union([
          z.string().check(z.regex(/^all$/, demand("allOrList"))),
          z.array(z.enum(platforms)).check(z.minLength(1)),
        ]),
      ),
    ),
    text: described("The post's text, or one for each language.", texts),
    when: described(
      'When it goes out: "day", "7 days before, 09:00", "1 week after" or "2027-07-23, 18:30"; at nine, if it names no time.',
      z.optional(z.string().check(z.regex(WHEN, demand("when")))),
    ),
    images,
    contentWarning: described(
      "What readers see before they open the post, on platforms that have content warnings.",
      z.optional(texts),
    ),
    title: described("The post's title, on platforms that have one.", z.optional(texts)),
    firstComment: described(
      "What the author comments below the post at once, such as a link, on platforms where that is done.",
      z.optional(texts),
    ),
    hashtags: described(
      "The group of the hashtag catalogue whose hashtags are added to this post, in place of the others.",
      z.optional(someText),
    ),
    thread: described(
      "true: on platforms that have threads, a text that is too long is posted in several parts. A line of three hyphens divides it there in any case.",
      z.optional(z.boolean()),
    ),
    variants: described(
      "What is different on a platform: the post's own text, title or first comment for it, or its own images.",
      z.optional(
        z.partialRecord(
          z.enum(platforms),
          z.strictObject({
            text: described("The text for this platform, or one for each language.", z.optional(texts)),
            title: described("The title for this platform, or one for each language.", z.optional(texts)),
            firstComment: described(
              "The first comment for this platform, or one for each language.",
              z.optional(texts),
            ),
            images,
          }),
        ),
      ),
    ),
    rules: described(
      "Rules that are switched off, or weigh otherwise, for this post.",
      z.optional(rulesSchema(rules)),
    ),
  });

const term = z.string().check(z.regex(/[\p{L}\p{N}]/u, demand("word")));

const vocabulary = z.array(
  z.strictObject({
    say: described("What to say; without it, nothing takes the place of the others.", z.optional(term)),
    not: described(
      "The words not to use, or one for another: whole words, in any case.",
      z.array(term).check(z.minLength(1)),
    ),
    why: described("Why, as the report says it.", z.optional(someText)),
  }),
);

const partChoice = z.enum(["first", "last", "all"]);

/** How posts in several parts are written. */
const threadsSchema = z.strictObject({
  numbering: described(
    "Where each part has its number, such as 1/4: none, suffix (its last line) or prefix (its first line).",
    z._default(z.enum(numberings), usualThreads.numbering),
  ),
  hashtags: described(
    "Which parts have the hashtags that are added: first, last or all.",
    z._default(partChoice, usualThreads.hashtags),
  ),
  helpline: described(
    "Which parts have the last paragraph that names a helpline: first, last or all; it stays where the text has it, if omitted.",
    z.optional(partChoice),
  ),
});

/** A month and a day, which need not exist. */
const DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A campaign file that may name these platforms and check rules. */
export const campaignSchema = (platforms: Names, rules: Names) =>
  z.strictObject({
    title: described("The campaign's name, or one for each language.", texts),
    description: described("A few sentences on it, for those who get the kit.", z.optional(texts)),
    languages: described(
      "The languages of the campaign, its main one first, such as [nl, fr]; those of the posts, where left out.",
      z.optional(z.array(language).check(z.minLength(1))),
    ),
    translations: described(
      "Of each translation, whether somebody has reviewed it.",
      z.optional(z.record(language, translation)),
    ),
    day: described(
      "The day that the campaign is about.",
      z.optional(
        z.strictObject({
          date: described(
            'The month and the day, such as "07-30".',
            z.string().check(
              z.regex(DAY, demand("monthDay")),
              z.refine((day) => !DAY.test(day) || isDate(`2000-${day}`), demand("realDate")),
            ),
          ),
          name: described("The day's name, or one for each language.", texts),
          source: source("the day"),
        }),
      ),
    ),
    background: described(
      "The story behind the posts, in sections, for those who get the kit.",
      z.optional(
        z.array(
          z.strictObject({
            heading: described("The section's heading, or one for each language.", texts),
            text: described(
              'The section\'s text, or one for each language: paragraphs with an empty line between them, lists of lines that begin with "- ", and plain addresses.',
              texts,
            ),
          }),
        ),
      ),
    ),
    period: described(
      "The days between which the campaign's posts go out.",
      z.optional(
        z.strictObject({
          from: described("The first day, such as 2027-07-23.", date),
          to: described("The last day, such as 2027-07-30.", date),
        }),
      ),
    ),
    brand: described("The campaign's own look, for the kit's web page.", z.optional(brandSchema)),
    timeZone: described(
      "The time zone of the posts' times, such as Europe/Brussels, which it is where left out.",
      z.optional(z.string().check(z.refine(isTimeZone, demand("timeZone")))),
    ),
    values: described(
      "What fills the placeholders of the texts: {{municipality}} is filled by the value municipality.",
      z.optional(z.record(placeholderName, texts)),
    ),
    accounts: described(
      "People and organisations with their account on each platform: {{@payoke}} is written as each platform mentions it.",
      z.optional(z.record(placeholderName, accountSchema(platforms))),
    ),
    links: described(
      "Addresses that differ by language or platform: {{link:more}} is filled by the link more.",
      z.optional(z.record(placeholderName, linkSchema(platforms))),
    ),
    limits: described(
      "Limits that differ for your accounts, such as mastodon: 5000 or x: premium.",
      z.optional(z.partialRecord(z.enum(platforms), z.union([z.int().check(z.minimum(1)), z.string()]))),
    ),
    hashtags: described(
      "Hashtags that are added to the posts: a list, the file of one, or catalogue for bluehart's own.",
      z.optional(
        z.union([someText, z.array(z.union([someText, hashtagSchema(platforms)])).check(unique("tag"))]),
      ),
    ),
    threads: described("How posts in several parts are written.", z.optional(threadsSchema)),
    helplines: described(
      "Where readers can turn to. Every post should name one.",
      z.optional(
        z.array(
          z.strictObject({
            name: described("Who helps.", someText),
            phone: described("The telephone number.", z.optional(someText)),
            site: described("The website, or one for each language.", z.optional(texts)),
            region: described("The region it serves.", z.optional(someText)),
            languages: described("The languages it speaks; defaults to all.", z.optional(z.array(language))),
            formerSites: described(
              "Addresses that it had before, which posts may still use.",
              z.optional(z.array(someText)),
            ),
            note: described("A remark, or one for each language.", z.optional(texts)),
            source: source("this"),
          }),
        ),
      ),
    ),
    vocabulary: described(
      "Words that the campaign prefers, and those that it does not use: a list, or one for each language.",
      z.optional(z.union([vocabulary, z.record(language, vocabulary)])),
    ),
    facts: described(
      "The figures that posts state, each with its source.",
      z.optional(
        z
          .array(
            z.strictObject({
              id: described("The fact's name.", id),
              figure: described('The figure as posts state it, in quotes: "11.000".', someText),
              statement: described("The sentence that states it, or one for each language.", texts),
              source: source("it"),
              supersededBy: described("The id of the fact that took its place.", z.optional(id)),
            }),
          )
          .check(unique("id")),
      ),
    ),
    rules: described(
      "Rules that are switched off, or weigh otherwise, for the whole campaign.",
      z.optional(rulesSchema(rules)),
    ),
    posts: described("The posts.", z.array(postSchema(platforms, rules)).check(z.minLength(1), unique("id"))),
  });

export type CampaignFile = z.output<ReturnType<typeof campaignSchema>>;
export type HashtagsFile = z.output<ReturnType<typeof hashtagsSchema>>;
export type HashtagEntry = z.output<ReturnType<typeof hashtagSchema>>;
