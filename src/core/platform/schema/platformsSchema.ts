import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";
import { count, evidence } from "./basics.ts";
import { hashtagsSchema, linksSchema, mentionsSchema } from "./entitiesSchema.ts";
import { fieldSchema, limitSchema } from "./limitSchema.ts";
import { picturesSchema } from "./picturesSchema.ts";

const platformSchema = z.strictObject({
  id: described(
    "The name by which the platform is selected.",
    z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, demand("platformId"))),
  ),
  name: described("The name that readers see.", z.string().check(z.minLength(1))),
  aliases: described("Other names by which it is selected.", z.optional(z.array(z.string()))),
  limits: described(
    "What a post may have at most; all of them hold at once.",
    z.array(limitSchema).check(z.minLength(1)),
  ),
  fields: described(
    "The fields that a post has beside its text; none, where left out.",
    z.optional(
      z.strictObject({
        title: described("A title over the text.", z.optional(fieldSchema)),
        firstComment: described(
          "A comment that the author adds to the post at once.",
          z.optional(fieldSchema),
        ),
      }),
    ),
  ),
  refusedCharacters: described(
    "What no text and no field of a post may hold.",
    z.optional(z.strictObject({ characters: described("The characters.", z.string()), ...evidence })),
  ),
  links: described("What the platform makes a link of.", linksSchema),
  hashtags: described("What the platform makes a hashtag of.", hashtagsSchema),
  mentions: described("What the platform makes a mention of.", z.optional(mentionsSchema)),
  markup: described(
    "What the platform makes of the marks of Markdown in a text; nothing, where left out.",
    z.optional(
      z.strictObject({
        renders: described(
          "The marks that readers do not see: those of **bold**, of a [link](address) and of a ## heading.",
          z.array(z.enum(["bold", "link", "heading"])).check(z.minLength(1)),
        ),
        ...evidence,
      }),
    ),
  ),
  phoneNumbers: described(
    "Whether a text may hold telephone numbers; it may, where left out.",
    z.optional(
      z.strictObject({
        allowed: described("False, if the platform rejects a post with one.", z.boolean()),
        ...evidence,
      }),
    ),
  ),
  contentWarning: described(
    "What is known of content warnings; none if the platform has no field for them.",
    z.optional(
      z.strictObject({
        counts: described("Whether it counts towards the limit.", z.boolean()),
        ...evidence,
      }),
    ),
  ),
  identicalTexts: described(
    "Where the platform says that it acts against the same text from many accounts.",
    z.optional(z.strictObject({ ...evidence })),
  ),
  fold: described(
    'Where the feed hides the rest behind "more".',
    z.optional(
      z.strictObject({ graphemes: described("How many characters are shown.", count), ...evidence }),
    ),
  ),
  image: described(
    "What is known of images.",
    z.optional(
      z.strictObject({
        required: described("Whether a post must have one.", z.boolean()),
        allowed: described("False, if a post has none; it may, where left out.", z.optional(z.boolean())),
        ...evidence,
      }),
    ),
  ),
  thread: described(
    "Where an author can answer a post of their own, so that a long text is posted in parts; none, where left out.",
    z.optional(z.strictObject({ ...evidence })),
  ),
  pictures: described("What the platform takes as a picture.", z.optional(picturesSchema)),
  composer: described(
    "The address that opens the platform's composer with a text filled in; none, where there is no such address.",
    z.optional(
      z.strictObject({
        address: described(
          "The address, with {text} where the text goes.",
          z.string().check(z.regex(/^https:\/\/[^\s{}]*\{text\}$/, demand("composer"))),
        ),
        ...evidence,
      }),
    ),
  ),
  altText: described(
    "What is known of an image's alternative text.",
    z.optional(z.strictObject({ max: described("How many characters it may have.", count), ...evidence })),
  ),
});

export const platformsSchema = z.strictObject({
  platforms: described(
    "The platforms, in the order in which they are shown.",
    z.array(platformSchema).check(z.minLength(1)),
  ),
});
