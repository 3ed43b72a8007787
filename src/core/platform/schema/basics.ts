import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";

/**
 * Where a rule was read, and how sure it is: stated by the platform, read in its source code, or only reported; or that
 * the user set it.
 */
export const evidence = {
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

/** A number of something, which there is at least one of. */
export const count = z.int().check(z.positive());
