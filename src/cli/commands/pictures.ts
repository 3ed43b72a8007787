import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { Kit } from "../../core/kit/buildKit.ts";
import type { PictureSize } from "../../core/platform/Platform.ts";
import { pictureSizeNames } from "../../core/platform/pictureSizes.ts";
import { UserError } from "../../core/source/UserError.ts";
import { checkName } from "../../deliver/checkName.ts";
import { makeFolder } from "../../deliver/makeFolder.ts";
import { writeFile } from "../../deliver/writeFile.ts";
import { loadKitFiles } from "../../loadKitFiles.ts";
import { openDrawer } from "../../openDrawer.ts";
import { cardsOf } from "../../picture/card/drawCards.ts";
import { say } from "../languages/say.ts";
import { oneOf } from "../options/choices.ts";
import { checkOutput, filesRead } from "../options/filesRead.ts";
import { addHelp } from "../options/help.ts";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../options/selection.ts";
import { inWords } from "../terminal/inWords.ts";
import { Progress } from "../terminal/Progress.ts";
import { tell } from "../terminal/print.ts";
import { reportKit } from "../terminal/reportKit.ts";

interface Options extends SelectionOptions {
  readonly sheet?: true;
  readonly force?: true;
}

/** The folder that is written if none is named. */
const FOLDER = "pictures";
/** The name of the picture that has all cards. */
const SHEET = "sheet.png";
/** How many cards a sheet has room for: more make a picture that few programs open. */
const MOST_ON_SHEET = 240;

export default function configure(command: Command): void {
  addSelectionOptions(command.argument("[folder]", say.pictures.folder(FOLDER)))
    .addOption(oneOf("--size <name>", say.pictures.size, "size", pictureSizeNames))
    .option("--sheet", say.pictures.sheet(SHEET))
    .option("--force", say.pictures.force);
  addHelp(command, {
    description: say.pictures.description,
    examples: [
      ["bluehart pictures cards/"],
      ["bluehart pictures cards/ -p instagram -l nl,fr"],
      ["bluehart pictures stories/ -p instagram --size story"],
      ["bluehart pictures cards/ --sheet", say.pictures.atAGlance],
    ],
  }).action(run);
}

async function run(folder = FOLDER, options: Options): Promise<void> {
  checkName(folder);
  if (/\.(?:png|jpe?g)$/i.test(folder)) {
    throw new UserError(say.pictures.namesPicture(folder));
  }
  const kit = await selectKit(options, "all");
  const cards = chooseCards(kit, options.size);
  const names = options.sheet ? [SHEET] : cards.map(({ file }) => file);
  if (!options.force) checkFree(folder, names);
  const read = filesRead(kit.campaign);
  for (const name of names) checkOutput(join(folder, name), read);
  if (options.sheet && cards.length > MOST_ON_SHEET) {
    throw new UserError(say.pictures.tooManyCards(MOST_ON_SHEET, cards.length));
  }
  const files = await loadKitFiles(kit.campaign, kit.platforms);
  const drawer = await openDrawer(kit.campaign);
  makeFolder(folder);
  const progress = new Progress("pictures", cards.length);
  let drawn = 0;
  const write = (name: string, bytes: Uint8Array) =>
    writeFile(join(folder, name), bytes, { force: options.force ?? false, hint: say.options.forceHint });
  try {
    if (options.sheet) {
      const { drawSheet } = await import("../../picture/card/drawSheet.ts");
      await write(SHEET, await drawSheet(cards, files, drawer, () => progress.show(++drawn)));
    } else {
      await Promise.all(
        cards.map(async ({ file, drawing }) => {
          await write(file, await drawer.draw(drawing, files));
          progress.show(++drawn);
        }),
      );
    }
  } finally {
    progress.end();
    await drawer.close();
  }
  const shown = inWords(folder);
  tell(
    options.sheet
      ? say.pictures.wroteSheet(SHEET, cards.length, shown)
      : say.pictures.wrote(cards.length, shown),
  );
  reportKit(kit);
}

/** @throws UserError if there is nothing to draw. */
function chooseCards(kit: Kit, size: PictureSize["name"] | undefined) {
  const { posts, withheld, platforms, campaign } = kit;
  const has = ({ pictures }: (typeof platforms)[number]) =>
    size === undefined || pictures?.sizes.some(({ name }) => name === size);
  const cards = cardsOf(posts.filter(({ platform }) => has(platform)));
  if (cards.length > 0) return cards;
  if (withheld.length > 0) {
    reportKit(kit);
    throw new UserError(say.pictures.allWithheld);
  }
  if (size !== undefined && cardsOf(posts).length > 0) {
    throw new UserError(say.pictures.noSuchSize(size));
  }
  throw new UserError(say.pictures.noCards(campaign.file));
}

/** @throws UserError naming the files that exist. */
function checkFree(folder: string, names: readonly string[]): void {
  const taken = names.filter((name) => existsSync(join(folder, name)));
  const [first, ...others] = taken;
  if (first !== undefined) throw new UserError(say.pictures.exists(join(folder, first), others.length));
}
