import type { Catalogue } from "../core/campaign/Catalogue.ts";
import { readCatalogue } from "../core/campaign/readHashtags.ts";
import type { Platform } from "../core/platform/Platform.ts";
import { loadSource, type Reading } from "./loadSource.ts";

/**
 * The hashtags of a catalogue such as data/hashtags.yaml.
 *
 * @throws UserError with every mistake in the file.
 */
export async function loadHashtags(
  file: string,
  { platforms, onEncoding }: Reading & { readonly platforms: readonly Platform[] },
): Promise<Catalogue> {
  const source = await loadSource(
    "hashtags",
    file,
    async (parsed) => {
      const { validateHashtags } = await import("../core/campaign/validateCampaign.ts");
      return validateHashtags(parsed, { platforms });
    },
    { platforms, onEncoding },
  );
  return readCatalogue(source.value, source, platforms);
}
