/** The script of kit.html, minified. */
export function bundlePage(): Promise<string>;

/** Answers the import of the script, for rolldown and Vite alike. */
export const kitPageScript: {
  readonly name: string;
  readonly resolveId: (id: string) => string | null;
  readonly load: (id: string) => Promise<string | null>;
};
