import { realpathSync } from "node:fs";
import { join } from "node:path";
import { say } from "../../core/i18n/problems/writing/say.ts";
import { UserError } from "../../core/source/UserError.ts";
import { isFolder } from "../../deliver/makeFolder.ts";
import { writeFile } from "../../deliver/writeFile.ts";

/** Names that a file has on every system: no folder, nothing hidden, no control characters, nothing that Windows reserves. */
const PLAIN_NAME = /^(?!\.)(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[^/\\:*?"<>|\p{C}]{1,120}(?<![. ])$/iu;

/** The only folder that the server writes into. It creates files and replaces none. */
export class KitFolder {
  readonly #folder: string;
  #last: Promise<unknown> = Promise.resolve();

  /** @throws UserError unless it is a folder. */
  constructor(folder: string) {
    if (!isFolder(folder)) throw new UserError(say((words) => words.noKitFolder(folder)));
    this.#folder = realpathSync(folder);
  }

  /**
   * Writes a new file.
   *
   * @throws UserError if the name is none of a plain file, if such a file exists, or if the disk refuses.
   */
  async write(name: string, content: string | Uint8Array): Promise<void> {
    checkName(name);
    // One after another, so that of two calls with one name the second finds the file of the first.
    const written = this.#last.then(() => this.#create(name, content));
    this.#last = written.catch(() => {});
    await written;
  }

  async #create(name: string, content: string | Uint8Array): Promise<void> {
    // Somebody may have put a link in its place since the start.
    if (!isFolder(this.#folder) || realpathSync(this.#folder) !== this.#folder) {
      throw new UserError("the folder for kits was moved or replaced since this server was started");
    }
    try {
      await writeFile(join(this.#folder, name), content, { force: false });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // The client need not know where on this machine the folder is.
      throw new UserError(error.message.replaceAll(join(this.#folder, name), name), error.exitCode);
    }
  }
}

/** @throws UserError unless it is the name of a plain file. */
export function checkName(name: string): void {
  if (PLAIN_NAME.test(name)) return;
  throw new UserError(
    `"${name}" cannot be the name of a kit; give a plain file name such as kit.html, without a folder`,
  );
}
