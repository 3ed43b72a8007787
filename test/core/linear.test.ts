import { describe, expect, test } from "vitest";
import type { Campaign, SourceTexts } from "../../src/core/campaign/Campaign.ts";
import { countText } from "../../src/core/platform/countText.ts";
import { YamlSource } from "../../src/core/source/yaml/YamlSource.ts";
import { LONGEST_TEXT } from "../../src/core/text/longestText.ts";
import { thorough } from "../thorough.ts";
import { build, platforms, read } from "./check/kits.ts";

/** Pieces that make expressions backtrack, and what they end in. */
const TEXTS: { readonly [name: string]: (times: number) => string } = {
  hashtags: (times) => "#a ".repeat(times),
  "one hashtag": (times) => `#${"abc".repeat(times)}`,
  links: (times) => "www.a.be ".repeat(times),
  "one domain": (times) => `www.${"a-".repeat(times)}.be`,
  "labels without a known end": (times) => "a.b.".repeat(times),
  "labels with a known end": (times) => "be.".repeat(times),
  "a path in brackets": (times) => `a.be/${"(a".repeat(times)}`,
  "a punycode label": (times) => `a.xn--${"a-b".repeat(times)}`,
  "an accented label": (times) => `http://${"éè日".repeat(times)}.be`,
  dots: (times) => "...".repeat(times),
  spaces: (times) => `a${"   ".repeat(times)}b`,
  "line ends": (times) => "a \n \n".repeat(times),
  quotes: (times) => '" \'a" '.repeat(times),
  "French marks": (times) => "a !!!!?;: ".repeat(times),
  figures: (times) => "1.000 2 3 4 ".repeat(times),
  emoji: (times) => "👩‍👩‍👧 ".repeat(times),
  "joined emoji": (times) => "👩\u200d".repeat(times),
  marks: (times) => `e${"\u0301".repeat(times)}`,
  mentions: (times) => "@a@b.c ".repeat(times),
  schemes: (times) => "http://".repeat(times),
  braces: (times) => "{{a ".repeat(times),
  "quoted brackets": (times) => "“[de a] ".repeat(times),
  "short numbers": (times) => "tel 106 a ".repeat(times),
  days: (times) => "1 et 3 mai ".repeat(times),
  ratios: (times) => "1 a sur 3 b ".repeat(times),
  "broken bytes": (times) => "Ã©É… ".repeat(times),
  underscores: (times) => "____\n".repeat(times),
  scripts: (times) => "mеnsen ".repeat(times),
};

/** The longest text that is tried, in UTF-16 units. */
const LONGEST = thorough ? LONGEST_TEXT : LONGEST_TEXT / 4;

/**
 * Milliseconds of a processor, the least of several runs. The clock on the wall would count the other programs of a busy machine,
 * and those interrupt a long run, but seldom a short one, which makes what is linear look worse.
 */
function timeOf(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The work on a text, prepared so that only the work itself is timed. */
type Prepare = (text: string) => Promise<() => unknown> | (() => unknown);

/**
 * By how much the work grows with twice the text: 2 if it is linear, 4 if it grows with the square. Taken over three
 * doublings, so that the memory's caches and other programs cannot make a linear function look like another. Only what
 * stays too slow in six attempts is wrong. Texts stay below the size from which each buffer costs the system new pages.
 */
async function growth(text: (times: number) => string, prepare: Prepare): Promise<number> {
  let times = 250;
  const canGrow = () => times < 4_000 && text(16 * times).length <= LONGEST;
  while (canGrow() && timeOf(await prepare(text(times)), 1) < 2) times *= 2;
  const [short, long] = [await prepare(text(times)), await prepare(text(8 * times))];
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && least >= 3; attempt++) {
    least = Math.min(least, Math.cbrt(timeOf(long, 1) / timeOf(short, 3)));
  }
  return least;
}

/** A campaign with a post of this text. */
const campaignOf = (text: string) =>
  read(
    new YamlSource(
      `title: T
languages: [fr]
hashtags: [EndHumanTrafficking]
helplines: [{name: a, phone: 078 055 800, site: a.be}]
posts: [{id: a, thread: true, text: ${JSON.stringify(text)}}]
`,
      "long.yaml",
    ),
  );

/** The same campaign as other objects, of which nothing has been memoised. */
function unknown(campaign: Campaign): Campaign {
  const renew = (texts: SourceTexts): SourceTexts =>
    new Map(Array.from(texts, ([language, text]) => [language, { ...text }]));
  return { ...campaign, posts: campaign.posts.map((post) => ({ ...post, texts: renew(post.texts) })) };
}

describe.each(Object.entries(TEXTS))(
  "twice the text costs less than three times the work: %s",
  (_name, text) => {
    test("to count", async () => {
      const prepare = (long: string) => () => platforms.map((platform) => countText(long, platform));
      expect(await growth(text, prepare)).toBeLessThan(3);
    });

    test("to compose and check", async () => {
      const prepare = async (long: string) => {
        const campaign = await campaignOf(long);
        return () => build(unknown(campaign)).findings;
      };
      expect(await growth(text, prepare)).toBeLessThan(3);
    });
  },
);
