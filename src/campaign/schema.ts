import * as z from "zod/mini";

const language = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as nl or fr-BE"));
const id = z
  .string()
  .check(
    z.regex(
      /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u,
      "must begin with a letter or digit and hold only letters, digits, hyphens, dots and underscores",
    ),
  );
const someText = z.string().check(z.minLength(1));

/** A text in the campaign's main language, or one for each language. */
const texts = z.union([z.string(), z.record(language, z.string())]);

const hashtagSchema = z.strictObject({
  tag: z.string().check(z.regex(/^[^#＃]+$/u, "must be written without its #")),
  use: z._default(z.enum(["always", "optional"]), "always"),
  languages: z.optional(z.array(language)),
  platforms: z.optional(z.array(z.string())),
  note: z.optional(z.string()),
});

export const hashtagsSchema = z.strictObject({ hashtags: z.array(hashtagSchema) });

const sourceSchema = z.strictObject({
  title: someText,
  year: z.optional(z.int()),
  url: z.optional(someText),
});

export const campaignSchema = z.strictObject({
  title: texts,
  description: z.optional(texts),
  languages: z.optional(z.array(language).check(z.minLength(1))),
  day: z.optional(
    z.strictObject({
      date: z
        .string()
        .check(
          z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a month and a day such as "07-30"'),
        ),
      name: texts,
      source: z.optional(sourceSchema),
    }),
  ),
  hashtags: z.optional(z.union([z.literal("catalogue"), z.array(z.union([z.string(), hashtagSchema]))])),
  helplines: z.optional(
    z.array(
      z.strictObject({
        name: someText,
        phone: z.optional(someText),
        site: z.optional(texts),
        region: z.optional(someText),
        note: z.optional(texts),
        source: z.optional(sourceSchema),
      }),
    ),
  ),
  facts: z.optional(
    z.array(
      z.strictObject({
        id,
        figure: someText,
        statement: texts,
        source: z.optional(sourceSchema),
        supersededBy: z.optional(id),
      }),
    ),
  ),
  posts: z
    .array(
      z.strictObject({ id, platforms: z.optional(z.array(z.string()).check(z.minLength(1))), text: texts }),
    )
    .check(z.minLength(1)),
});

export type CampaignFile = z.output<typeof campaignSchema>;
export type HashtagEntry = z.output<typeof hashtagSchema>;
