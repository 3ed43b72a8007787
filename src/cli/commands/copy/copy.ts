import type { Command } from "commander";
import { UserError } from "../../../core/source/UserError.ts";
import { addHelp } from "../../options/help.ts";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../../options/selection.ts";
import { copyPosts } from "./copyPosts.ts";

interface Options extends SelectionOptions {
  readonly picture?: true | number;
}

export default function configure(command: Command): void {
  const selecting = addSelectionOptions(command).option(
    "--picture [number]",
    "the post's picture instead of its text; with a number, another one than the first",
    pictureNumber,
  );
  addHelp(selecting, {
    description:
      "Puts a post on the clipboard, exactly as bluehart posts prints it, and reads it back to be sure. If several posts match, " +
      "a terminal copies them one after another; elsewhere that is an error.\n\n" +
      "With --picture, the picture of a post instead of its text; Linux needs xclip or wl-clipboard for it.\n\n" +
      "Over SSH, or without a display, it asks your terminal to take the text (OSC 52).",
    examples: [
      ["bluehart copy --platform twitter --post werelddag"],
      ["bluehart copy --platform twitter", "one after another, on Enter"],
      ["bluehart copy --platform twitter --post werelddag --picture"],
    ],
  }).action(async (options: Options) => {
    const kit = await selectKit(options, "main");
    const { picture } = options;
    if (picture === undefined) return copyPosts(kit);
    const { copyPicture } = await import("./copyPicture.ts");
    return copyPicture(kit, picture === true ? 1 : picture);
  });
}

function pictureNumber(value: string): number {
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new UserError(`--picture takes the number of a picture, such as 2, but is "${value}"`);
}
