import * as z from "zod/mini";
import { described } from "../../source/schema/described.ts";
import { accountSchema, linkSchema } from "./accountsAndLinks.ts";
import { language, type Names, placeholderName, someText, texts, unique } from "./basics.ts";
import { brandSchema } from "./brandSchema.ts";
import { daySchema, periodSchema, timeZone } from "./datesSchema.ts";
import { factsSchema, helplinesSchema } from "./factsSchema.ts";
import { hashtagSchema } from "./hashtagsSchema.ts";
import { postSchema } from "./postSchema.ts";
import { rulesSchema } from "./rulesSchema.ts";
import { threadsSchema } from "./threadsSchema.ts";
import { translationSchema } from "./translationSchema.ts";
import { vocabularySchema } from "./vocabularySchema.ts";

/**
 * What the YAML files may hold. Every key has a description, which the JSON Schema hands to editors. What a schema cannot
 * say (that an id is unique, that a language is declared) is checked where the files are read.
 */

const backgroundSchema = z.array(
  z.strictObject({
    heading: described("The section's heading, or one for each language.", texts),
    text: described(
      'The section\'s text, or one for each language: paragraphs with an empty line between them, lists of lines that begin with "- ", and plain addresses.',
      texts,
    ),
  }),
);

/** A campaign file that may name these platforms and check rules. */
export const campaignSchema = (platforms: Names, rules: Names) =>
  z.strictObject({
    title: described("The campaign's name, or one for each language.", texts),
    description: described("A few sentences on it, for those who get the kit.", z.optional(texts)),
    languages: described(
      "The languages of the campaign, its main one first, such as [nl, fr]; those of the posts, where left out.",
      z.optional(z.array(language).check(z.minLength(1), unique("id"))),
    ),
    translations: described(
      "Of each translation, whether somebody has reviewed it.",
      z.optional(z.record(language, translationSchema)),
    ),
    day: described("The day that the campaign is about.", z.optional(daySchema)),
    background: described(
      "The story behind the posts, in sections, for those who get the kit.",
      z.optional(backgroundSchema),
    ),
    period: described("The days between which the campaign's posts go out.", z.optional(periodSchema)),
    brand: described("The campaign's own look, for the kit's web page.", z.optional(brandSchema)),
    timeZone: described(
      "The time zone of the posts' times, such as Europe/Brussels, which it is where left out.",
      z.optional(timeZone),
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
      z.optional(helplinesSchema),
    ),
    vocabulary: described(
      "Words that the campaign prefers, and those that it does not use: a list, or one for each language.",
      z.optional(z.union([vocabularySchema, z.record(language, vocabularySchema)])),
    ),
    facts: described("The figures that posts state, each with its source.", z.optional(factsSchema)),
    rules: described(
      "Rules that are switched off, or weigh otherwise, for the whole campaign.",
      z.optional(rulesSchema(rules)),
    ),
    posts: described("The posts.", z.array(postSchema(platforms, rules)).check(z.minLength(1), unique("id"))),
  });

export type CampaignFile = z.output<ReturnType<typeof campaignSchema>>;
