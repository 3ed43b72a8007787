import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { keysOf } from "../core/text/keysOf.ts";

/** The package's folder: the nearest one above this module that has a package.json, for src/ and the bundles alike. */
const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Paths of the files that come with the program, relative to the current folder if that is shorter. */
export const builtIn = {
  platforms: shown("data/platforms.yaml"),
  hashtags: shown("data/hashtags.yaml"),
  /** The campaigns by name, the default one first. */
  campaigns: { "blue-heart": shown("templates/blue-heart.yaml") },
  campaignSchema: shown("data/schema/campaign.json"),
  starter: shown("templates/starter.yaml"),
  /** What the build made of the YAML files above, so that they need not be parsed at every start. */
  precompiled: join(root, "dist/precompiled.json"),
  precompiledPlaces: join(root, "dist/precompiledPlaces.json"),
  /** The designs of cards. */
  cards: shown("templates/cards"),
  /** What draws pictures: fonts, what is known of them, the renderer, and the program of its threads. */
  drawing: join(root, "dist/drawing"),
  /** The program that decodes, scales and encodes pictures. */
  renderer: join(root, "dist/drawing/takumi.wasm"),
  package: join(root, "package.json"),
} as const;

export const campaignNames = keysOf(builtIn.campaigns);

function findRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : findRoot(dirname(folder));
}

function shown(path: string): string {
  const absolute = join(root, path);
  const near = relative(process.cwd(), absolute);
  return near.length < absolute.length ? near : absolute;
}
