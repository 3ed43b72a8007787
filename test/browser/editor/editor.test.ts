import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "../../cli/bluehart.ts";
import { has } from "../../tools.ts";
import { useChromium, violations } from "../kit/browser.ts";
import { edit } from "./editor.ts";
import { downloaded } from "./localFiles.ts";

const TEXT = `# Onze campagne.
title: { nl: Week van het bos, fr: Semaine de la forêt } # beide
languages: [nl, fr]
timeZone: Europe/Brussels

helplines:
  - { name: Boswachter, phone: 0800 12 345 }

posts:
  # De uitnodiging.
  - id: kom
    platforms: [x, facebook]
    text:
      nl: Kom mee  naar het bos! Bel 0800 12 345 # dubbele spatie
      fr: Venez en forêt. Appelez le 0800 12 345

  # Na afloop.
  - id: dank
    platforms: [x]
    text:
      nl: |-
        Bedankt! Bel 0800 12 345
        #bos
      fr: Merci. Appelez le 0800 12 345
`;

const load = has("chromium") ? useChromium() : undefined;

async function open(folder: string, words: readonly string[] = [], options = {}) {
  const serving = await edit(words, folder);
  if (load === undefined) throw new Error("no browser");
  const loaded = await load(serving.address, options);
  await loaded.page.locator("main h1").waitFor();
  return { ...serving, ...loaded };
}

function campaign(text = TEXT) {
  const folder = temporaryFolder();
  return { folder, file: write(folder, "bluehart.yaml", text) };
}

const save = async (page: Page) => {
  await page.locator("[data-action=save]").click();
  await page.getByText("Everything is saved").waitFor();
};
const openPost = (page: Page, id: string) =>
  page.getByRole("navigation").getByRole("button", { name: id }).click();
const textIn = (page: Page, language: string) => page.getByRole("textbox", { name: language, exact: true });

test.runIf(load)("a changed text is saved, and no other line changes", async () => {
  const { folder, file } = campaign();
  const { page, complaints, address, output } = await open(folder);
  expect(output()).toBe(`${address}\n`);
  await openPost(page, "dank");
  await textIn(page, "Nederlands").fill("Bedankt allemaal! Bel 0800 12 345\n#bos");
  // "Bedankt allemaal! Bel 0800 12 345" is 33, the line break 1 and the hashtag 4.
  await page.locator("[data-platform=twitter][data-lang=nl] [data-count='38']").waitFor();
  expect(await page.locator("#state").textContent()).toBe("Changes not saved yet");
  await save(page);
  expect(readFileSync(file, "utf8")).toBe(TEXT.replace("Bedankt! Bel", "Bedankt allemaal! Bel"));
  expect(existsSync(join(folder, ".bluehart.yaml.draft"))).toBe(false);
  expect(complaints).toEqual([]);
});

test.runIf(load)(
  "what a rule finds is marked in the text, fixed with one click, undone and done again",
  async () => {
    const { folder, file } = campaign();
    const { page } = await open(folder);
    await openPost(page, "kom");
    const marked = page.locator(".marked.warning, .marked.info").first();
    await marked.waitFor();
    expect(await marked.textContent()).toMatch(/^\s+$/);
    await page.locator("[data-finding=white-space] [data-action=fix]").click();
    await page.locator("[data-finding=white-space]").waitFor({ state: "detached" });
    expect(await textIn(page, "Nederlands").inputValue()).toBe("Kom mee naar het bos! Bel 0800 12 345");
    await page.locator("[data-action=undo]").click();
    expect(await textIn(page, "Nederlands").inputValue()).toContain("mee  naar");
    await page.locator("[data-action=redo]").click();
    await save(page);
    expect(readFileSync(file, "utf8")).toBe(TEXT.replace("mee  naar", "mee naar"));
  },
);

test.runIf(load)("posts are added, duplicated, moved and deleted, each with its comments", async () => {
  const { folder, file } = campaign();
  const { page } = await open(folder);
  await openPost(page, "dank");
  await page.getByRole("button", { name: "Move up: dank" }).click();
  await page.getByRole("button", { name: "Duplicate: dank" }).click();
  expect(await page.locator("main h1").textContent()).toBe("dank-2");
  await page.getByRole("button", { name: "Delete: dank-2" }).click();
  await page.locator("[data-action=add-post]").click();
  await textIn(page, "Nederlands").fill("Nieuw");
  await page.getByLabel("Name", { exact: true }).fill("Dank, vrijwilligers!");
  await save(page);
  const [head, kom = "", dank = ""] = TEXT.split(/(?= {2}# (?:De|Na) )/);
  expect(readFileSync(file, "utf8")).toBe(
    `${head}${dank}\n${kom.trimEnd()}\n\n  - id: Dank-vrijwilligers-\n    platforms: [x, facebook]\n    text:\n      nl: Nieuw\n`,
  );
});

test.runIf(load)("a language is added, and its texts take their place beside the others", async () => {
  const { folder, file } = campaign();
  const { page } = await open(folder);
  await page.getByRole("button", { name: "Campaign", exact: true }).click();
  await page.getByLabel("Add a language").fill("de");
  await page.getByLabel("Add a language").press("Enter");
  await textIn(page, "Deutsch").first().fill("Woche des Waldes");
  await save(page);
  expect(readFileSync(file, "utf8")).toBe(
    TEXT.replace("Semaine de la forêt }", "Semaine de la forêt, de: Woche des Waldes }").replace(
      "[nl, fr]",
      "[nl, fr, de]",
    ),
  );
});

test.runIf(load)("a translation is marked as reviewed, and a placeholder is filled", async () => {
  const text = TEXT.replace("timeZone:", "values: { plaats: Gent } # waar\ntimeZone:");
  const { folder, file } = campaign(text);
  const { page } = await open(folder);
  await page.getByRole("button", { name: "Campaign", exact: true }).click();
  await page.getByLabel("{{plaats}}").fill("Namen");
  await page.locator("[name=reviewed-fr]").check();
  await page.getByLabel("Who read them").fill("Luc");
  await save(page);
  const reviewed = "languages: [nl, fr]\ntranslations:\n  fr:\n    status: reviewed\n    by: Luc\n";
  expect(readFileSync(file, "utf8")).toBe(
    text.replace("languages: [nl, fr]\n", reviewed).replace("plaats: Gent", "plaats: Namen"),
  );
});

test.runIf(load)("lines that no form shows are shown locked, and stay", async () => {
  const text = TEXT.replace("timeZone:", "x-ours: { a: [1, 2] } # eigen\ntimeZone:");
  const { folder, file } = campaign(text);
  const { page } = await open(folder);
  await page.getByRole("button", { name: /^Campaign/ }).click();
  const locked = page.locator(".locked pre");
  expect(await locked.textContent()).toContain("x-ours:");
  expect(await locked.textContent()).toContain("timeZone: Europe/Brussels");
  await textIn(page, "Français").first().fill("Semaine du bois");
  await page.locator("[data-action=save]").click();
  // No command loads a file with a key that it does not know.
  await page.getByText("nothing can be posted until").waitFor();
  expect(readFileSync(file, "utf8")).toBe(text.replace("Semaine de la forêt", "Semaine du bois"));
});

test.runIf(load)(
  "a file that changed meanwhile is not overwritten: both versions are shown, to choose from",
  async () => {
    const { folder, file } = campaign();
    const { page } = await open(folder);
    await openPost(page, "kom");
    await textIn(page, "Nederlands").fill("Van mij");
    const theirs = TEXT.replace("Merci.", "Merci à tous.")
      .replace("Kom mee  naar", "Ga niet naar")
      .replace("# beide", "# twee");
    writeFileSync(file, theirs);
    await page.locator("[data-action=save]").click();
    const choice = (id: string) => page.locator(`fieldset[data-of=${id}]`);
    await choice("kom").waitFor();
    expect(readFileSync(file, "utf8")).toBe(theirs);
    expect(await choice("kom").textContent()).toContain("Van mij");
    expect(await choice("kom").textContent()).toContain("Ga niet naar");
    // Only the other one changed it.
    expect(await choice("dank").locator("input[value=theirs]").isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.locator("[data-action=settle]").click();
    await page.getByText("Everything is saved").waitFor();
    expect(readFileSync(file, "utf8")).toBe(
      theirs.replace("Ga niet naar het bos! Bel 0800 12 345", "Van mij"),
    );
  },
);

test.runIf(load)(
  "what was not saved survives the program's death, and is offered at the next start",
  async () => {
    const { folder, file } = campaign();
    const { page, child } = await open(folder);
    await openPost(page, "kom");
    await textIn(page, "Nederlands").fill("Bijna weg");
    const draft = join(folder, ".bluehart.yaml.draft");
    await expect
      .poll(() => existsSync(draft) && readFileSync(draft, "utf8").includes("Bijna weg"))
      .toBe(true);
    child.removeAllListeners("exit").kill("SIGKILL");
    await page.getByRole("alert").waitFor();
    expect(readFileSync(file, "utf8")).toBe(TEXT);
    const download = page.waitForEvent("download");
    await page.locator("[data-action=download]").click();
    expect(readFileSync(await (await download).path(), "utf8")).toBe(
      TEXT.replace("Kom mee  naar het bos! Bel 0800 12 345", "Bijna weg"),
    );
    const { page: next } = await open(folder);
    expect(await violations(next)).toEqual([]);
    await next.locator("[data-action=use-draft]").click();
    await openPost(next, "kom");
    expect(await textIn(next, "Nederlands").inputValue()).toBe("Bijna weg");
    await save(next);
    expect(readFileSync(file, "utf8")).toBe(
      TEXT.replace("Kom mee  naar het bos! Bel 0800 12 345", "Bijna weg"),
    );
    expect(existsSync(draft)).toBe(false);
  },
);

test.runIf(load)("a page that is loaded again goes on; a second one does not get in", async () => {
  const { folder } = campaign();
  const { page, address } = await open(folder);
  await page.reload();
  await page.getByText("2 posts:").waitFor();
  expect(page.url()).not.toContain("token");
  const other = await load?.(address);
  await other?.page.getByText("This address has already been used").waitFor();
});

test.runIf(load)("what is added to a list has the focus, and what is deleted hands it on", async () => {
  const { folder, file } = campaign();
  const { page } = await open(folder);
  await page.getByRole("button", { name: "Helplines" }).click();
  await page.locator("[data-action=add]").click();
  await page.keyboard.type("Natuurwacht");
  await page.keyboard.press("Control+S");
  await page.getByText("Everything is saved").waitFor();
  const added = TEXT.replace("phone: 0800 12 345 }\n", "phone: 0800 12 345 }\n  - name: Natuurwacht\n");
  expect(readFileSync(file, "utf8")).toBe(added);
  await page.getByRole("button", { name: "Delete: Boswachter" }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-action")))
    .toBe("add");
  await page.keyboard.press("Control+Z");
  await page.getByText("Everything is saved").waitFor();
});

test.runIf(load)(
  "when a post goes out is asked in words, and what is not understood is said and not in the file",
  async () => {
    const { folder, file } = campaign();
    const { page } = await open(folder, [], { locale: "nl-BE" });
    await openPost(page, "dank");
    await page.locator(".when select").selectOption("op een datum");
    await page.getByRole("textbox", { name: "Datum" }).fill("23/7");
    await page.getByText("“23/7” wordt niet begrepen").waitFor();
    await page.locator("[data-action=save]").click();
    await page.getByText("Opgeslagen, behalve wat nog niet volledig is ingevuld: dank").first().waitFor();
    expect(readFileSync(file, "utf8")).toBe(TEXT);
    await page.getByRole("textbox", { name: "Datum" }).fill("23/7/2027");
    await page.getByRole("textbox", { name: "Uur" }).fill("18.30");
    await page.locator("[data-action=save]").click();
    await page.getByText("Alles is opgeslagen", { exact: true }).waitFor();
    const dated = '  - id: dank\n    platforms: [x]\n    when: "2027-07-23, 18:30"\n';
    expect(readFileSync(file, "utf8")).toBe(TEXT.replace("  - id: dank\n    platforms: [x]\n", dated));
  },
);

test.runIf(load)("a picture is copied beside the campaign, and the post names it", async () => {
  const { folder, file } = campaign();
  const { page } = await open(folder);
  const picture = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  );
  await openPost(page, "dank");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "Het bos.png", mimeType: "image/png", buffer: picture });
  await page.locator(".thumbnail").waitFor();
  await save(page);
  expect(readFileSync(join(folder, "Het-bos.png"))).toEqual(picture);
  expect(readFileSync(file, "utf8")).toBe(`${TEXT}    images:\n      - file: Het-bos.png\n`);
});

test.runIf(load)("makes a kit of what is not saved yet, with the cards that are drawn for it", async () => {
  const { folder, file } = campaign(TEXT.replace("- id: kom", "- id: kom\n    images: [{ card: quote }]"));
  const { page } = await open(folder);
  await openPost(page, "kom");
  await textIn(page, "Nederlands").first().fill("Ga mee naar zee");
  await page.getByRole("button", { name: /^Overview/ }).click();
  const { name, text } = await downloaded(page, "[data-action=kit-html]");
  expect([name, text.includes("Ga mee naar zee")]).toEqual(["kit.html", true]);
  expect(text).toContain("data:image/png;base64,");
  expect(readFileSync(file, "utf8")).not.toContain("Ga mee naar zee");
});

test.runIf(load)("with the keyboard alone, somebody writes a post from nothing", async () => {
  const folder = temporaryFolder();
  const { page, complaints } = await open(folder, [], { viewport: { width: 390, height: 844 } });
  const { keyboard } = page;
  /** Moves on until a field or button with this name has the focus, as somebody does who cannot see the page. */
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 80; presses++) {
      await keyboard.press("Tab");
      const own = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement)) return "";
        const labels =
          element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
            ? [...(element.labels ?? [])]
            : [];
        return (
          element.getAttribute("aria-label") ??
          (labels.map((label) => label.textContent).join(" ") || element.textContent) ??
          ""
        );
      });
      if (name.test(own)) return;
    }
    throw new Error(`the Tab key does not reach ${name}`);
  };
  await tabTo(/^Title/);
  await keyboard.type("Week of the forest");
  await tabTo(/^Telephone number/);
  await keyboard.type("0800 12 345");
  await keyboard.press("Enter");
  await page.locator("[data-action=save]").waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  await tabTo(/^Name/);
  await keyboard.press("Control+A");
  await keyboard.type("come");
  await tabTo(/^Text/);
  await keyboard.type("Come with us! Call 0800 12 345");
  await page.locator("[data-platform=twitter] [data-count='30']").waitFor();
  await keyboard.press("Control+S");
  await page.getByText("Everything is saved").waitFor();
  const text = readFileSync(join(folder, "bluehart.yaml"), "utf8");
  expect(text).toContain("title: Week of the forest\n");
  expect(text).toContain("  - id: come\n    platforms: all\n    text: Come with us! Call 0800 12 345\n");
  expect(bluehart(["check"], { cwd: folder })).toMatchObject({ code: 0 });
  expect(complaints).toEqual([]);
});

test.runIf(load).each([390, 1280])(
  "nothing on a page %i pixels wide stands in anybody's way, nor overflows it",
  async (width) => {
    const { folder } = campaign(
      TEXT.replace(
        "timeZone:",
        'brand: { color: "#ffee00" }\nfacts:\n  - { id: f, figure: "1", statement: x }\nhashtags: [a, { tag: b }]\nbackground:\n  - { heading: x, text: y }\ntimeZone:',
      ),
    );
    const { page } = await open(folder, [], { viewport: { width, height: 900 } });
    const look = async (where: string) => {
      // The bar at the top covers a part of what is scrolled below it.
      await page.evaluate(() => scrollTo(0, 0));
      expect([where, await violations(page)]).toEqual([where, []]);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([where, excess]).toEqual([where, 0]);
    };
    await page.getByText("2 posts:").waitFor();
    await look("overview");
    for (const name of [
      "Campaign",
      "Look and sender",
      "Background",
      "Helplines",
      "Facts and figures",
      "Hashtags",
      "kom",
    ]) {
      await page.getByRole("navigation").getByRole("button", { name }).click();
      await page.locator("main h1").waitFor();
      if (name === "kom") {
        await page.locator("[data-count]").first().waitFor();
        await page.getByRole("button", { name: "Preview: X" }).first().click();
      }
      await look(name);
      if (width < 1024) await page.locator(".back").click();
    }
  },
);

test.runIf(load)("of a new campaign it asks four questions", async () => {
  const { page } = await open(temporaryFolder(), [], { viewport: { width: 1280, height: 900 } });
  expect(await page.locator("form legend").count()).toBe(4);
  expect(await violations(page)).toEqual([]);
});
