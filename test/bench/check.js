// What it costs to compose a post and check it with all rules, as a ratio to twitter-text's parseTweet of its text: medians
// of interleaved rounds over all posts of the built-in campaign, each on the platforms that it is meant for, and each on all.
import { fileURLToPath } from "node:url";
import twitterText from "twitter-text";
import { buildKit, loadCampaign, platforms, ruleNames } from "../../dist/api/index.js";
import { median } from "./median.js";

const ROUNDS = 41;
const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const meant = await loadCampaign(file("templates/blue-heart.yaml"), {
  platforms,
  rules: ruleNames,
  catalogue: file("data/hashtags.yaml"),
});
const ids = platforms.map(({ id }) => id);
const everywhere = { ...meant, posts: meant.posts.map((post) => ({ ...post, platforms: ids })) };

const time = (run, number) => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e3 / number;
};
/** The same campaign as other objects, of which nothing is known from the rounds before. */
function unknown(campaign) {
  const posts = campaign.posts.map((post) => {
    const texts = new Map(Array.from(post.texts, ([language, text]) => [language, { ...text }]));
    return { ...post, texts };
  });
  return { ...campaign, posts };
}

/** `number` is how many posts the campaign is taken to have. */
function measure(name, campaign, texts, number) {
  const times = { ours: [], theirs: [] };
  // The first rounds compile.
  for (let round = -350; round < ROUNDS; round++) {
    const fresh = unknown(campaign);
    const pair = {
      ours: time(() => buildKit(fresh, platforms).findings.length, number),
      theirs: time(() => texts.map((text) => twitterText.parseTweet(text)), texts.length),
    };
    if (round >= 0) for (const who of Object.keys(pair)) times[who].push(pair[who]);
  }
  const [ours, theirs] = [median(times.ours), median(times.theirs)];
  console.log(
    `  ${name.padEnd(32)} ${ours.toFixed(0).padStart(5)} µs  ${(ours / theirs).toFixed(2).padStart(6)} x parseTweet`,
  );
}

console.log(`Composed and checked with all rules, median of ${ROUNDS} rounds:`);
const texts = buildKit(meant, platforms).posts.map(({ text }) => text);
measure("a post on one platform", meant, texts, texts.length);
const sources = meant.posts.flatMap((post) => Array.from(post.texts.values(), ({ value }) => value));
measure(`the same post on all ${platforms.length} platforms`, everywhere, sources, sources.length);
