import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { PLACEHOLDER_NAME } from "../../text/entities/placeholders.ts";

// What several parts of a campaign file have in common.

export const language = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, demand("languageTag")));
export const id = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u, demand("id")));
export const someText = z.string().check(z.minLength(1));
export const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, demand("date")));

/** A text in the campaign's main language, or one for each language. */
export const textsOf = (text: z.ZodMiniString) =>
  z.union([
    text,
    z.record(language, text).check(
      z.refine((byLanguage) => Object.keys(byLanguage).length > 0, demand("someLanguage")),
      z.meta({ minProperties: 1 }),
    ),
  ]);
export const texts = textsOf(z.string());

/** The ids and aliases of the platforms there are. */
export type Names = readonly [string, ...string[]];

/** No two entries of a list share a value under a key, regardless of case and of a hashtag's sign; a plain text is that value. */
export function unique(key: "id" | "tag") {
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

export const placeholderName = z
  .string()
  .check(z.regex(new RegExp(PLACEHOLDER_NAME, "u"), demand("placeholderName")));
