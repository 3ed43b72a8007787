import type { Command } from "commander";

/** What a command's module exports: a function that gives the command its options, its help and its action. */
export interface CommandModule {
  readonly default: (command: Command, commands: Commands) => void;
}

/** The commands by name, in the order of the help, each loaded when it is used. Their lines in the help are words like others. */
export type Commands = { readonly [name: string]: () => Promise<CommandModule> };
