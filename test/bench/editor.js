// What the editor costs in Chromium with 200 posts in four languages: opening it, checking all of them, one keystroke, saving. Aims
// stand beside each number.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const folder = mkdtempSync(join(tmpdir(), "bluehart-editor-"));
const line = (name, value, unit, aim = "") =>
  console.log(
    `  ${name.padEnd(52)} ${value.toFixed(1).padStart(7)} ${unit}${aim && `   at most ${aim} ${unit}`}`,
  );
const share = (list, part) => list.toSorted((a, b) => a - b)[Math.floor(list.length * part)];

console.log("The editor, with 200 posts in four languages:");

const sentences = {
  nl: "Een dag om stil te staan bij #mensenhandel, signaleer slachtoffers bij www.payoke.be",
  fr: "Un jour pour penser aux victimes de la traite, signalez-les sur www.payoke.be",
  de: "Ein Tag, um an die Opfer zu denken, melden Sie sie bei www.payoke.be",
  en: "A day to think of the victims of trafficking, report them at www.payoke.be",
};
const texts = (at) =>
  Object.entries(sentences).map(
    ([language, text]) => `      ${language}: >-\n        ${text}, ${at}.\n        ${text}.\n`,
  );
const posts = Array.from({ length: 200 }, (_, at) => `  - id: post-${at}\n    text:\n${texts(at).join("")}`);
writeFileSync(
  join(folder, "bluehart.yaml"),
  `title: Forest\nlanguages: [nl, fr, de, en]\nhashtags: [a, b]\nposts:\n${posts.join("")}`,
);

const program = fileURLToPath(new URL("../../bin/bluehart.js", import.meta.url));
const serving = spawn(process.execPath, [program, "edit", "--no-open"], { cwd: folder });
const address = await new Promise((resolve) =>
  serving.stdout.once("data", (chunk) => resolve(String(chunk).trim())),
);
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await (
  await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } })
).newPage();

let start = performance.now();
const response = await page.goto(address);
await page.locator(".navigation ol li").nth(199).waitFor();
line("open", performance.now() - start, "ms", 2000);
await page.getByText("200 posts:").waitFor({ timeout: 120_000 });
line("until all are checked", performance.now() - start, "ms");
line("the page, after gzip", gzipSync(await response.body()).length / 1000, "kB");

await page.getByRole("button", { name: /^post-100/ }).click();
await page.locator("[data-count]").first().waitFor();
await page.locator("textarea").first().focus();
const handled = [];
const counted = [];
for (let round = 0; round < 60; round++) {
  const [own, whole] = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const count = document.querySelector("[data-count]");
        const began = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve([typed, performance.now() - began]);
        });
        observer.observe(count, { attributes: true });
        document.execCommand("insertText", false, "x");
        const typed = performance.now() - began;
      }),
  );
  handled.push(own);
  counted.push(whole);
  await page.waitForTimeout(40);
}
line("a keystroke, half of them", share(handled, 0.5), "ms", 30);
line("a keystroke, 95 of 100", share(handled, 0.95), "ms", 30);
line("until it is counted and checked, half of them", share(counted, 0.5), "ms");
line("until it is counted and checked, 95 of 100", share(counted, 0.95), "ms");

start = performance.now();
await page.locator("[data-action=save]").click();
await page.getByText("Everything is saved").waitFor();
line("save", performance.now() - start, "ms");

await browser.close();
serving.kill();
rmSync(folder, { recursive: true });
