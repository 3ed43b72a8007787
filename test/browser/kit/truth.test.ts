import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, withoutCards, write } from "../../cli/bluehart.ts";
import { png } from "../../pictures.ts";
import { has } from "../../tools.ts";
import { cardOf, clipboard, copyFrom, useChromium, violations } from "./browser.ts";

const folder = temporaryFolder();
const builtIn = join(folder, "kit.html");
bluehart([
  "export",
  builtIn,
  "-c",
  withoutCards(),
  "--today",
  "2027-01-31",
  "--url",
  "https://example.org/kit.html",
]);

const truth = join(folder, "truth.html");
const campaign = {
  title: "T",
  languages: ["en", "nl"],
  translations: { nl: { status: "unreviewed" } },
  day: { date: "07-30", name: { en: "Day", nl: "Dag" } },
  helplines: [{ name: "Payoke", phone: "03 201 16 90", site: "https://www.payoke.be" }],
  posts: [
    {
      id: "soon",
      when: "2027-02-01",
      platforms: ["mastodon"],
      contentWarning: { en: "Violence <b>", nl: "Geweld" },
      text: {
        en: "Call 03 201 16 90. In 2020, 7,000 people.",
        nl: "Bel 03 201 16 90. In 2020 7.001 mensen.",
      },
    },
    {
      id: "long",
      when: "day, 10:00",
      platforms: ["x"],
      text: { en: `03 201 16 90 ${"a".repeat(300)}`, nl: "Bel 03 201 16 90." },
    },
    { id: "hole", platforms: ["x"], text: { en: "{{town}}: 03 201 16 90", nl: "Hier: 03 201 16 90" } },
  ],
};
const said = bluehart([
  "export",
  truth,
  "-c",
  write(folder, "truth.yaml", JSON.stringify(campaign)),
  "--today",
  "2027-01-31",
]);

const pictures = join(folder, "pictures.html");
writeFileSync(join(folder, "small.png"), png({ width: 400, height: 400 }));
bluehart([
  "export",
  pictures,
  "-c",
  write(
    folder,
    "pictures.yaml",
    JSON.stringify({
      title: "T",
      languages: ["en"],
      posts: [
        {
          id: "own",
          platforms: ["instagram"],
          text: "A text",
          images: [{ file: "small.png", alt: "Small" }],
        },
        { id: "none", platforms: ["instagram"], text: "No picture" },
        { id: "drawn", platforms: ["instagram"], text: "Words on a card", images: [{ card: "quote" }] },
      ],
    }),
  ),
  "--today",
  "2027-01-31",
]);

/** The rules that a card names, in order. */
const findingsOf = (card: ReturnType<typeof cardOf>) =>
  card
    .locator("[data-finding]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-finding")).sort());

describe.runIf(has("chromium"))("kit.html tells the truth", () => {
  const load = useChromium();

  test("the background is in the page's language, with a note beside the superseded figure", async () => {
    const { page } = await load(builtIn, { locale: "fr-BE" });
    const story = page.locator(".story");
    await story.scrollIntoViewIfNeeded();
    await story.getByText("23\u00a0000 personnes").waitFor();
    expect(await story.locator("li").count()).toBe(5 + 6);
    const paragraph = story.getByText("23\u00a0000 personnes");
    expect(await paragraph.locator(".superseded").textContent()).toBe(
      " Remplacé par\u00a0: En Belgique, on estime à environ 11\u00a0000 le nombre de personnes en situation d’esclavage moderne.",
    );
    expect(await story.getByRole("link").evaluateAll((links) => links.map(String))).toEqual([
      "https://www.unodc.org/blueheart",
      "https://www.stoptraite.be/",
    ]);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "What is human trafficking?" }).waitFor();
  });

  test("a post's warnings are on its card, with or without a script, in the page's language", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await load(builtIn, { javaScriptEnabled, locale: "nl-BE" });
      const card = cardOf(page, "waar-zijn-ze", "twitter", "nl");
      expect(await card.locator('[data-finding="figure-outdated"]').textContent()).toBe(
        "Even nakijken: Verouderd cijfer: 5000 tot 15.000; het nieuwere is 11.000 (Global Slavery Index 2023, Walk Free)",
      );
    }
  });

  test("a withheld post says why, and is copied only by who asks twice", async () => {
    expect(said.err).toContain("2 posts withheld");
    const { page } = await load(truth);
    const long = cardOf(page, "long", "twitter");
    expect(await findingsOf(long)).toEqual(["length"]);
    await long.locator('[data-action="copy"]').click();
    expect(await long.locator(".asks").textContent()).toBe("X will not accept this text as it is.");
    // X would take a text with an open placeholder.
    const hole = cardOf(page, "hole", "twitter");
    expect(await findingsOf(hole)).toEqual(["placeholder"]);
    await hole.locator('[data-action="copy"]').click();
    expect(await hole.locator(".asks").textContent()).toBe("This text still has an error.");
    expect(await violations(page)).toEqual([]);
    await page.locator('input[name="town"]').fill("Gent");
    expect(await findingsOf(hole)).toEqual([]);
    expect(await copyFrom(hole)).toBe("Gent: 03 201 16 90");
  });

  test("a translation that nobody has reviewed says so, and one that differs names what differs", async () => {
    const { page } = await load(truth, { locale: "nl-BE" });
    const card = cardOf(page, "soon", "mastodon", "nl");
    // The figure has no source either, but one fault is one finding.
    expect(await findingsOf(card)).toEqual(["translation-differs", "translation-unreviewed"]);
    // Once the figure is corrected, the finding is gone.
    await card.getByRole("textbox").fill("Bel 03 201 16 90. In 2020 7.000 mensen.");
    expect(await findingsOf(card)).toEqual(["figure-unsourced", "translation-unreviewed"]);
    // Its content warning has a mark of HTML.
    expect(await findingsOf(cardOf(page, "soon", "mastodon", "en"))).toEqual(["figure-unsourced", "markup"]);
  });

  test("a content warning is on the cards of platforms that take one", async () => {
    const { page } = await load(truth);
    expect(await page.locator(".other-field").allTextContents()).toEqual(["Geweld", "Violence <b>"]);
    const card = cardOf(page, "soon", "mastodon");
    expect(await card.textContent()).toContain("Content warning: Violence <b>");
    await card.locator('[data-action="copy-field"]').click();
    await page.locator("#status", { hasText: "Copied: Content warning" }).waitFor({ state: "attached" });
    expect(await clipboard(page)).toBe("Violence <b>");
  });

  test("a date that has passed since the kit was made is reported on its card", async () => {
    const before = await load(truth, { now: "2027-02-01T12:00:00Z" });
    expect(await findingsOf(cardOf(before.page, "soon", "mastodon"))).not.toContain("when-past");
    const after = await load(truth, { now: "2027-02-02T12:00:00Z" });
    const card = cardOf(after.page, "soon", "mastodon");
    await card.scrollIntoViewIfNeeded();
    await card.locator('[data-finding="when-past"]').waitFor();
    // The campaign's day stays that of the year for which the kit was made.
    const later = await load(truth, { now: "2027-09-01T12:00:00Z" });
    const over = cardOf(later.page, "long", "twitter");
    await over.scrollIntoViewIfNeeded();
    await over.locator('[data-finding="when-past"]').waitFor();
    expect(await later.page.locator(".day h2").allTextContents()).toEqual([
      "Earlier1 February 2027",
      "Earlier30 July 2027",
    ]);
  });

  test("what nobody changes in the page is reported whatever is typed, by the rules' own words", async () => {
    const { page } = await load(pictures);
    const [own, drawn] = [cardOf(page, "own", "instagram", "en"), cardOf(page, "drawn", "instagram", "en")];
    expect(await findingsOf(own)).toEqual(["image-small"]);
    await own.getByRole("textbox").fill("Another text ,");
    expect(await findingsOf(own)).toEqual(["image-small", "white-space"]);
    expect(await own.locator('[data-finding="image-small"]').textContent()).toContain(
      "1080 pixels across are shown, and it has 400",
    );
    const none = cardOf(page, "none", "instagram", "en");
    await none.getByRole("textbox").fill("Another text");
    expect(await findingsOf(none)).toEqual(["image-missing"]);
    // The alt text of a card is its words, which are the post's.
    await drawn.getByRole("textbox").fill("Other words");
    await drawn.getByRole("textbox").fill("Words on a card");
    expect(await findingsOf(drawn)).toEqual([]);
    // What files say of themselves stays with their author.
    const data = await page.locator("#data").textContent();
    expect(data).not.toMatch(/"facts":\{|"hash"|"hasLocation"/);
  });

  test("the address and its QR code are at the foot, in the page's language", async () => {
    const { page } = await load(builtIn, { locale: "de-DE", viewport: { width: 320, height: 568 } });
    await page.locator(".share").scrollIntoViewIfNeeded();
    await page.getByRole("heading", { name: "Dieses Kit auf dem Telefon öffnen" }).waitFor();
    expect(await page.locator(".share a").getAttribute("href")).toBe("https://example.org/kit.html");
    const code = await page.locator(".share svg").boundingBox();
    expect(code?.width).toBeGreaterThan(120);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test.each(["ftp://a.be/kit.html", "kit.html", "javascript:alert(1)", `https://a.be/${"a".repeat(300)}`])(
  "--url %s is refused",
  (address) => {
    const { err, code } = bluehart(["export", join(folder, "no.html"), "--url", address]);
    expect(err).toContain("--url takes an address such as https://example.org/kit.html");
    expect(code).toBe(2);
  },
);
