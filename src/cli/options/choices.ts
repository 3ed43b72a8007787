import { Argument, Option } from "commander";
import { UserError } from "../../core/source/UserError.ts";
import { didYouMean } from "../../core/text/suggest.ts";

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

/** An option whose value is one of some words. */
export function oneOf(
  flags: string,
  description: string,
  kind: string,
  names: readonly string[],
): ChoiceOption {
  const option = new ChoiceOption(flags, `${description}: ${names.join(", ")}`, names);
  option.argParser((value) => choose(kind, value, names));
  return option;
}

/** An option whose values are some of these words: repeatable, and each time a comma list. */
export function someOf(
  flags: string,
  description: string,
  kind: string,
  names: readonly string[],
): ChoiceOption {
  const option = new ChoiceOption(
    flags,
    `${description}: ${names.join(", ")}; repeatable, or a comma list`,
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
  const option = new ChoiceOption(flags, `${description}; repeatable, or a comma list`, candidates);
  option.argParser((value, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...splitList(option, value),
  ]);
  return option;
}

/** An argument that is one of some words. Its command checks it with `choose`, because it may accept more than it lists. */
export function oneOfArgument(name: string, description: string, names: readonly string[]): Argument {
  return new Argument(name, `${description}: ${names.join(", ")}`)
    .choices(names)
    .argParser((value: string) => value);
}

/** A comma list. An empty item is an error: a shell variable that is not set must not select everything. */
function splitList(option: Option, value: string): string[] {
  const names = value.split(",").map((name) => name.trim());
  if (!names.includes("")) return names;
  throw new UserError(`${option.long} takes a name or a comma list of names, but is "${value}"`);
}

/**
 * The one of the known words that is given.
 *
 * @throws UserError if it is none of them, with the one that was likely meant and the list.
 */
export function choose<Word extends string>(kind: string, given: string, known: readonly Word[]): Word {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  const hint = didYouMean(given, known);
  throw new UserError(`unknown ${kind} "${given}"${hint}\nThe ${kind}s are: ${known.join(", ")}.`);
}
