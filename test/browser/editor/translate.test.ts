import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "../../cli/bluehart.ts";
import { has } from "../../tools.ts";
import { type LoadOptions, useChromium, violations } from "../kit/browser.ts";
import { edit } from "./editor.ts";
import { DISK, downloaded, onDisk, PLAIN, putOnDisk } from "./localFiles.ts";

const TEXT = `# Onze campagne.
title: Week van het bos # kort
languages: [nl, de]
translations: { de: { status: reviewed, texts: { "posts/oud/text": { from: bcdfghjk } } } }
helplines: [{ name: Boswachter, phone: 0800 12 345, note: { nl: Altijd bereikbaar, de: Immer erreichbar } }]
posts:
  - id: kom
    platforms: [x, facebook]
    text: { nl: "Kom op 5 mei met {{naam}}! Bel 0800 12 345 of kijk op www.bos.be" } # uitnodiging
  - id: oud
    platforms: [x]
    text: { nl: Bedankt allemaal!, de: Danke! }
values: { naam: { nl: de boswachter, de: dem Förster } }
`;
const GOOD = "Kommt am 5. Mai mit {{naam}}! Ruft 0800 12 345 an oder schaut auf www.bos.be";

const load = has("chromium") ? useChromium() : undefined;

async function open(options: LoadOptions = {}, text = TEXT) {
  const folder = temporaryFolder();
  write(folder, "bos.yaml", text);
  const result = bluehart(["edit", "bos.yaml", "--to", "DE", "--output", "de.html"], { cwd: folder });
  expect(result).toMatchObject({ code: 0, out: "" });
  if (load === undefined) throw new Error("no browser");
  const loaded = await load(join(folder, "de.html"), { before: PLAIN, ...options });
  await loaded.page.locator("main h1").waitFor();
  const field = (key: string) => loaded.page.locator(`[data-key="${key}"] textarea`);
  const row = (key: string) => loaded.page.locator(`[data-key="${key}"]`);
  return { folder, field, row, ...loaded };
}

/** The campaign after \`bluehart translate --from\` of a table in which some texts were translated. */
function translated(texts: { readonly [key: string]: string }, text = TEXT): string {
  const folder = temporaryFolder();
  const file = write(folder, "bos.yaml", text);
  bluehart(["translate", "--to", "de", "de.po", "--campaign", "bos.yaml"], { cwd: folder });
  let po = readFileSync(join(folder, "de.po"), "utf8");
  for (const [key, target] of Object.entries(texts)) {
    const entry = new RegExp(`(msgctxt "${key}@\\w+"\nmsgid (?:".*"\n)+)msgstr (?:".*"\n?)+`);
    expect(po).toMatch(entry);
    po = po
      .replace(entry, (_, head: string) => `${head}msgstr ${JSON.stringify(target)}\n`)
      .replace("#, fuzzy\n", "");
  }
  write(folder, "de.po", po);
  expect(bluehart(["translate", "--from", "de.po", "--campaign", "bos.yaml"], { cwd: folder }).code).toBe(0);
  return readFileSync(file, "utf8");
}

describe.runIf(load)("a translator's page", () => {
  test("shows what is missing first, then what is outdated, each beside its source", async () => {
    const { page, row, complaints } = await open();
    const keys = await page
      .locator("[data-key]")
      .evaluateAll((rows) => rows.map((one) => one.getAttribute("data-key")));
    expect(keys).toEqual([
      "title",
      "posts/kom/text",
      "posts/oud/text",
      "values/naam",
      "helplines/Boswachter/note",
    ]);
    const states = page.locator("[data-state]");
    expect(await states.evaluateAll((all) => all.map((one) => one.getAttribute("data-state")))).toEqual([
      "missing",
      "outdated",
      "current",
    ]);
    expect(await row("posts/kom/text").locator(".source").textContent()).toContain("Kom op 5 mei");
    expect(complaints).toEqual([]);
  });

  test("lets only the texts of its language be changed", async () => {
    const { page } = await open();
    const fields = page.locator("input, textarea, select, [contenteditable]");
    expect(await fields.count()).toBe(5);
    expect(
      await fields.evaluateAll((all) => [...new Set(all.map((field) => field.getAttribute("lang")))]),
    ).toEqual(["de"]);
    expect(await page.getByRole("navigation").count()).toBe(0);
  });

  test("saves what translate --from would write, and no other line changes", async () => {
    const { page, field } = await open();
    await field("title").fill("Woche des Waldes");
    await field("posts/kom/text").fill(GOOD);
    await field("posts/oud/text").fill("Danke an alle!");
    const { name, text } = await downloaded(page, "[data-action=save]");
    expect(name).toBe("bos.yaml");
    const expected = translated({
      title: "Woche des Waldes",
      "posts/kom/text": GOOD,
      "posts/oud/text": "Danke an alle!",
    });
    expect(text).toBe(expected);
    expect(text).toContain("# uitnodiging");
    expect(text).toContain("unreviewed");
    await page.getByText("Alles is vertaald").waitFor();
    expect(await page.locator("[data-state=current] [data-key]").count()).toBe(5);
  });

  test("counts the room that is left, and warns of what the translation states otherwise", async () => {
    const { row, field } = await open();
    const own = row("posts/kom/text");
    await field("posts/kom/text").fill(GOOD);
    // X: 76 characters, of which the name of the site (10) counts 23 and the placeholder (8) becomes "dem Förster" (11).
    await own.locator(`[data-left='${280 - (GOOD.length - 10 + 23 - 8 + 11)}']`).waitFor();
    expect(await own.locator("[data-doubt]").count()).toBe(0);
    await field("posts/kom/text").fill("Kommt am 6. Mai mit {{name}}! Schaut auf www.wald.de");
    const kinds = () =>
      own
        .locator("[data-doubt]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-doubt")).sort());
    await own.locator("[data-doubt=address]").waitFor();
    expect(await kinds()).toEqual(["address", "date", "phone", "placeholder"]);
    await field("posts/kom/text").fill(`${GOOD} ${"sehr ".repeat(60)}`);
    await own.locator("[data-doubt=room]").waitFor();
    expect(await own.locator(".room.over").count()).toBe(1);
  });

  test("an emptied translation stays in the file, which the page says", async () => {
    const { page, field, row } = await open();
    await field("helplines/Boswachter/note").fill("");
    await row("helplines/Boswachter/note").getByText("blijft de vertaling in het bestand").waitFor();
    const { text } = await downloaded(page, "[data-action=save]");
    expect(text).toBe(TEXT);
  });

  test("keeps what is written over a crash", async () => {
    const { page, field } = await open();
    await field("title").fill("Woche des Waldes");
    await page.waitForFunction(() => localStorage.length > 0);
    const again = await page.context().newPage();
    const address = page.url();
    await page.close();
    await again.goto(address);
    await again.locator("[data-action=use-draft]").click();
    expect(await again.locator("[data-key=title] textarea").inputValue()).toBe("Woche des Waldes");
    expect((await downloaded(again, "[data-action=save]")).text).toBe(
      translated({ title: "Woche des Waldes" }),
    );
  });

  test("a source that changed meanwhile keeps its translation in the page, and the others are saved", async () => {
    const { page, field } = await open({ before: DISK });
    await field("title").fill("Woche des Waldes");
    await page.locator("[data-action=save]").click();
    await page.locator("#state:not(.strong)").waitFor();
    const theirs = (await onDisk(page)).replace("Bedankt allemaal!", "Bedankt en tot volgend jaar!");
    await putOnDisk(page, theirs);
    await field("posts/kom/text").fill(GOOD);
    await field("posts/oud/text").fill("Danke an alle!");
    await page.locator("[data-action=save]").click();
    expect(await page.getByRole("alert").textContent()).toContain("1 vertaling is niet opgeslagen");
    expect(await onDisk(page)).toBe(translated({ "posts/kom/text": GOOD }, theirs));
    expect(await field("posts/oud/text").inputValue()).toBe("Danke an alle!");
    await page.locator("[data-action=save]").click();
    await page.locator("#state:not(.strong)").waitFor();
    expect(await onDisk(page)).toContain("Danke an alle!");
  });

  test("is served as well", async () => {
    const folder = temporaryFolder();
    const file = write(folder, "bos.yaml", TEXT);
    const { address } = await edit(["bos.yaml", "--to", "de"], folder);
    if (load === undefined) throw new Error("no browser");
    const { page } = await load(address);
    await page.locator("[data-key=title] textarea").fill("Woche des Waldes");
    await page.locator("[data-action=save]").click();
    await page.locator("#state:not(.strong)").waitFor();
    expect(readFileSync(file, "utf8")).toBe(translated({ title: "Woche des Waldes" }));
  });

  test.each([1280, 390])("at %i pixels axe finds nothing, and nothing sticks out", async (width) => {
    const { page, field } = await open({ viewport: { width, height: 844 } });
    await field("posts/kom/text").fill("Kommt am 6. Mai!");
    await page.locator("[data-doubt]").first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe("bluehart edit --to refuses", () => {
  const folder = temporaryFolder();
  write(folder, "bos.yaml", TEXT);
  write(folder, "plain.yaml", "title: Bos\nposts: [{ id: een, text: Kom mee }]\n");
  write(folder, "wrong.yaml", "titel: Bos\nlanguages: [nl]\nposts: [{ id: een, text: Kom mee }]\n");
  const refused = (...words: string[]) =>
    bluehart(["edit", ...words, "--output", "page.html"], { cwd: folder });

  test.each([
    [["--to", "de"], /needs the file of the campaign/],
    [["bos.yaml", "--to", "nl"], /"nl" is the language of the sources/],
    [["bos.yaml", "--to", "duits!"], /is not a language tag/],
    [["plain.yaml", "--to", "de"], /does not say which language it is in/],
    [["wrong.yaml", "--to", "de"], /wrong\.yaml:1:1 .*titel/],
  ])("%j", (words, message) => {
    const { code, out, err } = refused(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(() => readFileSync(join(folder, "page.html"))).toThrow();
  });
});
