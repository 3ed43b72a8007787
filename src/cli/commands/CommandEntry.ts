import type { Command } from "commander";

/** What a command's module exports: a function that gives the command its options, its help and its action. */
export interface CommandModule {
  readonly default: (command: Command, commands: Commands) => void;
}

/** A command, with its line in the help, loaded when it is used. */
export interface CommandEntry {
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** The commands by name, in the order of the help. */
export type Commands = { readonly [name: string]: CommandEntry };
