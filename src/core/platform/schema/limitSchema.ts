import * as z from "zod/mini";
import { described } from "../../source/schema/described.ts";
import { unitNames } from "../../text/counting/units.ts";
import { count, evidence } from "./basics.ts";

/** Another way to read a limit, for when the platform's statement and its behaviour differ. */
const strictSchema = z.strictObject({
  unit: described("The unit of the strict reading.", z.enum(unitNames)),
  max: described("The most that the platform surely accepts, in that unit.", count),
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

/** A field that a post has beside its text, such as a title. */
export const fieldSchema = z.strictObject({
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
