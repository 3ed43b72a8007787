// What the kit's page costs in Chromium: the size of its script, the work of one keystroke, loading 500 cards, filtering them,
// and the memory that 3,000 keystrokes keep. Aims stand beside each number.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { median } from "./median.js";

const folder = mkdtempSync(join(tmpdir(), "bluehart-page-"));
const line = (name, value, unit, aim) =>
  console.log(`  ${name.padEnd(52)} ${value.toFixed(1).padStart(7)} ${unit}   at most ${aim} ${unit}`);
const share = (list, part) => list.toSorted((a, b) => a - b)[Math.floor(list.length * part)];

console.log("The kit's page:");

const sentence = "Een dag om stil te staan bij #mensenhandel, signaleer slachtoffers bij www.payoke.be 💙. ";
const textOf = (length) => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

function kitOf(name, campaign) {
  const yaml = join(folder, `${name}.yaml`);
  writeFileSync(yaml, JSON.stringify(campaign));
  const file = join(folder, `${name}.html`);
  const { status, stderr } = spawnSync("node", ["bin/bluehart.js", "export", file, "-c", yaml], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return pathToFileURL(file).href;
}

const helplines = [{ name: "Payoke", phone: "03 201 16 90", site: "https://www.payoke.be" }];
const one = kitOf("one", {
  title: "T",
  languages: ["nl"],
  helplines,
  posts: [{ id: "a", platforms: ["facebook", "linkedin", "mastodon"], text: sentence }],
});
const scripts = [...readFileSync(fileURLToPath(one), "utf8").matchAll(/<script>(.*?)<\/script>/gs)];
const sizes = scripts.map(([, code]) => gzipSync(code, { level: 9 }).length / 1000);
const [words = 0, ...program] = sizes;
line(
  "its program, gzipped",
  program.reduce((sum, size) => sum + size, 0),
  "kB",
  45,
);
line("its words in one language, gzipped", words, "kB", 6);
const many = kitOf("many", {
  title: "T",
  languages: ["nl"],
  helplines,
  posts: Array.from({ length: 56 }, (_, index) => ({ id: `p${index}`, text: `Post ${index}. ${sentence}` })),
});

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--js-flags=--expose-gc", "--enable-precise-memory-info"],
});
try {
  for (const length of [2000, 5000]) {
    const slowest = [];
    for (const platform of ["facebook", "linkedin", "mastodon"])
      slowest.push(await type(platform, length, 1));
    const times = slowest.toSorted((one, other) => median(other) - median(one))[0] ?? [];
    line(`a keystroke in ${length} characters, median`, median(times), "ms", length === 2000 ? 2 : 4);
    line(`a keystroke in ${length} characters, 99 of 100`, share(times, 0.99), "ms", 10);
    line("  the first one", await type("facebook", length, 1, 1).then(([first = 0]) => first), "ms", 50);
  }
  line("a keystroke, processor slowed six times, median", median(await type("facebook", 2000, 6)), "ms", 40);
  line("memory that 3,000 keystrokes keep", await memory(), "MB", 5);
  await loadMany();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** What a keystroke costs: the handler and the rendering it starts, without the browser's layout. */
async function type(platform, length, slowdown, number = 200) {
  const page = await browser.newPage();
  await page.goto(one);
  await page.waitForTimeout(1500);
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const field = page.locator(`article[data-platform=${platform}] textarea`);
  await field.focus();
  const times = await field.evaluate(strokes, { text: textOf(length), number });
  await page.close();
  return times;
}

async function strokes(field, { text, number }) {
  const times = [];
  for (let index = 0; index < number; index++) {
    field.value = `${text.slice(0, -4)}${String(index).padStart(4, "x")}`;
    const start = performance.now();
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // Preact renders in a microtask.
    await Promise.resolve();
    await Promise.resolve();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}

async function memory() {
  const page = await browser.newPage();
  await page.goto(one);
  await page.waitForTimeout(1500);
  const field = page.locator("article[data-platform=facebook] textarea");
  await field.focus();
  await field.evaluate(strokes, { text: textOf(2000), number: 200 });
  const heap = () => page.evaluate("gc(); performance.memory.usedJSHeapSize");
  const before = await heap();
  await field.evaluate(strokes, { text: textOf(2000), number: 3000 });
  const after = await heap();
  await page.close();
  return (after - before) / 1e6;
}

async function loadMany() {
  const page = await browser.newPage();
  await page.addInitScript(
    "window.requestIdleCallback = (run) => setTimeout(run, 1000); new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration); }).observe({ type: 'longtask', buffered: true });",
  );
  const client = await page.context().newCDPSession(page);
  await client.send("Profiler.enable");
  await client.send("Profiler.start");
  await page.goto(many);
  await page.waitForTimeout(100);
  const { profile } = await client.send("Profiler.stop");
  const idle = new Set(
    profile.nodes
      .filter(({ callFrame }) => ["(idle)", "(program)", "(root)"].includes(callFrame.functionName))
      .map(({ id }) => id),
  );
  const busy = profile.samples.reduce(
    (sum, id, index) => sum + (idle.has(id) ? 0 : (profile.timeDeltas[index] ?? 0)),
    0,
  );
  line(`script at load, ${await page.locator("article").count()} cards`, busy / 1000, "ms", 20);
  await page.waitForTimeout(1500);
  const times = await page.locator('[name="view.platform"]').evaluate(async (select) => {
    const frames = [];
    for (const value of ["twitter", "", "bluesky", "", "facebook", "", "mastodon", ""]) {
      const start = performance.now();
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      frames.push(performance.now() - start);
    }
    return frames;
  });
  line("a filter until its frame, median", median(times), "ms", 50);
  await page.close();
}
