import { dequal } from "dequal/lite";
import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  type Scalar,
} from "yaml";
import type { Span } from "../../text/Span.ts";
import type { Place } from "../Place.ts";
import type { PrecompiledPlace } from "../precompiled/PrecompiledSource.ts";
import type { EditableSource } from "../Source.ts";
import { type Edit, type EditableText, type Path, rangeOf, type SourceRange } from "../SourceText.ts";
import { UserError } from "../UserError.ts";
import { encodeInScalar, mapScalar } from "./mapScalar.ts";
import { findProblems, placeOfAlias } from "./yamlProblems.ts";

/** How often an anchor may be used. More is treated as an alias bomb ("billion laughs"). */
const MOST_ALIASES = 100;

/** How many tokens (keys, punctuation, texts, line ends) a file may have, and how deep its brackets may nest. */
const MOST_PIECES = 150_000;
const DEEPEST = 100;

/** A parsed YAML file. */
export class YamlSource implements EditableSource {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #offsets = new WeakMap<Scalar, readonly number[]>();

  /**
   * Parses YAML 1.2 (core schema: dates and `no` are text).
   *
   * @throws UserError with the place of every syntax error.
   */
  constructor(text: string, file: string) {
    this.file = file;
    this.text = text;
    this.#document = this.#parse();
    const problems = findProblems(this.#document, text).map(({ offset, message }) => ({
      place: this.#placeAt(offset),
      message: `not valid YAML: ${message}`,
    }));
    if (problems.length > 0) throw new UserError(problems);
    try {
      this.value = this.#document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch (error) {
      if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
      throw this.#refuse(
        placeOfAlias(this.#document, error.message),
        error.name === "RangeError" ? "nested too deep" : error.message,
      );
    }
  }

  #parse(): Document.Parsed {
    // yaml compares each key with every other one, which takes minutes for a large mapping; see findProblems.
    const composer = new Composer({ prettyErrors: false, stringKeys: true, uniqueKeys: false });
    try {
      const [document, another] = composer.compose(this.#tokens(), true, this.text.length);
      if (another !== undefined) {
        const place = this.#placeAt(another.range[0]);
        throw new UserError([{ place, message: "not valid YAML: a second document begins; write one only" }]);
      }
      if (document === undefined) throw new RangeError("no document");
      return document;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw this.#refuse(0, "nested too deep");
    }
  }

  /** The tokens of the file. Refuses a file that was made to take long. */
  *#tokens() {
    const parser = new Parser(this.#lines.addNewLine);
    this.#lines.addNewLine(0);
    let pieces = 0;
    let depth = 0;
    for (const lexeme of new Lexer().lex(this.text)) {
      if (lexeme === "[" || lexeme === "{") depth++;
      else if (lexeme === "]" || lexeme === "}") depth--;
      if (depth > DEEPEST) throw this.#refuse(parser.offset, "nested too deep");
      if (++pieces > MOST_PIECES) throw this.#refuse(parser.offset, "the file has too many parts");
      yield* parser.next(lexeme);
    }
    yield* parser.end();
  }

  #refuse(offset: number, message: string): UserError {
    return new UserError([{ place: this.#placeAt(offset), message: `not valid YAML: ${message}` }]);
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
      edit: ({ start, end }, insert) => ({
        file: this.file,
        path,
        start: start + skip,
        end: end + skip,
        insert,
      }),
    };
  }

  /**
   * The file after edits. Everything else stays byte for byte: comments, quoting and layout. Skips an edit after which YAML
   * would not read the intended text. If edits overlap, the first one wins.
   */
  apply(edits: readonly Edit[]): { readonly source: YamlSource; readonly applied: readonly Edit[] } {
    const byScalar = new Map<Scalar, Edit[]>();
    for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
      const node = this.#nearest(edit.path);
      if (!isScalar(node) || typeof node.value !== "string") continue;
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
    const meant: unknown = this.#document.toJS({ maxAliasCount: MOST_ALIASES });
    for (const [index, [node]] of changes.entries()) node.value = before[index];
    try {
      const source = new YamlSource(text, this.file);
      return dequal(source.value, meant) ? source : undefined;
    } catch (error) {
      if (error instanceof UserError) return undefined;
      throw error;
    }
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
    let node: unknown = this.#document.contents;
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
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

/** Applies edits that are in order and do not overlap. */
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
