// Cards: how long the first takes in a program, how long each later one takes on one processor, also when its words have to shrink,
// and how much memory a merge with cards of its own for every recipient takes.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../../build/bundle.js";
import { median } from "./median.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(root, "bin/bluehart.js");
const folder = mkdtempSync(join(tmpdir(), "bluehart-bench-"));
const time = (work) => {
  const start = process.hrtime.bigint();
  const result = work();
  return { result, ms: Number(process.hrtime.bigint() - start) / 1e6 };
};

// Processor time, because other programs may use the machine as well.
const meter = join(folder, "meter.cjs");
writeFileSync(
  meter,
  `if (require("node:worker_threads").isMainThread) process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.error("used", (userCPUTime + systemCPUTime) / 1000, maxRSS);
  });`,
);
const run = (words) => {
  const { result, ms } = time(() =>
    spawnSync(process.execPath, ["--require", meter, program, ...words], { cwd: folder, encoding: "utf8" }),
  );
  const [, cpu, memory] = /used ([\d.]+) (\d+)/.exec(result.stderr) ?? [];
  return { ms, cpu: Number(cpu), megabytes: Number(memory) / 1024 };
};
const starts = Array.from({ length: 5 }, (_, index) =>
  run(["pictures", String(index), "-p", "x", "--post", "werelddag", "-l", "nl"]),
);
const first = median(starts.map(({ ms }) => ms));
const used = median(starts.map(({ cpu }) => cpu));
console.log(
  `first card, with the start of the program: ${first.toFixed(0)} ms, of 1,200; ${used.toFixed(0)} ms of processor time`,
);

// In this thread, one after another: composing, laying out, drawing, encoding.
const { CardRenderer, builtIn, buildKit, loadCampaign, loadContext, loadFonts, readFileSync } =
  await load("test/bench/cards.ts");
const context = await loadContext();
const module = new WebAssembly.Module(readFileSync(builtIn.renderer));
const long =
  "Mensen die dit zien, weten niet altijd wat zij kunnen doen, of wie zij kunnen bellen, en zwijgen. ".repeat(
    3,
  );
for (const [what, words, aim] of [
  ["a later card, 1080 x 1080", "Open je ogen voor mensenhandel, nummer", 40],
  ["one whose words have to shrink", long, 120],
]) {
  const posts = Array.from({ length: 40 }, (_, index) => {
    const quote = JSON.stringify(`${words}${index}`);
    return `  - { id: p${index}, platforms: [threads], text: Dag, images: [{ card: quote, words: { quote: ${quote} } }] }`;
  });
  const file = join(folder, "cards.yaml");
  writeFileSync(file, `title: T\nposts:\n${posts.join("\n")}\n`);
  const campaign = await loadCampaign(file, context);
  const renderer = await CardRenderer.open({ module, fonts: loadFonts(campaign.cards.fonts) });
  const times = [];
  for (const { id } of campaign.posts) {
    const start = process.cpuUsage();
    const {
      posts: [post],
    } = buildKit(campaign, context.platforms, { posts: [id] });
    await renderer.draw(post.images[0].drawing, new Map());
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  console.log(`${what}: ${median(times).toFixed(0)} ms of processor time, of ${aim}`);
}
rmSync(join(root, "dist/build"), { recursive: true, force: true });

const recipients = Number(process.env.BENCH_RECIPIENTS ?? 581);
writeFileSync(
  join(folder, "merge.yaml"),
  `title: T
languages: [nl, fr, de, en]
posts:
  - id: een
    platforms: [x, instagram]
    text: { nl: "In {{town}}.", fr: "À {{town}}.", de: "In {{town}}.", en: "In {{town}}." }
    images: [{ card: quote }]
`,
);
writeFileSync(
  join(folder, "list.csv"),
  `town\n${Array.from({ length: recipients }, (_, index) => `Gemeente ${index}\n`).join("")}`,
);
const words = ["merge", "-c", "merge.yaml", "-r", "list.csv", "-o", "kits", "-f", "json"];
const merge = run(words);
const cards = recipients * 8;
console.log(
  `merge, ${recipients} recipients, 4 languages, 2 sizes: ${cards} cards in ${(merge.ms / 1000).toFixed(0)} s, ${(merge.cpu / cards).toFixed(1)} ms of a processor for each, ${merge.megabytes.toFixed(0)} MB at the most, of 400`,
);
rmSync(folder, { recursive: true });
