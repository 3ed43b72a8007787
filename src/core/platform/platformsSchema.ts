import * as z from "zod/mini";
import { demand } from "../source/schema/demand.ts";
import { described } from "../source/schema/described.ts";
import { unitNames } from "../text/counting/units.ts";
import { hashtagSyntaxes } from "../text/entities/hashtags.ts";
import { linkSyntaxes } from "../text/entities/links.ts";
import { pictureSizeNames } from "./pictureSizes.ts";

/**
 * Where a rule was read, and how sure it is: stated by the platform, read in its source code, or only reported; or that
 * the user set it.
 */
const evidence = {
  confidence: described(
    "How sure it is: stated by the platform, read in its source-code, reported by others, or set by the user.",
    z.enum(["stated", "source-code", "reported", "set"]),
  ),
  source: described("Where it was read.", z.string().check(z.minLength(1))),
  checked: described(
    "When it was last checked, such as 2026-11-23.",
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, demand("date"))),
  ),
  note: described("What else is known of it.", z.optional(z.string())),
};

const count = z.int().check(z.positive());

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

/** Another way to read a limit, for when the platform's statement and its behaviour differ. */
const strictSchema = z.strictObject({
  unit: described("The unit of the strict reading.", z.enum(unitNames)),
  max: described("The most that the platform surely accepts, in that unit.", count),
  ...evidence,
});

/** The formats of pictures that platforms take. */
export const pictureFormats = ["jpeg", "png", "gif", "webp"] as const;

const pictureSizeSchema = z.strictObject({
  name: described("The name by which the size is chosen.", z.enum(pictureSizeNames)),
  width: described("In pixels.", count),
  height: described("In pixels.", count),
  safe: described(
    "What apps cover of it, in pixels; cards keep it free of words.",
    z.optional(
      z.strictObject({ top: described("At the top.", count), bottom: described("At the bottom.", count) }),
    ),
  ),
});

const picturesSchema = z.strictObject({
  formats: described(
    "The formats the platform takes; cards are drawn in the first.",
    z.array(z.enum(pictureFormats)).check(z.minLength(1)),
  ),
  maximumBytes: described("How many bytes a picture may have.", count),
  sizes: described(
    "Sizes that the platform shows whole, the usual one first.",
    z.array(pictureSizeSchema).check(z.minLength(1)),
  ),
  minimumWidth: described("The least width the platform takes, in pixels.", z.optional(count)),
  aspect: described(
    "Width divided by height: outside of this, the platform cuts or refuses the picture.",
    z.optional(
      z.strictObject({
        from: described("The tallest.", z.number().check(z.positive())),
        to: described("The widest.", z.number().check(z.positive())),
      }),
    ),
  ),
  ...evidence,
});

export const limitSchema = z.strictObject({
  unit: described("How the platform counts; docs/platforms.md explains each unit.", z.enum(unitNames)),
  max: described("The most a post may have, in that unit.", count),
  strict: described(
    "A stricter reading. Composing keeps to it; a text between the two readings gets a warning.",
    z.optional(strictSchema),
  ),
  withImage: described(
    "The limit of a post that has an image, if it differs.",
    z.optional(
      z.strictObject({
        max: described("The most a post with an image may have, in the same unit.", count),
        ...evidence,
      }),
    ),
  ),
  alternatives: described(
    "Other limits, for some accounts or kinds of post, chosen by name.",
    z.optional(
      z.array(
        z.strictObject({
          name: described("The name by which it is chosen.", z.string()),
          max: described("The most a post may have, in the limit's unit.", count),
          ...evidence,
        }),
      ),
    ),
  ),
  ...evidence,
});

const fieldSchema = z.strictObject({
  limits: described(
    "What it may have at most; all of them hold at once.",
    z
      .array(
        z.strictObject({
          unit: described(
            "How the platform counts; docs/platforms.md explains each unit.",
            z.enum(unitNames),
          ),
          max: described("The most it may have, in that unit.", count),
          min: described("The least it may have, in that unit.", z.optional(count)),
          ...evidence,
        }),
      )
      .check(z.minLength(1)),
  ),
  required: described("Whether the platform takes no post without it.", z.optional(z.boolean())),
  singleLine: described("Whether it may have no line break.", z.optional(z.boolean())),
  withImage: described("Whether only a post with an image has it.", z.optional(z.boolean())),
  ...evidence,
});

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
  links: described(
    "What the platform makes a link of.",
    z.strictObject({
      syntax: described("How it finds links; docs/platforms.md explains each syntax.", z.enum(linkSyntaxes)),
      clickable: described("Whether readers can click a link.", z.boolean()),
      max: described("How many different links a post may have.", z.optional(count)),
      ...evidence,
    }),
  ),
  hashtags: described(
    "What the platform makes a hashtag of.",
    z.strictObject({
      syntax: described(
        "How it finds hashtags; docs/platforms.md explains each syntax.",
        z.enum(hashtagSyntaxes),
      ),
      placement: described(
        "How hashtags are added: inline after the text, as a block after an empty line, a single one, or none.",
        z.enum(["inline", "block", "single", "none"]),
      ),
      max: described("How many a post may have.", z.optional(count)),
      recommended: described("How many a post should have at most.", z.optional(count)),
      maxLength: described("How many characters a hashtag may have.", z.optional(count)),
      ...evidence,
    }),
  ),
  mentions: described(
    "What the platform makes a mention of.",
    z.optional(
      z.strictObject({
        syntax: described(
          "How accounts are mentioned: by name, by domain, by name and server, or not at all.",
          z.enum(["name", "domain", "server", "none"]),
        ),
        max: described("How many a post may have.", z.optional(count)),
        account: described(
          "What an account looks like: a regular expression, and an example of it.",
          z.optional(
            z.strictObject({
              pattern: described(
                "What all of an account matches, without its @.",
                z.string().check(z.refine(isPattern, demand("pattern"))),
              ),
              example: described("An account that messages show.", z.string().check(z.minLength(1))),
            }),
          ),
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
