import type { RenderInput } from "../../core/kit/toKitView.ts";
import { visible } from "../../core/text/visible.ts";
import { picturesLeftOut, unusablePictures } from "../../export/pictures.ts";
import { say } from "../languages/say.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";

/** The pictures that kits are without, by the names of the campaign. */
export class PicturesLeftOut {
  readonly #unusable = new Set<string>();
  readonly #noRoom = new Set<string>();

  /** @param hasPage - whether the kit has a web page, whose room is limited */
  add({ kit, files = new Map() }: RenderInput, hasPage: boolean): void {
    for (const name of unusablePictures(kit, files)) this.#unusable.add(name);
    for (const name of hasPage ? picturesLeftOut(kit, files) : []) this.#noRoom.add(name);
  }

  /** Says on standard error which they are, and why. */
  tell(): void {
    this.#tell(this.#unusable, say.terminal.unreadablePictures);
    this.#tell(this.#noRoom, say.terminal.picturesWithoutRoom);
  }

  #tell(names: ReadonlySet<string>, sentence: (number: number, names: string) => string): void {
    if (names.size > 0) tell(err.yellow(visible(sentence(names.size, [...names].join(", ")))));
  }
}
