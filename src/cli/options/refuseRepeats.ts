import type { Command } from "commander";
import { UserError } from "../../core/source/UserError.ts";
import { say } from "../languages/say.ts";

/** Refuses two values for an option of a command that takes one. An option repeats if its parser takes what was given before. */
export function refuseRepeats(command: Command): void {
  for (const option of command.options) {
    if ((!option.required && !option.optional) || option.parseArg?.length === 2) continue;
    let first: string | undefined;
    command.on(`option:${option.name()}`, (value: string | null) => {
      const given = value ?? "";
      if (first !== undefined && first !== given) throw givenTwice(`--${option.name()}`, first, given);
      first = given;
    });
  }
}

export function givenTwice(option: string, first: string, second: string): UserError {
  return new UserError(say.options.givenTwice(option, first, second));
}
