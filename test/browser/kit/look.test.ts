import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "../../cli/bluehart.ts";
import { HOSTILE } from "../../cli/hostile.ts";
import { has } from "../../tools.ts";
import { cardOf, clipboard, useChromium, violations } from "./browser.ts";

const folder = temporaryFolder();
/** A red pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
write(folder, "pixel.png", PIXEL);
write(
  folder,
  "logo.svg",
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><script>alert(2)</script><rect width="9" height="9" fill="#f28c28"/><image href="https://logo.example/x.png"/></svg>',
);
const NASTY = "<img src=x onerror=alert(3)>\"'</title></script><script>alert(4)</script>";
const campaign = {
  title: `Orange ${NASTY}`,
  languages: ["en"],
  brand: { color: "#f28c28", logo: "logo.svg", organisation: NASTY, contact: HOSTILE.join(" ") },
  values: { town: NASTY },
  posts: [
    {
      id: "a",
      platforms: ["x", "facebook"],
      text: "One {{town}}",
      images: [{ file: "pixel.png", alt: NASTY }],
    },
    { id: "b", platforms: ["instagram"], text: "Two", images: [{ file: "gone.png", alt: "Gone" }] },
    { id: "c", platforms: ["instagram"], text: "Three" },
  ],
};
const kit = join(folder, "orange.html");
const yaml = write(folder, "orange.yaml", JSON.stringify(campaign));
const { err } = bluehart(["export", kit, "--campaign", yaml, "--today", "2027-01-31"]);

describe.runIf(has("chromium"))("a campaign with a look of its own", () => {
  const load = useChromium();

  test("shows its logo and its colours, in which no script runs and nothing is asked for", async () => {
    expect(err).toContain("Wrote 4 posts");
    const { page, complaints, requests } = await load(kit);
    const logo = page.locator("img.logo");
    expect(await logo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(
      true,
    );
    const band = page.locator(".band");
    expect(await band.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      "rgb(242, 140, 40)",
    );
    for (const card of await page.locator("article textarea").all()) await card.focus();
    await page.locator("input[name=town]").fill(NASTY);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith("data:"))).toEqual([pathToFileURL(kit).href]);
    expect(await page.locator("footer").textContent()).toContain(NASTY);
    expect(readFileSync(kit, "utf8")).not.toContain("logo.example");
  });

  test.each(["light", "dark"] as const)("can be read, %s", async (colorScheme) => {
    const { page } = await load(kit, { colorScheme, viewport: { width: 390, height: 844 } });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test("holds each picture once, saves it byte for byte, and copies it and its alt text", async () => {
    expect(readFileSync(kit, "utf8").split(PIXEL.toString("base64"))).toHaveLength(2);
    const { page } = await load(kit);
    const card = cardOf(page, "a", "twitter");
    const download = page.waitForEvent("download");
    await card.getByRole("button", { name: "Save picture: pixel.png" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("pixel.png");
    expect(readFileSync(await saved.path())).toEqual(PIXEL);
    await card.getByRole("button", { name: "Copy alt text: pixel.png" }).click();
    await page.locator("#status", { hasText: "Alt text copied" }).waitFor({ state: "attached" });
    expect(await clipboard(page)).toBe(NASTY);
    await card.getByRole("button", { name: "Copy picture: pixel.png" }).click();
    await page.locator("#status", { hasText: "Picture copied" }).waitFor({ state: "attached" });
  });

  test("says that a picture is missing, or needed", async () => {
    const { page } = await load(kit);
    expect(await cardOf(page, "b", "instagram").textContent()).toContain("This picture is not in the page");
    expect(await cardOf(page, "c", "instagram").locator("[data-finding=image-missing]").count()).toBe(1);
  });

  test("each line of a text has its own direction, behind the field as in it", async () => {
    const text = "لا للعنف\n\n#OrangeDay";
    const rtl = join(folder, "rtl.html");
    const posts = [{ id: "a", platforms: ["facebook"], text }];
    const source = JSON.stringify({ title: "T", languages: ["ar"], posts });
    bluehart(["export", rtl, "-c", write(folder, "rtl.yaml", source), "--today", "2027-01-31"]);
    const { page } = await load(rtl);
    const card = cardOf(page, "a", "facebook", "ar");
    const bidi = (selector: string) =>
      card.locator(selector).evaluate((element) => getComputedStyle(element).unicodeBidi);
    expect([await bidi(".marks"), await bidi("textarea")]).toEqual(["plaintext", "plaintext"]);
    // The hashtag begins where lines in Latin letters do: at the left, inside of the padding.
    const [field, mark] = await Promise.all([
      card.locator("textarea").boundingBox(),
      card.locator(".marks .hashtag").boundingBox(),
    ]);
    expect((mark?.x ?? 0) - (field?.x ?? 0)).toBeLessThan(16);
  });

  test("with a logo, four languages and a placeholder, a phone's first screen reaches to the first post", async () => {
    const busy = join(folder, "busy.html");
    const languages = ["nl", "fr", "de", "en"];
    const inAll = (words: string) => Object.fromEntries(languages.map((language) => [language, words]));
    const source = {
      title: inAll("Orange in {{town}}"),
      languages,
      day: { date: "11-25", name: inAll("Day against Violence") },
      brand: { color: "#c2410c", logo: "logo.svg" },
      values: { town: "your town" },
      posts: [{ id: "a", platforms: ["x"], text: inAll("Come to {{town}}") }],
    };
    const words = ["-c", write(folder, "busy.yaml", JSON.stringify(source)), "--today", "2027-01-31"];
    bluehart(["export", busy, ...words]);
    const { page } = await load(busy, { viewport: { width: 360, height: 740 } });
    await page.waitForFunction(() => localStorage.length > 0);
    await page.reload(); // The three steps are folded then.
    const heading = await page.locator(".post-head").boundingBox();
    expect((heading?.y ?? 1000) + (heading?.height ?? 0)).toBeLessThan(740);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test.each([
    ["one language", { languages: ["nl"], text: "Kom" }, ["x", "facebook"]],
    ["one platform", { languages: ["nl", "fr"], text: { nl: "Kom", fr: "Venez" } }, ["x"]],
    ["one of both", { languages: ["nl"], text: "Kom" }, ["x"]],
  ])(
    "a wide page has its filters in one row without a hole: %s",
    async (name, { languages, text }, platforms) => {
      const source = { title: "T", languages, posts: ["a", "b"].map((id) => ({ id, platforms, text })) };
      const kit = join(folder, `${name}.html`);
      bluehart(["export", kit, "-c", write(folder, `${name}.yaml`, JSON.stringify(source))]);
      const { page } = await load(kit, { viewport: { width: 1280, height: 900 } });
      const labels = await page.locator(".filters label").all();
      const boxes = await Promise.all(labels.map((label) => label.boundingBox()));
      const gaps = boxes
        .slice(1)
        .map((box, at) => (box?.x ?? 0) - (boxes[at]?.x ?? 0) - (boxes[at]?.width ?? 0));
      expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
      // Three quarters of a letter's size, as between all of them.
      expect(gaps.map(Math.round)).toEqual(gaps.map(() => 12));
    },
  );
});

test("a campaign without a brand gets neither a heart nor a logo", () => {
  const file = write(folder, "plain.yaml", "title: T\nposts: [{id: a, platforms: [x], text: t}]\n");
  const { out } = bluehart(["export", "--format", "html", "--campaign", file]);
  expect(out).not.toContain('class="logo"');
  expect(out).not.toContain("@media screen{:root");
});

test.each([
  [
    '{color: "blue"}',
    'must be a colour of six hexadecimal digits, such as #0b5cab (in YAML in quotes: `"#0b5cab"`)',
  ],
  ['{color: "#0b5cab", logo: "logo.exe"}', "must be an SVG or a PNG file"],
  ['{color: "#0b5cab", logo: "../logo.svg"}', "outside the campaign's folder"],
])("brand: %s is refused with its line", (brand, message) => {
  const file = write(folder, "wrong.yaml", `title: T\nbrand: ${brand}\nposts: [{id: a, text: t}]\n`);
  const { err: said, code } = bluehart(["export", "--format", "html", "--campaign", file]);
  expect(said).toContain("wrong.yaml:2:");
  expect(said).toContain(message);
  expect(code).toBe(2);
});
