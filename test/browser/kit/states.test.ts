import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "../../cli/bluehart.ts";
import { has } from "../../tools.ts";
import { cardOf, useChromium, violations } from "./browser.ts";

const folder = temporaryFolder();
const kit = join(folder, "kit.html");
const campaign = {
  title: "Town",
  languages: ["en", "nl"],
  translations: { nl: { status: "unreviewed" } },
  day: { date: "07-30", name: "Day" },
  brand: { color: "#f28c28", organisation: "{{town}}" },
  values: { town: "your town" },
  helplines: [{ name: "Payoke", phone: "03 201 16 90", site: "https://www.payoke.be" }],
  posts: [
    {
      id: "a",
      when: "day, 09:00",
      platforms: ["x", "instagram", "mastodon"],
      contentWarning: "Violence",
      text: {
        en: "{{town}} says no: 03 201 16 90, www.payoke.be #No",
        nl: "{{town}} zegt nee: 03 201 16 90",
      },
      images: [{ file: "gone.png", alt: { en: "Gone", nl: "Weg" } }],
    },
    {
      id: "b",
      when: "1 week after",
      platforms: ["facebook"],
      text: { en: "03 201 16 90", nl: "03 201 16 90" },
    },
  ],
};
bluehart([
  "export",
  kit,
  "-c",
  write(folder, "town.yaml", JSON.stringify(campaign)),
  "--today",
  "2027-01-31",
  "--url",
  "https://example.org/kit.html",
]);

const first = (page: Page) => cardOf(page, "a", "twitter");

/** What a reader does, one after the other on the same page; axe looks at each state. */
const STATES: readonly (readonly [claim: string, act: (page: Page) => Promise<void>])[] = [
  ["as it opens", async () => {}],
  ["filled in", (page) => page.locator("input[name=town]").fill("Gent")],
  ["edited", (page) => first(page).getByRole("textbox").fill("Mine, 03 201 16 90 www.payoke.be #Mine")],
  [
    "nearly full",
    (page) =>
      first(page)
        .getByRole("textbox")
        .fill(`03 201 16 90 ${"word ".repeat(52)}`),
  ],
  ["too long", (page) => first(page).getByRole("textbox").fill("a".repeat(300))],
  ["asked once more", (page) => first(page).locator("[data-action=copy]").click()],
  ["restored", (page) => first(page).locator("[data-action=restore]").click()],
  ["copied", (page) => first(page).locator("[data-action=copy]").click()],
  ["ticked off", (page) => first(page).getByRole("checkbox").check()],
  ["with the day copied", (page) => page.locator("[data-action=copy-day]").first().click()],
  ["in the other language", (page) => page.getByRole("button", { name: "Nederlands" }).click()],
  ["with nothing found", (page) => page.locator('[name="view.search"]').fill("nowhere")],
  ["with everything shown", (page) => page.locator(".as-link").click()],
];

describe.runIf(has("chromium"))("kit.html, in every state", () => {
  const load = useChromium();

  test.each(["light", "dark"] as const)(
    "axe finds nothing and nothing sticks out, %s",
    async (colorScheme) => {
      const { page, complaints } = await load(kit, { colorScheme, viewport: { width: 320, height: 568 } });
      await page.locator(".more").click();
      for (const [claim, act] of STATES) {
        await act(page);
        expect(await violations(page), claim).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), claim).toBe(
          true,
        );
      }
      expect(complaints).toEqual([]);
    },
  );

  test("at 200 % nothing sticks out, and no text is cut", async () => {
    // A window of 1280 by 800 at 200 % is laid out as one of 640 by 400.
    const { page } = await load(kit, { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const cut = await page
      .locator("textarea:visible")
      .evaluateAll((fields) => fields.filter((field) => field.scrollHeight > field.clientHeight + 1).length);
    expect(cut).toBe(0);
  });

  test("says what it finds in the reader's language, as the reader types", async () => {
    const { page } = await load(kit, { locale: "nl-BE" });
    const card = cardOf(page, "a", "twitter", "nl");
    await card.getByRole("textbox").fill(`Bel 03 201 16 90 ${"a".repeat(266)}`);
    // 17 and 266: 283 of 280.
    expect(await card.locator("[data-count]").textContent()).toContain("3 te veel");
    expect(await card.locator('[data-finding="length"]').textContent()).toMatch(/^Fout: Te lang voor X/);
    await card.getByRole("textbox").fill("Bel ons");
    expect(await card.locator('[data-finding="helpline"]').textContent()).toMatch(
      /^\S.*: Het bericht noemt geen hulplijn/,
    );
  });

  test("moves nothing by itself", async () => {
    const { page } = await load(kit, { reducedMotion: "no-preference" });
    await first(page).locator("[data-action=copy]").click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test("prints each post once, with its count, and nothing that only a screen can do", async () => {
    const { page } = await load(kit);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("article:visible").count()).toBe(4);
    expect(await page.locator("textarea:visible, button:visible, select:visible").count()).toBe(0);
    expect(await page.locator("article:visible .marks").first().textContent()).toContain("your town says no");
    const pages = await page.pdf({ format: "A4" });
    // Two days with four short posts and their background need two sheets at most, and no third with a stray line.
    expect(pages.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });
});
