import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";
import { WHEN } from "../when.ts";
import { id, type Names, someText, texts } from "./basics.ts";
import { images } from "./imageSchema.ts";
import { rulesSchema } from "./rulesSchema.ts";

export const postSchema = (platforms: Names, rules: Names) =>
  z.strictObject({
    id: described("The post's name, by which it is selected.", id),
    platforms: described(
      "The platforms the post is meant for; all of them if omitted. The word all stands for those that the post fits.",
      z.optional(
        z.union([
          z.string().check(z.regex(/^all$/, demand("allOrList"))),
          z.array(z.enum(platforms)).check(z.minLength(1)),
        ]),
      ),
    ),
    text: described("The post's text, or one for each language.", texts),
    when: described(
      'When it goes out: "day", "7 days before, 09:00", "1 week after" or "2027-07-23, 18:30"; at nine, if it names no time.',
      z.optional(z.string().check(z.regex(WHEN, demand("when")))),
    ),
    images,
    contentWarning: described(
      "What readers see before they open the post, on platforms that have content warnings.",
      z.optional(texts),
    ),
    title: described("The post's title, on platforms that have one.", z.optional(texts)),
    firstComment: described(
      "What the author comments below the post at once, such as a link, on platforms where that is done.",
      z.optional(texts),
    ),
    hashtags: described(
      "The group of the hashtag catalogue whose hashtags are added to this post, in place of the others.",
      z.optional(someText),
    ),
    thread: described(
      "true: on platforms that have threads, a text that is too long is posted in several parts. A line of three hyphens divides it there in any case.",
      z.optional(z.boolean()),
    ),
    variants: described(
      "What is different on a platform: the post's own text, title or first comment for it, or its own images.",
      z.optional(
        z.partialRecord(
          z.enum(platforms),
          z.strictObject({
            text: described("The text for this platform, or one for each language.", z.optional(texts)),
            title: described("The title for this platform, or one for each language.", z.optional(texts)),
            firstComment: described(
              "The first comment for this platform, or one for each language.",
              z.optional(texts),
            ),
            images,
          }),
        ),
      ),
    ),
    rules: described(
      "Rules that are switched off, or weigh otherwise, for this post.",
      z.optional(rulesSchema(rules)),
    ),
  });
