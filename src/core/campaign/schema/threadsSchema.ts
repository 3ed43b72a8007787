import * as z from "zod/mini";
import { described } from "../../source/schema/described.ts";
import { numberings, usualThreads } from "../numberings.ts";

const partChoice = z.enum(["first", "last", "all"]);

/** How posts in several parts are written. */
export const threadsSchema = z.strictObject({
  numbering: described(
    "Where each part has its number, such as 1/4: none, suffix (its last line) or prefix (its first line).",
    z._default(z.enum(numberings), usualThreads.numbering),
  ),
  hashtags: described(
    "Which parts have the hashtags that are added: first, last or all.",
    z._default(partChoice, usualThreads.hashtags),
  ),
  helpline: described(
    "Which parts have the last paragraph that names a helpline: first, last or all; it stays where the text has it, if omitted.",
    z.optional(partChoice),
  ),
});
