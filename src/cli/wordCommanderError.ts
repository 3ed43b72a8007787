import type { Command, CommanderError } from "commander";
import { UserError } from "../core/source/UserError.ts";
import { inEnglish } from "./languages/inEnglish.ts";
import { say } from "./languages/say.ts";
import { nameValues } from "./options/help.ts";

/** What commander says of a wrong call, by its code, and the parts of the sentence that the words of bluehart need. */
const SENTENCES: {
  readonly [code: string]: { readonly pattern: RegExp; readonly word: (parts: readonly string[]) => string };
} = {
  "commander.unknownOption": {
    pattern: /^error: unknown option '(.*?)'(?:\n\(Did you mean (.*)\?\))?$/s,
    word: ([flag = "", near]) => say.start.unknownOption(flag, near),
  },
  "commander.missingArgument": {
    pattern: /^error: missing required argument '(.*)'$/s,
    word: ([name = ""]) => say.start.missingArgument(nameValues(`<${name}>`).slice(1, -1)),
  },
  "commander.optionMissingArgument": {
    pattern: /^error: option '(.*)' argument missing$/s,
    word: ([flags = ""]) => say.start.missingValue(nameValues(flags)),
  },
  "commander.conflictingOption": {
    pattern: /^error: option '(.*)' cannot be used with option '(.*)'$/s,
    word: ([one = "", other = ""]) => say.start.conflict(nameValues(one), nameValues(other)),
  },
  "commander.excessArguments": {
    pattern: /^error: too many arguments for '(.*)'. Expected (\d+) arguments? but got (\d+)\.$/s,
    word: ([command = "", most, given]) => say.start.tooManyArguments(command, Number(most), Number(given)),
  },
};

/** A mistake that commander found in a call, in the language of the call; in commander's own words if it is of no known kind. */
export function wordCommanderError({ code, message }: CommanderError): string {
  const sentence = SENTENCES[code];
  const parts = sentence?.pattern.exec(message);
  return sentence && parts ? sentence.word(parts.slice(1)) : message.replace(/^error: /, "");
}

/** The error as it is, or one that says what was likely meant by a word of another language or by a campaign without its option. */
export function nameOption(error: CommanderError, command: Command): Error {
  const options = [...command.options, ...(command.parent?.options ?? [])].map((option) => option.name());
  const file = command.args.find((word) => /\.ya?ml$/i.test(word));
  if (error.code === "commander.excessArguments" && file !== undefined && options.includes("campaign"))
    return new UserError(say.start.campaignWithoutOption(command.name(), file));
  const [, flag, word] = /^error: unknown option '(--(.+?)(?:=.*)?)'/s.exec(error.message) ?? [];
  if (flag === undefined || word === undefined) return error;
  const meant = inEnglish(word, [...options, "help"]);
  return meant === undefined ? error : new UserError(say.start.unknownOption(flag, `--${meant}`));
}
