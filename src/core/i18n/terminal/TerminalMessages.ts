import type { en } from "./en/index.ts";

/** What the command line says to people: help, messages, prompts, reports. English says what there is; a language that lacks any of it does not compile. */
export type TerminalMessages = typeof en;
