import { keysOf } from "./keysOf.ts";

/** What may separate the columns of a table. Excel splits at its country's list separator: a semicolon in Belgium. */
export const delimiters = { comma: ",", semicolon: ";", tab: "\t" } as const;
export type DelimiterName = keyof typeof delimiters;
export const delimiterNames = keysOf(delimiters);
