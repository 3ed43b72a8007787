// How other people's counters of posts do on texts whose counts are worked out by hand from the platforms' rules, and how many texts
// a second each counts: medians of interleaved rounds. npm installs what it has into a temporary folder; --postlint FOLDER names a
// built checkout of github.com/conorbronsdon/postlint-mcp.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import twitterText from "twitter-text";
import { countText } from "../../dist/api/index.js";
import { median } from "./median.js";

const CROSSPOST = "@humanwhocodes/crosspost";
const ROUNDS = 15;
const TEXTS_A_ROUND = 2000;

const FAMILY = "👩‍👩‍👧‍👦";
/** The count of each text, with how it comes about where that is not its number of letters. */
const CASES = {
  // 280 of weight 1 or 2 after NFC; a link 23 and an emoji 2, however long. Source: docs.x.com, "Counting characters".
  X: [
    ["Open je ogen voor mensenhandel!", 31],
    ["💙", 2],
    [FAMILY, 2],
    ["🇧🇪", 2],
    ["🫱🏻‍🫲🏿", 2],
    ["❤️‍🔥", 2],
    ["#️⃣", 2],
    ["Zie www.payoke.be", 4 + 23],
    ["Zie https://www.payoke.be/nl/hulp?taal=nl.", 4 + 23 + 1],
    ["Zie payoke.be en pag-asa.be", 4 + 23 + 4 + 23],
    ["(https://nl.wikipedia.org/wiki/Hart_(orgaan))", 1 + 23 + 1],
    ["mail@payoke.be", 14],
    ["été".normalize("NFD"), 3],
    ["日本語", 3 * 2],
    ["Привет", 6],
    // The ellipsis and the euro are outside of the ranges that count one.
    ["“Kijk” – nu…", 6 + 1 + 1 + 1 + 2 + 2],
    ["€ 5", 2 + 2],
    ["à l’œuvre", 9],
  ],
  // 300 graphemes of the whole text, links too. Source: the lexicon app.bsky.feed.post.
  Bluesky: [
    ["Open je ogen voor mensenhandel!", 31],
    [FAMILY, 1],
    ["🇧🇪🇫🇷", 2],
    ["Zie https://www.payoke.be/nl/hulp", 4 + 29],
    ["Zie www.payoke.be", 17],
    ["été".normalize("NFD"), 3],
    ["각".normalize("NFD"), 1],
    ["a\r\nb", 3],
    ["1️⃣ 🫱🏻‍🫲🏿", 3],
  ],
  // 500 graphemes; a link with its scheme 23, of a mention only the name. Source: Mastodon's StatusLengthValidator.
  Mastodon: [
    ["Open je ogen voor mensenhandel!", 31],
    ["Zie https://www.payoke.be/nl/hulp", 4 + 23],
    ["https://a.be https://b.be", 23 + 1 + 23],
    ["Zie www.payoke.be", 17],
    ["Dank @payoke@mastodon.social!", 5 + 7 + 1],
    ["Dank @payoke!", 13],
    [FAMILY, 1],
    ["été".normalize("NFD"), 3],
    ["mail a@b.be", 11],
  ],
};

const { values } = parseArgs({ options: { postlint: { type: "string" } } });
const folder = mkdtempSync(join(tmpdir(), "bluehart-peers-"));
try {
  const counters = {
    bluehart: {
      X: (text) => countText(text, "twitter").length,
      Bluesky: (text) => (countText(text, "bluesky").strict ?? countText(text, "bluesky")).length,
      Mastodon: (text) => countText(text, "mastodon").length,
    },
    "twitter-text": { X: (text) => twitterText.parseTweet(text).weightedLength },
    crosspost: await crosspost(),
    "postlint-mcp": await postlint(),
  };
  const known = Object.entries(counters).filter(([, counter]) => counter !== undefined);
  console.log("Texts that each counter counts as the platform does:");
  for (const [name, counter] of known) {
    const parts = Object.entries(CASES).map(([platform, cases]) => score(platform, cases, counter[platform]));
    console.log(`  ${name.padEnd(14)}${parts.join("  ")}`);
  }
  console.log(`Texts a second for X, median of ${ROUNDS} interleaved rounds over its texts:`);
  for (const [name, speed] of speeds(known)) {
    console.log(`  ${name.padEnd(14)}${Math.round(speed).toLocaleString("en").padStart(9)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Its counters need no account, but its classes want the names of one. */
async function crosspost() {
  const words = ["--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
  const { status } = spawnSync("npm", ["install", ...words, CROSSPOST], { stdio: "ignore" });
  if (status !== 0) {
    console.log(`  crosspost is not compared: npm could not install ${CROSSPOST}`);
    return undefined;
  }
  const path = join(folder, "node_modules", CROSSPOST, "dist/index.js");
  const { TwitterStrategy, BlueskyStrategy, MastodonStrategy } = await import(pathToFileURL(path).href);
  const keys = { accessTokenKey: "-", accessTokenSecret: "-", apiConsumerKey: "-", apiConsumerSecret: "-" };
  const x = new TwitterStrategy(keys);
  const bluesky = new BlueskyStrategy({ identifier: "-", password: "-", host: "bsky.social" });
  const mastodon = new MastodonStrategy({ accessToken: "-", host: "mastodon.social" });
  return {
    X: (text) => x.calculateMessageLength(text),
    Bluesky: (text) => bluesky.calculateMessageLength(text),
    Mastodon: (text) => mastodon.calculateMessageLength(text),
  };
}

/** As its `lint` counts: see count.ts there. */
async function postlint() {
  if (values.postlint === undefined) {
    console.log(
      "  postlint-mcp is not compared: npm does not have it; name a built checkout with --postlint",
    );
    return undefined;
  }
  const path = resolve(values.postlint, "dist/count.js");
  const count = await import(pathToFileURL(path).href);
  const { billUrlsAtFixedWidth, graphemeLength, resolvePlaceholders, stripMentionDomains, weightedLength } =
    count;
  return {
    X: (text) => weightedLength(billUrlsAtFixedWidth(text, 23)).length,
    Bluesky: (text) => graphemeLength(resolvePlaceholders(text)),
    Mastodon: (text) => graphemeLength(billUrlsAtFixedWidth(stripMentionDomains(text), 23)),
  };
}

function score(platform, cases, count) {
  if (count === undefined) return `${platform} -`.padEnd(18);
  const wrong = cases.filter(([text, length]) => count(text) !== length);
  return `${platform} ${cases.length - wrong.length} of ${cases.length}`.padEnd(18);
}

function speeds(known) {
  const texts = CASES.X.map(([text]) => text);
  const times = Math.ceil(TEXTS_A_ROUND / texts.length);
  const measured = known.map(([name, { X: count }]) => ({ name, count, rounds: [] }));
  for (let round = -3; round < ROUNDS; round++) {
    for (const { count, rounds } of measured) {
      const start = process.hrtime.bigint();
      for (let time = 0; time < times; time++) for (const text of texts) count(text);
      // The first rounds compile.
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (round >= 0) rounds.push((times * texts.length) / seconds);
    }
  }
  return measured.map(({ name, rounds }) => [name, median(rounds)]);
}
