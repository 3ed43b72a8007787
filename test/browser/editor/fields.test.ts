import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { temporaryFolder, write } from "../../cli/bluehart.ts";
import { has } from "../../tools.ts";
import { useChromium, violations } from "../kit/browser.ts";
import { edit } from "./editor.ts";

const TEXT = `# Onze campagne.
title: { nl: Week van het bos, fr: Semaine de la forêt } # beide
languages: [nl, fr]
hashtags: tags.yaml

posts:
  - id: kom # de uitnodiging
    platforms: [x, youtube]
    text: { nl: Kom mee naar het bos, fr: Venez en forêt }
`;

const load = has("chromium") ? useChromium() : undefined;

async function open(text = TEXT) {
  const folder = temporaryFolder();
  write(folder, "tags.yaml", "hashtags: [{ tag: bos }]\ngroups: { dag: [bosdag], nacht: [] }\n");
  const file = write(folder, "bluehart.yaml", text);
  const serving = await edit([], folder);
  if (load === undefined) throw new Error("no browser");
  const { page } = await load(serving.address);
  await page.locator("main h1").waitFor();
  const save = async () => {
    await page.locator("[data-action=save]").click();
    await page.getByText("Everything is saved").waitFor();
    return readFileSync(file, "utf8");
  };
  return { page, save, file };
}
const go = (page: Page, name: string) => page.getByRole("navigation").getByRole("button", { name }).click();

test.runIf(load)(
  "a title, a first comment, a group of hashtags and a thread are chosen, and taken back",
  async () => {
    const { page, save } = await open();
    await go(page, "kom");
    await page.getByText("Title, where a platform has one").first().click();
    const titles = page.getByRole("group", { name: "Title, where a platform has one" });
    await titles.getByLabel("Nederlands").last().fill("Kom je ook?");
    await page.getByText("First comment").first().click();
    await page
      .getByRole("group", { name: "First comment" })
      .getByLabel("Nederlands")
      .last()
      .fill("Zie bos.be");
    const group = page.getByLabel("Hashtags to add");
    expect(await group.locator("option").allTextContents()).toEqual([
      "those of the campaign",
      "dag",
      "nacht",
    ]);
    await group.selectOption("dag");
    // "Kom mee naar het bos #bosdag" in place of "... #bos".
    await page.locator("[data-platform=twitter][data-lang=nl] [data-count='28']").waitFor();
    const thread = page.getByRole("checkbox", { name: "in several parts" });
    await thread.check();
    expect(await violations(page)).toEqual([]);
    const saved = await save();
    for (const line of TEXT.split("\n")) expect(saved).toContain(line);
    expect(saved).toContain("    title:\n      nl: Kom je ook?\n");
    expect(saved).toContain("    firstComment:\n      nl: Zie bos.be\n");
    expect(saved).toContain("hashtags: dag");
    expect(saved).toContain("    thread: true\n");
    await thread.uncheck();
    await group.selectOption("");
    await titles.getByLabel("Nederlands").last().fill("");
    await page.getByRole("group", { name: "First comment" }).getByLabel("Nederlands").last().fill("");
    expect(await save()).toBe(TEXT);
  },
);

test.runIf(load)("links and words are added", async () => {
  const { page, save } = await open();
  await go(page, "Links");
  await page.getByLabel("Short name, for the texts").fill("meer");
  await page.getByRole("button", { name: "Add a link" }).click();
  await page.getByRole("group", { name: "Address" }).getByLabel("Nederlands").fill("https://bos.be/nl");
  await page.getByRole("group", { name: "Address" }).getByLabel("Français").fill("https://bos.be/fr");
  await page.getByText("Parameters for statistics").click();
  await page.getByLabel("utm_medium").fill("social");
  expect(await violations(page)).toEqual([]);
  await go(page, "Vocabulary");
  const dutch = page.getByRole("region", { name: "Dutch" });
  await dutch.getByRole("button", { name: "Add a word" }).click();
  await dutch.getByLabel("Words to avoid").pressSequentially("bos, woud,");
  await dutch.getByLabel("Write instead").fill("park");
  await dutch.getByLabel("Why").fill("daarom");
  expect(await dutch.getByLabel("Words to avoid").inputValue()).toBe("bos, woud,");
  expect(await violations(page)).toEqual([]);
  const saved = await save();
  for (const line of TEXT.split("\n")) expect(saved).toContain(line);
  expect(saved).toMatch(
    /links:\n {2}meer:\n {4}address:\n {6}nl: https:\/\/bos\.be\/nl\n {6}fr: https:\/\/bos\.be\/fr\n {4}utm:\n {6}medium: social\n/,
  );
  expect(saved).toMatch(/vocabulary:\n {2}nl:\n {4}- say: park\n {6}not: ?\n? *(?:- bos|\[bos, woud\])/);
  await go(page, "kom");
  await page
    .getByText("write “park” for “bos”")
    .or(page.getByText('write "park" for "bos"'))
    .first()
    .waitFor();
});

test.runIf(load)("an empty fact is no part of the file until it says something", async () => {
  const { page, save, file } = await open();
  await go(page, "Facts and figures");
  await page.getByRole("button", { name: "Add a fact" }).click();
  await page.locator("[data-action=save]").click();
  await page.locator("#state", { hasText: "still incomplete: Facts and figures" }).waitFor();
  expect(readFileSync(file, "utf8")).toBe(TEXT);
  await page.getByLabel("Figure, as posts write it").fill("11.000");
  expect(await save()).toContain('figure: "11.000"');
});

test.runIf(load)(
  "a mistake in a fact is saved, said after that, and shown when its part is opened again",
  async () => {
    const fact =
      'facts:\n  - { id: bomen, figure: "300", statement: 300 bomen, source: { title: Telling, year: 2025 } }\n';
    const { page, file } = await open(TEXT.replace("\nposts:", `\n${fact}posts:`));
    await go(page, "Facts and figures");
    await page.getByText("Source", { exact: true }).first().click();
    await page.getByLabel("Year of the source").fill("tweeduizend");
    await page.locator("[data-action=save]").click();
    await page
      .locator("#state", { hasText: "nothing can be posted until this is corrected: Facts and figures" })
      .waitFor();
    expect(readFileSync(file, "utf8")).toContain("year: tweeduizend");
    // The only post may go too, and a campaign without one is not saved.
    await go(page, "kom");
    await page.getByRole("button", { name: "Delete: kom" }).click();
    await page.getByText("0 posts").waitFor();
    await page.locator("[data-action=save]").click();
    await page.locator("#state", { hasText: "still incomplete: Posts" }).waitFor();
    await go(page, "Facts and figures");
    expect(await page.getByLabel("Year of the source").isVisible()).toBe(true);
  },
);

test.runIf(load)("how parts are written is chosen, and each is shown with its count", async () => {
  const { page, save } = await open();
  await go(page, "Campaign");
  await page.getByLabel("Number of each part").selectOption("on the first line");
  await page.getByLabel("Parts with the helpline").selectOption("all");
  await go(page, "kom");
  await page.getByRole("checkbox", { name: "in several parts" }).check();
  // The first line of each part is its number.
  await page.locator("textarea[lang=nl]").first().fill("Kom mee\n\n---\n\nnaar het bos");
  await page.getByRole("button", { name: "Preview: X" }).first().click();
  const parts = page.locator("[data-platform=twitter][data-lang=nl] [data-part]");
  // "1/2", a line end, "Kom mee", a space and "#bos"; "2/2", a line end and "naar het bos".
  expect(await parts.evaluateAll((all) => all.map((part) => part.getAttribute("data-count")))).toEqual([
    String(3 + 1 + 7 + 1 + 4),
    String(3 + 1 + 12),
  ]);
  expect(await violations(page)).toEqual([]);
  expect(await save()).toMatch(/threads:\n {2}numbering: prefix\n {2}helpline: all\n/);
});

test.runIf(load)("a new post goes where the last one goes, and may go wherever it fits", async () => {
  const { page, save } = await open();
  await page.getByRole("button", { name: "Add a post" }).click();
  await page.locator("textarea[lang=nl]").first().fill("Tot morgen");
  expect(
    await page
      .locator(".checks input:checked")
      .evaluateAll((all) => all.map((one) => one.getAttribute("name"))),
  ).toEqual(["twitter", "youtube"]);
  expect(await save()).toMatch(/- id: post-1\n {4}platforms: ?(?:\[x, youtube\]|\n {6}- x\n {6}- youtube)\n/);
  await page.getByRole("radio", { name: "Every platform that it fits" }).check();
  expect(await save()).toMatch(/- id: post-1\n {4}platforms: all\n/);
});

test.runIf(load)("a text that YAML reads as a number is made the text that the file shows", async () => {
  const { page, save } = await open(
    TEXT.replace("{ nl: Kom mee naar het bos, fr: Venez en forêt }", "11.000"),
  );
  await go(page, "kom");
  await page.getByText("must be a text").first().waitFor();
  await page.getByRole("button", { name: "Edit it as a text" }).click();
  expect(await page.locator("textarea[lang=nl]").first().inputValue()).toBe("11.000");
  expect(await save()).toContain('    text: "11.000"\n');
});

test.runIf(load)(
  "a card is added, with a fact and words of its own, and shown as it will be drawn",
  async () => {
    const facts = `facts:
  - { id: bomen, figure: "300", statement: { nl: 300 bomen, fr: 300 arbres } }
  - { id: oud, figure: "200", statement: { nl: 200 bomen, fr: 200 arbres } }
`;
    const { page, save } = await open(TEXT.replace("\nposts:", `\n${facts}posts:`));
    await go(page, "Facts and figures");
    await page
      .getByRole("region", { name: "oud" })
      .getByLabel("Superseded by a newer figure")
      .selectOption("bomen");
    await go(page, "kom");
    await page.getByRole("button", { name: "Add a card" }).click();
    const card = page.getByRole("region", { name: "a sentence" });
    await card.getByRole("img", { name: /Kom mee naar het bos/ }).waitFor();
    await card.getByLabel("Card", { exact: true }).selectOption("figure");
    const figure = page.getByRole("region", { name: "a figure" });
    await figure.getByLabel("Fact on the card").selectOption("bomen");
    await figure.getByText("Other words on the card").click();
    await figure.getByRole("group", { name: "Title" }).getByLabel("Nederlands").fill("Bos!");
    await figure.getByRole("img", { name: /Bos!.*300/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    const saved = await save();
    expect(saved).toContain("supersededBy: bomen");
    expect(saved).toMatch(
      /images:\n {6}- card: figure\n {8}fact: bomen\n {8}words:\n {10}title:\n {12}nl: Bos!\n/,
    );
    // Emptied, nothing is left of them.
    await figure.getByRole("group", { name: "Title" }).getByLabel("Nederlands").fill("");
    await figure.getByLabel("Fact on the card").selectOption("");
    expect(await save()).toMatch(/images:\n {6}- card: figure\n/);
    expect(await page.locator(".locked").count()).toBe(0);
  },
);

test.runIf(load)("a day and a date are shown in words, and the file keeps its form", async () => {
  const { page, save, file } = await open(
    TEXT.replace("\nposts:", '\nday: { date: "03-21", name: Dag van het bos }\nposts:').replace(
      "text: {",
      'when: "2027-03-14, 10:00"\n    text: {',
    ),
  );
  const before = readFileSync(file, "utf8");
  await go(page, "Campaign");
  const day = page.getByLabel("Day and month");
  expect(await day.inputValue()).toBe("21 March");
  await day.fill("22 maart");
  expect(await save()).toBe(before.replace("03-21", "03-22"));
  await go(page, "kom");
  const date = page.getByLabel(/^Date/);
  expect(await date.inputValue()).toBe("14 March 2027");
  await page.getByLabel(/^Time/).fill("11:00");
  expect(await date.inputValue()).toBe("14 March 2027");
  expect(await save()).toBe(before.replace("03-21", "03-22").replace("10:00", "11:00"));
});

test.runIf(load)("a language is added by its name or its code, and one that is none is refused", async () => {
  const { page, save } = await open();
  await go(page, "Campaign");
  const tag = page.getByLabel("Add a language");
  const add = page.locator("[data-action=add-language]");
  for (const given of ["Duits", "TR"]) {
    await tag.fill(given);
    await add.click();
    expect(await tag.inputValue()).toBe("");
  }
  await tag.fill("Xq!");
  await add.click();
  await page.getByText('"Xq!" is not a language tag such as nl or fr-BE').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await save()).toBe(TEXT.replace("[nl, fr]", "[nl, fr, de, tr]"));
});

test.runIf(load)("the name of a link gets hyphens for its spaces", async () => {
  const { page, save } = await open();
  await go(page, "Links");
  await page.getByLabel("Short name").fill("Meer info");
  await page.locator("[data-action=add]").click();
  await page.getByRole("group", { name: "Address" }).getByLabel("Nederlands").fill("https://bos.be");
  expect(await save()).toContain("\n  Meer-info:");
});

test.runIf(load)("a value that is still blank is to be written where the editor has it", async () => {
  const { page } = await open(
    'title: T\nlanguages: [nl]\nvalues: { gemeente: "[gemeente]" }\nposts:\n  - { id: kom, platforms: [x], text: "Kom naar {{gemeente}}!" }\n',
  );
  await go(page, "kom");
  await page.locator("[data-finding=placeholder]", { hasText: 'under "Values of placeholders"' }).waitFor();
  await go(page, "Campaign");
  await page.getByText("Values of placeholders").waitFor();
});
