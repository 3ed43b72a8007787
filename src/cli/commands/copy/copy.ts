import { type Command, Option } from "commander";
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
  readonly part?: number;
}

export default function configure(command: Command): void {
  const selecting = addSelectionOptions(command)
    .option("--picture [number]", say.copy.picture, pictureNumber)
    .addOption(new Option("--part <number>", say.copy.part).argParser(partNumber).conflicts("picture"))
    .addOption(
      oneOf("--field <name>", say.copy.field, "field", otherFieldNames).conflicts(["picture", "part"]),
    );
  addHelp(selecting, {
    description: say.copy.description,
    examples: [
      ["bluehart copy --platform twitter --post werelddag"],
      ["bluehart copy --platform twitter", say.copy.oneByOne],
      ["bluehart copy --platform twitter --post werelddag --picture"],
      ["bluehart copy --platform youtube --post opening --field title"],
      ["bluehart copy --platform bluesky --post werelddag --thread --part 2"],
    ],
  }).action(async (options: Options) => {
    const kit = await selectKit(options, "main");
    const { picture, field, part } = options;
    if (picture === undefined) return copyPosts(kit, { field, part });
    const { copyPicture } = await import("./copyPicture.ts");
    return copyPicture(kit, picture === true ? 1 : picture);
  });
}

function pictureNumber(value: string): number {
  return numberOf(value) ?? fail(say.copy.wrongPicture(value));
}

function partNumber(value: string): number {
  return numberOf(value) ?? fail(say.copy.wrongPart(value));
}

function numberOf(value: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined;
}

function fail(message: string): never {
  throw new UserError(message);
}
