import type { Campaign } from "../core/campaign/Campaign.ts";
import { UserError } from "../core/source/UserError.ts";
import { pathInside } from "./pathInside.ts";
import { readFile } from "./readFile.ts";
import { LARGEST_IMAGE } from "./readImageFile.ts";

/** Makes of a file that a campaign names what goes into its kits; undefined if that is nothing. */
export type Prepare = (name: string, bytes: Uint8Array) => Promise<Uint8Array | undefined>;

/**
 * A campaign's pictures, logo and font, prepared, by the name that the campaign gives them. Those that are missing, too large or
 * cannot be read are left out: a rule reports them. One original at a time is in memory.
 *
 * @throws UserError if there is no logo of the name that a placeholder's value made, at which no rule has looked.
 */
export async function loadAssets(
  { file, brand, posts, cards }: Campaign,
  prepare: Prepare,
): Promise<ReadonlyMap<string, Uint8Array>> {
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
    const bytes = path === undefined ? undefined : readIfPossible(path);
    const prepared = bytes && (await prepare(name, bytes));
    if (prepared !== undefined) files.set(name, prepared);
  }
  const { logo, logoFile } = brand ?? {};
  if (logo !== undefined && logoFile === undefined && !logo.includes("{{") && !files.has(logo)) {
    throw new UserError(`there is no logo ${logo} in the campaign's folder, or it cannot be read`);
  }
  return files;
}

function readIfPossible(path: string): Uint8Array | undefined {
  try {
    return readFile(path, LARGEST_IMAGE);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
