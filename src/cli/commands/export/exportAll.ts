import type { RenderInput } from "../../../core/kit/toKitView.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { plural } from "../../../core/text/plural.ts";
import { visible } from "../../../core/text/visible.ts";
import type { Overwriting } from "../../../deliver/writeFile.ts";
import { writeFolder } from "../../../deliver/writeFolder.ts";
import type { FormatOptions } from "../../../export/FormatOptions.ts";
import { formatNames, formatOf } from "../../../export/formats/index.ts";
import { planFiles, renderFile } from "../../../export/renderFile.ts";
import { err } from "../../terminal/colours.ts";
import { Losses } from "../../terminal/Losses.ts";
import { Progress } from "../../terminal/Progress.ts";
import { tell } from "../../terminal/print.ts";

/**
 * Writes a kit in every format into a folder. Skips what a scheduler would not accept, such as posts without a date, and says so.
 *
 * @throws UserError if the folder cannot be written.
 */
export async function exportAll(
  document: RenderInput,
  options: FormatOptions,
  folder: string,
  overwriting: Overwriting,
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
      lost.add(formatOf(format).file, losses);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      left.push(`skipped ${name}: ${error.message}`);
    }
  }
  progress.end();
  writeFolder(folder, files, overwriting);
  for (const reason of left) tell(err.yellow(visible(reason)));
  lost.tell();
  tell(
    `Wrote ${plural(files.size, "file")} with ${plural(document.kit.posts.length, "post")} to ${visible(folder)}.`,
  );
}
