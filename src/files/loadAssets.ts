import { readFileSync, statSync } from "node:fs";
import type { Campaign } from "../core/campaign/Campaign.ts";
import { pathInside } from "./pathInside.ts";

/** The largest picture that is read, in bytes: no platform takes more in a post. */
const LARGEST = 16 * 1024 * 1024;

/**
 * The bytes of a campaign's pictures and logo, by the name that the campaign gives them. Those that are missing, too large or
 * cannot be read are left out: a rule reports them.
 */
export function loadAssets({ file, brand, posts, cards }: Campaign): ReadonlyMap<string, Uint8Array> {
  const images = posts.flatMap((post) => [
    ...post.images,
    ...[...post.variants.values()].flatMap((variant) => variant.images ?? []),
  ]);
  const named = images.map((image) => ("card" in image ? image.photo?.file : image.file));
  const font = cards === undefined ? undefined : brand?.font;
  const names = new Set([...named, brand?.logo, font].filter((name) => name !== undefined));
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const path = pathInside(file, name);
    if (path === undefined) continue;
    try {
      if (statSync(path).size <= LARGEST) files.set(name, readFileSync(path));
    } catch {
      // A missing picture is a finding.
    }
  }
  return files;
}
