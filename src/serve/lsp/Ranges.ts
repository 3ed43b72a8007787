import type { Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Place } from "../../core/source/Place.ts";
import type { SourceRange } from "../../core/source/SourceText.ts";

/**
 * Turns places into an editor's ranges, in UTF-16 units. Goes by way of offsets: a place counts lines by their line feeds, as YAML
 * does, and the protocol also by lone carriage returns.
 */
export class Ranges {
  readonly #document: TextDocument;
  readonly #text: string;
  readonly #lines: readonly number[];

  constructor(document: TextDocument) {
    this.#document = document;
    this.#text = document.getText();
    this.#lines = [0, ...Array.from(this.#text.matchAll(/\n/g), ({ index }) => index + 1)];
  }

  /** The range of what is found. If it has no length, that is the word at its place. */
  of({ place, end }: SourceRange): Range {
    const start = this.#offsetOf(place);
    const last = this.#offsetOf(end);
    return this.between(start, last > start ? last : start + this.#wordAt(start));
  }

  between(start: number, end: number): Range {
    return { start: this.#document.positionAt(start), end: this.#document.positionAt(end) };
  }

  /** The first place where a text stands; otherwise the beginning of the file. */
  ofText(text: string): Range {
    const start = text === "" ? -1 : this.#text.indexOf(text);
    return start < 0 ? this.between(0, this.#wordAt(0)) : this.between(start, start + text.length);
  }

  #offsetOf({ line, column }: Place): number {
    return Math.min((this.#lines[line - 1] ?? this.#text.length) + column - 1, this.#text.length);
  }

  /** The length of the word at an offset, to the end of its line at most. */
  #wordAt(start: number): number {
    return /^[^\s,[\]{}:]*/.exec(this.#text.slice(start, start + 200))?.[0].length ?? 0;
  }
}
