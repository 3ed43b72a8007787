import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";
import { someText } from "./basics.ts";

const term = z.string().check(z.regex(/[\p{L}\p{N}]/u, demand("word")));

export const vocabularySchema = z.array(
  z.strictObject({
    say: described("What to say; without it, nothing takes the place of the others.", z.optional(term)),
    not: described(
      "The words not to use, or one for another: whole words, in any case.",
      z.array(term).check(z.minLength(1)),
    ),
    why: described("Why, as the report says it.", z.optional(someText)),
  }),
);
