import { extname } from "node:path";
import type { Post } from "../../core/compose/Post.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { keysOf } from "../../core/text/keysOf.ts";
import type { FormatOptions } from "../FormatOptions.ts";
import type { Loss } from "../Loss.ts";

/** What a format's module exports. */
export interface FormatModule {
  /** Renders a kit as a file. */
  readonly default: (document: RenderInput, options: FormatOptions) => string | Promise<string | Uint8Array>;
  /** What the file cannot hold of a post; without it, the file holds everything. */
  readonly lossesOf?: (post: Post, document: RenderInput, options: FormatOptions) => readonly Loss[];
}

interface FormatEntry {
  /** The file endings that choose it; the first is the usual one. None for what only --format chooses. */
  readonly endings: readonly string[];
  /** The name of its file in `export --all`. */
  readonly file: string;
  readonly load: () => Promise<FormatModule>;
  /** Whether it is for one account: `export --all` and `merge` write a file for each platform and language. */
  readonly oneAccount?: true;
  /** Whether it holds the pictures themselves, and not only their names. */
  readonly pictures?: true;
  /** The options that it uses. */
  readonly options?: readonly (keyof FormatOptions)[];
}

/** The formats in which a kit is written, each loaded when it is used. */
export const formats = {
  html: {
    endings: [".html", ".htm"],
    file: "kit.html",
    load: () => import("./html.ts"),
    pictures: true,
  },
  docx: { endings: [".docx"], file: "kit.docx", load: () => import("./docx/docx.ts"), pictures: true },
  markdown: { endings: [".md", ".markdown"], file: "kit.md", load: () => import("./markdown.ts") },
  text: { endings: [".txt"], file: "kit.txt", load: () => import("./text.ts") },
  csv: { endings: [".csv"], file: "kit.csv", load: () => import("./csv.ts"), options: ["delimiter"] },
  json: { endings: [".json"], file: "kit.json", load: () => import("./json.ts") },
  ics: { endings: [".ics"], file: "kit.ics", load: () => import("./ics.ts"), options: ["per"] },
  hootsuite: { endings: [], file: "hootsuite.csv", load: () => import("./hootsuite.ts"), oneAccount: true },
  publer: {
    endings: [],
    file: "publer.csv",
    load: () => import("./publer.ts"),
    oneAccount: true,
    options: ["mediaBase"],
  },
  metricool: {
    endings: [],
    file: "metricool.csv",
    load: () => import("./metricool.ts"),
    options: ["mediaBase"],
  },
  highlevel: {
    endings: [],
    file: "highlevel.csv",
    load: () => import("./highlevel.ts"),
    oneAccount: true,
    options: ["mediaBase"],
  },
  "vista-social": {
    endings: [],
    file: "vista-social.csv",
    load: () => import("./vistaSocial.ts"),
    oneAccount: true,
    options: ["mediaBase"],
  },
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
