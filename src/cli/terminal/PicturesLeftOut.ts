import type { RenderInput } from "../../core/kit/toKitView.ts";
import { plural } from "../../core/text/plural.ts";
import { visible } from "../../core/text/visible.ts";
import { picturesLeftOut, unusablePictures } from "../../export/pictures.ts";
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
    this.#tell(this.#unusable, "left out", "which cannot be read");
    this.#tell(this.#noRoom, "kit.html leaves out", "to stay below 10 MB");
  }

  #tell(names: ReadonlySet<string>, what: string, why: string): void {
    if (names.size === 0) return;
    tell(err.yellow(visible(`${what} ${plural(names.size, "picture")}, ${why}: ${[...names].join(", ")}`)));
  }
}
