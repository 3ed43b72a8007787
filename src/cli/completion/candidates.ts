import { Command } from "commander";
import type { Commands } from "../commands/Commands.ts";
import { ChoiceOption } from "../options/choices.ts";

/**
 * What the last of some words may be completed to: a command, an option, or a value that the option declares. Empty if a file is
 * meant or nothing fits.
 */
export async function candidates(words: readonly string[], commands: Commands): Promise<string[]> {
  const current = words.at(-1) ?? "";
  const [name = "", ...rest] = words.slice(0, -1);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined)
    return name === "" || name === "help" ? beginning(Object.keys(commands), current) : [];
  const command = new Command(name);
  (await load()).default(command, commands);
  const before = rest.at(-1) ?? "";
  const option = command.options.find(({ short, long }) => short === before || long === before);
  if (option instanceof ChoiceOption) {
    const { candidates } = option;
    return completeList(typeof candidates === "function" ? await candidates(words) : candidates, current);
  }
  if (option?.required) return [];
  if (current.startsWith("-")) {
    return beginning([...command.options.map(({ long }) => long ?? ""), "--help"], current);
  }
  const [argument] = command.registeredArguments;
  return beginning(argument?.argChoices ?? [], current);
}

function beginning(names: readonly string[], start: string): string[] {
  return names.filter((name) => name.startsWith(start));
}

/** Completes the last part of a list such as `x,face`. */
function completeList(names: readonly string[], current: string): string[] {
  const head = current.slice(0, current.lastIndexOf(",") + 1);
  return beginning(names, current.slice(head.length)).map((name) => head + name);
}
