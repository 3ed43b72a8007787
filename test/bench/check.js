// What it costs to compose a post and check it with all rules, as a ratio to twitter-text's parseTweet of its text: medians
// of interleaved rounds over all posts of the built-in campaign, on all platforms.
import { fileURLToPath } from "node:url";
import twitterText from "twitter-text";
import { buildKit, loadCampaign, platforms, ruleNames } from "../../dist/index.js";
import { median } from "./median.js";

const ROUNDS = 41;
const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const campaign = await loadCampaign(file("templates/blue-heart.yaml"), {
  platforms,
  rules: ruleNames,
  catalogue: file("data/hashtags.yaml"),
});
const texts = buildKit(campaign, platforms).posts.map(({ text }) => text);

const time = (run) => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e3 / texts.length;
};
const times = { ours: [], theirs: [] };
// The first rounds compile.
for (let round = -350; round < ROUNDS; round++) {
  const pair = {
    // A campaign of its own, for which nothing is known from the rounds before.
    ours: time(() => buildKit({ ...campaign }, platforms).findings.length),
    theirs: time(() => texts.map((text) => twitterText.parseTweet(text))),
  };
  if (round >= 0) for (const who of Object.keys(pair)) times[who].push(pair[who]);
}
const [ours, theirs] = [median(times.ours), median(times.theirs)];
console.log(
  `Composed and checked, ${texts.length} posts on ${platforms.length} platforms, median of ${ROUNDS} rounds:`,
);
console.log(`  ${ours.toFixed(0).padStart(5)} µs a post  ${(ours / theirs).toFixed(2)} x parseTweet`);
