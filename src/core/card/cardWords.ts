import type { Campaign, CardImage, ImageFile, Language } from "../campaign/Campaign.ts";
import type { CardProblem } from "../compose/Drawing.ts";
import type { ImageProblem } from "../image/ImageFacts.ts";
import type { PictureSize } from "../platform/Platform.ts";
import type { SourceRange, SourceText } from "../source/SourceText.ts";
import { findEmoji } from "../text/counting/emoji.ts";
import { memoize, memoizeName } from "../text/memoize.ts";
import { unicode } from "../text/unicode.ts";
import { HEART, Letters } from "./Letters.ts";
import type { Layout } from "./layOut.ts";
import { namesIn } from "./namesIn.ts";
import { defaultWords } from "./words.ts";

/** What a card says in a language, wherever it is shown. */
export interface CardWords {
  readonly texts: ReadonlyMap<string, string>;
  /** What it says for those who do not see it. */
  readonly spoken: string;
  readonly rightToLeft: boolean;
  readonly problems: readonly CardProblem[];
  readonly rangeOf: (word: string) => SourceRange | undefined;
  /** Its layouts by size. */
  readonly layouts: Map<PictureSize, Layout>;
}

interface WordsContext {
  readonly campaign: Campaign;
  readonly language: Language;
  /** The post's text as the campaign has it. */
  readonly text: string;
}

/** The words of a card beside a post's text, found once for all platforms. */
export const wordsOf = memoize((campaign: Campaign) =>
  memoize((card: CardImage) =>
    memoizeName((language: Language) =>
      memoizeName((text: string) => findWords(card, { campaign, language, text })),
    ),
  ),
);

/** The words of a card: its own, otherwise what the campaign already says. */
function findWords(card: CardImage, { campaign, language, text }: WordsContext): CardWords {
  const texts = new Map<string, string>();
  const own = new Map<string, SourceText>();
  const problems: CardProblem[] = [];
  for (const [name, rule] of Object.entries(card.design.words)) {
    const written = card.words.get(name)?.get(language);
    const said =
      (written?.value.trim() || undefined) ??
      (rule.default && defaultWords(rule.default, { campaign, card, language, text }));
    if (said === undefined) {
      if (!rule.optional) problems.push({ kind: "no-words", word: name, at: undefined });
      continue;
    }
    if (written !== undefined) own.set(name, written);
    texts.set(name, said.normalize("NFC"));
    for (const { start, end, problem } of written?.unfilled ?? []) {
      problems.push({ kind: "unfilled", problem, at: written?.range({ start, end }) });
    }
    const lines = said.split("\n").length;
    if (rule.lines !== undefined && lines > rule.lines) {
      problems.push({ kind: "too-many-lines", word: name, lines, max: rule.lines, at: rangeOf(own, name) });
    }
  }
  const why = card.photo && campaign.cards && whyNoPhoto(card.photo);
  if (why !== undefined)
    problems.push({ kind: "no-photo", file: card.photo?.file ?? "", why, at: undefined });
  // A page that shows cards that were already drawn knows no fonts.
  const letters = campaign.cards && lettersOf(campaign.cards);
  if (letters !== undefined) {
    for (const [name, said] of texts)
      problems.push(...glyphProblems(said, letters, () => rangeOf(own, name)));
  }
  const shown = new Set([...namesIn(card.design.layout)]);
  const spoken = [...shown].flatMap((name) =>
    card.design.words[name]?.spoken ? (texts.get(name) ?? []) : [],
  );
  return {
    texts,
    spoken: sentencesOf(spoken),
    rightToLeft: isRightToLeft([...texts.values()].join("")),
    problems,
    rangeOf: (name) => rangeOf(own, name),
    layouts: new Map(),
  };
}

function rangeOf(own: ReadonlyMap<string, SourceText>, name: string): SourceRange | undefined {
  const text = own.get(name);
  return text?.range({ start: 0, end: text.value.length });
}

/** What the fonts of cards have, found once. */
export const lettersOf = memoize((cards: NonNullable<Campaign["cards"]>) => new Letters(cards.fonts));

/** Whether a photograph is there, and one that can be drawn. */
function whyNoPhoto({ exists, facts }: ImageFile): ImageProblem | "missing" | "format" | undefined {
  if (!exists) return "missing";
  if (facts?.problem !== undefined) return facts.problem;
  return facts?.format === "jpeg" || facts?.format === "png" ? undefined : "format";
}

/** Each letter that no font has, and each emoji but the blue heart. */
function* glyphProblems(
  text: string,
  letters: Letters,
  at: () => SourceRange | undefined,
): Generator<CardProblem> {
  let rest = text;
  for (const { start, end } of findEmoji(text).reverse()) {
    if (text.startsWith(HEART, start) && end - start <= HEART.length + 1) continue;
    rest = rest.slice(0, start) + rest.slice(end);
    yield { kind: "glyph", letter: text.slice(start, end), emoji: true, at: at() };
  }
  for (const letter of letters.missingIn(rest)) yield { kind: "glyph", letter, emoji: false, at: at() };
}

/** What a card's words say, for those who do not see it. */
function sentencesOf(words: readonly string[]): string {
  const unique = words.filter(
    (word, index) =>
      !words.some(
        (other, place) =>
          place !== index && other.includes(word) && (other.length > word.length || place < index),
      ),
  );
  const sentences = unique.map((word) => {
    const line = word.replaceAll("\n", " ").trim();
    return /[.!?…:]["'”’»)]*$/u.test(line) ? line : `${line}.`;
  });
  return sentences.join(" ");
}

const LETTER = unicode.u`\p{L}`;
const RIGHT_TO_LEFT = unicode.u`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]`;

/** Whether the first letter that has a direction goes from right to left. Source: Unicode UAX #9, P2 and P3. */
function isRightToLeft(text: string): boolean {
  const [first = ""] = LETTER.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(first);
}
