import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { afterEach, beforeAll } from "vitest";

export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a page was loaded with, asked for and complained of. */
export interface Loaded {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export interface LoadOptions extends BrowserContextOptions {
  /** Such as `#view.lang=nl`. */
  readonly hash?: string;
  /** Runs before the page's own script. */
  readonly before?: string;
  /** What the page's clock says. */
  readonly now?: string;
}

/**
 * What Chromium does without. The first two are pages that each window loads behind its address bar, which take four times the
 * work of the page that is looked at. The others, which ask the network, are of Playwright's own list, which this one replaces.
 */
const WITHOUT = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PreconnectToSearch",
];

/** Chromium, which the test files of a process share. It ends with the process. */
let launched: Promise<Browser> | undefined;

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-features=${WITHOUT.join()}`,
    ],
  });
}

/** Chromium for the tests of a file; the returned function opens a kit in a browser without any history. */
export function useChromium(): (file: string, options?: LoadOptions) => Promise<Loaded> {
  let browser: Browser;
  beforeAll(async () => {
    launched ??= launch();
    browser = await launched;
  });
  // Pages that nobody looks at any more go on working.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  return async (file, { hash = "", before, now = "2027-01-31T12:00:00Z", ...options } = {}) => {
    const context = await browser.newContext({ locale: "en-GB", acceptDownloads: true, ...options });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    if (before !== undefined) await context.addInitScript(before);
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(now));
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`${file.startsWith("http") ? file : pathToFileURL(file).href}${hash}`);
    return { page, requests, complaints };
  };
}

export async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The card of a post on a platform in a language. */
export function cardOf(page: Page, post: string, platform: string, language = "en"): Locator {
  return page.locator(`article[data-post="${post}"][data-platform="${platform}"][data-lang="${language}"]`);
}

/** Copies a card's text and returns what is on the clipboard. */
export async function copyFrom(card: Locator): Promise<string> {
  await card.locator('[data-action="copy"]').click();
  await card.locator(".copied").waitFor();
  return clipboard(card.page());
}

/** Presses the button of each card, one after the other, and returns what was then on the clipboard. A hundred calls of `copyFrom` take ten times as long. */
export function copyFromEach(cards: Locator): Promise<string[]> {
  return cards.evaluateAll(async (all) => {
    const copied: string[] = [];
    for (const card of all) {
      card.querySelector<HTMLElement>('[data-action="copy"]')?.click();
      while (card.querySelector(".copied") === null) await new Promise((resolve) => setTimeout(resolve));
      copied.push(await navigator.clipboard.readText());
    }
    return copied;
  });
}

/** What axe finds against WCAG 2.2 AA and its own good practices. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // Of what is off the screen, the browser does not know how high it is, and axe would find that it overlaps.
  await page.evaluate(() => {
    const shown = new CSSStyleSheet();
    shown.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, shown];
  });
  const found = await page.evaluate(
    `axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"], // to describe what is right as well takes a quarter of the time
    }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`,
  );
  return Array.isArray(found) ? found.map(String) : ["axe said nothing"];
}
