import * as z from "zod/mini";
import { described } from "../../source/schema/described.ts";
import { someText } from "./basics.ts";

export const sourceSchema = z.strictObject({
  title: described("What it is: a report, a law, an organisation.", someText),
  year: described("The year it was published.", z.optional(z.int())),
  url: described("Where it can be read.", z.optional(someText)),
});
export const source = (of: string) => described(`Where ${of} was read.`, z.optional(sourceSchema));
