import { parse } from "node:path";
import type { CardFacts, FontFacts } from "../core/campaign/CardFacts.ts";
import type { CardDesign } from "../core/campaign/cardDesign.ts";
import { outsideFolder } from "../core/campaign/outsideFolder.ts";
import type { CampaignFile } from "../core/campaign/schema/campaignSchema.ts";
import { say } from "../core/i18n/problems/source/say.ts";
import type { Source } from "../core/source/Source.ts";
import type { Path } from "../core/source/SourceText.ts";
import { type Problem, UserError } from "../core/source/UserError.ts";
import { builtIn } from "./builtIn.ts";
import { loadSource, type Reading } from "./loadSource.ts";
import { listOwn, readOwnText } from "./ownFiles.ts";
import { pathInside } from "./pathInside.ts";
import { readFile } from "./readFile.ts";

/** The largest font that is read, in bytes: one of Chinese needs a fifth of it. */
const LARGEST_FONT = 16 * 1024 * 1024;

/** What a campaign's cards are made with, and what is wrong with the files it names for them; no facts if it has no card. */
export async function loadCards(
  source: Source<CampaignFile>,
  onEncoding: Reading["onEncoding"],
): Promise<{ readonly cards: CardFacts | undefined; readonly problems: readonly Problem[] }> {
  const named = cardsIn(source.value);
  if (named.length === 0) return { cards: undefined, problems: [] };
  const problems: Problem[] = [];
  const known = await loadBuiltInCards();
  const designs = new Map(known.designs);
  for (const { card, path } of named) {
    if (!isFile(card) || designs.has(card)) continue;
    const place = source.placeOf(path);
    const file = pathInside(source.file, card);
    if (file === undefined) {
      problems.push({ place, message: outsideFolder(card) });
      continue;
    }
    try {
      designs.set(card, await loadDesign(file, onEncoding));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems.map((problem) => ({ place, ...problem })));
    }
  }
  const font = source.value.brand?.font;
  const fonts = font === undefined ? [] : await loadOwnFont(font, source, problems);
  return { cards: { designs, fonts: [...fonts, ...known.fonts] }, problems };
}

/** What the cards are made with that come with the program. */
export async function loadBuiltInCards(): Promise<CardFacts> {
  builtInDesigns ??= loadBuiltIn();
  fontFacts ??= readFonts();
  return { designs: await builtInDesigns, fonts: fontFacts };
}

// These files are read once, however many campaigns a call loads.
let builtInDesigns: Promise<ReadonlyMap<string, CardDesign>> | undefined;
let fontFacts: readonly FontFacts[] | undefined;

async function loadBuiltIn(): Promise<ReadonlyMap<string, CardDesign>> {
  const cards = [...builtInCards()];
  const loading = cards.map(
    async ([name, file]): Promise<[string, CardDesign]> => [name, await loadDesign(file)],
  );
  return new Map(await Promise.all(loading));
}

function readFonts(): readonly FontFacts[] {
  return JSON.parse(readOwnText(builtIn.fontFacts));
}

/** The name by which a campaign's own font is known. */
const OWN_FONT = "Own";

/** The names of the built-in cards, with their files. */
export function builtInCards(): ReadonlyMap<string, string> {
  const files = listOwn(builtIn.cards).filter((file) => file.endsWith(".yaml"));
  return new Map(files.map((file) => [parse(file).name, file]));
}

async function loadDesign(file: string, onEncoding?: Reading["onEncoding"]): Promise<CardDesign> {
  const { value } = await loadSource(
    "card",
    file,
    async (parsed) => {
      const { validateCardDesign } = await import("../core/campaign/cardDesign.ts");
      return validateCardDesign(parsed);
    },
    { onEncoding },
  );
  return value;
}

async function loadOwnFont(
  named: string,
  source: Source<CampaignFile>,
  problems: Problem[],
): Promise<FontFacts[]> {
  const place = source.placeOf(["brand", "font"]);
  const path = pathInside(source.file, named);
  if (path === undefined) {
    problems.push({ place, message: outsideFolder(named) });
    return [];
  }
  try {
    const { readFont } = await import("./readFont.ts");
    const font = readFont(readFile(path, LARGEST_FONT), OWN_FONT, 400);
    if (font !== undefined) return [font];
    problems.push({ place, message: say((words) => words.noFont(named)) });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems.map((problem) => ({ place, ...problem })));
  }
  return [];
}

/** Whether a card is a file of the campaign's. */
function isFile(card: string): boolean {
  return /\.ya?ml$/i.test(card);
}

/** The cards that posts name, with their places. */
function cardsIn({ posts }: CampaignFile): { readonly card: string; readonly path: Path }[] {
  return posts.flatMap(({ images = [], variants = {} }, post) => {
    const path = ["posts", post];
    const lists = [
      { list: images, path: [...path, "images"] },
      ...Object.entries(variants).map(([name, variant]) => ({
        list: variant?.images ?? [],
        path: [...path, "variants", name, "images"],
      })),
    ];
    return lists.flatMap(({ list, path: at }) =>
      list.flatMap(({ card }, index) => (card === undefined ? [] : [{ card, path: [...at, index, "card"] }])),
    );
  });
}
