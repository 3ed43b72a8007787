import { escapeUTF8 } from "entities/escape";
import type { KitView } from "../../../core/kit/toKitView.ts";

/** A text in which nothing is markup, for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML has no way to write them
  return escapeUTF8(text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, ""));
}

/** What is said in the page's own voice, in each of its languages; the page switches between them. */
export class PageTexts {
  /** A row for each text, a column for each language. */
  readonly table: (readonly string[])[] = [];
  readonly #rows = new Map<string, number>();
  readonly #kits: readonly KitView[];
  readonly #first: number;

  /** @param first - the language that the page begins with, as an index of `kits` */
  constructor(kits: readonly KitView[], first: number) {
    this.#kits = kits;
    this.#first = first;
  }

  /** An element with a text in the page's language; nothing, where the text is empty. */
  element(name: string, say: (kit: KitView) => string | undefined, attributes = ""): string {
    const row = this.row(say);
    const text = this.table[row]?.[this.#first] ?? "";
    if (text === "") return "";
    return `<${name}${attributes} data-t="${row}">${escapeHtml(text)}</${name}>`;
  }

  /** An attribute with a text in the page's language. */
  attribute(name: string, say: (kit: KitView) => string): string {
    const row = this.row(say);
    return ` ${name}="${escapeHtml(this.table[row]?.[this.#first] ?? "")}" data-t-${name}="${row}"`;
  }

  /** An element for each language, of which the page shows its own; nothing, where all are empty. Languages may share one. */
  inEachLanguage(render: (kit: KitView) => string): string {
    const languages = new Map<string, number[]>();
    for (const [index, kit] of this.#kits.entries()) {
      const html = render(kit);
      languages.set(html, [...(languages.get(html) ?? []), index]);
    }
    return Array.from(languages, ([html, indexes]) =>
      html === ""
        ? ""
        : `<div data-languages="${indexes.join(" ")}"${indexes.includes(this.#first) ? "" : " hidden"}>${html}</div>`,
    ).join("");
  }

  /** The row of a text, which the page's script knows it by. */
  row(say: (kit: KitView) => string | undefined): number {
    const texts = this.#kits.map((kit) => say(kit) ?? "");
    const key = JSON.stringify(texts);
    const row = this.#rows.get(key) ?? this.table.push(texts) - 1;
    this.#rows.set(key, row);
    return row;
  }
}
