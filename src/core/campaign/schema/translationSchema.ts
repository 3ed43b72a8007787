import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";
import { FINGERPRINT } from "../fingerprint.ts";
import { date, someText } from "./basics.ts";

const reviewStatus = z.enum(["unreviewed", "reviewed"]);
const reviewer = {
  by: described("Who reviewed it.", z.optional(someText)),
  date: described("When it was reviewed, such as 2027-01-31.", z.optional(date)),
};

/** What is known of the translation of one text. */
const textTranslation = z.strictObject({
  from: described(
    "The fingerprint of the text that it was translated from.",
    z.string().check(z.regex(FINGERPRINT, demand("fingerprint"))),
  ),
  status: described("Whether this text was reviewed; defaults to the language's.", z.optional(reviewStatus)),
  ...reviewer,
});

/** Whether somebody other than the translator has read a translation. */
export const translationSchema = z.strictObject({
  status: described("reviewed, once somebody other than the translator has read it.", reviewStatus),
  ...reviewer,
  texts: described(
    "What each text was translated from, and its own review; bluehart translate writes it.",
    z.optional(z.record(z.string(), textTranslation)),
  ),
});
