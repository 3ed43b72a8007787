import type { Brand, Campaign, CardImage, Image, Language } from "../campaign/Campaign.ts";
import type { Drawing } from "../compose/Drawing.ts";
import type { ComposedImage } from "../compose/Post.ts";
import type { PictureSize, Platform } from "../platform/Platform.ts";
import { plainText } from "../source/SourceText.ts";
import { folderName } from "../text/folderName.ts";
import { memoize } from "../text/memoize.ts";
import { type CardWords, lettersOf, wordsOf } from "./cardWords.ts";
import type { Letters } from "./Letters.ts";
import { type CardInput, type Layout, layOut } from "./layOut.ts";

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

function layoutOf(
  { design, photo }: CardImage,
  { texts, layouts }: CardWords,
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

/** A logo that cannot be shown is left out, and a rule says so. One that a placeholder named is not known yet. */
function withShownLogo(brand: Brand): Brand {
  const { exists = true, facts } = brand.logoFile ?? {};
  const isShown =
    exists &&
    facts?.problem === undefined &&
    (facts === undefined || facts.format === "svg" || facts.format === "png");
  return isShown ? brand : { ...brand, logo: undefined };
}

/** A text of at most so many UTF-16 units, cut between words. */
function shortened(whole: string, max = 1000): string {
  if (whole.length <= max) return whole;
  const cut = whole.slice(0, max - 1).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trimEnd()}…`;
}
