import { findLinks } from "../../core/text/entities/links.ts";
import { findStubs } from "../../core/text/entities/stubs.ts";
import { overlapsAny, type Span } from "../../core/text/Span.ts";
import type { DraftValue } from "../Draft.ts";

/** Notations that only a template has: words in capitals that stand for a name or an address, and two X's. */
const CAPITALS =
  /(?<![\p{L}\p{N}_#@/.-])(?:XX|(?:YOUR |INSERT |ADD )(?:[A-Z]{3,}[ _]?){1,3}|(?:COMPANY|ORGANI[SZ]ATION|ORGANISATIE|ASSOCIATION|VEREIN|WEBSITE|LINK|LIEN)(?:[ _]?(?:NAME|NAAM|NOM|URL|LINK|HERE|HIER|ICI))?|(?:NAME|NAAM|NOM|CITY|STAD|GEMEENTE|VILLE|COMMUNE|STADT|ORT|DATE|DATUM|URL)(?:_[A-Z]+)?)(?![\p{L}\p{N}_])/gu;
const DOUBLE =
  /\{\{\s*(?<name>[^{}\n]{1,40}?)\s*\}\}|\[\[(?<square>[^[\]\n]{1,40})\]\]|<<(?<angle>[^<>\n]{1,40})>>|%(?<percent>[A-Z_]{3,30})%/gu;
/** Formats that stand for what they show. */
const FORMATS = /\((?<format>(?:[DJT]{1,2}|[MY]{2,4}|A{4})(?:[-/.](?:[DJT]{1,2}|[MY]{2,4}|A{4})){1,2})\)/gu;
/** What brackets hold that is to be filled in, although it is longer than a name. */
const LONG =
  /(?<!\])\[(?<long>(?:insert|add|your|enter|include|fill in|link|voeg|vul|zet|uw|jouw|naam|insérer?|insérez|ajoute[rz]|votre|nom|lien|einfügen|bitte|ihre?|name|hier)\b[^[\]\n]{0,80})\](?!\()/giu;

/** Words around the name itself. */
const AROUND =
  /^(?:insert|add|enter|include|fill in|your|the|a|an|voeg|vul|zet|in|hier|toe|de|het|uw|je|jouw|naam van|insérer?|insérez|ajoute[rz]|votre|vos|le|la|du|nom d[eu]|bitte|ihren?|dein(?:en?)?|den|die|das|here|ici|einfügen|einsetzen|eintragen|invullen|toevoegen)\s+|^[ld][’']|\s+(?:here|hier|ici|in|toe|invullen|toevoegen|einfügen|einsetzen|eintragen)$/giu;

/** Replaces the placeholders of texts, in any notation, by `{{name}}`. The same words get the same name. */
export class Placeholders {
  readonly #names = new Map<string, string>();
  readonly #written = new Map<string, string>();

  /** The placeholders so far. */
  get values(): DraftValue[] {
    return Array.from(this.#written, ([name, written]) => ({ name, written }));
  }

  replace(text: string): string {
    let filled = "";
    let at = 0;
    for (const { start, end, inner } of this.#stubs(text)) {
      filled += `${text.slice(at, start)}{{${this.#nameOf(inner, text.slice(start, end))}}}`;
      at = end;
    }
    return filled + text.slice(at);
  }

  /** The spans of a text's placeholders, in order, and the words in them. */
  #stubs(text: string): (Span & { readonly inner: string })[] {
    // Most texts have no placeholder, and no need of their links.
    let links: readonly Span[] | undefined;
    let found: (Span & { readonly inner: string })[] = [];
    let more: typeof found = [];
    const add = (start: number, written: string, inner: string) => {
      const span = { start, end: start + written.length };
      links ??= findLinks(text, "any");
      if (!overlapsAny(span, found) && !overlapsAny(span, links)) more.push({ ...span, inner });
    };
    /** Each notation is looked for apart, and what has one is not looked at again. */
    const keep = () => {
      if (more.length === 0) return;
      found = [...found, ...more].sort((one, other) => one.start - other.start);
      more = [];
    };
    for (const pattern of [DOUBLE, FORMATS, LONG]) {
      for (const { 0: written, index, groups = {} } of text.matchAll(pattern)) {
        add(index, written, Object.values(groups).find((name) => name !== undefined) ?? written);
      }
      keep();
    }
    for (const { start, end, name } of findStubs(text)) {
      // "XX.XX. um 10 Uhr": the full stop of a day that a sentence goes on after.
      const isDay = /\.XX$/.test(text.slice(start, end)) && /^\.\s+[^\p{Lu}\s]/u.test(text.slice(end));
      const written = text.slice(start, isDay ? end + 1 : end);
      add(start, written, name ?? written);
    }
    keep();
    for (const { 0: written, index } of text.matchAll(CAPITALS)) {
      // In a text that shouts, a word in capitals stands for nothing.
      if (isShouting(text, index, written)) continue;
      add(index, written, written);
    }
    keep();
    return found;
  }

  /** `[CITY]` and `[your city]` are one value; those without a name, such as `____`, are one for each notation. */
  #nameOf(inner: string, written: string): string {
    const name = slug(inner) ?? this.#unnamed(inner);
    if (!this.#written.has(name)) this.#written.set(name, written);
    return name;
  }

  #unnamed(inner: string): string {
    const known = this.#names.get(inner);
    if (known !== undefined) return known;
    const name = this.#names.size === 0 ? "value" : `value-${this.#names.size + 1}`;
    this.#names.set(inner, name);
    return name;
  }
}

function isShouting(text: string, index: number, written: string): boolean {
  const around = `${text.slice(Math.max(0, index - 25), index)} ${text.slice(index + written.length, index + written.length + 25)}`;
  const words = around.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => word === word.toUpperCase()).length > words.length / 2;
}

/** A name for a value, of letters, digits and hyphens; undefined if the words give none. */
function slug(inner: string): string | undefined {
  let words = inner.trim();
  for (let before = ""; before !== words; ) {
    before = words;
    words = words.replace(AROUND, "").trim();
  }
  const name = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^[-\p{N}]+|-+$/gu, "");
  const short =
    name.length <= 30
      ? name
      : name
          .slice(0, 31)
          .replace(/-[^-]*$/, "")
          .slice(0, 30);
  return short === "" || /^x+(?:-x+)*$/.test(short) ? undefined : short;
}
