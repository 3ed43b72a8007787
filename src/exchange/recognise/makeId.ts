/** How many words of a text make its id, and how long it is at most. */
const MOST = { words: 4, length: 40 };

/** Makes ids of texts' first words, none twice. */
export class Ids {
  readonly #taken = new Set<string>();
  /** The next number to try for a base, so that a thousand like texts do not each count from the start. */
  readonly #next = new Map<string, number>();

  /** An id that is one already, or the like if it is taken. */
  keep(id: string): string {
    if (this.#taken.has(id)) return this.make(id);
    this.#taken.add(id);
    return id;
  }

  make(text: string, fallback = "post"): string {
    const words = text
      .normalize("NFC")
      .replace(/\{\{[^}]*\}\}|https?:\S+|www\.\S+/g, " ")
      .toLowerCase()
      .replace(/[’']/g, "-")
      // Emoji leave a selector behind, which is a mark.
      .replace(/[\ufe0e\ufe0f\u20e3]/g, "")
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
    let base = "";
    for (const word of (words ?? []).slice(0, MOST.words)) {
      if (base !== "" && base.length + word.length + 1 > MOST.length) break;
      base = base === "" ? word.slice(0, MOST.length) : `${base}-${word}`;
    }
    base ||= fallback;
    let id = base;
    for (let number = this.#next.get(base) ?? 2; this.#taken.has(id); number++) {
      id = `${base}-${number}`;
      this.#next.set(base, number + 1);
    }
    this.#taken.add(id);
    return id;
  }
}
