import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { memoizeName } from "../../src/core/text/memoize.ts";
import { loadCampaign } from "../../src/files/loadCampaign.ts";
import { precompile } from "../../src/files/precompile.ts";
import { bluehart, printed, root, temporaryFolder } from "../cli/bluehart.ts";
import { context } from "../context.ts";
import { has } from "../tools.ts";
import { bundle, type Entry, limits } from "./bundle.js";
import type * as editorCore from "./editorCore.ts";
import { useChromium } from "./kit/browser.ts";
import type { CardData } from "./kitCore.ts";

/** The bundle's global, which only the page has. */
declare const core: typeof editorCore;

const ENTRIES: readonly Entry[] = ["kit", "editor"];
const TEXTS = [
  "Dag",
  "💙👩‍👩‍👧‍👦 é e\u0301 日本",
  "Bij www.payoke.be, https://münchen.de/a(b). @a@b.be #dag 😀.be",
  "  \n ",
];
const PLATFORMS = ["twitter", "bluesky", "mastodon", "threads", "instagram"];
const bundled = memoizeName(bundle);

describe.each(ENTRIES)("the core for the %s", (entry) => {
  test("is one file that imports nothing, and no larger than it may be", async () => {
    const { code, imports, files } = await bundled(entry);
    expect(imports).toEqual([]);
    expect(files).toBe(1);
    expect(/\bimport\s*[("'{*]|\brequire\(/.test(code)).toBe(false);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(limits[entry]);
  });
});

/** The built-in files as text, and as the build parsed them. */
const files = {
  platforms: "data/platforms.yaml",
  hashtags: "data/hashtags.yaml",
  campaign: "templates/blue-heart.yaml",
} as const;
const read = (file: string) => ({ file, text: readFileSync(join(root, file), "utf8") });
const yaml = {
  platforms: read(files.platforms),
  hashtags: read(files.hashtags),
  campaign: read(files.campaign),
};

/** What the built-in campaign's cards are made with. */
async function cardData(): Promise<CardData> {
  const { cards } = await loadCampaign(join(root, files.campaign), context);
  if (cards === undefined) throw new Error("the built-in campaign has no cards");
  return { designs: [...cards.designs], fonts: cards.fonts };
}

describe.runIf(has("chromium"))("the core in Chromium, on a page from a file", () => {
  const load = useChromium();
  const folder = temporaryFolder();
  beforeAll(async () => {
    for (const entry of ENTRIES) {
      const { code } = await bundled(entry);
      writeFileSync(join(folder, `${entry}.js`), code);
      writeFileSync(
        join(folder, `${entry}.html`),
        `<!doctype html><meta charset="utf-8"><script src="${entry}.js"></script>`,
      );
    }
  });
  const open = (entry: Entry) => load(join(folder, `${entry}.html`));

  const expected = () => ({
    posts: printed("posts", "--json", "--lang", "all").trimEnd(),
    check: printed("check", "--json").trimEnd(),
  });
  /** The lengths that the command line counts of a text, on each platform. */
  const countsOf = (text: string) => {
    const { out } = bluehart(["count", "--json", "--platform", PLATFORMS.join()], { input: text });
    const counts: readonly { readonly platform: string; readonly length: number }[] = JSON.parse(out);
    return PLATFORMS.map((name) => counts.find(({ platform }) => platform === name)?.length);
  };

  test("composes, checks and counts parsed files as the command line does", async () => {
    const { page, complaints } = await open("kit");
    const { precompiled, places } = precompile();
    const parsed = <Value>(
      file: string,
      [first]: readonly { text: string; value: Value; places: number }[],
    ) => {
      if (first === undefined) throw new Error(`${file} was not parsed`);
      return { file, text: first.text, value: first.value, places: places[first.places] ?? {} };
    };
    const { platforms, hashtags, campaign } = precompiled.files;
    const given = {
      platforms: parsed(files.platforms, platforms),
      hashtags: parsed(files.hashtags, hashtags),
      campaign: parsed(files.campaign, campaign),
    };
    const result = await page.evaluate(
      ([data, cards, texts, names]) => {
        const input = core.campaignFrom(data, cards);
        return {
          posts: core.posts(input),
          check: core.check(input),
          counts: texts.map((text) => names.map((name) => core.count(input, text, name))),
        };
      },
      [given, await cardData(), TEXTS, PLATFORMS] as const,
    );
    expect(complaints).toEqual([]);
    expect(result).toEqual({ ...expected(), counts: TEXTS.map(countsOf) });
  });

  test("composes and checks YAML as the command line does, and shows its dates", async () => {
    const { page, complaints } = await open("editor");
    const result = await page.evaluate(
      ([data, cards]) => {
        const input = core.parse(data, cards);
        return {
          posts: core.posts(input),
          check: core.check(input),
          dates: core.dates(input, { today: "2027-01-31" }, "en"),
        };
      },
      [yaml, await cardData()] as const,
    );
    expect(complaints).toEqual([]);
    expect(result).toMatchObject(expected());
    // The day is 30 July, at nine in Brussels.
    expect(result.dates[0]).toContain("30 July 2027");
    expect(result.dates[0]).toContain("2027-07-30T09:00:00+02:00");
  });
});
