import { loadContext } from "../src/files/loadContext.ts";

/** The program's own platforms, rules and catalogue, and the platforms by themselves. */
export const context = await loadContext();
export const { platforms } = context;
