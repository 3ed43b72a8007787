import type { Calendar } from "./core/campaign/dates.ts";
import type { Kit } from "./core/kit/buildKit.ts";
import { drawKit } from "./drawKit.ts";
import type { FormatOptions } from "./export/FormatOptions.ts";
import { type FormatName, formatOf } from "./export/formats/index.ts";
import { type RenderedFile, renderFile } from "./export/renderFile.ts";
import { loadKitFiles } from "./loadKitFiles.ts";

/**
 * A kit in one format, with the pictures that the format holds.
 *
 * @throws UserError if the format cannot hold the kit, such as a scheduler's file for posts in the past, or if a picture cannot be drawn.
 */
export async function renderKit(
  kit: Kit,
  format: FormatName,
  calendar: Calendar,
  options: FormatOptions = {},
): Promise<RenderedFile> {
  const hasPictures = formatOf(format).pictures ?? false;
  const files = hasPictures ? await drawKit(kit, await loadKitFiles(kit.campaign, kit.platforms)) : undefined;
  return renderFile({ kit, calendar, ...(files && { files }) }, format, options);
}
