import validCCTLD from "twitter-text/dist/esm/regexp/validCCTLD.js";
import validGTLD from "twitter-text/dist/esm/regexp/validGTLD.js";

let known: ReadonlySet<string> | undefined;

/** Whether X knows a top-level domain, in lower case. Source: twitter-text 3.1, read off its two expressions. */
export function isTopLevelDomain(label: string): boolean {
  known ??= new Set([validGTLD, validCCTLD].flatMap(({ source }) => alternatives(source)));
  return known.has(label);
}

/** The words of `(?:(?:word|word)(?=end))`. */
function alternatives(source: string): string[] {
  return source.slice("(?:(?:".length, source.indexOf(")(?=")).split("|");
}
