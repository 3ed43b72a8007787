import { keysOf } from "../core/text/keysOf.ts";
import type { Reporter } from "./Reporter.ts";

/** The formats in which findings are reported, each loaded when it is used. */
export const reporters = {
  pretty: () => import("./pretty.ts"),
  compact: () => import("./compact.ts"),
  json: () => import("./json.ts"),
  github: () => import("./github.ts"),
  sarif: () => import("./sarif.ts"),
  junit: () => import("./junit.ts"),
} satisfies { [name: string]: () => Promise<{ readonly default: Reporter }> };

export type ReporterName = keyof typeof reporters;

export const reporterNames = keysOf(reporters);
