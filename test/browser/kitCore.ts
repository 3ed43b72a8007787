import type { Campaign } from "../../src/core/campaign/Campaign.ts";
import type { CardFacts } from "../../src/core/campaign/CardFacts.ts";
import type { CardDesign } from "../../src/core/campaign/cardDesign.ts";
import type { Calendar } from "../../src/core/campaign/dates.ts";
import { readCampaign } from "../../src/core/campaign/readCampaign.ts";
import { readCatalogue } from "../../src/core/campaign/readHashtags.ts";
import type { CampaignFile } from "../../src/core/campaign/schema/campaignSchema.ts";
import type { HashtagsFile } from "../../src/core/campaign/schema/hashtagsSchema.ts";
import { buildKit } from "../../src/core/kit/buildKit.ts";
import { toKitView } from "../../src/core/kit/toKitView.ts";
import { countText } from "../../src/core/platform/countText.ts";
import type { Platform, PlatformsFile } from "../../src/core/platform/Platform.ts";
import { readPlatforms } from "../../src/core/platform/readPlatforms.ts";
import { findPlatform } from "../../src/core/platform/selectPlatforms.ts";
import {
  type PrecompiledPlaces,
  PrecompiledSource,
} from "../../src/core/source/precompiled/PrecompiledSource.ts";
import type { Source } from "../../src/core/source/Source.ts";
import json from "../../src/report/json.ts";
import { kitToJson } from "../../src/report/kitJson.ts";

/** A file that was parsed and validated before, as data. */
export interface ParsedFile<Value> {
  readonly file: string;
  readonly text: string;
  readonly value: Value;
  readonly places: PrecompiledPlaces;
}

const sourceOf = <Value>({ file, text, value, places }: ParsedFile<Value>) =>
  new PrecompiledSource(file, text, value, () => places);

/** The campaign of files that were parsed before. */
export function campaignFrom(
  files: {
    readonly platforms: ParsedFile<PlatformsFile>;
    readonly hashtags: ParsedFile<HashtagsFile>;
    readonly campaign: ParsedFile<CampaignFile>;
  },
  cards: CardData,
): Input {
  const platforms = readPlatforms(files.platforms.value, sourceOf(files.platforms));
  return inputOf(platforms, sourceOf(files.hashtags), sourceOf(files.campaign), cards);
}

/** What cards are made with, as data. */
export interface CardData extends Pick<CardFacts, "fonts"> {
  readonly designs: readonly (readonly [name: string, design: CardDesign])[];
}

export function inputOf(
  platforms: readonly Platform[],
  hashtags: Source<HashtagsFile>,
  campaign: Source<CampaignFile>,
  { designs, fonts }: CardData,
): Input {
  return {
    platforms,
    campaign: readCampaign(campaign.value, campaign, {
      platforms,
      catalogue: readCatalogue(hashtags.value, hashtags, platforms),
      problems: [],
      cards: { designs: new Map(designs), fonts },
      imageFile: () => ({ exists: true }),
    }),
  };
}

/** What a page works with. */
export interface Input {
  readonly platforms: readonly Platform[];
  readonly campaign: Campaign;
}

/** What `bluehart posts --json` prints. */
export const posts = ({ campaign, platforms }: Input): string => kitToJson(buildKit(campaign, platforms));

/** What `bluehart check --json` prints. */
export function check({ campaign, platforms }: Input): string {
  const kit = buildKit(campaign, platforms);
  return json([{ file: campaign.file, kit, findings: kit.findings }]);
}

export const count = ({ platforms }: Input, text: string, platform: string): number =>
  countText(text, findPlatform(platforms, platform)).length;

/** The dates of a kit's posts, as the web page shows them. */
export function dates({ campaign, platforms }: Input, calendar: Calendar, language: string): string[] {
  const view = toKitView({ kit: buildKit(campaign, platforms), calendar }, language);
  return view.platforms.flatMap((platform) =>
    platform.posts.map(({ when = "", date }) => `${when} ${date?.iso}`),
  );
}
