import type { ChalkInstance } from "chalk";
import type { Kit } from "../buildKit.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";

/** Renders the findings of a kit; without a line feed at the end. */
export type Reporter = (kit: Kit, colours: ChalkInstance) => string;

/** The forms in which findings are reported. */
export const reporters = { pretty, json } satisfies { [name: string]: Reporter };
