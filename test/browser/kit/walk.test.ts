import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "../../cli/bluehart.ts";
import { png } from "../../png.ts";
import { has } from "../../tools.ts";
import { cardOf, clipboard, useChromium } from "./browser.ts";

const folder = temporaryFolder();
const PICTURE = png(1200, 675);
write(folder, "town.png", PICTURE);
const sentence = "Op 30 juli staan we stil bij de slachtoffers van mensenhandel. ";
const file = write(
  folder,
  "town.yaml",
  JSON.stringify({
    title: { nl: "{{gemeente}} tegen mensenhandel" },
    languages: ["nl"],
    day: { date: "07-30", name: "Werelddag" },
    values: { gemeente: "uw gemeente" },
    helplines: [{ name: "Stop mensenhandel", phone: "078 055 800" }],
    posts: [
      { id: "week", when: "7 days before", platforms: ["x"], text: "Volgende week: 078 055 800" },
      {
        id: "dag",
        when: "day, 09:00",
        platforms: ["x", "facebook"],
        text: `${sentence.repeat(4)}{{gemeente}} ook. Bel 078 055 800.`,
        images: [{ file: "town.png", alt: "Het stadhuis in blauw licht" }],
      },
    ],
  }),
);
const kit = join(folder, "kit.html");
const { err } = bluehart(["export", kit, "-c", file, "--today", "2027-06-01"]);
const load = has("chromium") ? useChromium() : undefined;

test.runIf(load)(
  "a volunteer opens the kit on a phone on the day, makes it fit, copies it and saves the picture",
  async () => {
    // 4 x 63 characters and "uw gemeente ook. Bel 078 055 800." make 252 + 33 = 285 of 280.
    expect(err).toContain("1 post withheld");
    const phone = { viewport: { width: 390, height: 844 }, locale: "nl-BE", hasTouch: true, isMobile: true };
    const opened = await load?.(kit, { ...phone, now: "2027-07-30T06:00:00Z" });
    if (opened === undefined) throw new Error("no browser");
    const { page, complaints } = opened;
    expect(await page.locator(".day h2").allTextContents()).toEqual([
      "Vandaag30 juli 2027",
      "Eerder23 juli 2027",
    ]);
    await page.locator("input[name=gemeente]").fill("Gent");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Gent tegen mensenhandel");
    const card = cardOf(page, "dag", "twitter", "nl");
    await card.scrollIntoViewIfNeeded();
    // "Gent" is seven characters shorter: 278.
    await card.locator("[data-count='278']").waitFor();
    const field = card.getByRole("textbox");
    await field.fill((await field.inputValue()).replace(sentence, ""));
    expect(await card.locator("[data-count]").getAttribute("data-count")).toBe("215");
    expect(await card.locator("[data-count]").textContent()).toContain("nog 65 over");
    expect(await card.locator("[data-finding]").count()).toBe(0);
    await card.locator("[data-action=copy]").tap();
    await card.locator(".copied").waitFor();
    expect(await clipboard(page)).toBe(`${sentence.repeat(3)}Gent ook. Bel 078 055 800.`);
    const download = page.waitForEvent("download");
    await card
      .getByRole("button", { name: /town\.png$/ })
      .first()
      .tap();
    expect(readFileSync(await (await download).path())).toEqual(PICTURE);
    await card.getByRole("checkbox").check();
    expect(complaints).toEqual([]);
  },
);

test.runIf(load)(
  "what is selected in a card stays so while the page fills in the reader's town",
  async () => {
    if (load === undefined) return;
    const many = join(folder, "many.html");
    const posts = Array.from({ length: 20 }, (_, index) => ({
      id: `p${index}`,
      platforms: ["x"],
      text: `{{gemeente}} doet mee, ${index} keer`,
    }));
    const source = { title: "T", languages: ["nl"], values: { gemeente: "uw gemeente" }, posts };
    bluehart(["export", many, "-c", write(folder, "many.yaml", JSON.stringify(source))]);
    const { page } = await load(many, { hash: "#gemeente=Gent", locale: "nl-BE" });
    // Far below, a card still says what it was written with.
    const field = cardOf(page, "p19", "twitter", "nl").locator("textarea");
    expect(await field.inputValue()).toBe("uw gemeente doet mee, 19 keer");
    // Selects all as soon as the field has the focus, and types.
    await field.fill("Nieuw");
    expect(await field.inputValue()).toBe("Nieuw");
  },
);
