import type { Command } from "commander";
import { addHelp } from "../../options/help.ts";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../../options/selection.ts";
import { copyPosts } from "./copyPosts.ts";

export default function configure(command: Command): void {
  addHelp(addSelectionOptions(command), {
    description:
      "Puts a post on the clipboard, exactly as bluehart posts prints it, and reads it back to be sure. If several posts match, " +
      "a terminal copies them one after another; elsewhere that is an error.\n\n" +
      "Over SSH, or without a display, it asks your terminal to take the text (OSC 52).",
    examples: [
      ["bluehart copy --platform twitter --post werelddag"],
      ["bluehart copy --platform twitter", "one after another, on Enter"],
    ],
  }).action(async (options: SelectionOptions) => copyPosts(await selectKit(options, "main")));
}
