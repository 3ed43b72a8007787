import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, copyOfProgram, root, temporaryFolder, write } from "./bluehart.ts";

const TAGS = "#EndHumanTrafficking #HumanTrafficking";
const CENTRES = "www.pagasa.be, www.payoke.be en www.asblsurya.org";
/** The words of the campaign's own document, white space tidied. */
const DAY = `Het is #Werelddag tegen mensenhandel. Een dag om stil te staan bij de vele slachtoffers van mensenhandel. Signaleer slachtoffers bij ${CENTRES}`;
const EYES = `Open je ogen voor mensenhandel! Signaleer slachtoffers bij ${CENTRES}`;
const WHERE = `Internationale studies spreken over 5000 tot 15.000 slachtoffers van mensenhandel in België. Waar zijn ze? Signaleer slachtoffers bij ${CENTRES}`;

/** Ours: the current figure and the helpline. */
const HELPLINE =
  "Vermoed je mensenhandel of heb je zelf hulp nodig? Bel 078 055 800. In België leven naar schatting 11.000 mensen in moderne slavernij (Global Slavery Index 2023). Waar zijn ze?";

/** Weighted by hand: every character 1, but each of the three links 23. All characters of these posts are light. */
const weigh = (text: string) =>
  text.length - "www.pagasa.be".length - "www.payoke.be".length - "www.asblsurya.org".length + 3 * 23;

describe("the built-in campaign", () => {
  test("has four posts for X, hashtags behind them, under a line with id and count", () => {
    const { out, code } = bluehart(["posts", "--platform", "twitter"]);
    expect([DAY, EYES, WHERE].map((text) => weigh(`${text} ${TAGS}`))).toEqual([247, 173, 248]);
    // It has no links, and all its characters are light.
    expect(`${HELPLINE} ${TAGS}`.length).toBe(215);
    expect(out).toBe(
      [
        `werelddag  twitter nl  247/280\n${DAY} ${TAGS}\n`,
        `open-je-ogen  twitter nl  173/280\n${EYES} ${TAGS}\n`,
        `waar-zijn-ze  twitter nl  248/280\n${WHERE} ${TAGS}\n`,
        `meldpunt  twitter nl  215/280\n${HELPLINE} ${TAGS}\n`,
      ].join("\n"),
    );
    expect(code).toBe(0);
  });

  test.each(["facebook", "instagram"])(
    "has two posts for %s, hashtags in a block after an empty line",
    (platform) => {
      const { out } = bluehart(["posts", "--platform", platform, "--plain"]);
      expect(out).toBe(`${DAY}\n\n${TAGS}\n\n${HELPLINE}\n\n${TAGS}\n`);
    },
  );

  test("is printed for all platforms where none is named", () => {
    const { out } = bluehart(["posts", "--json"]);
    const { posts } = JSON.parse(out) as { posts: { id: string; platform: string }[] };
    const of = (name: string) => posts.filter(({ platform }) => platform === name).map(({ id }) => id);
    expect(of("twitter")).toEqual(["werelddag", "open-je-ogen", "waar-zijn-ze", "meldpunt"]);
    expect(of("facebook")).toEqual(["werelddag", "meldpunt"]);
    expect(of("instagram")).toEqual(["werelddag", "meldpunt"]);
  });
});

describe("selecting", () => {
  test.each([
    [["--platform", "x"]],
    [["-p", "X"]],
    [["--platform", "twitter,twitter"]],
    [["--platform=x", "--lang", "nl"]],
  ])("%j selects the posts for X", (words) => {
    expect(bluehart(["posts", ...words]).out).toBe(bluehart(["posts", "--platform", "twitter"]).out);
  });

  test("platforms are named again or in a list", () => {
    const list = bluehart(["posts", "--platform", "facebook,twitter"]).out;
    expect(bluehart(["posts", "-p", "facebook", "-p", "twitter"]).out).toBe(list);
    expect(list).toContain("werelddag  facebook nl");
    expect(list).not.toContain("instagram");
  });

  test("--plain with one post prints that text and a line feed, nothing else", () => {
    const { out, err } = bluehart(["posts", "-p", "x", "--post", "open-je-ogen", "--plain"]);
    expect(out).toBe(`${EYES} ${TAGS}\n`);
    expect(err).toBe("");
  });

  test("--json has the text, the count and where the post stands", () => {
    const { out } = bluehart(["posts", "-p", "x", "--post", "werelddag", "--json"]);
    const { posts, withheld } = JSON.parse(out) as { posts: Record<string, unknown>[]; withheld: unknown[] };
    expect(posts).toHaveLength(1);
    expect(withheld).toEqual([]);
    expect(posts[0]).toMatchObject({
      id: "werelddag",
      platform: "twitter",
      language: "nl",
      text: `${DAY} ${TAGS}`,
      length: 247,
      limit: 280,
      unit: "weighted",
      remaining: 33,
      hashtags: ["Werelddag", "EndHumanTrafficking", "HumanTrafficking"],
      links: ["www.pagasa.be", "www.payoke.be", "www.asblsurya.org"],
    });
  });
});

describe("languages", () => {
  test("posts are printed in the campaign's main language, others when they are asked for", () => {
    const languages = (...words: string[]) =>
      (
        JSON.parse(bluehart(["posts", "-p", "x", "--post", "werelddag", "--json", ...words]).out) as {
          posts: { language: string }[];
        }
      ).posts.map(({ language }) => language);
    expect(languages()).toEqual(["nl"]);
    expect(languages("--lang", "fr,DE")).toEqual(["fr", "de"]);
    expect(languages("--lang", "all")).toEqual(["nl", "fr", "de", "en"]);
  });

  test("every translation fits everywhere", () => {
    expect(bluehart(["posts", "--lang", "all"])).toMatchObject({ code: 0 });
  });
});

describe("a post over the limit", () => {
  const folder = temporaryFolder();
  const file = write(
    folder,
    "mine.yaml",
    [
      "title: Mine",
      "posts:",
      "  - id: over",
      "    platforms: [twitter]",
      `    text: ${"a".repeat(281)}`,
      "  - id: full",
      "    platforms: [x]",
      `    text: ${"b".repeat(280)}`,
      "",
    ].join("\n"),
  );

  test("is withheld and named with its line; one at the limit is printed", () => {
    const { out, err, code } = bluehart(["posts", "--campaign", "mine.yaml"], { cwd: folder });
    expect(out).toBe(`full  twitter  280/280\n${"b".repeat(280)}\n`);
    expect(err).toContain("mine.yaml:5:11  error  length  X counts 281 of 280: 281 characters; 1 over");
    expect(err).toContain("1 post withheld");
    expect(code).toBe(1);
  });

  test.each([
    ["--plain", `${"b".repeat(280)}\n`],
    ["--json", undefined],
  ])("is withheld with %s", (option, expected) => {
    const { out, code } = bluehart(["posts", "--campaign", file, option]);
    if (expected === undefined) expect((JSON.parse(out) as { posts: unknown[] }).posts).toHaveLength(1);
    else expect(out).toBe(expected);
    expect(code).toBe(1);
  });
});

test("the YAML files are read when the program runs", () => {
  const copy = copyOfProgram();
  const edit = (name: string, from: string, to: string) => {
    const path = join(copy, name);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  edit("data/hashtags.yaml", "tag: HumanTrafficking", "tag: Samen");
  edit("data/platforms.yaml", "max: 280", "max: 300");
  edit("templates/blue-heart.yaml", "Open je ogen voor mensenhandel!", "Kijk.");
  const { stdout } = spawnSync(
    process.execPath,
    [join(copy, "bin/bluehart.js"), "posts", "-p", "x", "--post", "open-je-ogen"],
    { encoding: "utf8" },
  );
  const text = `${EYES} #EndHumanTrafficking #Samen`.replace("Open je ogen voor mensenhandel!", "Kijk.");
  expect(stdout).toBe(`open-je-ogen  twitter nl  ${weigh(text)}/300\n${text}\n`);
});

test("a pipe that is closed early ends the program quietly", () => {
  const { stdout, stderr, status } = spawnSync(
    "sh",
    ["-c", `"${process.execPath}" bin/bluehart.js posts -p x,facebook | head -1`],
    { cwd: root, encoding: "utf8" },
  );
  expect(stdout).toMatch(/^werelddag {2}.*\n$/);
  // Only the warnings about posts.
  expect(stderr).not.toMatch(/EPIPE|error|bug/);
  expect(status).toBe(0);
});

describe("colour", () => {
  const ESCAPE = "\x1b[";
  test("there is none in a pipe, none with NO_COLOR or --no-color, some with FORCE_COLOR", () => {
    expect(bluehart(["posts"]).out).not.toContain(ESCAPE);
    expect(bluehart(["posts"], { env: { FORCE_COLOR: "1" } }).out).toContain(ESCAPE);
    expect(bluehart(["posts"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).out).not.toContain(ESCAPE);
    expect(bluehart(["posts", "--no-color"], { env: { FORCE_COLOR: "1" } }).out).not.toContain(ESCAPE);
    expect(bluehart(["--no-color", "posts"]).out).not.toContain(ESCAPE);
  });
});
