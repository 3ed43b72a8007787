import { Argument, Option } from "commander";
import type { TerminalMessages } from "../../core/i18n/terminal/TerminalMessages.ts";
import { UserError } from "../../core/source/UserError.ts";
import { suggest } from "../../core/text/suggest.ts";
import { inEnglish } from "../languages/inEnglish.ts";
import { say } from "../languages/say.ts";

/** The words that an option's value may be: known at once, or read from files when they are needed. */
export type Candidates = readonly string[] | ((words: readonly string[]) => Promise<readonly string[]>);

/** An option that declares its values: its help lists them, its parser checks them, and shells complete them. */
export class ChoiceOption extends Option {
  readonly candidates: Candidates;

  constructor(flags: string, description: string, candidates: Candidates) {
    super(flags, description);
    this.candidates = candidates;
  }
}

/** What a list of words names, of which one that is not in it is a mistake. */
export type Kind = keyof TerminalMessages["options"]["unknown"];

/** An option whose value is one of some words. */
export function oneOf(
  flags: string,
  description: string,
  kind: Kind,
  names: readonly string[],
): ChoiceOption {
  const option = new ChoiceOption(flags, say.options.oneOf(description, names.join(", ")), names);
  option.argParser((value) => choose(kind, value, names));
  return option;
}

/** An option whose values are some of these words: repeatable, and each time a comma list. */
export function someOf(
  flags: string,
  description: string,
  kind: Kind,
  names: readonly string[],
): ChoiceOption {
  const option = new ChoiceOption(
    flags,
    say.options.repeatable(say.options.oneOf(description, names.join(", "))),
    names,
  );
  option.argParser((value, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...splitList(option, value).map((name) => choose(kind, name, names)),
  ]);
  return option;
}

/** An option whose values are checked once the files that know them are read: repeatable, and each time a comma list. */
export function listOf(flags: string, description: string, candidates: Candidates): ChoiceOption {
  const option = new ChoiceOption(flags, say.options.repeatable(description), candidates);
  option.argParser((value, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...splitList(option, value),
  ]);
  return option;
}

/** An argument that is one of some words. Its command checks it with `choose`, because it may accept more than it lists. */
export function oneOfArgument(name: string, description: string, names: readonly string[]): Argument {
  return new Argument(name, say.options.oneOf(description, names.join(", ")))
    .choices(names)
    .argParser((value: string) => value);
}

/** A comma list. An empty item is an error: a shell variable that is not set must not select everything. */
function splitList(option: Option, value: string): string[] {
  const names = value.split(",").map((name) => name.trim());
  if (!names.includes("")) return names;
  throw new UserError(say.options.wrongList(option.long ?? option.flags, value));
}

/**
 * The one of the known words that is given.
 *
 * @throws UserError if it is none of them, with the one that was likely meant and the list.
 */
export function choose<Word extends string>(kind: Kind, given: string, known: readonly Word[]): Word {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  throw new UserError(say.options.unknown[kind](given, hintOf(given, known), known.join(", ")));
}

/** A clause that asks whether a known word was meant; nothing if none is close. */
export function hintOf(given: string, known: readonly string[]): string {
  return say.start.didYouMean(inEnglish(given, known) ?? suggest(given, known));
}
