import * as z from "zod/mini";
import { described } from "../../source/schema/described.ts";
import { id, language, someText, texts, unique } from "./basics.ts";
import { source } from "./sourceSchema.ts";

export const helplinesSchema = z.array(
  z.strictObject({
    name: described("Who helps.", someText),
    phone: described("The telephone number.", z.optional(someText)),
    site: described("The website, or one for each language.", z.optional(texts)),
    region: described("The region it serves.", z.optional(someText)),
    languages: described("The languages it speaks; defaults to all.", z.optional(z.array(language))),
    formerSites: described(
      "Addresses that it had before, which posts may still use.",
      z.optional(z.array(someText)),
    ),
    note: described("A remark, or one for each language.", z.optional(texts)),
    source: source("this"),
  }),
);

export const factsSchema = z
  .array(
    z.strictObject({
      id: described("The fact's name.", id),
      figure: described('The figure as posts state it, in quotes: "11.000".', someText),
      statement: described("The sentence that states it, or one for each language.", texts),
      source: source("it"),
      supersededBy: described("The id of the fact that took its place.", z.optional(id)),
    }),
  )
  .check(unique("id"));
