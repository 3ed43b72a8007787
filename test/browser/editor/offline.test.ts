import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { nl } from "../../../src/core/i18n/problems/source/nl.ts";
import { bluehart, temporaryFolder, write } from "../../cli/bluehart.ts";
import { has } from "../../tools.ts";
import { type LoadOptions, useChromium, violations } from "../kit/browser.ts";
import { DISK, downloaded, onDisk, PLAIN, putOnDisk } from "./localFiles.ts";

const TEXT = `# Onze campagne.
title: { nl: Week van het bos, fr: Semaine de la forêt } # beide
languages: [nl, fr]

posts:
  # De uitnodiging.
  - id: kom
    platforms: [x, facebook]
    text:
      nl: Kom mee  naar het bos! # dubbele spatie
      fr: Venez en forêt.
  - id: dank
    platforms: [x]
    text: { nl: Bedankt!, fr: Merci. }
`;

const TOOLKIT = `# Toolkit Week van het bos

## Facebook

Kom mee naar het bos en plant een boom met ons!

## X

Plant een boom met ons. #bos
`;

const load = has("chromium") ? useChromium() : undefined;

/** The folders with pages that were written, by the calls that wrote them and the campaigns. */
const folders = new Map<string, string>();

function folderWithPage(words: readonly string[], text: string): string {
  const key = JSON.stringify([words, text]);
  const folder = folders.get(key) ?? temporaryFolder();
  if (folders.has(key)) return folder;
  write(folder, "bos.yaml", text);
  const result = bluehart(["edit", ...words, "--output", "editor.html"], { cwd: folder });
  expect(result).toMatchObject({ code: 0, out: "" });
  folders.set(key, folder);
  return folder;
}

/** Writes the page, unless another test has, and opens it. */
async function open(words: readonly string[] = [], options: LoadOptions = {}, text = TEXT) {
  const folder = folderWithPage(words, text);
  if (load === undefined) throw new Error("no browser");
  const loaded = await load(join(folder, "editor.html"), { before: PLAIN, ...options });
  await loaded.page.locator("main h1").waitFor();
  return { folder, ...loaded };
}

const openPost = (page: Page, id: string) =>
  page.getByRole("navigation").getByRole("button", { name: id }).click();
const textIn = (page: Page, language: string) => page.getByRole("textbox", { name: language, exact: true });

async function pick(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
}

describe.runIf(load)("the editor as one file", () => {
  test("holds the campaign, changes it as the program does, and asks nobody for anything", async () => {
    const { page, requests, complaints } = await open(["bos.yaml"]);
    await openPost(page, "kom");
    await page.locator("[data-finding=white-space] [data-action=fix]").click();
    await textIn(page, "Français").fill("Venez en forêt !");
    // "Venez en forêt !" is 16.
    await page.locator("[data-platform=twitter][data-lang=fr] [data-count='16']").waitFor();
    const { name, text } = await downloaded(page, "[data-action=save]");
    expect(name).toBe("bos.yaml");
    expect(text).toBe(TEXT.replace("mee  naar", "mee naar").replace("Venez en forêt.", "Venez en forêt !"));
    await page.locator("#state:not(.strong)").waitFor();
    expect(requests.filter((address) => !/^(?:file|blob|data):/.test(address))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("opens a campaign, saves it as a download, and keeps its comments", async () => {
    const { page } = await open();
    expect(await page.locator("main h1").textContent()).toBe("Write a campaign");
    await pick(page, "mijn.yaml", TEXT.replaceAll("\n", "\r\n"));
    await openPost(page, "dank");
    await textIn(page, "Nederlands").fill("Dank u!");
    const { name, text } = await downloaded(page, "[data-action=save]");
    expect(name).toBe("mijn.yaml");
    expect(text).toBe(TEXT.replace("Bedankt!", "Dank u!").replaceAll("\n", "\r\n"));
  });

  test("makes a campaign of the text of a toolkit, as import does", async () => {
    const { page, folder, complaints } = await open();
    await pick(page, "toolkit.md", TOOLKIT);
    await page.locator("#state.strong").waitFor();
    const { name, text } = await downloaded(page, "[data-action=save]");
    write(folder, "toolkit.md", TOOLKIT);
    bluehart(["import", "toolkit.md", "-o", "imported.yaml"], { cwd: folder });
    expect(name).toBe("toolkit.yaml");
    expect(text).toBe(readFileSync(join(folder, "imported.yaml"), "utf8"));
    expect(text).toContain("plant een boom met ons!");
    expect(complaints).toEqual([]);
  });

  test("says what it assumed and left out, in the words of import, and shows the post that it is about", async () => {
    const { page, folder } = await open();
    const toolkit = `${TOOLKIT.replace("## X", "## X (31 juni)").replace("Plant een", "Voorgestelde tekst: Plant een")}
## Contact

An Peeters, 02 555 12 34
`;
    write(folder, "toolkit.md", toolkit);
    await pick(page, "toolkit.md", toolkit);
    await page.getByRole("button", { name: "Nederlands" }).click();
    const report = page.locator("[data-report]");
    expect(await report.locator("summary").allTextContents()).toEqual([
      "Overgenomen (3)",
      "Aangenomen (2)",
      "Weggelaten (2)",
    ]);
    const { out } = bluehart(["import", "toolkit.md", "--dry-run", "--ui", "nl"], { cwd: folder });
    const said = out.replace(/\s+/g, " ");
    for (const line of await report.locator("li").all()) {
      const [text = "", whyAndPlace = ""] = await line.locator("> *").allTextContents();
      const [, why, place] = /^(.*) \((.*)\)$/.exec(whyAndPlace) ?? [];
      expect(said).toContain(`${text.replace(/\s+/g, " ")} ${why} ${place}`);
    }
    const links = report.locator("li button");
    expect(await links.allTextContents()).toEqual([
      "bericht kom-mee-naar-het",
      "bericht plant-een-boom-met",
      "bericht plant-een-boom-met: geen datum, wegens “31 juni”",
      "Voorgestelde tekst:",
    ]);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
    await links.last().click();
    expect(await page.locator("main h1").textContent()).toBe("plant-een-boom-met");
    await page.getByRole("navigation").getByRole("button", { name: "Overzicht" }).click();
    await page.getByRole("button", { name: "Français" }).click();
    await report.getByText("Laissé de côté (2)").waitFor();
    // Nothing was changed, so nothing is lost.
    await pick(page, "mijn.yaml", TEXT);
    await page.waitForFunction(() => document.title === "mijn.yaml – bluehart");
    expect(await report.count()).toBe(0);
  });

  test.each([
    ["kit.docx", "PK", /cannot be opened here/],
    ["kapot.yaml", "title: [\nposts: x\n", /kapot\.yaml has mistakes\. Line \d/],
    ["lijst.yaml", "title: x\nposts: [a]\n", /Line 2: each post must have keys/],
    ["leeg.txt", "", /No posts were found in leeg\.txt/],
    ["groot.yaml", "#".repeat(1024 * 1024 + 1), /larger than 1 MB/],
    ["beeld.yaml", Buffer.from([0, 255, 0]), /cannot be opened here/],
  ])("says what is wrong with %s, and opens the next file", async (name, text, expected) => {
    const { page, complaints } = await open();
    await pick(page, name, text);
    expect(await page.getByRole("alert").textContent()).toMatch(expected);
    await pick(page, "mijn.yaml", TEXT);
    await page.getByText("2 posts").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("says what is wrong with a file, and with a value, in the reader's language", async () => {
    const { page } = await open(["bos.yaml"]);
    await pick(page, "lijst.yaml", "title: x\nposts: [a]\n");
    expect(await page.getByRole("alert").textContent()).toContain(nl.postWithoutKeys);
    await pick(page, "kleur.yaml", TEXT.replace("posts:", "brand: { color: rood }\nposts:"));
    await page.getByRole("navigation").getByRole("button", { name: "Huisstijl" }).click();
    await page.getByText("moet een kleur van zes hexadecimale cijfers zijn, zoals #0b5cab").waitFor();
  });

  test("does not replace a campaign that has changes", async () => {
    const { page } = await open(["bos.yaml"]);
    await openPost(page, "dank");
    await textIn(page, "Nederlands").fill("Dank u!");
    await page.getByRole("navigation").getByRole("button", { name: "Overzicht" }).click();
    await pick(page, "andere.yaml", "title: Andere\nposts: [{ id: een, text: Een }]\n");
    expect(await page.getByRole("alert").textContent()).toContain("Sla eerst uw wijzigingen op");
    await page.locator("[data-action=undo]").click();
    await pick(page, "andere.yaml", "title: Andere\nposts: [{ id: een, text: Een }]\n");
    await page.getByText("Andere").first().waitFor();
    await page.waitForFunction(() => document.title === "andere.yaml – bluehart");
  });

  test("a card is in the preview of a campaign that was opened later, and of one without cards at first", async () => {
    const { page } = await open();
    const text =
      "title: Bos\nlanguages: [en]\nposts: [{ id: kom, platforms: [x], text: Plant a tree!, images: [{ card: quote }] }]\n";
    await pick(page, "bos.yaml", text);
    await openPost(page, "kom");
    await page.locator("[data-platform=twitter] .toggle").click();
    await page.locator("[data-platform=twitter] svg.card-preview[aria-label*='Plant a tree!']").waitFor();
  });

  test("a card is in the preview, where and with the words that it will be drawn with", async () => {
    const text = `title: Bos\nlanguages: [en]\nbrand: { color: "#0b5cab" }\nposts:\n  - { id: kom, platforms: [x], text: Plant a tree!, images: [{ card: quote }] }\n`;
    const { page, complaints } = await open(["bos.yaml"], {}, text);
    await openPost(page, "kom");
    await page.locator("[data-platform=twitter] .toggle").click();
    const card = page.locator("[data-platform=twitter] svg.card-preview");
    expect(await card.getAttribute("aria-label")).toContain("Plant a tree!");
    expect(await card.locator("rect").first().getAttribute("fill")).toBe("#0b5cab");
    await textIn(page, "Text").fill("Plant two trees!");
    await page.locator("[data-platform=twitter] svg.card-preview[aria-label*='Plant two trees!']").waitFor();
    // What the header covers half, after scrolling, is not to be pressed there.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("opens what is dropped on it", async () => {
    const { page } = await open();
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "mijn.yaml"));
      return data;
    }, TEXT);
    await page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
    await page.getByText("2 posts").waitFor();
  });

  test("writes a campaign from nothing with the keyboard alone", async () => {
    const { page } = await open();
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          const label =
            element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
              ? element.labels?.[0]
              : element;
          return label?.textContent ?? "";
        });
        if (focused === name) return;
      }
      throw new Error(`no way to ${name}`);
    };
    await tabTo("Start a new campaign");
    await page.keyboard.press("Enter");
    await tabTo("Title");
    await page.keyboard.type("Bos");
    await tabTo("Start the campaign");
    await page.keyboard.press("Enter");
    await tabTo("Text");
    await page.keyboard.type("Kom mee naar het bos!");
    await page.locator("[data-platform=twitter] [data-count='21']").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(download.suggestedFilename()).toBe("campaign.yaml");
    expect(readFileSync(await download.path(), "utf8")).toBe(
      "title: Bos\n\nlanguages: [en]\n\nposts:\n  - id: post-1\n    platforms: all\n    text: Kom mee naar het bos!\n",
    );
  });
});

/** Ends the page as a crash does, and opens it again in the same browser. */
async function reopen(page: Page): Promise<Page> {
  const again = await page.context().newPage();
  const address = page.url();
  await page.close();
  await again.goto(address);
  return again;
}

describe.runIf(load)("drafts of the editor as one file", () => {
  test("survive a reload, and are offered", async () => {
    const { page } = await open(["bos.yaml"]);
    await openPost(page, "dank");
    await textIn(page, "Nederlands").fill("Dank u!");
    await page.waitForFunction(() => localStorage.length > 0);
    const again = await reopen(page);
    await again.locator("[data-action=use-draft]").click();
    await openPost(again, "dank");
    expect(await textIn(again, "Nederlands").inputValue()).toBe("Dank u!");
    expect(await again.locator("#state.strong").count()).toBe(1);
  });

  test("go when they are thrown away", async () => {
    const { page } = await open(["bos.yaml"]);
    await openPost(page, "dank");
    await textIn(page, "Nederlands").fill("Dank u!");
    await page.waitForFunction(() => localStorage.length > 0);
    const again = await reopen(page);
    await again.locator("[data-action=drop-draft]").click();
    await again.getByText("2 berichten").waitFor();
    expect(await again.evaluate(() => localStorage.length)).toBe(0);
  });

  test("are not kept where the browser forbids it, which the page says", async () => {
    const forbid = `${PLAIN} Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });`;
    const { page, complaints } = await open(["bos.yaml"], { before: forbid });
    await page.getByText("Deze browser bewaart niets voor deze pagina.").waitFor();
    await openPost(page, "dank");
    await textIn(page, "Nederlands").fill("Dank u!");
    expect((await downloaded(page, "[data-action=save]")).text).toContain("Dank u!");
    expect(complaints).toEqual([]);
  });
});

describe.runIf(load)("where the browser can write to files", () => {
  test("a save asks for a file once, and then writes to it", async () => {
    const { page } = await open(["bos.yaml"], { before: DISK });
    await openPost(page, "dank");
    await textIn(page, "Nederlands").fill("Dank u!");
    await page.evaluate(() => Reflect.set(window, "refuse", true));
    await page.locator("[data-action=save]").click();
    await page.evaluate(() => Reflect.set(window, "refuse", false));
    expect(await page.locator("#state.strong").count()).toBe(1);
    await page.locator("[data-action=save]").click();
    await page.locator("#state:not(.strong)").waitFor();
    expect(await onDisk(page)).toBe(TEXT.replace("Bedankt!", "Dank u!"));
    await page.waitForFunction(() => document.title === "gekozen.yaml – bluehart");
    await page.evaluate(() => Reflect.set(window, "refuse", true));
    await textIn(page, "Nederlands").fill("Dank u wel!");
    await page.locator("[data-action=save]").click();
    await page.locator("#state:not(.strong)").waitFor();
    expect(await onDisk(page)).toBe(TEXT.replace("Bedankt!", "Dank u wel!"));
  });

  test("a file that somebody else changed is not overwritten: both versions are shown", async () => {
    const { page } = await open([], { before: DISK });
    await putOnDisk(page, TEXT);
    await page.locator("[data-action=open]").click();
    await openPost(page, "dank");
    await textIn(page, "Nederlands").fill("Dank u!");
    const theirs = TEXT.replace("Venez en forêt.", "Venez tous en forêt.");
    await putOnDisk(page, theirs);
    await page.locator("[data-action=save]").click();
    await page.locator("fieldset[data-of=kom]").waitFor();
    expect(await onDisk(page)).toBe(theirs);
    await page.locator("[data-action=settle]").click();
    await page.locator("#state:not(.strong)").waitFor();
    expect(await onDisk(page)).toBe(theirs.replace("Bedankt!", "Dank u!"));
  });
});

describe.runIf(load)("a kit that the page makes", () => {
  test.each(["html", "md", "csv"])("%s is the one that export writes", async (format) => {
    const { page, folder } = await open(["bos.yaml"]);
    const { name, text } = await downloaded(page, `[data-action=kit-${format}]`);
    bluehart(["export", `kit.${format}`, "--campaign", "bos.yaml", "--today", "2027-01-31"], { cwd: folder });
    expect(name).toBe(`kit.${format}`);
    expect(text).toBe(readFileSync(join(folder, `kit.${format}`), "utf8"));
    expect(text).toContain("Venez en forêt.");
  });

  test("works offline: it counts, and complains of nothing", async () => {
    const { page, folder } = await open(["bos.yaml"]);
    const { text } = await downloaded(page, "[data-action=kit-html]");
    if (load === undefined) throw new Error("no browser");
    const kit = await load(write(folder, "made.html", text));
    const card = kit.page.locator("article[data-post=dank][data-platform=twitter][data-lang=nl]");
    await card.getByRole("textbox").fill("Dank u!");
    await card.locator("[data-count='7']").waitFor();
    expect(kit.complaints).toEqual([]);
  });

  test("is not made of what is no campaign, which the page says", async () => {
    const { page } = await open([], {}, TEXT);
    await pick(page, "mijn.yaml", "title: x\nposts: [{ id: een, text: Een, platforms: [nergens] }]\n");
    await page.locator("[data-action=kit-md]").click();
    expect(await page.getByRole("alert").textContent()).toContain("nergens");
  });
});

describe.runIf(load)("the pages of the editor as one file", () => {
  test.each([
    ["the start", [], 1280],
    ["the start on a phone", [], 390],
    ["the overview", ["bos.yaml"], 1280],
    ["the overview on a phone", ["bos.yaml"], 390],
  ])("%s: axe finds nothing, and nothing sticks out", async (_, words, width) => {
    const { page } = await open(words, { viewport: { width, height: 844 } });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe("bluehart edit --output", () => {
  const folder = temporaryFolder();
  write(folder, "bos.yaml", TEXT);
  const run = (...words: string[]) => bluehart(["edit", ...words], { cwd: folder });

  test("never overwrites a file unless asked", () => {
    write(folder, "editor.html", "mine");
    expect(run("--output", "editor.html")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--force"),
    });
    expect(readFileSync(join(folder, "editor.html"), "utf8")).toBe("mine");
    expect(run("--output", "editor.html", "--force")).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, "editor.html"), "utf8")).toMatch(/^<!doctype html>/);
  });

  test("does not take the campaign itself for the page, nor --force without it", () => {
    expect(run("bos.yaml", "--output", "./bos.yaml", "--force")).toMatchObject({ code: 2 });
    expect(readFileSync(join(folder, "bos.yaml"), "utf8")).toBe(TEXT);
    expect(run("bos.yaml", "--force")).toMatchObject({ code: 2, err: expect.stringContaining("--output") });
  });

  test("a campaign with mistakes is refused with each of them, and nothing is written", () => {
    write(folder, "broken.yaml", "title: [\nposts: x\n");
    const { code, err } = run("broken.yaml", "--output", "broken.html");
    expect(code).toBe(2);
    expect(err).toMatch(/^broken\.yaml:\d+:\d+ {2}error/);
    expect(run("nowhere.yaml", "--output", "broken.html").code).toBe(2);
    expect(() => readFileSync(join(folder, "broken.html"))).toThrow();
  });

  test("the page allows its own scripts and styles by their hashes, and nothing else", () => {
    run("--output", "policy.html");
    const html = readFileSync(join(folder, "policy.html"), "utf8");
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const parts = policy.split("; ");
    expect(parts[0]).toBe("default-src 'none'");
    expect(parts.filter((part) => /unsafe|http|\*/.test(part))).toEqual([]);
    expect(parts).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("connect-src");
  });

  test("has no format in it that it does not read or write, and the words of its campaign's languages only", () => {
    run("--output", "all.html");
    run("bos.yaml", "--output", "two.html");
    const [all, two] = ["all.html", "two.html"].map((name) => readFileSync(join(folder, name), "utf8"));
    const languages = (html = "") =>
      Array.from(html.matchAll(/<script data-words="(\w+)">/g), ([, language]) => language);
    expect(languages(all)).toEqual(["nl", "fr", "de", "en"]);
    expect(languages(two)).toEqual(["nl", "fr"]);
    for (const mark of ["word/document.xml", "xl/workbook.xml", "renderer_registerFont"])
      expect(all).not.toContain(mark);
    expect(gzipSync(all ?? "").length).toBeLessThan(424_000);
    expect(gzipSync(two ?? "").length).toBeLessThan(376_000);
  });

  test("holds nothing of the folder but what the campaign names", () => {
    write(folder, "geheim.png", "");
    run("bos.yaml", "--output", "own.html", "--force");
    const html = readFileSync(join(folder, "own.html"), "utf8");
    expect(html).not.toContain("geheim");
    expect(html).not.toContain(folder);
  });

  test("a hostile text ends no element of the page", () => {
    write(
      folder,
      "hostile.yaml",
      'title: "</script><script>alert(1)</script><!--"\nposts: [{ id: een, text: Een }]\n',
    );
    run("hostile.yaml", "--output", "hostile.html");
    expect(readFileSync(join(folder, "hostile.html"), "utf8")).not.toContain("alert(1)</script>");
  });
});
