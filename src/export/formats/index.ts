import { extname } from "node:path";
import type { Kit } from "../../check/buildKit.ts";

/** What a format's module exports: a function that renders a kit as a document. */
export interface FormatModule {
  readonly default: (kit: Kit) => string;
}

interface FormatEntry {
  /** The file endings that choose it. */
  readonly endings: readonly string[];
  readonly load: () => Promise<FormatModule>;
}

/** The formats in which a kit is written, each loaded when it is used. */
export const formats = {
  markdown: { endings: [".md", ".markdown"], load: () => import("./markdown.ts") },
} satisfies { [name: string]: FormatEntry };

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** The format that a file's ending chooses. */
export function formatOfFile(file: string): FormatName | undefined {
  return formatNames.find((name) => formats[name].endings.includes(extname(file).toLowerCase()));
}
