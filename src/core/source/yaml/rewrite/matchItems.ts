import { dequal } from "dequal/lite";

/** What names an item of a list: most have an id, a name or a tag. */
function keyOf(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  if (typeof item !== "object" || item === null) return undefined;
  for (const key of ["id", "name", "tag", "file"]) {
    const value: unknown = Reflect.get(item, key);
    if (typeof value === "string") return `${key}\0${value}`;
  }
  return undefined;
}

/**
 * Which item of a list each item of its successor was: that of the same name, else an equal one, else, of those left over, the
 * next that has something in common.
 */
export function matchItems(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | undefined)[] {
  const left = new Set(before.keys());
  const found: (number | undefined)[] = after.map(() => undefined);
  const match = (isSame: (one: unknown, other: unknown) => boolean) => {
    for (const [index, item] of after.entries()) {
      if (found[index] !== undefined) continue;
      const same = [...left].find((candidate) => isSame(before[candidate], item));
      if (same === undefined) continue;
      found[index] = same;
      left.delete(same);
    }
  };
  match(dequal);
  match((one, other) => keyOf(one) !== undefined && keyOf(one) === keyOf(other));
  match(resembles);
  // What alone was changed beyond recognition is still what was there.
  if (before.length === after.length && left.size === 1) match((one, other) => typeof one === typeof other);
  return found;
}

function resembles(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  return Object.entries(one).some(([key, value]) => dequal(value, Reflect.get(other, key)));
}
