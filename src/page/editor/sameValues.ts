import type { Values } from "./EditorState.ts";

/** Whether two mappings hold the same values, lists item by item. */
export function isShallowlySame(one: Values, other: Values): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => one[key] === other[key] || isSameList(one[key], other[key]))
  );
}

/** Whether two lists hold the same values; the languages are gathered anew each time. */
export function isSameList(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, index) => item === other[index]);
}
