import { kitLanguages, messagesIn } from "../../../core/i18n/index.ts";
import type { Messages } from "../../../core/i18n/Messages.ts";

/** The fields that a kit names above a text. */
export const KIT_FIELDS = ["contentWarning", "title", "firstComment"] as const;

/** `Reddit, Lemmy · Title: Candles for everybody` */
export interface KitField {
  readonly field: (typeof KIT_FIELDS)[number];
  readonly value: string;
  /** The names of the platforms that have it; empty for all of the text. */
  readonly platforms: readonly string[];
}

/** What bluehart writes around the posts of its kits in one language, to tell it from the posts. */
export interface KitWords {
  readonly language: string;
  readonly messages: Messages;
  readonly isChecked: (line: string) => boolean;
  readonly isWithheld: (line: string) => boolean;
  /** Whether it is one of the sentences that bluehart adds, such as that a translation was not reviewed. */
  readonly isSentence: (line: string) => boolean;
  /** `Facebook: 51 of 63,206 characters`, perhaps of several platforms: their names. */
  readonly platformsIn: (line: string) => readonly string[];
  /** `Light a candle · 51 of 63,206 characters · On … · Reference: kaars`: a post's reference and what follows its count. */
  readonly headIn: (line: string) => { readonly reference: PostReference; readonly rest: string } | undefined;
  /** `Reference: kaars`. */
  readonly referenceIn: (part: string) => PostReference | undefined;
  /** `Part 2 of 4 · X: 51 of 280 characters`: the number of the part that follows, and the least of its limits. */
  readonly partIn: (line: string) => { readonly number: number; readonly limit: number } | undefined;
  /** The date of `On 18 October 2027`, with the time if it goes on with `at 09:00`. */
  readonly whenIn: (part: string) => string | undefined;
  /** `kaars.png · Alt text: A candle.` */
  readonly imageIn: (line: string) => { readonly file: string; readonly alt: string } | undefined;
  readonly fieldIn: (paragraph: string) => KitField | undefined;
}

/** The words of the kit that these lines are of; undefined if they are of none. Every kit ends by saying when it was checked. */
export function kitWordsOf(lines: readonly string[]): KitWords | undefined {
  return kitLanguages.map(wordsIn).find(({ isChecked }) => lines.some(isChecked));
}

/** A post's id and its language. */
export interface PostReference {
  readonly id: string;
  readonly language: string;
}

/** What names a post: its id, and its language where that is not the kit's. In older kits it is the post's heading. */
export function readReference(text: string, kitLanguage: string): PostReference {
  const [, id = text, language = kitLanguage] = /^(.*?)(?: \(([A-Za-z-]+)\))?$/.exec(text) ?? [];
  return { id, language };
}

const HOLE = "\u0001";

/** A date as kits write it: `18 October 2027`, `18. Oktober 2027`. */
const LONG_DATE = /^\d{1,2}\.?\s\p{L}+\s\d{4}$/u;

/** An expression for a sentence of which some words vary. */
function pattern(sentence: string): string {
  return sentence
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+")
    .replaceAll(HOLE, "(.+?)");
}

function wordsIn(language: string): KitWords {
  const messages = messagesIn(language);
  const whole = (sentence: string) => new RegExp(`^${pattern(sentence)}$`, "u");
  const counts = [messages.characters(1, 2), messages.parts(2)].map(pattern);
  const count = `(?:${counts.join("|")})`.replace(/[12]/g, "[\\d.,\\s]+");
  const part = new RegExp(
    `^(?:-- )?${pattern(messages.part(1, 2)).replace("1", "(\\d+)").replace("2", "\\d+")} · `,
    "u",
  );
  const colon = pattern(messages.colon);
  const counted = new RegExp(`^(.{1,40}?)${colon}${count}$`, "u");
  const id = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*(?: \\([A-Za-z-]+\\))?";
  const named = `${pattern(messages.reference)}${colon}(?<id>${id})`;
  const reference = new RegExp(`^${named}$`, "u");
  const head = new RegExp(`^.* · ${count}(?<rest>(?: · .*)?) · ${named}$`, "u");
  /** In older kits, the heading was the id. */
  const oldHead = new RegExp(`^(?<id>${id}) · ${count}(?<rest>(?: · .*)?)$`, "u");
  const when = whole(messages.when(HOLE, HOLE));
  const day = whole(messages.when(HOLE, undefined));
  const image = new RegExp(
    `^(?:.+, )?(?:.+ · )?(?<file>\\S.*?) · ${pattern(messages.altText)}${colon}(?<alt>.*)$`,
    "u",
  );
  const fields = KIT_FIELDS.map((field) => ({
    field,
    shape: new RegExp(`^(?:(?<names>[^\\n]+) · )?${pattern(messages[field])}${colon}(?<value>.+)$`, "su"),
  }));
  const checked = whole(messages.checkedOn(HOLE));
  const withheld = [1, 2].map(
    (number) => new RegExp(whole(messages.withheld(number)).source.replace(String(number), "\\d+"), "u"),
  );
  const sentences = new Set([
    messages.unreviewedNote,
    messages.image,
    messages.noLinks,
    ...kitLanguages.map((one) => messagesIn(one).unreviewed),
  ]);
  return {
    language,
    messages,
    isChecked: (line) => checked.test(line.trim()),
    isWithheld: (line) => withheld.some((sentence) => sentence.test(line.trim())),
    isSentence: (line) => sentences.has(line.trim()),
    platformsIn: (line) => {
      const names = line.split(" · ").map((part) => counted.exec(part)?.[1]);
      return names.flatMap((name) => name ?? []).length === names.length
        ? names.flatMap((name) => name ?? [])
        : [];
    },
    headIn: (line) => {
      const { id: found, rest = "" } = (head.exec(line) ?? oldHead.exec(line))?.groups ?? {};
      return found === undefined ? undefined : { reference: readReference(found, language), rest };
    },
    referenceIn: (part) => {
      const found = reference.exec(part.trim())?.groups?.id;
      return found === undefined ? undefined : readReference(found, language);
    },
    partIn: (line) => {
      const number = part.exec(line)?.[1];
      if (number === undefined) return undefined;
      const counts = line.split(" · ").slice(1);
      const limits = counts.map((one) =>
        Number(
          one
            .match(/\d+(?:[.,\s]\d{3})*/g)
            ?.at(-1)
            ?.replace(/\D/g, ""),
        ),
      );
      return { number: Number(number), limit: Math.min(...limits) };
    },
    whenIn: (words) => {
      const [, date, time] = when.exec(words.trim()) ?? [];
      if (date !== undefined) return `${date} ${time ?? ""}`;
      const [, alone = ""] = day.exec(words.trim()) ?? [];
      return LONG_DATE.test(alone) ? alone : undefined;
    },
    imageIn: (line) => {
      const { file, alt = "" } = image.exec(line)?.groups ?? {};
      return file === undefined ? undefined : { file, alt: alt === messages.noAltText ? "" : alt };
    },
    fieldIn: (paragraph) => {
      for (const { field, shape } of fields) {
        const { value, names = "" } = shape.exec(paragraph)?.groups ?? {};
        if (value !== undefined)
          return { field, value, platforms: names.split(", ").filter((name) => name !== "") };
      }
      return undefined;
    },
  };
}
