import type { en } from "./en.ts";

/** What is said of other people's documents and of translators' files, in one language. A language that lacks any of it does not compile. */
export type DocumentWords = typeof en;

type Why = DocumentWords["why"];

/** A reason that needs nothing else to be said. */
export type PlainReason = { [reason in keyof Why]: Why[reason] extends string ? reason : never }[keyof Why];
