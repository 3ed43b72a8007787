import * as z from "zod/mini";
import { hashtagManners } from "../text/hashtags.ts";
import { linkManners } from "../text/links.ts";
import { type UnitName, units } from "../text/units.ts";

/**
 * Where a rule was read, and how sure it is: stated by the platform, read in its source code, or only reported; or that
 * it was set by whoever runs the program.
 */
const evidence = {
  confidence: z.enum(["stated", "source-code", "reported", "set"]),
  source: z.string().check(z.minLength(1)),
  checked: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2026-11-23")),
  note: z.optional(z.string()),
};

const count = z.int().check(z.positive());
const unitNames = Object.keys(units) as [UnitName, ...UnitName[]];

const limitSchema = z.strictObject({
  unit: z.enum(unitNames),
  max: count,
  alternatives: z.optional(z.array(z.strictObject({ name: z.string(), max: count, ...evidence }))),
  ...evidence,
});

const platformSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens")),
  name: z.string().check(z.minLength(1)),
  aliases: z.optional(z.array(z.string())),
  limits: z.array(limitSchema).check(z.minLength(1)),
  links: z.strictObject({ manner: z.enum(linkManners), clickable: z.boolean(), ...evidence }),
  hashtags: z.strictObject({
    manner: z.enum(hashtagManners),
    placement: z.enum(["inline", "block", "single", "none"]),
    max: z.optional(count),
    recommended: z.optional(count),
    ...evidence,
  }),
  fold: z.optional(z.strictObject({ graphemes: count, ...evidence })),
  image: z.optional(z.strictObject({ required: z.boolean(), ...evidence })),
});

export const platformsSchema = z.strictObject({ platforms: z.array(platformSchema).check(z.minLength(1)) });

/** A social network's rules, as data/platforms.yaml has them. */
export type Platform = z.output<typeof platformSchema>;

/** The most a post may have, in one unit. All limits of a platform hold at once. */
export type Limit = z.output<typeof limitSchema>;
