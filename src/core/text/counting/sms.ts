import { utf16Length } from "../characters.ts";

/** How a text goes out as text messages. Source: 3GPP TS 23.038, section 6, and TS 23.040, section 9.2.3.24. */
export interface SmsParts {
  /** GSM 03.38, the alphabet of mobile phones, or UTF-16 if the text has a letter that the alphabet lacks. */
  readonly alphabet: "gsm" | "utf16";
  /** How many messages it takes. */
  readonly parts: number;
  /** What one of so many messages holds, in septets or UTF-16 units. */
  readonly partLength: number;
  /** What the text takes, with what stays empty at the end of a message because no letter is divided. */
  readonly length: number;
  /** The letters that GSM 03.38 lacks, each once, in order. */
  readonly foreign: readonly string[];
}

/** A message alone, and one of several, which begin with a header of six bytes. */
const LENGTHS = { gsm: { alone: 160, joined: 153 }, utf16: { alone: 70, joined: 67 } } as const;

/** The letters of GSM 03.38 that take one septet. Source: 3GPP TS 23.038, section 6.2.1. */
const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);

/** Those that take two, an escape and another. Source: 3GPP TS 23.038, section 6.2.1.1. */
const EXTENDED = new Set("\f^{}\\[~]|€");

/** A text of these alone takes a septet for each UTF-16 unit. */
const ONLY_PLAIN = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z]*$/;

/** How a text is divided into messages, none of which begins in the middle of a letter. */
export function toSmsParts(text: string): SmsParts {
  const foreign = foreignLetters(text);
  const alphabet = foreign.length === 0 ? "gsm" : "utf16";
  const { alone, joined } = LENGTHS[alphabet];
  const costOf = alphabet === "gsm" ? septetsOf : (letter: string) => utf16Length(letter.codePointAt(0) ?? 0);
  let sum = 0;
  let parts = 1;
  let used = 0;
  for (const letter of text) {
    const cost = costOf(letter);
    sum += cost;
    if (used + cost > joined) {
      parts++;
      used = 0;
    }
    used += cost;
  }
  if (sum <= alone) return { alphabet, parts: 1, partLength: alone, length: sum, foreign };
  return { alphabet, parts, partLength: joined, length: (parts - 1) * joined + used, foreign };
}

/** How much a number of messages holds in the alphabet of a text, in septets or UTF-16 units. */
export function smsCapacity({ alphabet }: SmsParts, messages: number): number {
  const { alone, joined } = LENGTHS[alphabet];
  return messages === 1 ? alone : messages * joined;
}

/** The letters of a text that GSM 03.38 lacks, each once, in order. */
export function foreignLetters(text: string): string[] {
  if (ONLY_PLAIN.test(text)) return [];
  return [...new Set(text)].filter((letter) => !BASIC.has(letter) && !EXTENDED.has(letter));
}

/** How many septets a letter of GSM 03.38 takes. */
export function septetsOf(letter: string): number {
  return EXTENDED.has(letter) ? 2 : 1;
}
