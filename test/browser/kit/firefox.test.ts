import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "../../cli/bluehart.ts";
import { png } from "../../png.ts";
import { has } from "../../tools.ts";

const folder = temporaryFolder();
const kit = join(folder, "kit.html");
write(folder, "hall.png", png(1200, 675));
const campaign = write(
  folder,
  "town.yaml",
  JSON.stringify({
    title: { en: "{{town}} against trafficking" },
    languages: ["en"],
    values: { town: "your town" },
    helplines: [{ name: "Payoke", phone: "03 201 16 90" }],
    posts: [
      {
        id: "a",
        platforms: ["x"],
        text: "{{town}} says no: 03 201 16 90",
        images: [{ file: "hall.png", alt: "The town hall in blue light" }],
      },
    ],
  }),
);
bluehart(["export", kit, "-c", campaign, "--today", "2027-01-31"]);

const CARD = 'article[data-post="a"][data-platform="twitter"][data-lang="en"]';
const FIELD = `${CARD} textarea`;

/** Waits until the card counts this many characters. */
const counts = (page: Page, count: number) => page.waitForSelector(`${CARD} [data-count="${count}"]`);
const textOf = (page: Page) => page.$eval(FIELD, (field) => field.value);
const findings = (page: Page) =>
  page.$$eval(`${CARD} [data-finding]`, (found) => found.map((one) => one.getAttribute("data-finding")));

/** Puts a text in the place of what a field has, as a reader does. */
async function type(page: Page, field: string, text: string): Promise<void> {
  await page.focus(field);
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type(text);
}

describe.runIf(has("firefox-esr"))("kit.html in Firefox, from a file", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({ browser: "firefox", executablePath: "/usr/bin/firefox-esr" });
  }, 60_000);
  afterAll(() => browser.close());

  test("counts, checks, fills in, restores and remembers, and asks nobody for anything", async () => {
    const page = await browser.newPage();
    const address = pathToFileURL(kit).href;
    const requests: string[] = [];
    const complaints: string[] = [];
    const listen = (to: Page) => to.on("request", (request) => requests.push(request.url()));
    listen(page);
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(address);

    // "your town says no: 03 201 16 90" has 9 + 22 characters.
    await counts(page, 31);
    await type(page, "input[name=town]", "Gent");
    await counts(page, 26);
    expect(await textOf(page)).toBe("Gent says no: 03 201 16 90");
    expect(await page.$eval("h1", (heading) => heading.textContent)).toBe("Gent against trafficking");
    expect(await findings(page)).toEqual([]);

    await type(page, FIELD, "Gent says no");
    await counts(page, 12);
    expect(await findings(page)).toEqual(["helpline"]);

    await page.reload();
    await counts(page, 12);
    expect(await textOf(page)).toBe("Gent says no");
    expect(await page.$eval("input[name=town]", (field) => field.value)).toBe("Gent");
    expect(await findings(page)).toEqual(["helpline"]);

    await page.click(`${CARD} [data-action=restore]`);
    await counts(page, 26);
    expect(await textOf(page)).toBe("Gent says no: 03 201 16 90");
    expect(await findings(page)).toEqual([]);

    // Firefox does not report what comes from a file or from the page itself.
    expect(requests.filter((url) => url !== address && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
    // What leaves a page is reported: here is one that asks.
    const other = await browser.newPage();
    listen(other);
    const asked = "http://127.0.0.1:54321/asked.png";
    await Promise.all([
      other.waitForRequest(asked),
      other.goto(`data:text/html,<img src="${asked}">`, { waitUntil: "domcontentloaded" }),
    ]);
    expect(requests).toContain(asked);
  }, 60_000);
});
