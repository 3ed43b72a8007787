import * as z from "zod/mini";
import { sourceSchema } from "../core/campaign/schema/sourceSchema.ts";
import { limitSchema } from "../core/platform/schema/limitSchema.ts";
import { described } from "../core/source/schema/described.ts";

/** The version of the form of kit.json: it grows when a reader of the last one would go wrong. */
export const KIT_VERSION = 2;

const text = z.string();
const texts = z.record(text, text);
const list = z.array(text);

const place = z.strictObject({
  file: described("The file.", text),
  line: described("The line, from 1.", z.int()),
  column: described("The column, from 1, in UTF-16 units.", z.int()),
});

const note = z.strictObject({
  rule: described("The rule; docs/rules has a page on each.", text),
  message: described("What it says.", text),
});

const post = z.strictObject({
  id: described("The post's name.", text),
  platform: described("The platform's id.", text),
  language: described("The language of the text (BCP 47); und, where the campaign names none.", text),
  text: described("What is to be posted, exactly.", text),
  part: described(
    "Which part it is of a post that is divided; each is an answer to the one before.",
    z.optional(
      z.strictObject({
        number: described("From 1.", z.int()),
        of: described("How many parts there are.", z.int()),
      }),
    ),
  ),
  whole: described(
    "Of a first part: the text as it was before it was divided, with its hashtags.",
    z.optional(text),
  ),
  contentWarning: described(
    "What readers see before they open the post; on platforms that have content warnings.",
    z.optional(text),
  ),
  title: described("Its title, on platforms that have a field for it.", z.optional(text)),
  firstComment: described("What goes into the first comment below it.", z.optional(text)),
  count: described("How long the platform finds it, in the unit.", z.int()),
  limit: described("The most that the platform takes, in the unit.", z.int()),
  unit: described("How the platform counts; docs/platforms.md explains each unit.", text),
  hashtags: described("The hashtags that the platform links, without their sign.", list),
  links: described("What the platform makes a link of.", list),
  images: described(
    "The images that go with it.",
    z.array(
      z.strictObject({
        file: described("The image's file, from the campaign file's folder.", text),
        alt: described("What it shows.", z.optional(text)),
        path: described("Where it lies beside the kit, if it was written there.", z.optional(text)),
      }),
    ),
  ),
  scheduledAt: described("When it is to be posted: ISO 8601 with the offset.", z.optional(text)),
  composer: described("The address that opens the platform's composer with the text.", z.optional(text)),
  warnings: described("What is doubtful about it, in its language.", z.array(note)),
  unreviewed: described("Whether it is a translation that nobody has reviewed.", z.boolean()),
  place: described("Where the post stands in the campaign's file.", place),
});

const source = described("Where it was read.", z.optional(sourceSchema));

/** A kit as kit.json has it. */
export const kitSchema = z.strictObject({
  format: described("Says that this is a kit of bluehart's.", z.literal("bluehart-kit")),
  version: described("The version of this form.", z.literal(KIT_VERSION)),
  checked: described("The day on which the posts were counted and checked.", text),
  title: described("The campaign's name, by language.", texts),
  description: described("A few sentences on it, by language.", texts),
  languages: described("The campaign's languages, its main one first.", list),
  day: described(
    "The day that it is about.",
    z.optional(
      z.strictObject({
        date: described("Its next date, or that of the year that was chosen.", text),
        name: described("Its name, by language.", texts),
        source,
      }),
    ),
  ),
  timeZone: described("The time zone of the posts' times (IANA).", text),
  posts: described("The posts, all of them ready.", z.array(post)),
  withheld: described(
    "The posts that have errors, with the reasons.",
    z.array(
      z.strictObject({
        id: described("The post's name.", text),
        platform: described("The platform's id.", text),
        language: described("The language of the text.", text),
        text: described("The text.", text),
        reasons: described("Why it is withheld, in its language.", z.array(note)),
      }),
    ),
  ),
  background: described(
    "The story behind the posts.",
    z.array(
      z.strictObject({
        heading: described("The section's heading, by language.", texts),
        text: described(
          'The section\'s text, by language: paragraphs with an empty line between them, and lists of lines that begin with "- ".',
          texts,
        ),
        supersededFacts: described("The ids of superseded facts whose figures the text states.", list),
      }),
    ),
  ),
  helplines: described(
    "Where to turn to.",
    z.array(
      z.strictObject({
        name: described("Who helps.", text),
        phone: described("The telephone number.", z.optional(text)),
        languages: described("The languages it speaks; all if there are none.", z.optional(list)),
        formerSites: described("Addresses that it had before.", z.optional(list)),
        site: described("The website, by language.", texts),
        region: described("For whom it is.", z.optional(text)),
        note: described("A remark, by language.", texts),
        source,
      }),
    ),
  ),
  facts: described(
    "The figures, each with its source.",
    z.array(
      z.strictObject({
        id: described("The fact's name.", text),
        figure: described("The figure.", text),
        statement: described("The sentence that states it, by language.", texts),
        source,
        supersededBy: described("The id of the fact that took its place.", z.optional(text)),
      }),
    ),
  ),
  platforms: described(
    "What the posts were checked against.",
    z.array(
      z.strictObject({
        id: described("The platform's id.", text),
        name: described("Its name.", text),
        limits: described(
          "The limits that hold at once.",
          z.array(
            z.pick(limitSchema, { unit: true, max: true, confidence: true, source: true, checked: true }),
          ),
        ),
      }),
    ),
  ),
});

export type KitFile = z.output<typeof kitSchema>;
