// How many texts a second are counted for X, links and hashtags found as well, as a ratio to raw twitter-text's
// parseTweet, which only counts: medians of interleaved rounds over the same texts.
import twitterText from "twitter-text";
import { countText } from "../../dist/api/index.js";
import { median } from "./median.js";

const ROUNDS = 21;
const MIXES = {
  short: ["Open je ogen voor mensenhandel!", "Waar zijn ze?", "30 juli"],
  "with links": [
    "Het is #Werelddag tegen mensenhandel. Een dag om stil te staan bij de vele slachtoffers van mensenhandel. Signaleer slachtoffers bij www.pagasa.be, www.payoke.be en www.asblsurya.org #EndHumanTrafficking #HumanTrafficking",
    "Zie https://www.stopmensenhandel.be/nl?bron=x&jaar=2026 (of https://nl.wikipedia.org/wiki/Hart_(orgaan)).",
  ],
  accented: [
    "À l’occasion de la Journée mondiale, la Belgique s’engage : « ensemble contre la traite des êtres humains ».",
  ],
  emoji: ["💙 Trage ein blaues Herz 👩‍👩‍👧‍👦🇧🇪 und teile es 🫱🏻‍🫲🏿!", "❤️‍🔥 #BlueHeart 👍🏽"],
  long: ["Naar schatting leven in België 11.000 mensen in moderne slavernij. ".repeat(60)],
};

const run = (count, texts) => {
  const times = Math.ceil(400 / texts.length);
  const start = process.hrtime.bigint();
  for (let round = 0; round < times; round++) for (const text of texts) count(text);
  return (times * texts.length) / (Number(process.hrtime.bigint() - start) / 1e9);
};
const ours = (text) => countText(text, "twitter").length;
const theirs = (text) => twitterText.parseTweet(text).weightedLength;

console.log(`Counted for X on Node ${process.version}, median of ${ROUNDS} interleaved rounds:`);
for (const [name, texts] of [...Object.entries(MIXES), ["all of them", Object.values(MIXES).flat()]]) {
  const speeds = { ours: [], theirs: [] };
  for (let round = -2; round < ROUNDS; round++) {
    const pair = { ours: run(ours, texts), theirs: run(theirs, texts) };
    // The first rounds compile.
    if (round >= 0) for (const who of Object.keys(pair)) speeds[who].push(pair[who]);
  }
  const speed = median(speeds.ours);
  const ratio = (speed / median(speeds.theirs)).toFixed(2);
  console.log(
    `  ${name.padEnd(12)} ${speed.toFixed(0).padStart(8)} texts/s  ${ratio.padStart(6)} x parseTweet`,
  );
}
