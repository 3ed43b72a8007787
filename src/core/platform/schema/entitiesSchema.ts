import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";
import { hashtagSyntaxes } from "../../text/entities/hashtags.ts";
import { linkSyntaxes } from "../../text/entities/links.ts";
import { count, evidence } from "./basics.ts";

// What of a text a platform makes something of.

export const linksSchema = z.strictObject({
  syntax: described("How it finds links; docs/platforms.md explains each syntax.", z.enum(linkSyntaxes)),
  clickable: described("Whether readers can click a link.", z.boolean()),
  max: described("How many different links a post may have.", z.optional(count)),
  ...evidence,
});

export const hashtagsSchema = z.strictObject({
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
});

export const mentionsSchema = z.strictObject({
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
});

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
