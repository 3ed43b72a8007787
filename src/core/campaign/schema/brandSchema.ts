import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";
import { someText } from "./basics.ts";

const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, demand("colour")));

export const brandSchema = z.strictObject({
  color: described('The main colour, such as "#0b5cab"; the web page derives its others from it.', colour),
  accent: described("The colour of links and buttons, if it is another.", z.optional(colour)),
  logo: described(
    "The logo's file, an SVG or a PNG, from the campaign file's folder, which it may not leave; a placeholder in it is filled for each recipient.",
    z.optional(z.string().check(z.regex(/\.(?:svg|png)$/i, demand("logoFile")))),
  ),
  font: described(
    "A font for cards, a woff2 file in the campaign's folder: its letters come before those of the program.",
    z.optional(z.string().check(z.regex(/\.woff2$/i, demand("fontFile")))),
  ),
  organisation: described("Who sends the kit.", z.optional(someText)),
  contact: described("Whom to ask, such as an address or a telephone number.", z.optional(someText)),
});
