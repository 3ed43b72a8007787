import { dequal } from "dequal/lite";
import { applyOperation, freeId } from "../../core/campaign/edit/applyOperation.ts";
import { valueAt } from "../../core/source/nameOfPath.ts";
import type { Path } from "../../core/source/SourceText.ts";
import type { Values } from "./EditorState.ts";
import type { ValueProblem } from "./ValueProblem.ts";
import { toValues } from "./values.ts";

/** A campaign that can be written, and what is not in it yet. */
export interface Finished {
  /** The same object, if nothing is left out. */
  readonly value: Values;
  /** Where something is empty that must not be, or is not understood. */
  readonly left: readonly Path[];
}

/**
 * Leaves out what somebody began and did not fill in, and dates and times that are not understood: a file with them could not be
 * loaded. In its place is what the file had. What is wrong in the file already stays.
 */
export function finished(
  value: Values,
  saved: Values | undefined,
  problemsOf: (value: Values) => readonly ValueProblem[],
): Finished {
  let written = value;
  const left: Path[] = [];
  let ofFile: readonly ValueProblem[] | undefined;
  const isOfFile = ({ path }: ValueProblem) => {
    ofFile ??= saved === undefined ? [] : problemsOf(saved);
    return ofFile.some((known) => dequal(known.path, path)) && isInFile(saved, written, path);
  };
  for (;;) {
    const path = problemsOf(written)
      .flatMap((problem) => (isOfFile(problem) ? [] : unfinishedAt(written, problem, left)))
      .find((one) => one.length > 0);
    if (path === undefined) return { value: written, left };
    const next = without(written, saved, path);
    if (dequal(next, written)) return { value: written, left };
    left.push(path);
    written = next;
  }
}

/** Whether a value is the file's; of one that is missing, whether its holder is. */
function isInFile(saved: Values | undefined, value: Values, path: Path): boolean {
  const holder = valueAt(value, path) === undefined ? path.slice(0, -1) : path;
  const old = before(saved, value, holder);
  return old !== undefined && dequal(valueAt(value, holder), old);
}

/** What is unfinished at the place of a problem: a value, or what lacks one. */
function unfinishedAt(value: Values, { path, misread }: ValueProblem, left: readonly Path[]): Path[] {
  if (misread !== undefined) return [path];
  const own = valueAt(value, path);
  const parent = path.slice(0, -1);
  // It counts from the campaign's day, which has no date yet.
  if (path.at(-1) === "when" && value.day === undefined) return [path];
  // A required value is missing.
  if (own === undefined) return path.at(-1) === "id" ? [path] : [parent];
  const lacksMore = left.some((inner) => inner.length > path.length && isWithin(inner, path));
  return isBlank(own) || lacksMore ? [path] : [];
}

function isWithin(inner: Path, outer: Path): boolean {
  return outer.every((key, index) => inner[index] === key);
}

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (typeof value !== "object" || value === null) return value === undefined || value === null;
  return Object.values(value).every(isBlank);
}

function without(value: Values, saved: Values | undefined, path: Path): Values {
  const key = path.at(-1);
  const list = path.slice(0, -1);
  const old = before(saved, value, path);
  const named = key === "id" ? freeId(path[0] === "posts" ? "post" : "fact", listOf(value, path)) : undefined;
  const filled = (dequal(old, valueAt(value, path)) ? undefined : old) ?? named;
  if (filled === undefined && typeof key === "number")
    return toValues(applyOperation(value, { kind: "remove", list, at: key }));
  return toValues(applyOperation(value, { kind: "set", path, value: filled }));
}

/** The items of the list that holds the value at a path's end. */
function listOf(value: Values, path: Path): readonly unknown[] {
  const list = valueAt(value, path.slice(0, -2));
  return Array.isArray(list) ? list : [];
}

/** What the file has at a place, unless the items of a list on the way have moved. */
function before(saved: Values | undefined, value: Values, path: Path): unknown {
  for (const [index, key] of path.entries()) {
    if (typeof key !== "number") continue;
    const list = path.slice(0, index);
    const old = valueAt(saved, [...list, key]);
    const now = valueAt(value, list);
    if (old === undefined || !Array.isArray(now)) return undefined;
    if (now.some((item, at) => at !== key && dequal(item, old))) return undefined;
  }
  return valueAt(saved, path);
}
