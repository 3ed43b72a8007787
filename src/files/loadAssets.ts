import { readFileSync, statSync } from "node:fs";
import type { Campaign } from "../core/campaign/Campaign.ts";
import { UserError } from "../core/source/UserError.ts";
import { pathInside } from "./pathInside.ts";

/** The largest picture that is read, in bytes: no platform takes more in a post. */
const LARGEST = 16 * 1024 * 1024;

/**
 * The bytes of a campaign's pictures and logo, by the name that the campaign gives them. Those that are missing, too large or
 * cannot be read are left out: a rule reports them.
 *
 * @throws UserError if there is no logo of the name that a placeholder's value made.
 */
export function loadAssets(campaign: Campaign): ReadonlyMap<string, Uint8Array> {
  const { brand, posts, cards } = campaign;
  const images = posts.flatMap((post) => [
    ...post.images,
    ...[...post.variants.values()].flatMap((variant) => variant.images ?? []),
  ]);
  const named = images.map((image) => ("card" in image ? image.photo?.file : image.file));
  const font = cards === undefined ? undefined : brand?.font;
  const names = new Set([...named, brand?.logo, font].filter((name) => name !== undefined));
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = loadAsset(campaign, name);
    if (bytes !== undefined) files.set(name, bytes);
  }
  // Nobody has looked yet whether the file is there that a placeholder's value names.
  const logo = brand?.logo;
  if (logo !== undefined && !logo.includes("{{") && !files.has(logo)) {
    throw new UserError(`there is no logo ${logo} in the campaign's folder, or it is too large`);
  }
  return files;
}

/** The bytes of a file in a campaign's folder; undefined if it is missing, too large or cannot be read. */
export function loadAsset({ file }: Campaign, name: string): Uint8Array | undefined {
  const path = pathInside(file, name);
  if (path === undefined) return undefined;
  try {
    return statSync(path).size <= LARGEST ? readFileSync(path) : undefined;
  } catch {
    // A missing picture is a finding.
    return undefined;
  }
}
