// How long it takes to send a campaign with 500 posts to a translator and to take all of its translations back, as a ratio to a
// Node that does nothing: medians of interleaved runs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { median } from "./median.js";

const ROUNDS = 5;
const POSTS = 500;
const bluehart = fileURLToPath(new URL("../../bin/bluehart.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bluehart-bench-"));
const path = (name) => join(folder, name);

const posts = Array.from({ length: POSTS }, (_, index) =>
  [
    `  - id: post-${index}`,
    "    platforms: [facebook, x, instagram]",
    "    text:",
    "      nl: |-",
    `        Bericht ${index} over mensenhandel, dat dichterbij is dan je denkt. Ken je de signalen?`,
    "",
    "        Bel 02 511 64 64 of kijk op www.payoke.be",
  ].join("\n"),
);
const campaign = `title: Bench\nlanguages: [nl]\nhashtags: [BlauwHart]\nposts:\n${posts.join("\n")}\n`;
const formats = ["xlsx", "csv", "xlf", "po"];

function run(...words) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  if (status !== 0) throw new Error(`${words.join(" ")} exited with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
const translate = (...words) => run(bluehart, "translate", "--campaign", path("campaign.yaml"), ...words);
const reset = () => writeFileSync(path("campaign.yaml"), campaign);

/** A file of each format with a translation of every text. */
function fillIn() {
  reset();
  translate("--to", "de", path("de.csv"));
  const rows = parse(readFileSync(path("de.csv")), { bom: true });
  for (const row of rows.slice(1)) row[3] = `Übersetzt: ${row[2].replaceAll("Bericht", "Beitrag")}`;
  writeFileSync(
    path("filled.csv"),
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n"),
  );
  translate("--from", path("filled.csv"));
  // A campaign that has them writes them into the other formats; taken back into one without, all of them change.
  for (const format of formats) translate("--to", "de", path(`filled-${format}.${format}`));
}

fillIn();
const times = new Map();
const note = (name, time) => times.set(name, [...(times.get(name) ?? []), time]);
for (let round = -1; round < ROUNDS; round++) {
  const base = run("-e", "0");
  if (round >= 0) note("node -e 0", base);
  for (const format of formats) {
    reset();
    const to = translate("--to", "de", path(`new.${format}`), "--force");
    const from = translate("--from", path(`filled-${format}.${format}`));
    // The first round warms the disk's cache.
    if (round < 0) continue;
    note(`translate --to, ${format}`, to);
    note(`translate --from, ${format}`, from);
  }
}
rmSync(folder, { recursive: true });

const base = median(times.get("node -e 0"));
console.log(`A campaign with ${POSTS} posts, median of ${ROUNDS} interleaved runs:`);
for (const [name, list] of times) {
  const time = median(list);
  console.log(
    `  ${name.padEnd(24)} ${time.toFixed(0).padStart(5)} ms  ${(time / base).toFixed(1)} x node -e 0`,
  );
}
