import type { en } from "./en.ts";

/** What a translator reads around the texts, in one language: English says what there is. */
export type TranslatorWords = typeof en;
