import type { Campaign } from "../../campaign/Campaign.ts";
import type { Kit } from "../../kit/buildKit.ts";
import type { Edit } from "../../source/SourceText.ts";
import type { YamlSource } from "../../source/yaml/YamlSource.ts";

/** A campaign file with what its fixes made of it, and how many were done. */
export interface Mended {
  readonly source: YamlSource;
  readonly number: number;
}

/** One fix can make room for another; a file in which they never end is left after as many rounds. */
const MOST_ROUNDS = 20;

/**
 * Applies the fixes of a campaign's findings to its file, again and again, until there is none left. A fix after which a
 * post that was ready would be withheld (a no-break space more, and it is too long) is not done.
 */
export async function mendCampaign(
  source: YamlSource,
  read: (source: YamlSource) => Promise<Campaign>,
  build: (campaign: Campaign) => Kit,
): Promise<Mended> {
  let mended: Mended = { source, number: 0 };
  let kit = build(await read(source));
  const spoiling = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const wanted = kit.findings
      .flatMap(({ fix = [] }) => fix)
      .filter((edit) => edit.file === source.file && !spoiling.has(nameOf(edit)));
    const { source: next, applied } = mended.source.apply(wanted);
    if (applied.length === 0) return mended;
    const after = build(await read(next));
    const spoilt = spoiltTexts(kit, after);
    if (spoilt.size > 0) {
      const before = spoiling.size;
      for (const edit of applied) if (spoilt.has(nameOf(edit))) spoiling.add(nameOf(edit));
      // A post can be spoilt by what was done elsewhere, say, to a hashtag: then nothing of it is done.
      if (spoiling.size === before) return mended;
      continue;
    }
    mended = { source: next, number: mended.number + applied.length };
    kit = after;
  }
  return mended;
}

/** The texts of posts that were ready and are withheld now. */
function spoiltTexts(before: Kit, after: Kit): Set<string> {
  const ready = new Set(
    before.posts.map(({ id, language, platform }) => [id, language, platform.id].join("\0")),
  );
  const spoilt = after.withheld.filter(({ id, language, platform }) =>
    ready.has([id, language, platform.id].join("\0")),
  );
  return new Set(
    spoilt.flatMap(({ source }) => {
      const edit = source.edit({ start: 0, end: 0 }, "");
      return edit === undefined ? [] : [nameOf(edit)];
    }),
  );
}

function nameOf({ path }: Edit): string {
  return JSON.stringify(path);
}
