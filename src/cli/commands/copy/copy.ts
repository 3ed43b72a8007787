import type { Command } from "commander";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../../options/selection.ts";
import { copyPosts } from "./copyPosts.ts";

export default function configure(command: Command): void {
  addSelectionOptions(command)
    .description(
      "Puts a post on the clipboard, exactly as the command posts prints it, and reads it back to be sure.\n" +
        "Where several posts match, a terminal gets one after the other; elsewhere that is an error.\n" +
        "Without a display, or over SSH, the terminal is asked to take the text (OSC 52).",
    )
    .addHelpText(
      "after",
      `
Examples:
  bluehart copy --platform twitter --post werelddag
  bluehart copy --platform twitter                 one after the other, on Enter
`,
    )
    .action(async (options: SelectionOptions) => copyPosts(await selectKit(options, "main")));
}
