import type { Span } from "../../text/Span.ts";
import { lazyPlace, type Place } from "../Place.ts";
import type { Source } from "../Source.ts";
import { lazyRange, type Path, rangeOf, type SourceRange, type SourceText } from "../SourceText.ts";

/**
 * Where a value is in a file, in UTF-16 units: its start, the start of its key (-1 if it has none), and for a string pairs of an
 * offset in the string and in the file. Between two pairs both advance in step.
 */
export type PrecompiledPlace = readonly [start: number, key: number, ...runs: number[]];

/** The places of a file's values, by their paths as JSON. */
export type PrecompiledPlaces = { readonly [path: string]: PrecompiledPlace };

/** A file that was parsed and validated when the program was built and has not changed since. */
export class PrecompiledSource<Value> implements Source<Value> {
  readonly file: string;
  readonly text: string;
  readonly value: Value;
  readonly #load: () => PrecompiledPlaces;
  #places: PrecompiledPlaces | undefined;
  #lines: readonly number[] | undefined;

  /** @param load - reads the places when the first one is needed */
  constructor(file: string, text: string, value: Value, load: () => PrecompiledPlaces) {
    this.file = file;
    this.text = text;
    this.value = value;
    this.#load = load;
  }

  placeOf(path: Path): Place {
    return lazyPlace(this.file, () => this.#placeAt(this.#known(path)?.[0] ?? 0));
  }

  placeOfKey(path: Path, key: string): Place {
    return lazyPlace(this.file, () => this.#placeAt(this.#known([...path, key])?.[1] ?? 0));
  }

  textAt(path: Path, value: string, skip = 0): SourceText {
    return {
      value: value.slice(skip),
      range: ({ start, end }) =>
        lazyRange(this.file, () => this.#range(path, { start: start + skip, end: end + skip })),
    };
  }

  #known(path: Path): PrecompiledPlace | undefined {
    this.#places ??= this.#load();
    for (let length = path.length; length >= 0; length--) {
      const found = this.#places[JSON.stringify(path.slice(0, length))];
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #range(path: Path, { start, end }: Span): SourceRange {
    const [first = 0, , ...runs] = this.#known(path) ?? [];
    return rangeOf({ start, end }, (offset) => this.#placeAt(offsetIn(runs, offset) ?? first));
  }

  #placeAt(offset: number): Place {
    this.#lines ??= [0, ...Array.from(this.text.matchAll(/\n/g), ({ index }) => index + 1)];
    let line = 0;
    for (let step = 1 << 20; step > 0; step >>= 1)
      if ((this.#lines[line + step] ?? Number.POSITIVE_INFINITY) <= offset) line += step;
    return { file: this.file, line: line + 1, column: offset - (this.#lines[line] ?? 0) + 1 };
  }
}

/** Where the character at an offset of a string is in the file. */
function offsetIn(runs: readonly number[], offset: number): number | undefined {
  let found: number | undefined;
  for (let index = 0; index < runs.length; index += 2) {
    const start = runs[index] ?? 0;
    if (start > offset) break;
    found = (runs[index + 1] ?? 0) + (offset - start);
  }
  return found;
}
