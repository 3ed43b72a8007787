// Kits for every municipality of Belgium: how many posts a second, how much memory, and whether ten times as many take ten
// times as long in the same memory.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bluehart-bench-"));
const campaign = readFileSync(join(root, "templates/blue-heart.yaml"), "utf8")
  .replace("hashtags: catalogue", "hashtags: [EndHumanTrafficking, HumanTrafficking]")
  .replace("nl: Blue Heart Campagne", "nl: Blue Heart Campagne in {{municipality}}")
  // Drawing cards, which pictures.js measures, would take thirty times as long.
  .replace(/^ +images: \[\{ card.*\n/gm, "");
writeFileSync(join(folder, "campaign.yaml"), campaign);
// Preloaded into the program: its peak memory, said when it ends.
const meter = join(folder, "meter.cjs");
writeFileSync(meter, 'process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS));');

const run = (count) => {
  const list = Array.from({ length: count }, (_, index) => `Gemeente ${index}\n`).join("");
  writeFileSync(join(folder, "list.csv"), `municipality\n${list}`);
  const words = [
    "merge",
    "-c",
    "campaign.yaml",
    "-r",
    "list.csv",
    "-o",
    `kits-${count}`,
    "-f",
    "markdown,json",
  ];
  const start = process.hrtime.bigint();
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--require", meter, join(root, "bin/bluehart.js"), ...words],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const posts = Number(/with ([\d,]+) posts/.exec(stderr)?.[1]?.replaceAll(",", ""));
  const megabytes = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
  rmSync(join(folder, `kits-${count}`), { recursive: true });
  return { seconds, posts, megabytes };
};
console.log("merge, 4 languages, all platforms, markdown and JSON:");
const [few, many] = [run(581), run(5810)];
for (const [count, { seconds, posts, megabytes }] of [
  [581, few],
  [5810, many],
]) {
  const speed = (posts / seconds).toFixed(0);
  console.log(
    `  ${count} recipients: ${seconds.toFixed(1)} s, ${posts} posts, ${speed} posts/s, ${megabytes.toFixed(0)} MB`,
  );
}
console.log(
  `  ten times as many: ${(many.seconds / few.seconds).toFixed(1)} x the time, ${(many.megabytes / few.megabytes).toFixed(2)} x the memory`,
);
rmSync(folder, { recursive: true });
