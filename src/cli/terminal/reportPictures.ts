import type { RenderInput } from "../../core/kit/toKitView.ts";
import { plural } from "../../core/text/plural.ts";
import { visible } from "../../core/text/visible.ts";
import { picturesLeftOut } from "../../export/pictures.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";

/** Says on standard error which pictures the web page has no room for. */
export function reportPictures({ kit, files = new Map() }: RenderInput): void {
  const left = picturesLeftOut(kit, files);
  if (left.length === 0) return;
  const pictures = plural(left.length, "picture");
  tell(err.yellow(visible(`kit.html leaves out ${pictures}, to stay below 10 MB: ${left.join(", ")}`)));
}
