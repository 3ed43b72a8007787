import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from "yaml";
import { mapScalar } from "./mapScalar.ts";
import type { Place } from "./Place.ts";
import { type Problem, UserError } from "./UserError.ts";

/** The way to a value in a YAML file: keys of mappings and indices of sequences. */
export type Path = readonly PropertyKey[];

/** How often an anchor may be used; more is a file made to explode. */
const MOST_ALIASES = 100;

/** A YAML file as plain values, with the place of each of them. */
export class YamlSource {
  readonly file: string;
  /** The values of the file: mappings, sequences, strings, numbers, booleans and null. */
  readonly value: unknown;
  readonly #text: string;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #offsets = new WeakMap<Scalar, readonly number[]>();

  /**
   * Parses YAML 1.2 (core schema: dates and `no` are text).
   *
   * @throws UserError with the place of every mistake in the syntax.
   */
  constructor(text: string, file: string) {
    this.file = file;
    this.#text = text;
    try {
      this.#document = parseDocument(text, {
        lineCounter: this.#lines,
        prettyErrors: false,
        stringKeys: true,
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new UserError([
        { place: { file, line: 1, column: 1 }, message: "not valid YAML: nested too deep" },
      ]);
    }
    const { errors, warnings } = this.#document;
    const problems: Problem[] = [...errors, ...warnings].map(({ pos, message }) => ({
      place: this.#placeAt(pos[0]),
      message: `not valid YAML: ${message}`,
    }));
    if (problems.length > 0) throw new UserError(problems);
    try {
      this.value = this.#document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      throw new UserError([{ place: this.#placeAt(0), message: `not valid YAML: ${error.message}` }]);
    }
  }

  /** The place of the value at a path, or of the nearest thing around it that the file does hold. */
  placeOf(path: Path): Place {
    const node = this.#nearest(path);
    if (isScalar(node)) return this.#placeAt(this.#firstOffset(node));
    return this.#placeAt(node?.range?.[0] ?? 0);
  }

  /** The place of a mapping's key. */
  placeOfKey(path: Path, key: string): Place {
    const node = this.#nearest(path);
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    return isScalar(pair?.key) ? this.#placeAt(pair.key.range?.[0] ?? 0) : this.placeOf(path);
  }

  /** The place of the character at `offset`, in UTF-16 units, of the string at a path. */
  placeIn(path: Path, offset: number): Place {
    const node = this.#nearest(path);
    if (!isScalar(node) || typeof node.value !== "string") return this.placeOf(path);
    const offsets = this.#offsetsOf(node);
    return this.#placeAt(offsets[Math.min(offset, offsets.length - 1)] ?? 0);
  }

  /** Where a value begins; a block scalar at its text, not at its `|`. */
  #firstOffset(node: Scalar): number {
    return (node.type?.startsWith("BLOCK") ? this.#offsetsOf(node)[0] : node.range?.[0]) ?? 0;
  }

  #offsetsOf(node: Scalar): readonly number[] {
    const known = this.#offsets.get(node) ?? mapScalar(this.#text, node);
    this.#offsets.set(node, known);
    return known;
  }

  #nearest(path: Path): Node | null {
    let node: unknown = this.#document.contents;
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(this.#document);
      if (!isCollection(node)) break;
      const child: unknown = node.get(typeof key === "symbol" ? String(key) : key, true);
      if (child === undefined || child === null) break;
      node = child;
    }
    return isPair(node) ? null : (node as Node | null);
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
