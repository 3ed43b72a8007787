import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Remark } from "../ImportDocument.ts";
import type { Entry } from "./Entry.ts";
import { describePicture, type Unit } from "./Section.ts";

type PictureUnit = Unit & { readonly kind: "picture" };

/**
 * The posts of a section with its pictures, and those that are left. A picture belongs to the text above it, or, if the first picture is
 * above all texts, to the one below.
 */
export function withPictures(
  entries: readonly Entry[],
  units: readonly Unit[],
): { readonly entries: readonly Entry[]; readonly left: readonly Remark[] } {
  const indexes = new Map(entries.map(({ origin }, index) => [origin, index]));
  const start = units.findIndex((unit) => unit.kind === "picture" || indexes.has(unit.origin));
  const isAbove = units[start]?.kind === "picture";
  const filled = [...entries];
  const left: Remark[] = [];
  let at = isAbove ? 0 : -1;
  let isUsed = false;
  for (const unit of units) {
    if (unit.kind === "picture") {
      const index = isAbove && isUsed ? at + 1 : at;
      const entry = filled[index];
      if (unit.file === undefined || entry === undefined) left.push(leftOver(unit));
      else filled[index] = { ...entry, images: [...entry.images, { file: unit.file, alt: unit.alt }] };
      continue;
    }
    const index = indexes.get(unit.origin);
    if (index === undefined) continue;
    at = index;
    isUsed = true;
  }
  return { entries: filled, left };
}

function leftOver(picture: PictureUnit): Remark {
  const { file, alt, origin } = picture;
  return file === undefined
    ? { text: alt || say(({ left }) => left.picture), why: say(({ why }) => why.pictureInside), origin }
    : { text: describePicture(picture), why: say(({ why }) => why.pictureAlone), origin };
}
