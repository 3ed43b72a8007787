import type { Post } from "../../compose/Post.ts";
import { isTextMessage } from "../../platform/Platform.ts";
import { foreignLetters, toSmsParts } from "../../text/counting/sms.ts";
import type { PostRule, Replacement } from "../Rule.ts";

/**
 * A letter that the alphabet of text messages lacks makes a message hold 70 letters instead of 160, and the text needs more messages.
 *
 * Source: 3GPP TS 23.038, section 6.2.1.
 */
export const smsLetters: PostRule<
  "sms-letters",
  {
    readonly letters: readonly string[];
    /** How many messages the text takes, and how many without those letters. */
    readonly parts: number;
    readonly fewer: number;
    /** What to write in the place of the letters; undefined if there is nothing like one of them. */
    readonly instead: readonly string[] | undefined;
  }
> = {
  name: "sms-letters",
  severity: "warning",
  fixable: true,
  *check(post) {
    const { text, bodyLength, count } = post;
    const letters = count.sms?.foreign ?? [];
    if (letters.length === 0) return;
    const parts = toSmsParts(text).parts;
    const fewer = toSmsParts(text.replace(FOREIGN, (letter) => nearest(letter) ?? "?")).parts;
    if (fewer >= parts) return;
    const instead = letters.map(nearest).filter((letter) => letter !== undefined);
    const isComplete = instead.length === letters.length;
    const found = replacements(text.slice(0, bodyLength));
    yield {
      params: { letters, parts, fewer, instead: isComplete ? instead : undefined },
      ...(found[0] && { span: { start: found[0].start, end: found[0].end } }),
      ...(isComplete && isOwnText(post) && { fix: found }),
    };
  },
};

const FOREIGN = /[^\n\r !-~]/gu;

/** Letters that no decomposition makes plain. */
const NEAREST: { readonly [letter: string]: string } = {
  "…": "...",
  "•": "-",
  "·": "-",
  œ: "oe",
  Œ: "OE",
  "©": "(c)",
  "®": "(r)",
  "™": "(tm)",
  ı: "i",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
};

/** The letter of GSM 03.38 that is most like one that it lacks: e for ê. The letter itself, if it has it. */
function nearest(letter: string): string | undefined {
  if (foreignLetters(letter).length === 0) return letter;
  const plain = NEAREST[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
  return plain !== "" && foreignLetters(plain).length === 0 ? plain : undefined;
}

/** Every letter that the alphabet lacks, with the nearest one in its place. */
function replacements(body: string): Replacement[] {
  return Array.from(body.matchAll(FOREIGN), ({ 0: letter, index }) => ({
    start: index,
    end: index + letter.length,
    insert: nearest(letter) ?? letter,
  })).filter(({ start, end, insert }) => body.slice(start, end) !== insert);
}

/** Whether only text messages post this text, so that other platforms keep their accents. */
function isOwnText({ origin, platform, language }: Post): boolean {
  const own = origin.variants.get(platform.id)?.texts.get(language);
  return own !== undefined || (origin.platforms.length === 1 && isTextMessage(platform));
}
