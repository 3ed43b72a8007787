import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";
import { id, language, type Names, someText, unique } from "./basics.ts";

export const hashtagSchema = (platforms: Names) =>
  z.strictObject({
    tag: described(
      "The hashtag, without its #.",
      z.string().check(z.minLength(1), z.regex(/^[^#＃]*$/u, demand("withoutSign"))),
    ),
    use: described(
      "always: added to every post. optional: added only where there is room.",
      z._default(z.enum(["always", "optional"]), "always"),
    ),
    languages: described("The languages it is used in; all, where left out.", z.optional(z.array(language))),
    platforms: described(
      "The platforms it is used on; all, where left out.",
      z.optional(z.array(z.enum(platforms))),
    ),
    note: described("A remark for readers of the catalogue.", z.optional(z.string())),
  });

/** A hashtag catalogue that may name these platforms. */
export const hashtagsSchema = (platforms: Names) =>
  z.strictObject({
    hashtags: described(
      "The hashtags, in the order in which they are added to posts.",
      z.array(z.union([someText, hashtagSchema(platforms)])).check(unique("tag")),
    ),
    groups: described(
      "Hashtags for posts that choose the group, in place of those above: each one of the catalogue, or one of the group's own.",
      z.optional(z.record(id, z.array(z.union([someText, hashtagSchema(platforms)])).check(unique("tag")))),
    ),
  });

export type HashtagsFile = z.output<ReturnType<typeof hashtagsSchema>>;
export type HashtagEntry = z.output<ReturnType<typeof hashtagSchema>>;
