import { join } from "node:path";
import type { RenderInput } from "../../../core/kit/toKitView.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { visible } from "../../../core/text/visible.ts";
import type { Writing } from "../../../deliver/writeFile.ts";
import { writeFolder } from "../../../deliver/writeFolder.ts";
import type { FormatOptions } from "../../../export/FormatOptions.ts";
import { filesOfKit } from "../../../export/filesOfKit.ts";
import { formatNames, formatOf } from "../../../export/formats/index.ts";
import { pictureFiles } from "../../../export/pictures.ts";
import { fileNames, planFiles, renderFile } from "../../../export/renderFile.ts";
import { readFile } from "../../../files/readFile.ts";
import { say, word } from "../../languages/say.ts";
import { filesRead } from "../../options/filesRead.ts";
import { foreignIn } from "../../options/foreignIn.ts";
import { err } from "../../terminal/colours.ts";
import { inWords } from "../../terminal/inWords.ts";
import { Losses } from "../../terminal/Losses.ts";
import { PicturesLeftOut } from "../../terminal/PicturesLeftOut.ts";
import { Progress } from "../../terminal/Progress.ts";
import { tell } from "../../terminal/print.ts";

/** The largest kit.json that is read, in bytes: one of a campaign of 1 MB on every platform has a fraction of it. */
const LARGEST_KIT = 200 * 1024 * 1024;

/**
 * Writes a kit in every format into a folder. Skips what a scheduler would not accept, such as posts without a date, and says so.
 *
 * @throws UserError if the folder cannot be written.
 */
export async function exportAll(
  document: RenderInput,
  options: FormatOptions,
  folder: string,
  overwriting: Writing,
): Promise<void> {
  const wanted = formatNames.flatMap((format) => planFiles(document, format));
  const files = new Map<string, string | Uint8Array>();
  const left: string[] = [];
  const lost = new Losses();
  const progress = new Progress("files", wanted.length);
  for (const [index, { name, format, document: part }] of wanted.entries()) {
    progress.show(index + 1);
    try {
      const { content, losses } = await renderFile(part, format, options);
      files.set(name, content);
      lost.add(fileNames(format), losses);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      left.push(say.exporting.skipped(name, error.problems.map(({ message }) => word(message)).join("; ")));
    }
  }
  progress.end();
  const pictures = pictureFiles(document.kit, document.files ?? new Map());
  for (const [path, bytes] of pictures) files.set(path, bytes);
  if (overwriting.force) checkOurs(folder, files, filesRead(document.kit.campaign));
  await writeFolder(folder, files, overwriting);
  for (const reason of left) tell(err.yellow(visible(reason)));
  lost.tell();
  const without = new PicturesLeftOut();
  without.add(document, true);
  without.tell();
  tell(say.exporting.wroteAll(files.size, document.kit.posts.length, inWords(folder)));
}

/**
 * Refuses to replace a folder that holds more than a kit: whatever else is in it would be lost.
 *
 * @throws UserError that names the first such file.
 */
function checkOurs(folder: string, files: ReadonlyMap<string, unknown>, read: readonly string[]): void {
  const ours = new Set([...files.keys(), ...filesBefore(folder)]);
  const foreign = foreignIn(folder, ours, read);
  if (foreign === undefined) return;
  throw new UserError(say.exporting.foreign(folder, foreign));
}

/** The paths of the kit that is in the folder already, of which its kit.json knows; none if there is no such kit. */
function filesBefore(folder: string): readonly string[] {
  try {
    const file = join(folder, formatOf("json").file);
    return filesOfKit(new TextDecoder().decode(readFile(file, LARGEST_KIT)));
  } catch (error) {
    // What is there may be anything, such as nothing or a folder.
    if (error instanceof UserError) return [];
    throw error;
  }
}
