import type { YAMLError } from "yaml";

/** What the parser's errors mean to somebody who writes a campaign, by the parser's code. */
const WORDS: { readonly [code: string]: string } = {
  BAD_ALIAS: "YAML cannot read what begins here",
  BAD_COLLECTION_TYPE: "YAML cannot read what begins here",
  BAD_DIRECTIVE: "a line that begins with % cannot be read here",
  BAD_DQ_ESCAPE: 'a backslash in "…" begins a code such as \\n; write \\\\ for a backslash',
  BAD_INDENT: "this line is indented differently from the lines it belongs to",
  BAD_SCALAR_START: "a text cannot begin like this without quotes",
  BLOCK_AS_IMPLICIT_KEY: "this line has more than one colon, or the next line is indented too deep",
  BLOCK_IN_FLOW: "a text between brackets that contains a colon needs quotes",
  KEY_OVER_1024_CHARS: "a key, the word before a colon, is longer than 1024 characters",
  MISSING_CHAR: "this line has no key with a colon, and belongs to no text above it",
  MULTIPLE_DOCS: "a second document begins here; write one only",
  MULTILINE_IMPLICIT_KEY: "a colon, or the space after it, is missing",
  NON_STRING_KEY: "a key must be a word, followed by a colon",
  RESOURCE_EXHAUSTION: "lists and mappings are nested too deep here",
  TAB_AS_INDENT: "this line is indented with a tab; indent with spaces",
  TAG_RESOLVE_FAILED: "a text that begins with ! needs quotes",
  UNEXPECTED_TOKEN: "YAML cannot read what follows here",
};

/** An error of the parser in plain words. */
export function plainWords({ code, message }: YAMLError): string {
  if (message.startsWith("Missing closing")) return "a quotation begins here and is not closed";
  if (message.includes("without - indicator"))
    return "this line is indented differently from the lines it belongs to";
  const bracket = /(?:end with a |Expected .* to end with )([\]}])/.exec(message)?.[1];
  if (bracket !== undefined) return `a bracket is not closed: ${bracket} is missing`;
  return WORDS[code] ?? "YAML cannot read what begins here";
}
