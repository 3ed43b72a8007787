import type { Hashtag } from "../core/campaign/Campaign.ts";
import { readHashtags } from "../core/campaign/readHashtags.ts";
import type { Platform } from "../core/platform/Platform.ts";
import { loadSource, type Reading } from "./loadSource.ts";

/**
 * The hashtags of a catalogue such as data/hashtags.yaml, in its order.
 *
 * @throws UserError with every mistake in the file.
 */
export async function loadHashtags(
  file: string,
  { platforms, onEncoding }: Reading & { readonly platforms: readonly Platform[] },
): Promise<Hashtag[]> {
  const source = await loadSource(
    "hashtags",
    file,
    async (parsed) => {
      const { validateHashtags } = await import("../core/campaign/validateCampaign.ts");
      return validateHashtags(parsed, { platforms });
    },
    { platforms, onEncoding },
  );
  return readHashtags(source.value.hashtags, source, platforms);
}
