import type { Campaign } from "../core/campaign/Campaign.ts";
import { say } from "../core/i18n/problems/source/say.ts";
import { UserError } from "../core/source/UserError.ts";
import { pathInside } from "./pathInside.ts";
import { readFile } from "./readFile.ts";
import { LARGEST_IMAGE } from "./readImageFile.ts";

/** Makes of a file that a campaign names what goes into its kits; undefined if that is nothing. */
export type Prepare = (name: string, bytes: Uint8Array) => Promise<Uint8Array | undefined>;

/**
 * A campaign's pictures and logo, prepared, by the name that the campaign gives them. Those that are missing, too large or cannot
 * be read are left out: a rule reports them. One original at a time is in memory.
 *
 * @throws UserError if there is no logo of the name that a placeholder's value made, at which no rule has looked.
 */
export async function loadAssets(
  campaign: Campaign,
  prepare: Prepare,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { brand, posts } = campaign;
  const images = posts.flatMap((post) => [
    ...post.images,
    ...[...post.variants.values()].flatMap((variant) => variant.images ?? []),
  ]);
  const named = images.map((image) => ("card" in image ? image.photo?.file : image.file));
  const names = new Set([...named, brand?.logo].filter((name) => name !== undefined));
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = loadAsset(campaign, name);
    const prepared = bytes && (await prepare(name, bytes));
    if (prepared !== undefined) files.set(name, prepared);
  }
  const { logo, logoFile } = brand ?? {};
  if (logo !== undefined && logoFile === undefined && !logo.includes("{{") && !files.has(logo)) {
    throw new UserError(say((words) => words.noLogo(logo)));
  }
  return files;
}

/** The bytes of a file in a campaign's folder; undefined if it is missing, too large or cannot be read. */
export function loadAsset({ file }: Campaign, name: string): Uint8Array | undefined {
  const path = pathInside(file, name);
  if (path === undefined) return undefined;
  try {
    return readFile(path, LARGEST_IMAGE);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
