/** The bytes after gzip that each bundle may have at most. */
export const limits: { readonly [entry in Entry]: number };

export type Entry = "kit" | "editor";

/** A bundle of an entry file that sets the global `core`; `imports` is what it would still import. */
export function bundle(
  entry: Entry,
): Promise<{ readonly code: string; readonly imports: readonly string[]; readonly files: number }>;
