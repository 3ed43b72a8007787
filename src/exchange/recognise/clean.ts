import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import { ASIDE_IN_TEXT } from "../words/asides.ts";
import { IMAGE_WORDS } from "../words/images.ts";
import { withoutAsides } from "./asideLine.ts";
import { COUNT } from "./count.ts";
import { IMAGE_ENDING } from "./imageFile.ts";

/** What documents write before a text to post. */
const OPENER =
  /^(?:(?:suggested|sample|possible|example|draft|proposed) (?:tweets?|posts?|captions?|texts?|messages?|copy)|click to tweet|copy ?(?:\/|&|and|-)? ?paste|(?:mogelijke|voorgestelde) (?:tweets?|posts?|berichten|tekst)|voorbeeld(?:bericht|tekst|tweet|post)|kopieer (?:&|en) plak|zet (?:de )?volgende tekst op [^:\n]{1,40}|(?:exemple|modèle|proposition) de (?:publication|post|tweet|message|texte)|texte à (?:copier|publier)|(?:post|text|beitrags|tweet)-?vorschlag|beispiel(?:post|beitrag|text|tweet)|mustertext|zum kopieren)\s*(?:n[°o.]?\s*)?\d{0,2}\s*(?::|[–—-]\s)\s*/iu;

/** A line above a text that asks to copy it, in brackets or not. */
const COPY_BELOW =
  /^[[(*]*(?:copy(?: and paste)?(?: the)?(?: text| post)? below|copy (?:this|the) (?:text|post)|kopieer (?:de |deze )?(?:tekst )?hieronder|kopieer deze tekst|(?:texte )?à copier(?: ci-dessous)?|copie[rz] (?:le texte )?ci-dessous|copie[rz] ce texte|(?:den )?text unten kopieren|(?:diesen )?text kopieren|hier kopieren)[\])*]*\s*(?::|[👇⬇↓]\ufe0f?)*[ \t]*\n\s*/iu;

/** What web pages and templates leave around a text. */
const DEBRIS =
  /\s*[[(]?\b(?:click to tweet|tweet this|tweet dit|copy text|copy to clipboard|copy link|copier(?: le texte)?|kopieer(?: tekst)?|text kopieren|download(?: image| graphic)?)\b[\])]?\s*!?$/iu;

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ["«", "»"],
  ["»", "«"],
  ["‘", "’"],
  ["”", "”"],
  ['"', '"'],
  ["'", "'"],
];

export interface Cleaned {
  readonly text: string;
  /** What was taken off, for the report. */
  readonly removed: readonly Said[];
  /** The files of pictures that brackets name inside it. */
  readonly images: readonly string[];
  /** What its editor wrote inside it. */
  readonly notes: readonly string[];
}

/** `[foto: nacht.jpg]` inside a text. */
const PICTURE = new RegExp(
  `\\s?[[({<]+\\s*(?:${IMAGE_WORDS})\\s*[:=–-]\\s*(?<file>[^\\n\\])}>]{1,120}?${IMAGE_ENDING})\\s*[\\])}>]+`,
  "giu",
);

/** `+ visuel bleu (jour.png)` at the end of a line. */
const ADDED_PICTURE = new RegExp(
  `(?:^|[ \\t])\\+\\s?(?:${IMAGE_WORDS})(?!\\p{L})[^\\n()]{0,60}\\((?<file>[^\\n()]{1,120}?${IMAGE_ENDING})\\)[ \\t]*$`,
  "gimu",
);

/** Takes off openers, counts, quotation marks around the whole text, and debris. Its words and line breaks stay. */
export function clean(text: string): Cleaned {
  const removed: Said[] = [];
  const take = (from: string, pattern: RegExp) =>
    from.replace(pattern, (found) => {
      if (found.trim() !== "") removed.push(found.trim());
      return "";
    });
  const images: string[] = [];
  const { text: own, asides } = withoutAsides(text);
  const notes = [...asides];
  let cleaned = own
    .replace(PICTURE, (_, file: string) => {
      images.push(file.trim());
      return "";
    })
    .replace(ADDED_PICTURE, (note, file: string) => {
      images.push(file.trim());
      notes.push(note.trim());
      return "";
    })
    .replace(ASIDE_IN_TEXT, (note) => {
      notes.push(note.trim());
      return "";
    })
    .trim();
  for (let before = ""; before !== cleaned; ) {
    before = cleaned;
    cleaned = take(cleaned, OPENER).trim();
    cleaned = take(cleaned, COPY_BELOW).trim();
    cleaned = take(cleaned, DEBRIS).trim();
    cleaned = take(cleaned, /^\[[ xX✓]?\]\s+|^[•▪●➢]\s+/u).trim();
    cleaned = removeCounts(cleaned, take);
    cleaned = removeBareCount(cleaned, take);
    const bare = unquote(cleaned);
    if (bare !== cleaned) removed.push(say(({ left }) => left.quotationMarks));
    cleaned = bare;
  }
  return { text: cleaned, removed, images, notes };
}

/** A count stands in brackets, on a line of its own, or at the end. */
function removeCounts(text: string, take: (from: string, pattern: RegExp) => string): string {
  const lines = text.split("\n").map((line) => {
    const counts = [...line.matchAll(COUNT)].filter(({ 0: count, index }) =>
      isApart(line.slice(0, index), count, line.slice(index + count.length)),
    );
    if (counts.length === 0) return line;
    return counts
      .reduceRight(
        (rest, { 0: count, index }) =>
          rest.slice(0, index) + take(count, COUNT) + rest.slice(index + count.length),
        line,
      )
      .trim();
  });
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Whether a count is beside a text and no part of its sentence, such as "a story in 500 characters" or "your story (max. 500 characters) by May". */
function isApart(before: string, count: string, after: string): boolean {
  const rest = after.replace(/#[\p{L}\p{N}_]+|https?:\S+|www\.\S+/gu, "");
  if (/[\p{L}\p{N}]/u.test(rest)) return before.trim() === "" && /^[([]/.test(count);
  if (/^[([]/.test(count)) return true;
  const [last = ""] = before.trim().split(/\s+/).slice(-1);
  // A bracket stays whole.
  if (/[)\]]/.test(rest)) return false;
  return /^[#@]|\//.test(last) || !/[\p{L}\p{N},]$/u.test(last);
}

/** How far a count may be from the text's length, as a part of it: programs count links and emoji in their own ways. */
const OFF = 0.25;

/** A number in brackets behind a text is its count if it is near its length. "(112)" behind a short sentence is a telephone number. */
function removeBareCount(text: string, take: (from: string, pattern: RegExp) => string): string {
  const [found = "", number] = /\s*\((\d{2,4})\)$/.exec(text) ?? [];
  const length = text.length - found.length;
  const isCount = number !== undefined && Math.abs(Number(number) - length) <= OFF * length;
  return isCount ? take(text, /\s*\(\d{2,4}\)$/).trim() : text;
}

/** Takes quotation marks off that enclose the whole text, and only those. */
function unquote(text: string): string {
  for (const [open, close] of QUOTES) {
    if (text.length < 3 || !text.startsWith(open) || !text.endsWith(close)) continue;
    const inner = text.slice(open.length, -close.length);
    // `"A" and "B"` begins and ends with a mark, but they enclose its parts.
    const isWhole =
      open === close ? !inner.includes(open) : !inner.includes(close) || balanced(inner, open, close);
    if (isWhole) return inner.trim();
  }
  return text;
}

function balanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === open) depth++;
    else if (character === close && --depth < 0) return false;
  }
  return depth === 0;
}
