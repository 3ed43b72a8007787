// How long a calendar of 2,000 rows takes to become a checked campaign, with its posts on four platforms and on all, as a ratio
// to a Node that does nothing; and how much memory a sheet of 24,000 rows takes.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { median } from "./median.js";

const ROUNDS = 5;
const bluehart = fileURLToPath(new URL("../../bin/bluehart.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bluehart-bench-"));
const words =
  "market river forest library school street garden bridge harbour station neighbour museum bicycle concert kitchen".split(
    " ",
  );
const textOf = (row) =>
  `Come to the ${Array.from({ length: 16 }, (_, at) => words[(row * (at + 7) + at * at) % words.length]).join(" ")}, number ${row}!`;
const dayOf = (row) => new Date(Date.UTC(2027, 0, 1 + (row % 365))).toISOString().slice(0, 10);
const platforms = ["Facebook", "X", "Instagram", "LinkedIn"];
const rows = Array.from({ length: 2000 }, (_, row) => [
  dayOf(row),
  platforms[row % 4],
  textOf(row),
  "#Town",
  `https://example.org/${row}`,
]);
const header = ["Date", "Platform", "Text", "Hashtags", "Link"];
const csv = (table) => table.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
writeFileSync(join(folder, "four.csv"), csv([header, ...rows]));
writeFileSync(join(folder, "all.csv"), csv([header, ...rows].map((row) => row.toSpliced(1, 1))));
writeFileSync(
  join(folder, "four.xlsx"),
  await writeXlsx({ sheets: [{ name: "Plan", rows: [header, ...rows] }] }),
);
const long = Array.from({ length: 24_000 }, (_, row) =>
  row < 500 ? rows[row] : [dayOf(row), "", "", "", ""],
);
writeFileSync(
  join(folder, "long.xlsx"),
  await writeXlsx({ sheets: [{ name: "Plan", rows: [header, ...long] }] }),
);
// Preloaded into the program: its peak memory, said when it ends.
const meter = join(folder, "meter.cjs");
writeFileSync(meter, 'process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS));');

const run = (words) => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { time: Number(process.hrtime.bigint() - start) / 1e6, stderr };
};
const importing = (file) => ["--require", meter, bluehart, "import", file, "--force"];
const calls = {
  "node -e 0": ["-e", "0"],
  "2,000 rows, CSV, a platform each": importing("four.csv"),
  "2,000 rows, xlsx, a platform each": importing("four.xlsx"),
  "2,000 rows, CSV, all platforms": importing("all.csv"),
};
const times = new Map(Object.keys(calls).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, call] of Object.entries(calls)) times.get(name)?.push(run(call).time);
}
const base = median(times.get("node -e 0"));
console.log(`Importing on Node ${process.version}, median of ${ROUNDS} interleaved runs:`);
for (const [name, list] of times) {
  const time = median(list);
  console.log(
    `  ${name.padEnd(34)} ${time.toFixed(0).padStart(5)} ms  ${(time / base).toFixed(1)} x node -e 0`,
  );
}
const { time, stderr } = run(importing("long.xlsx"));
const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
console.log(
  `  24,000 rows, of which 500 are posts, xlsx: ${(time / 1000).toFixed(1)} s, ${peak.toFixed(0)} MB`,
);
rmSync(folder, { recursive: true });
