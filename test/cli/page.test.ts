import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { has } from "../tools.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";
import { HOSTILE, hostileCampaign } from "./hostile.ts";

const folder = temporaryFolder();
const TODAY = ["--today", "2027-01-31"];
const builtIn = join(folder, "kit.html");
bluehart(["export", builtIn, ...TODAY]);
const hostileFile = hostileCampaign().file;
const hostile = join(folder, "hostile.html");
bluehart(["export", hostile, "--campaign", hostileFile, ...TODAY]);
const textsOf = (words: readonly string[]) =>
  (
    JSON.parse(bluehart(["posts", "--json", "--lang", "all", ...words]).out) as { posts: { text: string }[] }
  ).posts.map(({ text }) => text);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.runIf(has("chromium"))("kit.html, in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  afterAll(() => browser.close());

  /** The page, what it asked for, and what it complained of. */
  async function load(file: string, options: BrowserContextOptions = {}, before?: string) {
    const context = await browser.newContext({ locale: "en-GB", ...options });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    if (before !== undefined) await context.addInitScript(before);
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(file.startsWith("http") ? file : pathToFileURL(file).href);
    return { page, requests, complaints };
  }
  const clipboard = (page: Page) => page.evaluate("navigator.clipboard.readText()") as Promise<string>;

  /** What each copy button puts on the clipboard, which is emptied before. */
  async function copyAll(page: Page): Promise<string[]> {
    await page.getByRole("radio", { name: "All" }).nth(1).check({ force: true });
    const copied: string[] = [];
    for (const button of await page.locator(".copy").all()) {
      await page.evaluate("document.oldWrite ? document.oldWrite('') : navigator.clipboard.writeText('')");
      await button.click();
      await page.locator(".copy.done").waitFor();
      copied.push(await clipboard(page));
      await page.evaluate("document.querySelector('.copy.done').classList.remove('done')");
    }
    return copied;
  }

  test("every copy button gives the exact text, the clipboard being granted", async () => {
    const { page, complaints } = await load(builtIn);
    expect(await copyAll(page)).toEqual(textsOf([]));
    expect(complaints).toEqual([]);
  });

  const DENIED = `document.oldWrite = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));`;

  test("every copy button gives the exact text, the clipboard being denied: by the old way", async () => {
    const { page } = await load(hostile, {}, DENIED);
    // A kit in one language has no choice of languages, and so one "All".
    const copied: string[] = [];
    for (const button of await page.locator(".copy").all()) {
      await page.evaluate("document.oldWrite('')");
      await button.click();
      await page.locator(".copy.done").waitFor();
      copied.push(await clipboard(page));
      await page.evaluate("document.querySelector('.copy.done').classList.remove('done')");
    }
    expect(copied).toEqual(textsOf(["--campaign", hostileFile]));
  });

  test("where neither is allowed, the text is selected and the reader is told what to press", async () => {
    const { page } = await load(builtIn, {}, `${DENIED} document.execCommand = () => false;`);
    await page.locator('.card[data-platform="twitter"]:not([hidden]) .copy').first().click();
    const selected = await page.evaluate("getSelection().toString() || document.activeElement.value");
    expect(selected).toBe(
      textsOf(["-p", "twitter", "--lang", "en", "--post", "werelddag"]).find((text) =>
        text.startsWith("Today is"),
      ),
    );
    await page.locator("#said", { hasText: "Ctrl+C" }).waitFor();
    expect(await page.locator("#said").isVisible()).toBe(true);
  });

  test("says to a screen reader what was copied, and keeps the focus", async () => {
    const { page } = await load(builtIn);
    const button = page.getByRole("button", { name: "Copy: X, werelddag, en" });
    await button.click();
    await page.locator("#said", { hasText: "Copied" }).waitFor({ state: "attached" });
    expect(await page.getByRole("status").filter({ hasText: "Copied" }).textContent()).toBe(
      "Copied: X werelddag en",
    );
    expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  test("every composer's address decodes to the exact text", async () => {
    const { page } = await load(hostile);
    const addresses = (await page.evaluate(
      "[...document.querySelectorAll('.actions a')].map((link) => link.href)",
    )) as string[];
    // X, Mastodon and Telegram have one, Facebook has none.
    expect(addresses).toHaveLength(3 * HOSTILE.length);
    expect(addresses.map((address) => new URL(address).searchParams.get("text"))).toEqual([
      ...HOSTILE,
      ...HOSTILE,
      ...HOSTILE,
    ]);
  });

  test("a Mastodon server of one's own is taken, and what is none is not", async () => {
    const { page } = await load(builtIn);
    const field = page.locator(".card:not([hidden]) .server").first();
    await field.fill("mas.to");
    const link = page.getByRole("link", { name: /^Open Mastodon: Mastodon, werelddag, en/ });
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/mas\.to\/share\?text=Today%20is/);
    await field.fill("mas.to/evil?");
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/mas\.to\/share\?text=/);
  });

  test.each([
    ["nl-BE", "nl", "Blue Heart Campagne", "Kopiëren", "Het is #Werelddag"],
    ["fr-BE", "fr", "Campagne du Cœur bleu", "Copier", "Aujourd’hui, c’est la #JournéeMondiale"],
    ["de-BE", "de", "Kampagne Blaues Herz", "Kopieren", "Heute ist der #Welttag"],
    ["en-GB", "en", "Blue Heart Campaign", "Copy", "Today is the #WorldDay"],
    ["es-ES", "nl", "Blue Heart Campagne", "Kopiëren", "Het is #Werelddag"],
  ])("follows a reader whose browser speaks %s", async (locale, language, title, copy, words) => {
    const { page } = await load(builtIn, { locale });
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.title()).toBe(title);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    const card = page.locator(".card:not([hidden])").first();
    expect(await card.locator(".copy").textContent()).toBe(copy);
    expect(await card.locator(".preview").textContent()).toContain(words);
  });

  test("switches the language of the page and of the posts, and the platform, live", async () => {
    const { page } = await load(builtIn);
    await page.getByRole("button", { name: "Français" }).click();
    expect(await page.getByRole("button", { name: "Français" }).getAttribute("aria-pressed")).toBe("true");
    expect(await page.title()).toBe("Campagne du Cœur bleu");
    await page.getByRole("radio", { name: "Bluesky" }).check({ force: true });
    const shown = page.locator(".card:not([hidden])");
    expect(await shown.count()).toBe(2);
    expect(await shown.locator(".preview").first().textContent()).toContain("JournéeMondiale");
    expect(await page.locator("#found").textContent()).toBe("2 / 77");
    await page.getByRole("radio", { name: "Deutsch" }).check({ force: true });
    expect(await shown.locator(".preview").first().textContent()).toContain("Welttag");
    expect(await shown.getByText("noch nicht gegengelesen").first().isVisible()).toBe(true);
  });

  test("shows the background in the page's language, with a note beside the superseded figure", async () => {
    const { page } = await load(builtIn, { locale: "fr-BE" });
    const shown = page.locator("[data-languages]:not([hidden])");
    expect(await shown.count()).toBe(1);
    expect(await shown.locator("li").count()).toBe(5 + 6);
    const paragraph = shown.getByText("23\u00a0000 personnes");
    expect(await paragraph.locator(".superseded").textContent()).toBe(
      "Remplacé par\u00a0: En Belgique, on estime à environ 11\u00a0000 le nombre de personnes en situation d’esclavage moderne.",
    );
    expect(await shown.getByRole("link").evaluateAll((links) => links.map(String))).toEqual([
      "https://www.unodc.org/blueheart",
      "https://www.stoptraite.be/",
    ]);
    await page.getByRole("button", { name: "English" }).click();
    expect(await shown.getByRole("heading").first().textContent()).toBe("What is human trafficking?");
    expect(await shown.count()).toBe(1);
  });

  test("shows a post as its platform does: links, hashtags, and where it is folded", async () => {
    const { page } = await load(builtIn, { locale: "nl-BE" });
    const preview = page.locator('.card[data-platform="instagram"][data-language="nl"] .preview').first();
    const whole = (await preview.textContent()) ?? "";
    const rest = (await preview.locator(".rest").textContent()) ?? "";
    // Instagram shows 125 characters, and makes no links.
    expect(whole.length - rest.length).toBe(125);
    expect(await preview.locator(".link").count()).toBe(0);
    const tweet = page.locator('.card[data-platform="twitter"][data-language="nl"] .preview').first();
    expect(await tweet.locator(".link").allTextContents()).toEqual([
      "www.pagasa.be",
      "www.payoke.be",
      "www.asblsurya.org",
    ]);
    expect(await tweet.locator(".tag").allTextContents()).toEqual([
      "#Werelddag",
      "#EndHumanTrafficking",
      "#HumanTrafficking",
    ]);
  });

  test("asks for nothing but itself, and may not", async () => {
    const { page, requests, complaints } = await load(builtIn);
    await page.getByRole("button", { name: "Nederlands" }).click();
    expect(requests.filter((address) => !address.startsWith("data:"))).toEqual([pathToFileURL(builtIn).href]);
    expect(complaints).toEqual([]);
    const refused = await page.evaluate(
      `fetch("https://example.org").then(() => "reached", () => "refused")`,
    );
    expect(refused).toBe("refused");
    expect(complaints.join("\n")).toContain("Content Security Policy");
  });

  test("nothing in a text takes effect", async () => {
    const { page, complaints } = await load(hostile);
    await page.getByRole("button", { name: "English" }).click();
    expect(complaints).toEqual([]);
    expect(await page.evaluate("document.querySelectorAll('script').length")).toBe(2);
    expect(await page.evaluate("document.querySelectorAll('main img, main b b, .preview b').length")).toBe(0);
    expect(
      await page.evaluate(
        "[...document.links].filter((link) => !/^(https|tel|file):/.test(link.protocol)).length",
      ),
    ).toBe(0);
    const previews = await page.locator('.card[data-platform="facebook"] .preview').allTextContents();
    expect(previews).toEqual(HOSTILE);
  });

  test("works when it is served, too", async () => {
    const server = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(readFileSync(builtIn));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { page, complaints } = await load(`http://127.0.0.1:${port}/`);
    await page.locator(".card:not([hidden]) .copy").first().click();
    await page.locator(".copy.done").waitFor();
    expect(await clipboard(page)).toContain("Today is the #WorldDay");
    expect(complaints).toEqual([]);
    await page.context().close();
    server.close();
  });

  test("is used with the keyboard alone", async () => {
    const { page } = await load(builtIn);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate("document.activeElement.value")).toBe("facebook");
    expect(await page.locator(".card:not([hidden])").count()).toBe(2);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toContain("copy");
    await page.keyboard.press("Enter");
    await page.locator(".copy.done").waitFor();
    expect(await clipboard(page)).toContain("Today is the #WorldDay");
  });

  test("without a script it still shows every post", async () => {
    const { page } = await load(builtIn, { javaScriptEnabled: false });
    expect(await page.locator(".card").count()).toBe(77);
    expect(await page.locator(".card").last().isVisible()).toBe(true);
    expect(await page.locator(".copy").first().isVisible()).toBe(false);
  });

  const LOOKS: readonly [string, string, BrowserContextOptions, "screen" | "print"][] = [
    ["light", builtIn, { colorScheme: "light" }, "screen"],
    ["dark", builtIn, { colorScheme: "dark" }, "screen"],
    ["on a phone", builtIn, { colorScheme: "light", viewport: { width: 360, height: 740 } }, "screen"],
    ["on a phone, dark", builtIn, { colorScheme: "dark", viewport: { width: 360, height: 740 } }, "screen"],
    ["in print", builtIn, { colorScheme: "light" }, "print"],
    ["with hostile text", hostile, { colorScheme: "light" }, "screen"],
  ];
  test.each(LOOKS)("%s: axe finds nothing (WCAG 2.2 AA)", async (_claim, file, options, media) => {
    const { page } = await load(file, options);
    await page.emulateMedia({ media });
    await page.evaluate(axe);
    const { violations } = (await page.evaluate(
      `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`,
    )) as { violations: { id: string; nodes: { html: string }[] }[] };
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    // Nothing sticks out to the side.
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });
});

test("an image's file and alt text are in the page", () => {
  const cwd = temporaryFolder();
  write(cwd, "heart.png", "");
  const file = write(
    cwd,
    "mine.yaml",
    'title: T\nlanguages: [nl]\nposts:\n  - {id: a, platforms: [instagram], text: t, images: [{file: heart.png, alt: "Een <b>hart</b>"}]}\n',
  );
  const { out } = bluehart(["export", "--format", "html", "--campaign", file]);
  expect(out).toContain("<b>heart.png</b>");
  expect(out).toContain("Een &lt;b&gt;hart&lt;/b&gt;");
});
