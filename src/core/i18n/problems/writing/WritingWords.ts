import type { en } from "./en.ts";

/** What is said when something cannot be written, copied, opened or served, in one language. A language that lacks any of it does not compile. */
export type WritingWords = typeof en;
