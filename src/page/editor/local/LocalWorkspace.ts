import { isSvg } from "../../../core/image/isSvg.ts";
import { imageFacts, readImage } from "../../../core/image/readImage.ts";
import type { Kit } from "../../../core/kit/buildKit.ts";
import { reasonOf } from "../../../core/text/reasonOf.ts";
import { sha256 } from "../../../export/sha256.ts";
import { saveFile } from "../../kit/saveFile.ts";
import type { Draft } from "../EditorData.ts";
import type { AddedPicture, KitFormat, Saved, Workspace } from "../Workspace.ts";
import { canPick, pickTarget } from "./browserFiles.ts";
import { keepDraft } from "./keptDraft.ts";
import { renderKit } from "./renderKit.ts";

/** The largest picture, in bytes: no platform takes more in a post. */
const LARGEST_PICTURE = 16 * 1024 * 1024;

/** Keeps a campaign without a program: in a file that a person picks, or among the downloads; drafts in the browser's own store. */
export class LocalWorkspace implements Workspace {
  /** The name of the campaign's file. */
  readonly #name: () => string;
  /** Whether the page has a campaign in itself, with which it starts each time. */
  readonly #isFilled: boolean;
  /** From which the dates of a kit are counted. */
  readonly #today: string;
  readonly #pictures = new Map<string, File>();
  #handle: FileSystemFileHandle | undefined;

  constructor(name: () => string, isFilled: boolean, today: string) {
    this.#name = name;
    this.#isFilled = isFilled;
    this.#today = today;
  }

  /** Saves go to this file from now on; undefined to ask for one. */
  use(handle: FileSystemFileHandle | undefined): void {
    this.#handle = handle;
    this.#pictures.clear();
  }

  async save(text: string, base: string | undefined): Promise<Saved> {
    const name = this.#name();
    try {
      if (this.#handle !== undefined) {
        const current = await (await this.#handle.getFile()).text();
        if (current !== base && current !== text) return { kind: "changed", text: current };
      } else if (canPick) {
        this.#handle = await pickTarget(name);
        if (this.#handle === undefined) return { kind: "cancelled" };
      }
      if (this.#handle === undefined) {
        saveFile(new Blob([text], { type: "application/yaml" }), name);
        this.#forget();
        return { kind: "downloaded" };
      }
      const writable = await this.#handle.createWritable();
      await writable.write(text);
      await writable.close();
      this.#forget();
      return { kind: "saved", as: this.#handle.name };
    } catch (error) {
      return { kind: "failed", message: reasonOf(error) };
    }
  }

  /** What a page that starts with a campaign of its own would not show again is kept. */
  #forget(): void {
    if (!this.#isFilled) void this.saveDraft(undefined).catch(() => {});
  }

  async saveDraft(draft: Draft | undefined): Promise<void> {
    keepDraft(draft && JSON.stringify(draft));
  }

  renderKit(kit: Kit, format: KitFormat): Promise<string> {
    return renderKit({ kit, calendar: { today: this.#today } }, format);
  }

  async addPicture(file: File): Promise<AddedPicture | undefined> {
    if (file.size > LARGEST_PICTURE) return undefined;
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (readImage(bytes) === undefined && !isSvg(bytes)) return undefined;
    this.#pictures.set(file.name, file);
    const hash = (await sha256(bytes)).slice(0, 16);
    return {
      name: file.name,
      picture: { exists: true, facts: { ...imageFacts(bytes), bytes: bytes.length, hash } },
    };
  }

  async picture(name: string): Promise<string | undefined> {
    const file = this.#pictures.get(name);
    return file && URL.createObjectURL(file);
  }
}
