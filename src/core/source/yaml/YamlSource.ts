import { dequal } from "dequal/lite";
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type LineCounter,
  type Node,
  type Scalar,
} from "yaml";
import { say } from "../../i18n/problems/source/say.ts";
import type { Span } from "../../text/Span.ts";
import type { Place } from "../Place.ts";
import type { PrecompiledPlace } from "../precompiled/PrecompiledSource.ts";
import type { EditableSource } from "../Source.ts";
import { type Edit, type EditableText, type Path, rangeOf, type SourceRange } from "../SourceText.ts";
import { UserError } from "../UserError.ts";
import { keepLines } from "./keepLines.ts";
import { encodeInScalar, mapScalar } from "./mapScalar.ts";
import { readYaml, TO_VALUES } from "./readYaml.ts";
import { repairYaml } from "./repairYaml.ts";

/** What may end a text of YAML, or make something else of it: where it has no quotes, and in quotes or a block. */
const SIGNS = /[\r\n"'#:,[\]{}&*!|>%@`?-]/;
const LINE_BREAK = /[\r\n]/;

/** A parsed YAML file. */
export class YamlSource implements EditableSource {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** The tree of its nodes, which nobody but `apply` changes. */
  readonly document: Document.Parsed;
  readonly #lines: LineCounter;
  readonly #offsets = new WeakMap<Scalar, readonly number[]>();

  /**
   * Parses YAML 1.2 (core schema: dates and `no` are text).
   *
   * @param read - what the parser made of the text, if that is known
   * @throws UserError with every mistake in the syntax and its place.
   */
  constructor(text: string, file: string, read = readYaml(text)) {
    this.file = file;
    this.text = text;
    if (read === undefined) throw syntaxError(text, file);
    this.document = read.document;
    this.#lines = read.lines;
    this.value = read.value;
  }

  placeOf(path: Path): Place {
    const node = this.#nearest(path);
    if (isScalar(node)) return this.#placeAt(this.#firstOffset(node));
    return this.#placeAt(node?.range?.[0] ?? 0);
  }

  placeOfKey(path: Path, key: string): Place {
    const offset = this.#offsetOfKey(path, key);
    return offset === undefined ? this.placeOf(path) : this.#placeAt(offset);
  }

  written(path: Path): string | undefined {
    const node = this.#nearest(path);
    return isScalar(node) ? node.source : undefined;
  }

  textAt(path: Path, value: string, skip = 0): EditableText {
    return {
      value: value.slice(skip),
      range: ({ start, end }) => this.#range(path, { start: start + skip, end: end + skip }),
      edit: ({ start, end }, insert) => {
        const edit = { file: this.file, path, start: start + skip, end: end + skip, insert };
        return this.#isPossible(edit) ? edit : undefined;
      },
    };
  }

  /** Whether `apply` does an edit. Tries it only where what it inserts may have a meaning in YAML: that parses the file again. */
  #isPossible(edit: Edit): boolean {
    const node = this.#nearest(edit.path);
    if (!isScalar(node) || typeof node.value !== "string") return false;
    if (keepLines(edit, node.value, this.text, this.#offsetsOf(node)) === undefined) return false;
    const meant = node.type === "PLAIN" ? SIGNS : LINE_BREAK;
    return !meant.test(edit.insert) || this.apply([edit]).applied.length > 0;
  }

  /**
   * The file after edits: all but the edited words stay byte for byte, comments, quoting and layout. What would make the
   * file read otherwise than is meant, or join two of its lines, is not done. Of edits that overlap, the first is done.
   */
  apply(edits: readonly Edit[]): { readonly source: YamlSource; readonly applied: readonly Edit[] } {
    const byScalar = new Map<Scalar, Edit[]>();
    for (const given of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
      const node = this.#nearest(given.path);
      if (!isScalar(node) || typeof node.value !== "string") continue;
      const edit = keepLines(given, node.value, this.text, this.#offsetsOf(node));
      if (edit === undefined) continue;
      const before = byScalar.get(node) ?? [];
      const last = before.at(-1);
      if (last === undefined || (edit.start >= last.end && edit.start > last.start)) before.push(edit);
      byScalar.set(node, before);
    }
    const all = [...byScalar];
    const whole = this.#try(all);
    if (whole !== undefined) return { source: whole, applied: all.flatMap(([, list]) => list) };
    const good = all.filter((one) => this.#try([one]) !== undefined);
    return { source: this.#try(good) ?? this, applied: good.flatMap(([, list]) => list) };
  }

  /** The file after edits; undefined if YAML would not read the intended values. */
  #try(changes: readonly (readonly [Scalar, readonly Edit[]])[]): YamlSource | undefined {
    const raw = changes.flatMap(([node, edits]) => {
      const offsets = this.#offsetsOf(node);
      const at = (offset: number) => offsets[Math.min(offset, offsets.length - 1)] ?? 0;
      return edits.map(({ start, end, insert }) => ({
        start: at(start),
        end: at(end),
        insert: encodeInScalar(insert, node.type),
      }));
    });
    let text = this.text;
    for (const { start, end, insert } of raw.sort((one, other) => other.start - one.start)) {
      text = text.slice(0, start) + insert + text.slice(end);
    }
    const before = changes.map(([node]) => node.value);
    for (const [node, edits] of changes) node.value = splice(String(node.value), edits);
    const meant: unknown = this.document.toJS(TO_VALUES);
    for (const [index, [node]] of changes.entries()) node.value = before[index];
    const read = readYaml(text);
    return read !== undefined && dequal(read.value, meant)
      ? new YamlSource(text, this.file, read)
      : undefined;
  }

  /** What a PrecompiledSource needs to know of a value. */
  precompile(path: Path): PrecompiledPlace {
    const node = this.#nearest(path);
    const keyOffset = this.#offsetOfKey(path.slice(0, -1), path.at(-1)) ?? -1;
    if (!isScalar(node)) return [node?.range?.[0] ?? 0, keyOffset];
    const runs = typeof node.value === "string" ? toRuns(this.#offsetsOf(node)) : [];
    return [this.#firstOffset(node), keyOffset, ...runs];
  }

  /** Where a key of the mapping at a path begins; undefined if it has no such key. */
  #offsetOfKey(path: Path, key: PropertyKey | undefined): number | undefined {
    const node = this.#nearest(path);
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : undefined;
  }

  #range(path: Path, { start, end }: Span): SourceRange {
    const node = this.#nearest(path);
    if (!isScalar(node) || typeof node.value !== "string") {
      const place = this.placeOf(path);
      return { place, end: place };
    }
    const offsets = this.#offsetsOf(node);
    const at = (offset: number) => this.#placeAt(offsets[Math.min(offset, offsets.length - 1)] ?? 0);
    return rangeOf({ start, end }, at);
  }

  /** Where a value begins. For a block scalar this is its text, not its `|`. */
  #firstOffset(node: Scalar): number {
    return (node.type?.startsWith("BLOCK") ? this.#offsetsOf(node)[0] : node.range?.[0]) ?? 0;
  }

  #offsetsOf(node: Scalar): readonly number[] {
    const known = this.#offsets.get(node) ?? mapScalar(this.text, node);
    this.#offsets.set(node, known);
    return known;
  }

  #nearest(path: Path): Node | null {
    let node: unknown = this.document.contents;
    for (const key of path) {
      node = this.#resolve(node);
      if (!isCollection(node)) break;
      const child: unknown = node.get(typeof key === "symbol" ? String(key) : key, true);
      if (child === undefined || child === null) break;
      node = child;
    }
    node = this.#resolve(node);
    return isPair(node) ? null : (node as Node | null);
  }

  /** The node that an alias refers to. */
  #resolve(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.document) : node;
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

/** Every mistake in the syntax of a text, with the repair of each. */
function syntaxError(text: string, file: string): UserError {
  const { findings } = repairYaml(text);
  const problems = findings.map(({ offset, message, fixable }) => {
    const before = text.slice(0, offset).split("\n");
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { place, message: say(message), fixable };
  });
  return new UserError(problems);
}

/** A text after edits, which are in order and do not overlap. */
function splice(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, insert } of edits) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}

/** Pairs of an index and its offset. Between two pairs the offsets go up by one. */
function toRuns(offsets: readonly number[]): number[] {
  return offsets.flatMap((offset, index) =>
    index > 0 && offset === (offsets[index - 1] ?? 0) + 1 ? [] : [index, offset],
  );
}
