import { visible } from "../../core/text/visible.ts";

/** A text on one line, as a terminal shows it. The no-break spaces of French stay. */
export function oneLine(text: string): string {
  return visible(text.replace(/[^\S\u00a0\u202f]+/g, " "));
}
