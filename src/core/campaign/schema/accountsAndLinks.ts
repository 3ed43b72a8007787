import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";
import { findLinks } from "../../text/entities/links.ts";
import { type Names, someText, texts, textsOf } from "./basics.ts";

/** An account is called by its name, and by its handle on each platform. Which handles a platform takes is in its data. */
export const accountSchema = (platforms: Names) => {
  const handle = described("The account there, with or without its @.", z.optional(someText));
  const handles: { readonly [platform: string]: typeof handle } = Object.fromEntries(
    platforms.map((platform) => [platform, handle]),
  );
  return z.strictObject({
    ...handles,
    name: described(
      "Who it is: the name, or one for each language, for platforms without an account.",
      texts,
    ),
  });
};

/** An address that platforms make a link of, all of it. */
function isAddress(text: string): boolean {
  return findLinks(text, "any")[0]?.text === text;
}

/** Who reads the statistics of a site knows these parameters. Source: support.google.com/analytics/answer/10917952. */
const utmSchema = (platforms: Names) => {
  const value = z.optional(z.union([someText, z.partialRecord(z.enum(platforms), someText)]));
  return z.strictObject({
    source: described("utm_source, or one for each platform; the platform's id, if omitted.", value),
    medium: described("utm_medium, such as social, or one for each platform.", value),
    campaign: described("utm_campaign, or one for each platform.", value),
    term: described("utm_term, or one for each platform.", value),
    content: described("utm_content, or one for each platform.", value),
  });
};

export const linkSchema = (platforms: Names) =>
  z.strictObject({
    address: described(
      "The address, or one for each language.",
      textsOf(z.string().check(z.refine(isAddress, demand("address")))),
    ),
    utm: described("Parameters that are added to the address in posts.", z.optional(utmSchema(platforms))),
  });
