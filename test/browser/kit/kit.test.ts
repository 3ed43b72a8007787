import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { bluehart, printed, temporaryFolder, withoutCards, write } from "../../cli/bluehart.ts";
import { HOSTILE, hostileCampaign } from "../../cli/hostile.ts";
import { png } from "../../png.ts";
import { has } from "../../tools.ts";
import { cardOf, clipboard, copyFrom, copyFromEach, useChromium, violations } from "./browser.ts";

const folder = temporaryFolder();
const TODAY = ["--today", "2027-01-31"];
const builtIn = join(folder, "kit.html");
const campaign = withoutCards();
bluehart(["export", builtIn, "-c", campaign, ...TODAY]);
// A quarter of the cards, which are all alike to axe.
const short = join(folder, "short.html");
bluehart(["export", short, "-c", campaign, "--lang", "fr", ...TODAY]);
const hostileFile = hostileCampaign().file;
const hostile = join(folder, "hostile.html");
bluehart(["export", hostile, "--campaign", hostileFile, ...TODAY]);
const yours = exported(
  "yours",
  `title: Town
languages: [en, nl]
hashtags: [Always, {tag: Maybe, use: optional}]
posts:
  - {id: a, platforms: [x, facebook], text: {en: "{{municipality}} says no. See www.payoke.be", nl: "{{municipality}} zegt nee."}}
  - {id: b, platforms: [x], text: {en: "${"word ".repeat(54)}end", nl: Kort}}
`,
);

function exported(name: string, yaml: string): string {
  const file = join(folder, `${name}.html`);
  bluehart(["export", file, "--campaign", write(folder, `${name}.yaml`, yaml), ...TODAY]);
  return file;
}

function postsOf(
  words: readonly string[],
): { id: string; platform: string; language: string; text: string }[] {
  return JSON.parse(printed("posts", "--json", "--lang", "all", ...words)).posts;
}

describe.runIf(has("chromium"))("kit.html, in Chromium", () => {
  const load = useChromium();

  test("copies every post byte for byte", async () => {
    const { page, complaints } = await load(builtIn, { hash: "#view.language=" });
    const cards = page.locator("article");
    const names = await cards.evaluateAll((all) =>
      all.map(({ dataset }) => `${dataset.post} ${dataset.platform} ${dataset.lang}`),
    );
    const copied = await copyFromEach(cards);
    const posts = postsOf([]).map(({ id, platform, language, text }) => [
      `${id} ${platform} ${language}`,
      text,
    ]);
    expect(Object.fromEntries(names.map((name, at) => [name, copied[at]]))).toEqual(
      Object.fromEntries(posts),
    );
    expect(complaints).toEqual([]);
  });

  test("shows posts that are in another language than the reader's", async () => {
    const chosen = await load(short);
    expect(await chosen.page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await chosen.page.locator("fieldset.languages").count()).toBe(0);
    expect(await cardOf(chosen.page, "werelddag", "twitter", "fr").isVisible()).toBe(true);
    const untranslated = exported(
      "untranslated",
      "title: {en: Town, nl: Stad}\nlanguages: [en, nl]\nposts: [{id: a, platforms: [x], text: {nl: Kom}}]\n",
    );
    const { page } = await load(untranslated);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await cardOf(page, "a", "twitter", "nl").isVisible()).toBe(true);
  });

  test("shows each part of a post with a button to copy it, and divides it anew while somebody types", async () => {
    const thread = exported(
      "thread",
      `title: Thread
languages: [en]
hashtags: [Tag]
posts:
  - {id: a, platforms: [x], thread: true, text: "${"A sentence of thirty characters. ".repeat(12).trim()}"}
`,
    );
    const { page, complaints } = await load(thread);
    const card = cardOf(page, "a", "twitter");
    const parts = card.locator(".part");
    // 12 x 33 - 1 = 395 characters, the hashtag and two numbers: two parts of 280.
    expect(await parts.count()).toBe(2);
    expect(await card.locator('[data-action="copy"]').count()).toBe(0);
    for (const [index, end] of [" #Tag\n1/2", "\n2/2"].entries()) {
      const part = parts.nth(index);
      await part.locator('[data-action="copy-part"]').click();
      await part.locator(".copied").waitFor();
      const copied = await clipboard(page);
      expect(copied.endsWith(end)).toBe(true);
      expect(copied).toBe(await part.locator(".part-text").innerText());
    }
    const field = card.locator("textarea");
    expect(await field.inputValue()).not.toContain("#Tag");
    await field.fill("One.\n---\nTwo.\n---\nThree.");
    await expect.poll(() => parts.allInnerTexts()).toHaveLength(3);
    expect(await parts.locator(".part-text").allInnerTexts()).toEqual([
      "One. #Tag\n1/3",
      "Two.\n2/3",
      "Three.\n3/3",
    ]);
    await field.fill("One.");
    await expect.poll(() => parts.locator(".part-text").allInnerTexts()).toEqual(["One. #Tag"]);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  const DENIED = `navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));`;

  test("copies by the old way where the clipboard is denied", async () => {
    const { page } = await load(hostile, { before: DENIED });
    const [first] = postsOf(["--campaign", hostileFile]);
    expect(await copyFrom(page.locator("article").first())).toBe(first?.text);
  });

  test("selects the text and says what to press where neither way is allowed", async () => {
    const { page } = await load(builtIn, { before: `${DENIED} document.execCommand = () => false;` });
    const card = cardOf(page, "werelddag", "twitter");
    await card.locator('[data-action="copy"]').click();
    await page.locator("#status", { hasText: "Ctrl+C" }).waitFor();
    expect(await page.locator("#status").isVisible()).toBe(true);
    const field = card.locator("textarea");
    expect(await field.evaluate((area) => area === document.activeElement)).toBe(true);
    expect(
      await field.evaluate((area: HTMLTextAreaElement) => [
        area.selectionStart,
        area.selectionEnd,
        area.value.length,
      ]),
    ).toEqual([0, expect.any(Number), expect.any(Number)]);
  });

  test("counts while the text is changed, copies the change, and restores the original", async () => {
    const { page } = await load(builtIn);
    const card = cardOf(page, "werelddag", "twitter");
    const field = card.getByRole("textbox");
    const original = await field.inputValue();
    // 11 characters, a space, and a link that X counts as 23: 35 of 280.
    await field.fill("Call Payoke www.payoke.be");
    const count = card.locator("[data-count]");
    expect(await count.getAttribute("data-count")).toBe("35");
    expect(await count.getAttribute("data-limit")).toBe("280");
    expect(await count.textContent()).toContain("245 left");
    expect(await card.locator(".marks .link").allTextContents()).toEqual(["www.payoke.be"]);
    expect(await copyFrom(card)).toBe("Call Payoke www.payoke.be");
    const address = await card.locator('[data-action="open"]').getAttribute("href");
    expect(new URL(address ?? "").searchParams.get("text")).toBe("Call Payoke www.payoke.be");
    // The helplines of the campaign hold Payoke's site; without it the rule speaks up.
    await field.fill("Call us");
    expect(await card.locator('[data-finding="helpline"]').count()).toBe(1);
    await card.getByRole("button", { name: /^Restore/ }).click();
    expect(await field.inputValue()).toBe(original);
    expect(await card.getByRole("button", { name: /^Restore/ }).count()).toBe(0);
  });

  test("asks once more before a text with an error is copied or opened", async () => {
    const { page } = await load(builtIn);
    const card = cardOf(page, "werelddag", "twitter");
    await card.getByRole("textbox").fill("a".repeat(283));
    expect(await card.locator("[data-count]").textContent()).toContain("3 too many");
    expect(await card.locator('[data-finding="length"]').count()).toBe(1);
    await page.evaluate(() => navigator.clipboard.writeText("before"));
    await card.getByRole("button", { name: /^Copy: / }).click();
    expect(await card.locator(".asks").textContent()).toBe("X will not accept this text as it is.");
    expect(await clipboard(page)).toBe("before");
    expect(await violations(page)).toEqual([]);
    await card.getByRole("button", { name: /^Copy anyway: / }).click();
    await card.locator(".copied").waitFor();
    expect(await clipboard(page)).toBe("a".repeat(283));
  });

  test("keeps changes over a reload, saves them to a file and opens them again", async () => {
    const { page } = await load(builtIn);
    const card = cardOf(page, "werelddag", "twitter");
    await card.getByRole("textbox").fill("Mine www.payoke.be");
    await card.getByRole("checkbox").check();
    const download = page.waitForEvent("download");
    // By keyboard: a card that wakes below a pointer moves what it was about to press.
    await page.getByRole("button", { name: "Save my changes" }).press("Enter");
    const saved = join(folder, "changes.json");
    await (await download).saveAs(saved);
    await page.reload();
    expect(await card.getByRole("textbox").inputValue()).toBe("Mine www.payoke.be");
    expect(await card.getByRole("checkbox").isChecked()).toBe(true);

    const other = await load(builtIn);
    expect(await cardOf(other.page, "werelddag", "twitter").getByRole("textbox").inputValue()).not.toContain(
      "Mine",
    );
    await other.page.locator('input[type="file"]').setInputFiles(saved);
    await other.page.locator("#status", { hasText: "Your changes are back" }).waitFor();
    expect(await cardOf(other.page, "werelddag", "twitter").getByRole("textbox").inputValue()).toBe(
      "Mine www.payoke.be",
    );
    await other.page.locator('input[type="file"]').setInputFiles(write(folder, "none.json", "[1, 2"));
    await other.page.locator("#status", { hasText: "no saved changes" }).waitFor();
  });

  test("says so where the browser keeps nothing", async () => {
    const { page } = await load(builtIn, {
      before: `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });`,
    });
    await cardOf(page, "werelddag", "twitter").getByRole("textbox").fill("Mine");
    expect(await page.locator(".keeping").textContent()).toContain("does not keep your changes");
  });

  test("fills placeholders into every card, from the panel and from the address", async () => {
    const { page } = await load(yours);
    const card = cardOf(page, "a", "twitter");
    expect(await card.locator('[data-finding="placeholder"]').count()).toBe(1);
    await page.locator("input[name=municipality]").fill("Gent");
    expect(await card.getByRole("textbox").inputValue()).toBe(
      "Gent says no. See www.payoke.be #Always #Maybe",
    );
    expect(await card.locator('[data-finding="placeholder"]').count()).toBe(0);
    expect(await cardOf(page, "a", "facebook").getByRole("textbox").inputValue()).toContain("Gent says no.");
    expect(new URL(page.url()).hash).toBe("#municipality=Gent");

    const linked = await load(yours, { hash: "#municipality=Aalst&view.lang=nl" });
    expect(await linked.page.locator("html").getAttribute("lang")).toBe("nl");
    expect(await cardOf(linked.page, "a", "twitter", "nl").getByRole("textbox").inputValue()).toBe(
      "Aalst zegt nee. #Always #Maybe",
    );
  });

  test("takes an optional hashtag only while there is room", async () => {
    const { page } = await load(yours);
    // 54 x 5 + 3 = 273 and " #Always" is 8: 281, one too many, and no room for #Maybe.
    const card = cardOf(page, "b", "twitter");
    expect(await card.locator("[data-count]").getAttribute("data-count")).toBe("281");
    expect(await card.getByRole("textbox").inputValue()).not.toContain("#Maybe");
    expect(await card.locator("[data-finding=length]").count()).toBe(1);
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
    const card = cardOf(page, "werelddag", "facebook", language);
    await card.scrollIntoViewIfNeeded();
    await card.getByText(copy, { exact: true }).waitFor();
    expect(await card.getByRole("textbox").inputValue()).toContain(words);
  });

  test("filters by platform, language, day, post and words", async () => {
    const { page } = await load(builtIn);
    const shown = page.locator("article:visible");
    await page.locator('[name="view.platform"]').selectOption({ label: "Bluesky" });
    // Of the campaign's four posts, two go to Bluesky.
    expect(await shown.count()).toBe(2);
    expect(await page.locator("[data-shown]").getAttribute("data-shown")).toBe("2");
    await page.getByRole("button", { name: "Show all posts" }).click();
    expect(await shown.count()).toBe(postsOf([]).length);
    await page.locator('[name="view.day"]').selectOption("2027-07-23");
    // The post of a week before, on X in four languages.
    expect(await shown.count()).toBe(4);
    await page.locator('[name="view.search"]').fill("ÖFFNEN");
    expect(await shown.count()).toBe(1);
    await page.locator('[name="view.search"]').fill("nowhere");
    expect(await page.locator("output").textContent()).toBe("No post matches.");
  });

  test("puts today first, then what comes, then what is over, by the campaign's time zone", async () => {
    // Late on the 26th in UTC it is the 27th in Brussels.
    const { page } = await load(builtIn, { now: "2027-07-26T22:30:00Z", hash: "#view.language=" });
    const headings = await page.locator(".day h2").allTextContents();
    expect(headings).toEqual([
      "Today27 July 2027",
      "Next29 July 2027",
      "30 July 2027",
      "Earlier23 July 2027",
    ]);
  });

  test("copies a whole day, each text once under its platforms", async () => {
    const { page } = await load(builtIn, { hash: "#view.platform=&view.language=nl" });
    const day = page.locator('.day[data-date="2027-07-27"]');
    await day.locator('[data-action="copy-day"]').click();
    await page.locator("#status", { hasText: "1 post copied" }).waitFor();
    expect(await clipboard(page)).toMatch(/^X:\n\nInternationale studies/);
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
    for (const { id, platform, language, text } of postsOf(["--campaign", hostileFile, "-p", "facebook"])) {
      const card = cardOf(page, id, platform, language);
      await card.scrollIntoViewIfNeeded();
      await card.getByRole("textbox").press("End");
      expect(await card.getByRole("textbox").inputValue()).toBe(text);
    }
    expect(complaints).toEqual([]);
    // Words, the program in two parts, and data.
    expect(await page.locator("script").count()).toBe(4);
    expect(await page.locator("main img, main b b").count()).toBe(0);
    const schemes = await page.evaluate(() => Array.from(document.links, ({ protocol }) => protocol));
    expect([...new Set(schemes)].sort()).toEqual(["file:", "https:", "tel:"]);
  });

  test("every composer's address decodes to the exact text", async () => {
    const { page } = await load(hostile);
    const addresses = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>("a[data-action=open]"), ({ href }) => href),
    );
    // X, Mastodon and Telegram have one, Facebook has none.
    expect(addresses).toHaveLength(3 * HOSTILE.length);
    const texts = addresses.map((address) => new URL(address).searchParams.get("text"));
    expect(texts).toEqual(HOSTILE.flatMap((text) => [text, text, text]));
  });

  test("opens Mastodon on the reader's own server, and on no other host", async () => {
    const { page } = await load(builtIn);
    const card = cardOf(page, "werelddag", "mastodon");
    const link = card.locator('[data-action="open"]');
    await page.locator('[name="view.server"]').fill("mas.to");
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/mas\.to\/share\?text=Today%20is/);
    await page.locator('[name="view.server"]').fill("mas.to/evil?");
    expect(await link.getAttribute("href")).not.toContain("mas.to");
  });

  test("works when it is served, too", async () => {
    const server = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(readFileSync(builtIn));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const { page, complaints } = await load(`http://127.0.0.1:${port}/`);
    expect(await copyFrom(cardOf(page, "werelddag", "twitter"))).toContain("Today is the #WorldDay");
    expect(complaints).toEqual([]);
    await page.context().close();
    server.close();
  });

  test("is used with the keyboard alone", async () => {
    const { page } = await load(builtIn, { hash: "#view.platform=twitter&view.post=werelddag" });
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute("data-action") ?? document.activeElement?.tagName,
      );
    for (let steps = 0; steps < 40 && (await focused()) !== "TEXTAREA"; steps++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Yes");
    for (let steps = 0; steps < 5 && (await focused()) !== "copy"; steps++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".copied").waitFor();
    expect(await clipboard(page)).toMatch(/^Today is the #WorldDay.* Yes$/);
  });

  test("shows every post without a script, and no button that does nothing", async () => {
    const { page } = await load(builtIn, { javaScriptEnabled: false });
    expect(await page.locator("article").count()).toBe(postsOf([]).length);
    expect(await page.locator("article").last().isVisible()).toBe(true);
    expect(await page.locator("button:visible, select:visible, input:visible").count()).toBe(0);
    expect(await page.locator("article").first().getAttribute("data-lang")).toBe("nl");
  });

  test("prints the posts in one language", async () => {
    const { page } = await load(builtIn, { hash: "#view.language=" });
    await page.emulateMedia({ media: "print" });
    const languages = await page
      .locator("article:visible")
      .evaluateAll((cards) => [...new Set(cards.map((card) => card.getAttribute("data-lang")))]);
    expect(languages).toEqual(["en"]);
    expect(await page.locator("button:visible").count()).toBe(0);
  });

  test.each([
    ["light", short, { colorScheme: "light" }, "screen"],
    ["dark", short, { colorScheme: "dark" }, "screen"],
    ["on a phone", short, { colorScheme: "light", viewport: { width: 390, height: 844 } }, "screen"],
    [
      "on a small phone, dark",
      short,
      { colorScheme: "dark", viewport: { width: 320, height: 568 } },
      "screen",
    ],
    ["in print", short, { colorScheme: "light" }, "print"],
    ["with hostile text", hostile, { colorScheme: "light", viewport: { width: 320, height: 568 } }, "screen"],
    ["with a panel", yours, { colorScheme: "light", viewport: { width: 320, height: 568 } }, "screen"],
  ] as const)("%s: axe finds nothing, and nothing sticks out", async (_claim, file, options, media) => {
    const { page } = await load(file, options);
    await page.emulateMedia({ media });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test("a phone's first screen holds the beginning of the first post, and targets are 44 pixels high", async () => {
    const { page } = await load(builtIn, { viewport: { width: 390, height: 844 } });
    const box = await page.locator("article:visible").first().boundingBox();
    expect(box?.y).toBeLessThan(700);
    const low = await page
      .locator("button:visible, select:visible, input:visible:not([type=checkbox]), label.tick:visible")
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map(({ outerHTML }) => outerHTML),
      );
    expect(low).toEqual([]);
  });
});

test("an image's file and alt text are in the page", () => {
  write(folder, "heart.png", png(1200, 675));
  const file = write(
    folder,
    "image.yaml",
    'title: T\nlanguages: [nl]\nposts:\n  - {id: a, platforms: [facebook], text: t, images: [{file: heart.png, alt: "Een <b>hart</b>"}]}\n',
  );
  const { out } = bluehart(["export", "--format", "html", "--campaign", file]);
  expect(out).toContain("<b>heart.png</b>");
  expect(out).toContain("Een &lt;b>hart&lt;/b>");
});
