import type { Campaign } from "./core/campaign/Campaign.ts";
import type { Platform } from "./core/platform/Platform.ts";
import { builtIn } from "./files/builtIn.ts";
import { loadAssets, type Prepare } from "./files/loadAssets.ts";
import { readOwn } from "./files/ownFiles.ts";

/**
 * The pictures and the logo of a campaign as they go into its kits: without metadata, upright, and scaled to what the platforms
 * show. A campaign without any loads nothing.
 */
export function loadKitFiles(
  campaign: Campaign,
  platforms: readonly Platform[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  let preparing: Promise<Prepare> | undefined;
  return loadAssets(campaign, async (name, bytes) => {
    preparing ??= import("./picture/photo/preparePictures.ts").then(({ preparePictures }) =>
      preparePictures(campaign, platforms, () => readOwn(builtIn.renderer)),
    );
    return (await preparing)(name, bytes);
  });
}
