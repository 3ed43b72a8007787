import { keysOf } from "../core/text/keysOf.ts";
import { ownFile } from "./ownFiles.ts";

/** The files that come with the program, by the names under which ownFiles.ts reads them. */
export const builtIn = {
  platforms: ownFile("data/platforms.yaml"),
  hashtags: ownFile("data/hashtags.yaml"),
  /** The campaigns by name, the default one first. */
  campaigns: { "blue-heart": ownFile("templates/blue-heart.yaml") },
  campaignSchema: ownFile("data/schema/campaign.json"),
  /** The same campaign with comments in each language, which is then the campaign's main one; in the English one that is Dutch. */
  starters: {
    en: ownFile("templates/starter.yaml"),
    nl: ownFile("templates/starter.nl.yaml"),
    fr: ownFile("templates/starter.fr.yaml"),
    de: ownFile("templates/starter.de.yaml"),
  },
  /** What the build made of the YAML files above, so that they need not be parsed at every start. */
  precompiled: ownFile("dist/precompiled.json"),
  precompiledPlaces: ownFile("dist/precompiledPlaces.jsonl"),
  /** The designs of cards. */
  cards: ownFile("templates/cards"),
  /** The fonts of cards, and what is known of them. */
  fonts: ownFile("dist/drawing"),
  fontFacts: ownFile("dist/drawing/fonts.json"),
  /** The program of the threads that draw cards. */
  drawingThread: ownFile("dist/drawing/worker.cjs"),
  /** The program that draws cards, and decodes, scales and encodes pictures. */
  renderer: ownFile("dist/drawing/takumi.wasm"),
  package: ownFile("package.json"),
} as const;

export const campaignNames = keysOf(builtIn.campaigns);
