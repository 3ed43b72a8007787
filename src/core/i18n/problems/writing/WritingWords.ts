import type { en } from "./en.ts";

/** What is said when nothing could be written, copied or opened, in one language. A language that lacks any of it does not compile. */
export type WritingWords = typeof en;
