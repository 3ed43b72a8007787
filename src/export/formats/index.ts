import { extname } from "node:path";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { keysOf } from "../../core/text/keysOf.ts";

/** What a format's module exports: a function that renders a kit as a file. */
export interface FormatModule {
  readonly default: (document: RenderInput) => string | Promise<Uint8Array>;
}

interface FormatEntry {
  /** The file endings that choose it; the first is the usual one. None for what only --format chooses. */
  readonly endings: readonly string[];
  /** The name of its file in `export --all`. */
  readonly file: string;
  readonly load: () => Promise<FormatModule>;
  /** Whether it is for one platform only: in `export --all` each platform has a file of its own. */
  readonly onePlatform?: true;
}

/** The formats in which a kit is written, each loaded when it is used. */
export const formats = {
  html: { endings: [".html", ".htm"], file: "kit.html", load: () => import("./html.ts") },
  docx: { endings: [".docx"], file: "kit.docx", load: () => import("./docx.ts") },
  markdown: { endings: [".md", ".markdown"], file: "kit.md", load: () => import("./markdown.ts") },
  text: { endings: [".txt"], file: "kit.txt", load: () => import("./text.ts") },
  csv: { endings: [".csv"], file: "kit.csv", load: () => import("./csv.ts") },
  json: { endings: [".json"], file: "kit.json", load: () => import("./json.ts") },
  ics: { endings: [".ics"], file: "kit.ics", load: () => import("./ics.ts") },
  hootsuite: { endings: [], file: "hootsuite.csv", load: () => import("./hootsuite.ts"), onePlatform: true },
  publer: { endings: [], file: "publer.csv", load: () => import("./publer.ts"), onePlatform: true },
  "generic-scheduler": {
    endings: [],
    file: "generic-scheduler.csv",
    load: () => import("./genericScheduler.ts"),
  },
} satisfies { [name: string]: FormatEntry };

export type FormatName = keyof typeof formats;

export const formatNames = keysOf(formats);

/** A format by its name. */
export function formatOf(name: FormatName): FormatEntry {
  return formats[name];
}

/** The format that a file's ending chooses. */
export function formatOfFile(file: string): FormatName | undefined {
  return formatNames.find((name) => formatOf(name).endings.includes(extname(file).toLowerCase()));
}
