import type { Platform } from "../platform/Platform.ts";
import { findPlatform } from "../platform/selectPlatforms.ts";
import type { Link } from "./Campaign.ts";
import type { LanguageTexts } from "./LanguageTexts.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";

/** The links of a campaign's file. */
export function readLinks(
  { links = {} }: CampaignFile,
  platforms: readonly Platform[],
  texts: LanguageTexts,
): ReadonlyMap<string, Link> {
  return new Map(
    Object.entries(links).map(([name, { address, utm }]) => [
      name,
      {
        address: texts.texts(address, ["links", name, "address"]),
        utm: utm && new Map(Object.entries(utm).flatMap(([key, value]) => parameter(key, value, platforms))),
      },
    ]),
  );
}

type Parameter = string | { readonly [platform: string]: string | undefined };

function parameter(
  key: string,
  value: Parameter | undefined,
  platforms: readonly Platform[],
): [string, string | ReadonlyMap<string, string>][] {
  if (value === undefined || typeof value === "string") return value === undefined ? [] : [[key, value]];
  const byPlatform = Object.entries(value).flatMap(([platform, text]): [string, string][] =>
    text === undefined ? [] : [[findPlatform(platforms, platform).id, text]],
  );
  return [[key, new Map(byPlatform)]];
}
