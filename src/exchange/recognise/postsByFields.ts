import type { Origin } from "../Origin.ts";
import { Fields } from "./Fields.ts";
import { splitFields } from "./fieldParts.ts";
import type { Unit } from "./Section.ts";

/** The posts whose parts labels such as "Text:" and "Image:" name; the first label that returns begins the next one. */
export function postsByFields(units: readonly Unit[]): Fields[] {
  const posts: Fields[] = [];
  let current: Fields | undefined;
  const firsts = new Set<string>();
  const begin = (origin: Origin) => {
    current = new Fields("", origin);
    posts.push(current);
    return current;
  };
  for (const unit of units) {
    if (unit.kind === "divider") current = undefined;
    else if (unit.kind === "picture") (current ?? begin(unit.origin)).addImage(unit.file, unit.alt);
    else if ("text" in unit) {
      for (const part of splitFields(unit.text)) {
        if (part.field === undefined)
          (current ?? begin(unit.origin)).addText(unit.kind === "item" ? `- ${part.value}` : part.value);
        else {
          const isNext = current?.has(part.field) && (firsts.has(part.field) || part.field === "text");
          const open = current === undefined || isNext ? begin(unit.origin) : current;
          if (open.isEmpty()) firsts.add(part.field);
          open.set(part.field, part.name, part.value);
        }
      }
    }
  }
  return posts;
}
