import type { YAMLError } from "yaml";
import type { Wording } from "../../i18n/problems/source/SourceWords.ts";

/** An error of the parser in plain words. */
export function plainWords({ code, message }: YAMLError): Wording {
  if (message.startsWith("Missing closing")) return (words) => words.openQuotation;
  if (message.includes("without - indicator")) return (words) => words.differently;
  const bracket = /(?:end with a |Expected .* to end with )([\]}])/.exec(message)?.[1];
  if (bracket !== undefined) return (words) => words.openBracket(bracket);
  return (words) => words.parser[code] ?? words.unreadable;
}
