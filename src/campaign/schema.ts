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

/** Whether somebody other than the translator has read a translation. */
const translation = z.strictObject({
  status: z.enum(["unreviewed", "reviewed"]),
  by: z.optional(someText),
  date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-01-31"))),
});

/** The ids and aliases of the platforms there are. */
type Names = readonly [string, ...string[]];

/** Every entry of a list has a value of its own under this key, capitals aside; a mere text is that value itself. */
function unique(key: "id" | "tag") {
  return z.superRefine(
    (entries: readonly unknown[], context) => {
      const seen = new Set<string>();
      if (!Array.isArray(entries)) return;
      for (const [index, entry] of entries.entries()) {
        const value: unknown = typeof entry === "object" && entry !== null ? Reflect.get(entry, key) : entry;
        if (typeof value !== "string") continue;
        const path = entry === value ? [index] : [index, key];
        const message = `the ${key} "${value}" is taken already`;
        if (seen.has(value.toLowerCase())) context.addIssue({ code: "custom", message, path });
        seen.add(value.toLowerCase());
      }
    },
    // Also where something else is wrong: all mistakes are told at once.
    { when: () => true },
  );
}

const hashtagSchema = (platforms: Names) =>
  z.strictObject({
    tag: z.string().check(z.regex(/^[^#＃]+$/u, "must be written without its #")),
    use: z._default(z.enum(["always", "optional"]), "always"),
    languages: z.optional(z.array(language)),
    platforms: z.optional(z.array(z.enum(platforms))),
    note: z.optional(z.string()),
  });

/** A hashtag catalogue that may name these platforms. */
export const hashtagsSchema = (platforms: Names) =>
  z.strictObject({ hashtags: z.array(hashtagSchema(platforms)).check(unique("tag")) });

const sourceSchema = z.strictObject({
  title: someText,
  year: z.optional(z.int()),
  url: z.optional(someText),
});

/** A campaign file that may name these platforms. */
export const campaignSchema = (platforms: Names) =>
  z.strictObject({
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
    translations: z.optional(z.record(language, translation)),
    limits: z.optional(z.partialRecord(z.enum(platforms), z.union([z.int(), z.string()]))),
    hashtags: z.optional(
      z.union([
        z.literal("catalogue"),
        z.array(z.union([z.string(), hashtagSchema(platforms)])).check(unique("tag")),
      ]),
    ),
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
      z
        .array(
          z.strictObject({
            id,
            figure: someText,
            statement: texts,
            source: z.optional(sourceSchema),
            supersededBy: z.optional(id),
          }),
        )
        .check(unique("id")),
    ),
    posts: z
      .array(
        z.strictObject({
          id,
          platforms: z.optional(z.array(z.enum(platforms)).check(z.minLength(1))),
          text: texts,
        }),
      )
      .check(z.minLength(1), unique("id")),
  });

export type CampaignFile = z.output<ReturnType<typeof campaignSchema>>;
export type HashtagEntry = z.output<ReturnType<typeof hashtagSchema>>;
