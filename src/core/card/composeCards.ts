import type { Brand, Campaign, CardImage, Image, ImageFile, Language } from "../campaign/Campaign.ts";
import type { CardProblem, Drawing } from "../compose/Drawing.ts";
import type { ComposedImage } from "../compose/Post.ts";
import type { ImageProblem } from "../image/ImageFacts.ts";
import type { PictureSize, Platform } from "../platform/Platform.ts";
import type { SourceRange, SourceText } from "../source/SourceText.ts";
import { plainText } from "../source/SourceText.ts";
import { findEmoji } from "../text/counting/emoji.ts";
import { folderName } from "../text/folderName.ts";
import { memoize, memoizeName } from "../text/memoize.ts";
import { unicode } from "../text/unicode.ts";
import { HEART, Letters } from "./Letters.ts";
import { type CardInput, type Layout, layOut } from "./layOut.ts";
import { namesIn } from "./namesIn.ts";
import { defaultWords } from "./words.ts";

/** What a card's words default to, and where it is shown. */
export interface CardContext {
  readonly campaign: Campaign;
  readonly post: string;
  readonly platform: Platform;
  readonly language: Language;
  /** The post's text as the campaign has it. */
  readonly text: string;
  /** The name of a size of the platform; its usual one if undefined. */
  readonly size: PictureSize["name"] | undefined;
}

/** What a platform of which nothing is known is given. */
const ANY_SIZE: PictureSize = { name: "square", width: 1080, height: 1080 };

/** Makes pictures of a post's cards; other images stay as they are. */
export function composeImages(images: readonly (Image | CardImage)[], context: CardContext): ComposedImage[] {
  let number = 0;
  return images.map((image) => ("card" in image ? composeCard(image, ++number, context) : image));
}

function composeCard(card: CardImage, number: number, context: CardContext): ComposedImage {
  const { campaign, post, platform, language, text, size: named } = context;
  const { formats = ["png"], sizes = [] } = platform.pictures ?? {};
  const size = sizes.find(({ name }) => name === named) ?? sizes[0] ?? ANY_SIZE;
  const words = wordsOf(campaign)(card)(language)(text);
  // A photograph is smaller as a JPEG, and so is everything that a platform takes as nothing else.
  const format = formats[0] === "png" && card.photo === undefined ? "png" : "jpeg";
  const layout = words.problems.length > 0 ? undefined : layoutOf(card, words, size, campaign);
  const laidOut = layout !== undefined && "parts" in layout ? layout : undefined;
  const drawing: Drawing = {
    card: card.card,
    width: size.width,
    height: size.height,
    format,
    language,
    rightToLeft: words.rightToLeft,
    ground: laidOut?.ground ?? "#ffffff",
    get parts() {
      return laidOut?.parts ?? [];
    },
    problems:
      layout !== undefined && "word" in layout
        ? [{ kind: "too-long", ...layout, at: words.rangeOf(layout.word) }]
        : words.problems,
  };
  const suffix = number > 1 ? `-${number}` : "";
  const sized = size === sizes[0] || sizes.length === 0 ? "" : `-${size.name}`;
  const tongue = language === "und" ? "" : `-${language}`;
  const name = folderName(`${post}-${platform.id}${tongue}${sized}${suffix}`);
  const own = card.alt.get(language);
  const alt = own ?? plainText(shortened(words.spoken, platform.altText?.max), card.place);
  return {
    file: `${name}.${format === "png" ? "png" : "jpg"}`,
    place: card.place,
    exists: true,
    alt: new Map([[language, alt]]),
    drawing,
  };
}

/** What a card says in a language, wherever it is shown. */
interface Words {
  readonly texts: ReadonlyMap<string, string>;
  /** What it says for those who do not see it. */
  readonly spoken: string;
  readonly rightToLeft: boolean;
  readonly problems: readonly CardProblem[];
  readonly rangeOf: (word: string) => SourceRange | undefined;
  /** Its layouts by size. */
  readonly layouts: Map<PictureSize, Layout>;
}

/** The words of a card beside a post's text, found once for all platforms. */
const wordsOf = memoize((campaign: Campaign) =>
  memoize((card: CardImage) =>
    memoizeName((language: Language) =>
      memoizeName((text: string) => findWords(card, { campaign, language, text })),
    ),
  ),
);

/** The words of a card: its own, otherwise what the campaign already says. */
function findWords(
  card: CardImage,
  { campaign, language, text }: Pick<CardContext, "campaign" | "language" | "text">,
): Words {
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
    for (const [name, said] of texts) problems.push(...glyphProblems(said, letters, rangeOf(own, name)));
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

const lettersOf = memoize((cards: NonNullable<Campaign["cards"]>) => new Letters(cards.fonts));

function layoutOf(
  { design, photo }: CardImage,
  { texts, layouts }: Words,
  size: PictureSize,
  { cards, brand }: Campaign,
): Layout | undefined {
  if (cards === undefined) return undefined;
  const letters = lettersOf(cards);
  const layout =
    layouts.get(size) ??
    layOutOnce({ design, words: texts, letters, size, brand: brand && withShownLogo(brand), photo });
  layouts.set(size, layout);
  return layout;
}

/** How many layouts are kept. */
const MOST_LAYOUTS = 500;
const layoutsOf = memoize((_: Letters) => new Map<string, Layout>());

/** Lays a card out, unless the same card was laid out before: platforms share sizes, and recipients most of their words. */
function layOutOnce(input: CardInput): Layout {
  const { design, words, size, brand, photo, letters } = input;
  const { width, height, safe } = size;
  const colours = [brand?.color, brand?.accent, brand?.logo];
  const key = JSON.stringify([
    designNumber(design),
    [...words],
    width,
    height,
    safe,
    colours,
    photo?.file,
    photo?.at,
  ]);
  const known = layoutsOf(letters);
  const layout = known.get(key) ?? layOut(input);
  if (known.size > MOST_LAYOUTS) known.clear();
  known.set(key, layout);
  return layout;
}

let designs = 0;
const designNumber = memoize((_: CardInput["design"]) => ++designs);

/** Whether a photograph is there, and one that can be drawn. */
function whyNoPhoto({ exists, facts }: ImageFile): ImageProblem | "missing" | "format" | undefined {
  if (!exists) return "missing";
  if (facts?.problem !== undefined) return facts.problem;
  return facts?.format === "jpeg" || facts?.format === "png" ? undefined : "format";
}

/** A logo that cannot be shown is left out, and a rule says so. One that a placeholder named is not known yet. */
function withShownLogo(brand: Brand): Brand {
  const { exists = true, facts } = brand.logoFile ?? {};
  const isShown =
    exists &&
    facts?.problem === undefined &&
    (facts === undefined || facts.format === "svg" || facts.format === "png");
  return isShown ? brand : { ...brand, logo: undefined };
}

/** Each letter that no font has, and each emoji but the blue heart. */
function* glyphProblems(text: string, letters: Letters, at: SourceRange | undefined): Generator<CardProblem> {
  let rest = text;
  for (const { start, end } of findEmoji(text).reverse()) {
    if (text.startsWith(HEART, start) && end - start <= HEART.length + 1) continue;
    rest = rest.slice(0, start) + rest.slice(end);
    yield { kind: "glyph", letter: text.slice(start, end), emoji: true, at };
  }
  for (const letter of letters.missingIn(rest)) yield { kind: "glyph", letter, emoji: false, at };
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

/** A text of at most so many UTF-16 units, cut between words. */
function shortened(whole: string, max = 1000): string {
  if (whole.length <= max) return whole;
  const cut = whole.slice(0, max - 1).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trimEnd()}…`;
}

const LETTER = unicode.u`\p{L}`;
const RIGHT_TO_LEFT = unicode.u`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]`;

/** Whether the first letter that has a direction goes from right to left. Source: Unicode UAX #9, P2 and P3. */
function isRightToLeft(text: string): boolean {
  const [first = ""] = LETTER.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(first);
}
