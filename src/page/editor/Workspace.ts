import type { ImageFile } from "../../core/campaign/Campaign.ts";
import type { Kit } from "../../core/kit/buildKit.ts";
import type { Draft } from "./EditorData.ts";

/** The formats of the kits that the page makes, by the ends of their names. */
export const kitFormats = ["html", "md", "csv"] as const;
export type KitFormat = (typeof kitFormats)[number];

/** Where a campaign is kept that the page edits: with the program that serves the page, or in the browser. */
export interface Workspace {
  /** @param base - the text of the file that the changes started from; undefined for a new file */
  save(text: string, base: string | undefined): Promise<Saved>;
  /**
   * Keeps what is not saved yet; undefined if all is.
   *
   * @throws whatever kept it from doing so.
   */
  saveDraft(draft: Draft | undefined): Promise<void>;
  /**
   * The content of a kit as a file.
   *
   * @param text - the campaign's file as it would be saved
   * @throws Error with what is wrong, for a person to read.
   */
  renderKit(kit: Kit, format: KitFormat, text: string): Promise<string | Blob>;
  /** Adds a picture to the campaign's folder; undefined if it is none. */
  addPicture(file: File): Promise<AddedPicture | undefined>;
  /** The address of a picture, as data of this page; undefined if it is not there. */
  picture(name: string): Promise<string | undefined>;
}

/** What became of a save. */
export type Saved =
  /** `as` is the file's name, if the person chose another one. */
  | { readonly kind: "saved"; readonly as?: string }
  /** The browser has put it among the downloads. */
  | { readonly kind: "downloaded" }
  | { readonly kind: "cancelled" }
  /** The file has another text than the one that the changes started from. */
  | { readonly kind: "changed"; readonly text: string }
  /** The file that the changes started from is gone, and was not written again. */
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly message: string };

/** A picture beside the campaign, under the name that it got. */
export interface AddedPicture {
  readonly name: string;
  readonly picture: ImageFile;
}
