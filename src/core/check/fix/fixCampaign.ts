import type { Campaign } from "../../campaign/Campaign.ts";
import type { Post } from "../../compose/Post.ts";
import type { EditableSource } from "../../source/Source.ts";
import { type Edit, editText } from "../../source/SourceText.ts";
import type { Finding } from "../Finding.ts";

/** A campaign file with what its fixes made of it, and how many were done. */
export interface FixResult {
  readonly source: EditableSource;
  readonly number: number;
}

/** The part of a kit that tells which fixes to apply and whether they broke a post. */
interface CheckedPosts {
  readonly posts: readonly Post[];
  readonly withheld: readonly Post[];
  readonly findings: readonly Finding[];
}

/** One fix can make room for another; a file in which they never end is left after as many rounds. */
const MOST_ROUNDS = 20;

/**
 * Applies the fixes of a campaign's findings to its file, again and again, until there is none left. A fix after which a
 * post that was ready would be withheld (a no-break space more, and it is too long) is not done.
 */
export async function fixCampaign(
  source: EditableSource,
  read: (source: EditableSource) => Promise<Campaign>,
  build: (campaign: Campaign) => CheckedPosts,
): Promise<FixResult> {
  let fixed: FixResult = { source, number: 0 };
  let kit = build(await read(source));
  const breaking = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const wanted = kit.findings
      .flatMap(({ fix = [] }) => fix)
      .filter((edit) => edit.file === source.file && !breaking.has(nameOf(edit)));
    const { source: next, applied } = fixed.source.apply(wanted);
    if (applied.length === 0) return fixed;
    const after = build(await read(next));
    const broken = brokenTexts(kit, after);
    if (broken.size > 0) {
      const before = breaking.size;
      for (const edit of applied) if (broken.has(nameOf(edit))) breaking.add(nameOf(edit));
      // A post can be broken by what was done elsewhere, say, to a hashtag: then nothing of it is done.
      if (breaking.size === before) return fixed;
      continue;
    }
    fixed = { source: next, number: fixed.number + applied.length };
    kit = after;
  }
  return fixed;
}

/** The texts of posts that were ready and are withheld now. */
function brokenTexts(before: CheckedPosts, after: CheckedPosts): Set<string> {
  const ready = new Set(
    before.posts.map(({ id, language, platform }) => [id, language, platform.id].join("\0")),
  );
  const broken = after.withheld.filter(({ id, language, platform }) =>
    ready.has([id, language, platform.id].join("\0")),
  );
  return new Set(
    broken.flatMap(({ source }) => {
      const edit = editText(source, { start: 0, end: 0 }, "");
      return edit === undefined ? [] : [nameOf(edit)];
    }),
  );
}

function nameOf({ path }: Edit): string {
  return JSON.stringify(path);
}
