import { type Dirent, existsSync, lstatSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { ImageFile } from "../../core/campaign/Campaign.ts";
import { cannotRead, cannotWrite } from "../../core/source/systemReason.ts";
import { isWebAddress } from "../../core/text/entities/isWebAddress.ts";
import { folderName } from "../../core/text/folderName.ts";
import { writeFile } from "../../deliver/writeFile.ts";
import { decode } from "../../files/decode.ts";
import { pathInside } from "../../files/pathInside.ts";
import { LARGEST_FILE, readFile } from "../../files/readFile.ts";
import { readImageFile } from "../../files/readImageFile.ts";

/** The media types of the pictures that a page may show or add, by the ends of their names. */
export const PICTURE_TYPES: { readonly [ending: string]: string } = {
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
};

/** The largest picture, in bytes: no platform takes more in a post. */
export const LARGEST_PICTURE = 16 * 1024 * 1024;

/** The largest draft, in bytes: it holds the campaign twice. */
export const LARGEST_DRAFT = 4 * LARGEST_FILE;

/** The most pictures that are listed for the page. */
const MOST_PICTURES = 500;

const BYTE_ORDER_MARK = "\ufeff";

/** A campaign file that is edited, its draft beside it, and the pictures of its folder. Touches nothing else. */
export class EditedFile {
  readonly file: string;
  readonly #draft: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: string) {
    this.file = file;
    this.#draft = join(dirname(file), `.${basename(file)}.draft`);
  }

  /**
   * The file's text; undefined if there is none yet.
   *
   * @throws UserError if it cannot be read.
   */
  read(): string | undefined {
    return existsSync(this.file) ? decode(readFile(this.file), this.file).text : undefined;
  }

  /**
   * Writes the file, unless somebody else changed it since it was read.
   *
   * @param base - the text that the change started from; undefined for a new file
   * @returns the text that is now in the file: another one if it was not written, undefined if the file is gone
   */
  async save(text: string, base: string | undefined): Promise<string | undefined> {
    return await this.#inTurn(async () => {
      const current = this.read();
      if (current !== base) return current;
      const mark = current !== undefined && hasMark(this.file) ? BYTE_ORDER_MARK : "";
      await writeFile(this.file, mark + text, { force: current !== undefined });
      return text;
    });
  }

  /** Writes one file after another, so that of two requests at once the second finds what the first wrote. */
  async #inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const written = this.#last.then(write);
    this.#last = written.catch(() => {});
    return await written;
  }

  /**
   * What was being edited when the page or the program ended; undefined if nothing was.
   *
   * @throws UserError if it cannot be read.
   */
  readDraft(): string | undefined {
    if (!existsSync(this.#draft) || this.#isDraftLink()) return undefined;
    return new TextDecoder().decode(readFile(this.#draft, LARGEST_DRAFT));
  }

  /** @throws UserError if it cannot be written. */
  async writeDraft(draft: string): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#isDraftLink()) this.removeDraft();
      await writeFile(this.#draft, draft, { force: true });
    });
  }

  /** Whether a link has the draft's name. What it leads to is somebody else's, and neither read nor written. */
  #isDraftLink(): boolean {
    return lstatSync(this.#draft, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  }

  /** @throws UserError if there is one that cannot be removed. */
  removeDraft(): void {
    try {
      rmSync(this.#draft, { force: true });
    } catch (error) {
      throw cannotWrite(this.#draft, error);
    }
  }

  /**
   * The pictures in the campaign's folder.
   *
   * @throws UserError if the folder cannot be read.
   */
  picturesBeside(): { readonly [name: string]: ImageFile } {
    const beside = this.#entries()
      .filter((entry) => entry.isFile() && PICTURE_TYPES[extname(entry.name).toLowerCase()] !== undefined)
      .slice(0, MOST_PICTURES);
    return Object.fromEntries(beside.map(({ name }) => [name, { exists: true }]));
  }

  #entries(): Dirent[] {
    const folder = dirname(this.file);
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      throw cannotRead(folder, error);
    }
  }

  /** What is known of the pictures that the campaign names. */
  pictures(named: readonly string[]): { readonly [name: string]: ImageFile } {
    return Object.fromEntries(named.map((name) => [name, this.#look(name)]));
  }

  /** What is known of a picture that the campaign names. */
  #look(name: string): ImageFile {
    if (isWebAddress(name)) return { exists: true };
    const path = pathInside(this.file, name);
    return path === undefined ? { exists: false } : readImageFile(path);
  }

  /** The bytes of a picture; undefined if there is none of that name in the campaign's folder. */
  readPicture(name: string): Uint8Array | undefined {
    const path = pathInside(this.file, name);
    if (path === undefined || !existsSync(path)) return undefined;
    return readFile(path, LARGEST_PICTURE);
  }

  /** Copies a picture beside the campaign, under a name that no other picture has, and returns that and what is known of it. */
  async addPicture(
    given: string,
    bytes: Uint8Array,
  ): Promise<{ readonly name: string; readonly picture: ImageFile }> {
    return await this.#inTurn(() => this.#addPicture(given, bytes));
  }

  async #addPicture(given: string, bytes: Uint8Array) {
    const ending = extname(given).toLowerCase();
    const stem = folderName(basename(given, extname(given))) || "picture";
    for (let number = 1; ; number++) {
      const name = `${stem}${number === 1 ? "" : `-${number}`}${ending}`;
      const path = join(dirname(this.file), name);
      const known = existsSync(path) ? this.readPicture(name) : undefined;
      if (known !== undefined && Buffer.compare(known, bytes) === 0)
        return { name, picture: this.#look(name) };
      // A link to nothing has the name, too.
      if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue;
      await writeFile(path, bytes, { force: false });
      return { name, picture: this.#look(name) };
    }
  }
}

function hasMark(file: string): boolean {
  const [first, second, third] = readFile(file);
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** Whether bytes are what the end of a name says. Source: the formats' first bytes. */
export function isPicture(name: string, bytes: Uint8Array): boolean {
  const type = PICTURE_TYPES[extname(name).toLowerCase()];
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (type === "image/jpeg") return start.startsWith("\xff\xd8\xff");
  if (type === "image/png") return start.startsWith("\x89PNG\r\n\x1a\n");
  if (type === "image/gif") return /^GIF8[79]a/.test(start);
  if (type === "image/webp") return /^RIFF[\s\S]{4}WEBP/.test(start);
  return type === "image/svg+xml" && /<svg[\s>]/.test(start);
}
