import { UserError } from "../core/source/UserError.ts";
import { decode } from "./decode.ts";
import { pathInside } from "./pathInside.ts";
import { readFile } from "./readFile.ts";

/** The keys of a campaign whose values name files of its folder. */
const NAMING = new Set(["hashtags", "file", "card", "photo", "logo", "font"]);

/** The paths of a campaign's file and of those that it names, which need not exist; also if its YAML is broken. */
export async function campaignFiles(file: string): Promise<string[]> {
  const { parseLoosely, valuesOf } = await import("../core/source/yaml/parseLoosely.ts");
  try {
    const document = parseLoosely(decode(readFile(file), file).text);
    const named = document === undefined ? [] : namesIn(valuesOf(document));
    return [file, ...named.flatMap((name) => pathInside(file, name) ?? [])];
  } catch (error) {
    // The command that loads the campaign reports the error.
    if (error instanceof UserError) return [file];
    throw error;
  }
}

function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? (NAMING.has(key) ? [inner] : []) : namesIn(inner),
  );
}
