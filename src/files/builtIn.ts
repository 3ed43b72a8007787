/**
 * The files that come with the program. This module stands one folder below the package's root, as do the bundles in
 * dist/, so that the same addresses hold in both.
 */
export const builtIn = {
  platforms: new URL("../data/platforms.yaml", import.meta.url),
  hashtags: new URL("../data/hashtags.yaml", import.meta.url),
  /** The campaigns by name, the one that is used where none is chosen first. */
  campaigns: { "blue-heart": new URL("../templates/blue-heart.yaml", import.meta.url) },
  campaignSchema: new URL("../data/schema/campaign.json", import.meta.url),
  starter: new URL("../templates/starter.yaml", import.meta.url),
  /** What the build stored of the files above, so that they need not be parsed at every start. */
  stored: new URL("../dist/stored.json", import.meta.url),
  storedPlaces: new URL("../dist/storedPlaces.json", import.meta.url),
  package: new URL("../package.json", import.meta.url),
} as const;
