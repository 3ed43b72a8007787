import { LEVELS, type Step } from "./Section.ts";

/**
 * How many of the headings above a new one stay above it. Real headings nest by their level; labels, and headings of one level of
 * which the upper one is empty, by what they divide by.
 */
export function depthOf(step: Step, path: readonly Step[], isEmpty: boolean): number {
  // "Tweets you can use" ends a press release above it, unless that has a real heading.
  const closed = path.findIndex(({ level, role }) => level >= LEVELS.capitals && role.kind === "left");
  if (closed !== -1 && step.role.kind === "posts" && step.level >= LEVELS.capitals) return closed;
  // A label of a platform ends the section of another one, even if that has a real heading.
  const platform = path.findIndex((other) => other.level < LEVELS.label && other.sorts.includes("platform"));
  if (step.level === LEVELS.label && platform !== -1 && step.sorts.includes("platform")) return platform;
  const higher = path.findIndex(({ level }) => level > step.level);
  const above = higher === -1 ? path.length : higher;
  const first = path.findIndex(({ level }) => level === step.level);
  if (first === -1) return above;
  const same = path.slice(first, above);
  const sibling = same.findIndex((other) => divideAlike(step, other));
  if (sibling !== -1) return first + sibling;
  const nests = step.sorts.length > 0 && (step.level === LEVELS.label || isEmpty);
  return nests ? above : first;
}

function divideAlike(one: Step, other: Step): boolean {
  if (one.sorts.length === 0 || other.sorts.length === 0) return one.sorts.length === other.sorts.length;
  return one.sorts.some((sort) => other.sorts.includes(sort));
}
