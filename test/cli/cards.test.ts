import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readImage } from "../../src/core/image/readImage.ts";
import { has } from "../tools.ts";
import { bluehart, copyOfProgram, temporaryFolder, write } from "./bluehart.ts";

const campaign = (images: string, more: readonly string[] = []) =>
  [
    "title: Mijn campagne",
    "languages: [nl, fr]",
    "translations: { fr: { status: reviewed } }",
    ...more,
    "posts:",
    `  - { id: een, platforms: [x, instagram], text: { nl: Open je ogen., fr: Ouvrez les yeux. }, images: ${images} }`,
    "",
  ].join("\n");

/** Writes a campaign into a folder of its own. */
function folderOf(images: string, more?: readonly string[]) {
  const folder = temporaryFolder();
  return { folder, file: write(folder, "mine.yaml", campaign(images, more)) };
}

const factsOf = (folder: string, name: string) => readImage(readFileSync(join(folder, name)));

describe("bluehart pictures", () => {
  const { folder, file } = folderOf("[{ card: quote }]");
  const out = join(folder, "cards");

  test("names the folder whole in a sentence if its name is dots", () => {
    const { folder: own } = folderOf("[{ card: quote }]");
    const cwd = join(own, "inner");
    mkdirSync(cwd);
    const said = (target: string) =>
      bluehart(["pictures", target, "-c", "../mine.yaml", "-p", "x", "-l", "nl", "--force"], { cwd }).err;
    for (const target of [".", "./"]) expect(said(target)).toContain(`Wrote 1 picture to ${cwd}.\n`);
    expect(said("..")).toContain(`Wrote 1 picture to ${own}.\n`);
    expect(said("../cards/")).toContain("Wrote 1 picture to ../cards/.\n");
  });

  test("writes a card for each post, platform and language, in the platform's size and format", () => {
    const { err, code } = bluehart(["pictures", out, "-c", file]);
    expect(err).toContain(`Wrote 4 pictures to ${out}.`);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      "een-instagram-fr.jpg",
      "een-instagram-nl.jpg",
      "een-twitter-fr.png",
      "een-twitter-nl.png",
    ]);
    expect(factsOf(out, "een-twitter-fr.png")).toMatchObject({ format: "png", width: 1200, height: 675 });
    expect(factsOf(out, "een-instagram-nl.jpg")).toMatchObject({ format: "jpeg", width: 1080, height: 1080 });
  });

  test("never overwrites, unless told to, and draws the same bytes again", () => {
    const before = readFileSync(join(out, "een-twitter-nl.png"));
    writeFileSync(join(out, "een-twitter-nl.png"), "mine");
    const { err, code } = bluehart(["pictures", out, "-c", file]);
    expect(err).toContain("--force overwrites");
    expect(code).toBe(2);
    expect(readFileSync(join(out, "een-twitter-nl.png"), "utf8")).toBe("mine");
    expect(bluehart(["pictures", out, "-c", file, "--force"]).code).toBe(0);
    expect(readFileSync(join(out, "een-twitter-nl.png")).equals(before)).toBe(true);
  });

  test("selects, and draws other sizes", () => {
    const stories = join(folder, "stories");
    bluehart(["pictures", stories, "-c", file, "-l", "fr", "--size", "story"]);
    // X has no stories.
    expect(readdirSync(stories)).toEqual(["een-instagram-fr-story.jpg"]);
    expect(factsOf(stories, "een-instagram-fr-story.jpg")).toMatchObject({ width: 1080, height: 1920 });
    const { err, code } = bluehart(["pictures", stories, "-c", file, "-p", "x", "--size", "story"]);
    expect(err).toContain("none of these platforms has the size story");
    expect(code).toBe(2);
  });

  test("--sheet writes one picture of all", () => {
    const sheets = join(folder, "sheets");
    bluehart(["pictures", sheets, "-c", file, "--sheet"]);
    expect(readdirSync(sheets)).toEqual(["sheet.png"]);
  });

  test("a campaign without cards is told how to add one", () => {
    const plain = write(folder, "plain.yaml", "title: T\nposts: [{ id: a, platforms: [x], text: Dag }]\n");
    const { err, code } = bluehart(["pictures", join(folder, "none"), "-c", plain]);
    expect(err).toContain("images: [{ card: quote }]");
    expect(code).toBe(2);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test("a card that cannot be drawn is an error in its place, and the others are written", () => {
    const mixed = folderOf("[{ card: quote, words: { quote: { nl: Kijk 👀, fr: Regardez } } }]");
    const to = join(mixed.folder, "cards");
    const { err, code } = bluehart(["pictures", to, "-c", mixed.file]);
    expect(code).toBe(1);
    expect(err).toContain("cards draw no emoji but 💙; leave out 👀");
    expect(readdirSync(to).sort()).toEqual(["een-instagram-fr.jpg", "een-twitter-fr.png"]);
    // check says the same.
    const checked = bluehart(["check", mixed.file]);
    expect(checked.out).toContain("cards draw no emoji but 💙; leave out 👀");
    expect(checked.code).toBe(1);
  });
});

const OWN = `about: a sentence in a frame
words:
  quote: { default: sentence }
layout:
  - { box: space }
  - { box: text, words: quote, size: [90, 40], weight: bold }
  - { box: space }
`;

describe("a card of one's own", () => {
  test("beside the campaign", () => {
    const { folder, file } = folderOf("[{ card: cards/frame.yaml }]");
    mkdirSync(join(folder, "cards"));
    write(join(folder, "cards"), "frame.yaml", OWN);
    const { err, code } = bluehart(["pictures", join(folder, "out"), "-c", file]);
    expect(err).toContain("Wrote 4 pictures");
    expect(code).toBe(0);
    const { out } = bluehart(["posts", "-c", file, "-p", "x", "--json"]);
    expect(out).not.toContain("undefined");
  });

  test("in the program's folder, as CONTRIBUTING has it", () => {
    const copy = copyOfProgram();
    const guide = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
    const [, example = ""] = /## Add a card\n.*?```yaml\n(.*?)```/s.exec(guide) ?? [];
    expect(example.split("\n").length).toBeLessThanOrEqual(11);
    write(join(copy, "templates", "cards"), "example.yaml", example);
    const { folder, file } = folderOf("[{ card: example }]");
    const run = spawnSync(
      process.execPath,
      [join(copy, "bin/bluehart.js"), "pictures", join(folder, "out"), "-c", file],
      { encoding: "utf8" },
    );
    expect(run.stderr).toContain("Wrote 4 pictures");
  });

  test.each([
    ["size: [90, 40]", "size: [90, 20]", "frame.yaml:6:43", "must be at least 32"],
    ["box: text", "box: txt", "frame.yaml:6:12", "must be one of text, list"],
    ["weight: bold", "wieght: bold", "frame.yaml:6:48", 'did you mean "weight"?'],
    ["default: sentence", "default: sentense", "frame.yaml:3:21", 'did you mean "sentence"?'],
    ["about:", "abuot:", "frame.yaml:1:1", 'did you mean "about"?'],
    ["- { box: space }", "- { box: image, src: /etc/passwd }", "frame.yaml:5:12", "must be one of"],
  ])("with a mistake (%s) is refused in its place", (right, wrong, place, message) => {
    const { folder, file } = folderOf("[{ card: frame.yaml }]");
    write(folder, "frame.yaml", OWN.replace(right, wrong));
    const { err, code } = bluehart(["posts", "-c", file]);
    expect(err).toContain(place);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  test.each([
    ["../frame.yaml", "outside the campaign's folder"],
    ["/etc/frame.yaml", "outside the campaign's folder"],
    ["nowhere.yaml", "nowhere.yaml"],
    ["quot", 'did you mean "quote"?'],
  ])("named %s is refused", (card, message) => {
    const { err, code } = bluehart(["posts", "-c", folderOf(`[{ card: ${card} }]`).file]);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  test("words that the card does not have, and a file together with a card, are refused", () => {
    const words = bluehart(["posts", "-c", folderOf("[{ card: quote, words: { qoute: a } }]").file]);
    expect(words.err).toContain('the card quote has no words "qoute"; did you mean "quote"?');
    const both = bluehart(["posts", "-c", folderOf("[{ card: quote, file: a.png }]").file]);
    expect(both.err).toContain("must have either a file or a card");
  });
});

describe("kits have the cards", () => {
  const more = ['brand: { color: "#0c3f78", logo: "logo-{{town}}.svg" }', "description: Voor {{town}}"];
  const { folder, file } = folderOf("[{ card: quote }]", more);
  for (const [town, color] of [
    ["Gent", "red"],
    ["Luik", "lime"],
    ["Eupen", "blue"],
  ]) {
    write(
      folder,
      `logo-${town}.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="${color}"/></svg>`,
    );
  }

  test("of each recipient, with its own logo; a recipient without one is reported", () => {
    const list = write(folder, "list.csv", "town\nGent\nLuik\nEupen\nNergens\n../../etc\n");
    const { err, code } = bluehart(["merge", "-c", file, "-r", list, "-o", join(folder, "kits")]);
    expect(err).toContain("there is no logo logo-Nergens.svg");
    expect(code).toBe(1);
    const cards = ["Gent", "Luik", "Eupen"].map((town) =>
      readFileSync(join(folder, "kits", town, "pictures/een-twitter-nl.png")).toString("base64"),
    );
    expect(new Set(cards).size).toBe(3);
    for (const [index, town] of ["Gent", "Luik", "Eupen"].entries()) {
      expect(readFileSync(join(folder, "kits", town, "kit.html"), "utf8")).toContain(cards[index] ?? "none");
    }
    expect(existsSync(join(folder, "kits/Nergens"))).toBe(false);
  });

  test("once in the page, with their alt text, and beside all formats", () => {
    const kit = join(folder, "kit");
    const { code } = bluehart(["export", "--all", kit, "-c", file, "--set", "town=Gent"]);
    expect(code).toBe(0);
    expect(readdirSync(join(kit, "pictures"))).toHaveLength(4);
    const page = readFileSync(join(kit, "kit.html"), "utf8");
    const card = readFileSync(join(kit, "pictures/een-twitter-nl.png")).toString("base64");
    expect(page.split(card)).toHaveLength(2);
    expect(page).toContain('aria-label="Open je ogen."');
    const json: { posts: { images: object[] }[] } = JSON.parse(readFileSync(join(kit, "kit.json"), "utf8"));
    expect(json.posts[0]?.images).toEqual([
      { file: "een-twitter-nl.png", path: "pictures/een-twitter-nl.png", alt: "Open je ogen." },
    ]);
  });
});

describe.runIf(has("Xvfb", "xclip"))("copy --picture, with a display", () => {
  let server: ChildProcess;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "640x480x24"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const display = await new Promise<string>((resolve) =>
      server.stdout?.once("data", (data) => resolve(String(data).trim())),
    );
    env = { DISPLAY: `:${display}` };
  });
  afterAll(() => server.kill());
  const clipboard = () =>
    spawnSync("xclip", ["-selection", "clipboard", "-t", "image/png", "-o"], {
      env: { ...process.env, ...env },
    }).stdout;

  test("puts a card on the clipboard as PNG, and reads it back", () => {
    const { folder, file } = folderOf("[{ card: quote }]");
    const { err, code } = bluehart(["copy", "-c", file, "-p", "instagram", "--picture"], { env });
    expect(err).toContain("Copied een-instagram-nl.jpg");
    expect(err).toContain("and read it back to be sure");
    expect(code).toBe(0);
    expect(readImage(clipboard())).toMatchObject({ format: "png", width: 1080, height: 1080 });
    bluehart(["copy", "-c", file, "-p", "x", "--picture"], { env });
    bluehart(["pictures", folder, "-c", file, "-p", "x"]);
    expect(clipboard().equals(readFileSync(join(folder, "een-twitter-nl.png")))).toBe(true);
  });

  test("a post without such a picture is told", () => {
    const { err, code } = bluehart(
      ["copy", "-c", folderOf("[{ card: quote }]").file, "-p", "x", "--picture", "2"],
      { env },
    );
    expect(err).toContain("has only 1 picture, and no number 2");
    expect(code).toBe(2);
  });
});

test("copy --picture without a display exits with 3 and says what to do instead", () => {
  const { err, code } = bluehart(["copy", "-c", folderOf("[{ card: quote }]").file, "-p", "x", "--picture"]);
  expect(err).toContain("there is no display");
  expect(err).toContain("bluehart pictures writes it to a file instead");
  expect(code).toBe(3);
});
