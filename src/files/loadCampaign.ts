import type { Campaign, ImageFile } from "../core/campaign/Campaign.ts";
import type { CampaignNames } from "../core/campaign/CampaignContext.ts";
import type { Catalogue } from "../core/campaign/Catalogue.ts";
import { outsideFolder } from "../core/campaign/outsideFolder.ts";
import { readCampaign } from "../core/campaign/readCampaign.ts";
import type { CampaignFile } from "../core/campaign/schema/campaignSchema.ts";
import { unknownLanguages } from "../core/campaign/unknownLanguages.ts";
import { isSvg } from "../core/image/isSvg.ts";
import type { EditableSource, Source } from "../core/source/Source.ts";
import { type Problem, UserError } from "../core/source/UserError.ts";
import { isWebAddress } from "../core/text/entities/isWebAddress.ts";
import { loadCards } from "./loadCards.ts";
import { loadHashtags } from "./loadHashtags.ts";
import { loadSource, type Reading, validateSource } from "./loadSource.ts";
import { pathInside } from "./pathInside.ts";
import { readFile } from "./readFile.ts";

/** What campaigns are loaded with: the names they may use, and the path of the hashtag catalogue. */
export interface LoadContext extends CampaignNames {
  readonly catalogue: string;
  /** Hears of a file that is not UTF-8. */
  readonly onEncoding?: Reading["onEncoding"];
}

/**
 * The campaign of a YAML file, with what the images it names say of themselves.
 *
 * @throws UserError with every mistake in it and its place.
 */
export async function loadCampaign(file: string, context: LoadContext): Promise<Campaign> {
  return resolveCampaign(
    await loadSource("campaign", file, (source) => validate(source, context), { ...context, named: true }),
    context,
  );
}

/**
 * The campaign of a YAML file that is already parsed.
 *
 * @throws UserError with every mistake in it and its place.
 */
export async function loadParsedCampaign(source: EditableSource, context: LoadContext): Promise<Campaign> {
  return resolveCampaign(await validateSource(source, (parsed) => validate(parsed, context)), context);
}

async function validate(source: EditableSource, context: LoadContext): Promise<CampaignFile> {
  const { validateCampaign } = await import("../core/campaign/validateCampaign.ts");
  return validateCampaign(source, context);
}

/** Loads what the campaign names outside its file, then reads it. */
async function resolveCampaign(source: Source<CampaignFile>, context: LoadContext): Promise<Campaign> {
  const { platforms } = context;
  const { catalogue, problems } = await loadCatalogue(source, context);
  const { cards, problems: cardProblems } = await loadCards(source, context.onEncoding);
  const imageFile = await imageReader(source);
  return readCampaign(source.value, source, {
    platforms,
    catalogue,
    problems: [...problems, ...cardProblems, ...unknownLanguages(source.value, source)],
    cards,
    imageFile,
  });
}

/** What looks at the images that a campaign names, each once. */
async function imageReader({ file, value: { brand, posts } }: Source<CampaignFile>) {
  const variants = posts.flatMap((post) => Object.values(post.variants ?? {}));
  const images = [...posts, ...variants].flatMap((entry) => entry?.images ?? []);
  const hasFiles = images.some(({ file, photo }) => file !== undefined || photo !== undefined);
  const logo = brand?.logo === undefined ? undefined : pathInside(file, brand.logo);
  // Most logos are SVGs, and loading what reads pictures takes a tenth of a start.
  const readImageFile =
    hasFiles || (logo !== undefined && !isSvgFile(logo))
      ? (await import("./readImageFile.ts")).readImageFile
      : () => ({ exists: true });
  const known = new Map<string, ImageFile>();
  return (named: string): ImageFile | undefined => {
    // Nobody looks on the network whether it is there.
    if (isWebAddress(named)) return { exists: true };
    const path = pathInside(file, named);
    if (path === undefined) return undefined;
    const found = known.get(path) ?? readImageFile(path);
    known.set(path, found);
    return found;
  };
}

function isSvgFile(path: string): boolean {
  try {
    return isSvg(readFile(path));
  } catch {
    return false;
  }
}

interface NamedCatalogue {
  /** Undefined if the campaign names none, or if it cannot be read. */
  readonly catalogue?: Catalogue;
  readonly problems: readonly Problem[];
}

/** The hashtags of the catalogue, or of a file inside the campaign's folder. */
async function loadCatalogue(source: Source<CampaignFile>, context: LoadContext): Promise<NamedCatalogue> {
  const named = source.value.hashtags;
  if (typeof named !== "string") return { problems: [] };
  if (named === "catalogue")
    return { catalogue: await loadHashtags(context.catalogue, context), problems: [] };
  const place = source.placeOf(["hashtags"]);
  const path = pathInside(source.file, named);
  if (path === undefined) return { problems: [{ place, message: outsideFolder(named) }] };
  try {
    return { catalogue: await loadHashtags(path, context), problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problems: error.problems.map((problem) => ({ place, ...problem })) };
  }
}
