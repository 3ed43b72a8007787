import { applyOperation } from "../../core/campaign/edit/applyOperation.ts";
import { valueAt } from "../../core/source/nameOfPath.ts";
import type { Path } from "../../core/source/SourceText.ts";
import type { Values } from "./EditorState.ts";
import { toValues } from "./values.ts";

/** Values of which something was left out. */
export interface Shortened {
  readonly value: Values;
  /** Where what is at a path was before. */
  readonly placeOf: (path: Path) => Path;
}

/** Leaves out the values at some paths; of one that is missing, what holds it. Undefined if there is nothing to leave out. */
export function leaveOut({ value, placeOf }: Shortened, paths: readonly Path[]): Shortened | undefined {
  // From the end, so that the items of lists that are still to be left out keep their places.
  const wrong = paths
    .map((path) => (valueAt(value, path) === undefined ? path.slice(0, -1) : path))
    .filter((path) => path.length > 0)
    .toSorted((one, other) => compare(other, one));
  let whole: Shortened = { value, placeOf };
  for (const path of wrong) {
    if (valueAt(whole.value, path) !== undefined) whole = without(whole, path);
  }
  return whole.value === value ? undefined : whole;
}

function without({ value, placeOf }: Shortened, path: Path): Shortened {
  const at = path.at(-1);
  const list = path.slice(0, -1);
  if (typeof at !== "number")
    return { value: toValues(applyOperation(value, { kind: "set", path, value: undefined })), placeOf };
  const isInList = (place: Path) => list.every((key, index) => place[index] === key);
  const before = (place: Path): Path => {
    const index = place[list.length];
    return typeof index === "number" && index >= at && isInList(place)
      ? place.with(list.length, index + 1)
      : place;
  };
  return {
    value: toValues(applyOperation(value, { kind: "remove", list, at })),
    placeOf: (place) => placeOf(before(place)),
  };
}

/** The order of paths in a campaign's lists: of two in the same list, the one with the lower number first. */
function compare(one: Path, other: Path): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  const [first, second] = [one[at], other[at]];
  if (at < 0 || second === undefined) return one.length - other.length;
  return typeof first === "number" && typeof second === "number"
    ? first - second
    : String(first) < String(second)
      ? -1
      : 1;
}
