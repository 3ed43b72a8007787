import type { Command } from "commander";
import { UserError } from "../../../core/source/UserError.ts";
import { say } from "../../languages/say.ts";
import { oneOf } from "../../options/choices.ts";
import { addHelp } from "../../options/help.ts";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../../options/selection.ts";
import { type OtherFieldName, otherFieldNames } from "../../terminal/otherFields.ts";
import { copyPosts } from "./copyPosts.ts";

interface Options extends SelectionOptions {
  readonly picture?: true | number;
  readonly field?: OtherFieldName;
}

export default function configure(command: Command): void {
  const selecting = addSelectionOptions(command)
    .option("--picture [number]", say.copy.picture, pictureNumber)
    .addOption(oneOf("--field <name>", say.copy.field, "field", otherFieldNames).conflicts("picture"));
  addHelp(selecting, {
    description: say.copy.description,
    examples: [
      ["bluehart copy --platform twitter --post werelddag"],
      ["bluehart copy --platform twitter", say.copy.oneByOne],
      ["bluehart copy --platform twitter --post werelddag --picture"],
      ["bluehart copy --platform youtube --post opening --field title"],
    ],
  }).action(async (options: Options) => {
    const kit = await selectKit(options, "main");
    const { picture, field } = options;
    if (picture === undefined) return copyPosts(kit, field);
    const { copyPicture } = await import("./copyPicture.ts");
    return copyPicture(kit, picture === true ? 1 : picture);
  });
}

function pictureNumber(value: string): number {
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new UserError(say.copy.wrongPicture(value));
}
