import type { RenderInput } from "../../core/kit/toKitView.ts";
import { plural } from "../../core/text/plural.ts";
import { visible } from "../../core/text/visible.ts";
import { picturesLeftOut, unusablePictures } from "../../export/pictures.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";

/** Says on standard error which pictures a kit is without, and which the web page has no room for. */
export function reportPictures({ kit, files = new Map() }: RenderInput): void {
  const leaveOut = (what: string, names: readonly string[], why: string) => {
    if (names.length === 0) return;
    tell(
      err.yellow(
        visible(`${what} leaves out ${plural(names.length, "picture")}, ${why}: ${names.join(", ")}`),
      ),
    );
  };
  leaveOut("the kit", unusablePictures(kit, files), "which cannot be read");
  leaveOut("kit.html", picturesLeftOut(kit, files), "to stay below 10 MB");
}
