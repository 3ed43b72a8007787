import { keysOf } from "../core/text/keysOf.ts";
import type { Reporter } from "./Reporter.ts";

export type { CheckedFile, Reporter, ReporterContext } from "./Reporter.ts";

interface ReporterModule {
  readonly default: Reporter;
}

/** The forms in which findings are reported, each loaded when it is used. */
export const reporters = {
  pretty: () => import("./pretty.ts"),
  compact: () => import("./compact.ts"),
  json: () => import("./json.ts"),
  github: () => import("./github.ts"),
  sarif: () => import("./sarif.ts"),
  junit: () => import("./junit.ts"),
} satisfies { [name: string]: () => Promise<ReporterModule> };

export type ReporterName = keyof typeof reporters;

export const reporterNames = keysOf(reporters);
