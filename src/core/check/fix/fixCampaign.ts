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

/** How many fixes are tried one by one, each of which checks the whole campaign; further ones are left undone. */
const MOST_TRIALS = 200;

/** A campaign, and what the check finds in it. */
interface Checked extends FixResult {
  readonly kit: CheckedPosts;
}

/**
 * Applies the fixes of a campaign's findings to its file, again and again, until there is none left. Drops a fix that does
 * harm: a post that was ready would be withheld (a no-break space more, and it is too long), or would have a finding that
 * it did not have and that no fix removes.
 */
export async function fixCampaign(
  source: EditableSource,
  read: (source: EditableSource) => Promise<Campaign>,
  build: (campaign: Campaign) => CheckedPosts,
): Promise<FixResult> {
  let checked: Checked = { source, number: 0, kit: build(await read(source)) };
  let trials = MOST_TRIALS;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = checked.number;
    const fixes = fixesOf(checked.kit, source.file);
    const all = await apply(checked, fixes.flat());
    const harmed = harmedTexts(checked.kit, all.kit);
    if (harmed.size === 0) {
      checked = all;
    } else {
      // A text can be harmed by what was done elsewhere, say, to a hashtag: then each fix is tried alone.
      const isHarmed = (fix: readonly Edit[]) => fix.some((edit) => harmed.has(nameOf(edit)));
      const safe = fixes.filter((fix) => !isHarmed(fix));
      const others = await apply(checked, safe.flat());
      const isSafe = harmedTexts(checked.kit, others.kit).size === 0;
      if (isSafe) checked = others;
      // From the end of each text, so that the places of the fixes before it stay right.
      for (const fix of (isSafe ? fixes.filter(isHarmed) : fixes).toReversed()) {
        if (trials-- <= 0) break;
        const next = await apply(checked, fix);
        if (harmedTexts(checked.kit, next.kit).size === 0) checked = next;
      }
    }
    if (checked.number === before) break;
  }
  return { source: checked.source, number: checked.number };

  async function apply({ source, number, kit }: Checked, edits: readonly Edit[]): Promise<Checked> {
    const { source: next, applied } = source.apply(edits);
    if (applied.length === 0) return { source, number, kit };
    return { source: next, number: number + applied.length, kit: build(await read(next)) };
  }
}

/** The fixes in a file, each with all its edits, in the order of their texts. Two findings can have the same fix. */
function fixesOf({ findings }: CheckedPosts, file: string): (readonly Edit[])[] {
  const fixes = new Map<string, readonly Edit[]>();
  for (const { fix = [] } of findings) {
    const own = fix.filter((edit) => edit.file === file);
    if (own.length > 0) fixes.set(JSON.stringify(own), own);
  }
  const startOf = (fix: readonly Edit[]) => fix[0]?.start ?? 0;
  return [...fixes.values()].sort((one, other) => startOf(one) - startOf(other));
}

/** The texts of posts that were ready and are withheld now, or that have a finding more, which no fix removes. */
function harmedTexts(before: CheckedPosts, after: CheckedPosts): Set<string> {
  const ready = new Set(before.posts.map(keyOf));
  const known = countFindings(before);
  const worse = new Set<string>();
  for (const [key, number] of countFindings(after)) {
    if (number.lasting > (known.get(key)?.all ?? 0)) worse.add(number.post);
  }
  const harmed = [
    ...after.withheld.filter((post) => ready.has(keyOf(post))),
    ...[...after.posts, ...after.withheld].filter((post) => worse.has(keyOf(post))),
  ];
  return new Set(
    harmed.map(({ source }) => {
      const edit = editText(source, { start: 0, end: 0 }, "");
      return edit === undefined ? "" : nameOf(edit);
    }),
  );
}

interface Tally {
  readonly post: string;
  all: number;
  /** How many no fix removes. */
  lasting: number;
}

/** How many findings each rule has of each post. */
function countFindings({ findings }: CheckedPosts): Map<string, Tally> {
  const numbers = new Map<string, Tally>();
  for (const { rule, posts, languages, platforms, fix } of findings) {
    for (const id of posts) {
      for (const language of languages) {
        for (const platform of platforms) {
          const post = [id, language, platform].join("\0");
          const key = `${rule}\0${post}`;
          const number = numbers.get(key) ?? { post, all: 0, lasting: 0 };
          number.all++;
          if (fix === undefined) number.lasting++;
          numbers.set(key, number);
        }
      }
    }
  }
  return numbers;
}

function keyOf({ id, language, platform }: CheckedPosts["posts"][number]): string {
  return [id, language, platform.id].join("\0");
}

function nameOf({ path }: Edit): string {
  return JSON.stringify(path);
}
