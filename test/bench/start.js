// How long a user waits for the program to start, as a ratio to a Node that does nothing: medians of interleaved runs,
// so that a busy machine disturbs both alike.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./median.js";

const ROUNDS = 30;
const bluehart = fileURLToPath(new URL("../../bin/bluehart.js", import.meta.url));
const calls = {
  "node -e 0": ["-e", "0"],
  "bluehart --help": [bluehart, "--help"],
  "bluehart posts --platform twitter": [bluehart, "posts", "--platform", "twitter"],
};

const times = new Map(Object.keys(calls).map((name) => [name, []]));
for (let round = -1; round < ROUNDS; round++) {
  for (const [name, words] of Object.entries(calls)) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
    const time = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name} exited with ${status}`);
    // The first round warms the disk's cache.
    if (round >= 0) times.get(name)?.push(time);
  }
}

const base = median(times.get("node -e 0"));
console.log(`Start-up on Node ${process.version}, median of ${ROUNDS} interleaved runs:`);
for (const [name, list] of times) {
  const time = median(list);
  console.log(
    `  ${name.padEnd(34)} ${time.toFixed(0).padStart(5)} ms  ${(time / base).toFixed(2)} x node -e 0`,
  );
}
