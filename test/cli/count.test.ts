import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { platforms } from "../context.ts";
import { bluehart, program, temporaryFolder, write } from "./bluehart.ts";

const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

describe("count", () => {
  test("tells count, arithmetic, hashtags, links and fold of every platform", () => {
    const { out, code } = bluehart(["count", `${"a ".repeat(70)}www.payoke.be #Werelddag 💙`]);
    // 140 letters and spaces, a link of 23, " #Werelddag " of 12, an emoji of 2.
    expect(out).toContain(
      "X\n  fits  177 of 280: 1 link x 23, 1 emoji x 2, 152 other characters; 103 left\n  hashtags: #Werelddag\n  links: www.payoke.be",
    );
    expect(out).toContain("links: www.payoke.be (not clickable)");
    expect(out).toContain('fold: after "');
    expect(out.split("\n\n")).toHaveLength(platforms.length);
    expect(code).toBe(0);
  });

  test("says so if it counts the name of a file that there is", () => {
    const cwd = temporaryFolder();
    write(cwd, "post.txt", "Dag allemaal");
    const { out, err } = bluehart(["count", "post.txt", "-p", "facebook"], { cwd });
    expect(out).toContain("8 of 63206");
    expect(err).toBe("post.txt itself was counted; --file post.txt counts the text of the file\n");
    expect(bluehart(["count", "other.txt", "-p", "facebook"], { cwd }).err).toBe("");
  });

  test("counts an argument, a file or standard input, spaces included, but not the last line feed of the latter two", () => {
    const file = write(temporaryFolder(), "a.txt", "abc \n");
    const length = (words: string[], input?: string) =>
      (
        JSON.parse(
          bluehart(["count", "--json", "-p", "x", ...words], input === undefined ? {} : { input }).out,
        ) as { length: number }[]
      )[0]?.length;
    expect(length(["abc \n"])).toBe(5);
    expect(length(["--file", file])).toBe(4);
    expect(length([], "abc \n")).toBe(4);
    expect(length([], "abc \r\n")).toBe(4);
    // a, line end, b, line end: Windows writes a line end as two characters.
    expect(length(["-"], "a\r\nb\r\n\r\n")).toBe(4);
    expect(length([""])).toBe(0);
  });

  test("--limit sets another limit", () => {
    expect(bluehart(["count", "a", "-p", "mastodon", "--limit", "mastodon=5000"]).out).toContain("1 of 5000");
    expect(bluehart(["count", "a", "-p", "x", "--limit", "X=premium"]).out).toContain("1 of 25000");
  });

  test("what is neither UTF-8 nor Windows-1252 is refused", () => {
    const file = write(temporaryFolder(), "a.txt", Buffer.from([0x81]));
    expect(bluehart(["count", "--file", file])).toMatchObject({ out: "", code: 2 });
  });
});

describe("count --ndjson", () => {
  const count = (input: string, ...words: string[]) => bluehart(["count", "--ndjson", ...words], { input });

  test("gives a line for a line, in order, hashtags without sign, links as written, further keys handed through", () => {
    const input = [
      '{"text":"www.payoke.be"}',
      '{"id":[1,"a"],"text":"#Een #twee HTTP://a.be","platform":"bluesky","length":"mine"}',
      '{"text":"a","platform":"x"}',
    ].join("\n");
    const { out, code } = count(`${input}\n`, "--platform", "twitter");
    expect(lines(out)).toEqual([
      {
        length: 23,
        limit: 280,
        unit: "weighted",
        remaining: 257,
        valid: true,
        hashtags: [],
        links: ["www.payoke.be"],
        platform: "twitter",
      },
      {
        // The app shows a.be instead of HTTP://a.be.
        length: 15,
        limit: 300,
        unit: "blueskyApp",
        remaining: 285,
        valid: true,
        strict: { length: 22, limit: 300, unit: "graphemes", remaining: 278 },
        hashtags: ["Een", "twee"],
        links: ["HTTP://a.be"],
        platform: "bluesky",
        id: [1, "a"],
      },
      {
        length: 1,
        limit: 280,
        unit: "weighted",
        remaining: 279,
        valid: true,
        hashtags: [],
        links: [],
        platform: "twitter",
      },
    ]);
    expect(
      out.startsWith(
        '{"length":23,"limit":280,"unit":"weighted","remaining":257,"valid":true,"hashtags":[],"links":["www.payoke.be"],"platform":"twitter"}\n',
      ),
    ).toBe(true);
    expect(code).toBe(0);
  });

  test("a line that cannot be counted is an error with its number, the rest goes on, exit 1", () => {
    const { out, code } = count(
      'nope\n\n{"text":"a"}\n[1]\n{"text":5}\n{"text":"a","platform":"twittr"}\n{"text":"b"}',
      "-p",
      "x",
    );
    expect(lines(out)).toMatchObject([
      { error: "the line is not JSON", line: 1 },
      { length: 1 },
      { error: "the line is not a JSON object", line: 4 },
      { error: 'the line has no "text"', line: 5 },
      { line: 6 },
      { length: 1 },
    ]);
    expect(out).toContain('did you mean \\"twitter\\"');
    expect(code).toBe(1);
  });

  test("without --platform a line must name its own", () => {
    const { out, code } = count('{"text":"a"}\n{"text":"a","platform":"facebook"}\n');
    expect(lines(out)).toMatchObject([
      { error: 'the line has no "platform", and --platform was not given', line: 1 },
      { limit: 63206 },
    ]);
    expect(code).toBe(1);
  });

  test("line separators inside a text, carriage returns at a line's end and bytes that are no UTF-8", () => {
    const folder = temporaryFolder();
    const file = write(
      folder,
      "a.ndjson",
      Buffer.concat([
        Buffer.from('{"text":"a\u2028b"}\r\n{"text":"'),
        Buffer.from([0xff]),
        Buffer.from('"}\n'),
      ]),
    );
    const { out } = bluehart(["count", "--ndjson", "-p", "facebook", "--file", file]);
    expect(lines(out)).toMatchObject([
      { length: 3 },
      { error: "the line is not UTF-8, as NDJSON has to be", line: 2 },
    ]);
  });

  test("answers while its input goes on, and memory stays flat", async () => {
    const child = spawn(
      process.execPath,
      ["--max-old-space-size=40", program, "count", "--ndjson", "-p", "x"],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    const closed = once(child, "close");
    let bytes = 0;
    let early = 0;
    child.stdout.on("data", (data: Buffer) => {
      bytes += data.length;
    });
    // 60 MB of lines through a heap of 40.
    const line = `${JSON.stringify({ text: `Zie www.payoke.be #Een ${"woord ".repeat(40)}`, id: "x".repeat(200) })}\n`;
    const block = line.repeat(200);
    for (let round = 0; round < Math.ceil(60e6 / block.length); round++) {
      if (!child.stdin.write(block)) await once(child.stdin, "drain");
      early = bytes;
    }
    child.stdin.end();
    const [code] = await closed;
    expect(early).toBeGreaterThan(0);
    expect(code).toBe(0);
  });
});

describe("what a platform may do", () => {
  const apostrophes = `${"a".repeat(495)}’’’`;

  // Threads states 500 characters; the strict reading is 500 bytes, of which ’ takes 3.
  test("count shows both readings of a limit", () => {
    expect(bluehart(["count", apostrophes, "-p", "threads"]).out).toBe(
      [
        "Threads",
        "  fits  498 of 500: 498 characters; 2 left",
        "  uncertain  read strictly, 504 of 500 UTF-8 bytes: 3 wide characters x 3, 495 other characters; 4 over\n",
      ].join("\n"),
    );
    expect(bluehart(["count", "a".repeat(501), "-p", "threads"]).out).toContain(
      "  too long  read strictly, 501 of 500",
    );
    expect(bluehart(["count", "a", "-p", "threads"]).out).toContain("  fits  read strictly, 1 of 500");
    expect(JSON.parse(bluehart(["count", apostrophes, "-p", "threads", "--json"]).out)).toMatchObject([
      { length: 498, valid: true, strict: { unit: "utf8", length: 504, limit: 500, remaining: -4 } },
    ]);
  });

  test("the strict reading keeps a limit that is set", () => {
    expect(bluehart(["count", "’", "-p", "threads", "--limit", "threads=2"]).out).toContain(
      "fits  1 of 2: 1 character; 1 left\n  uncertain  read strictly, 3 of 2 UTF-8 bytes",
    );
  });

  test("a post between the readings is handed over", () => {
    const file = write(
      temporaryFolder(),
      "mine.yaml",
      `title: Mine\nposts:\n  - id: a\n    platforms: [threads]\n    text: ${apostrophes}\n`,
    );
    expect(bluehart(["posts", "--campaign", file, "--plain"])).toMatchObject({
      out: `${apostrophes}\n`,
      code: 0,
    });
  });
});

describe("a placeholder for a link", () => {
  // "See " of 4, " and " of 5, and 23 for each link.
  test("costs what a link costs, at least", () => {
    expect(bluehart(["count", "See [URL] and {{link}}", "-p", "x"]).out).toBe(
      "X\n  fits  at least 55 of 280: 2 links x 23, 9 other characters; at most 225 left\n",
    );
    expect(bluehart(["count", `${"a".repeat(260)} [link]`, "-p", "x"]).out).toContain("at least 4 over");
    expect(JSON.parse(bluehart(["count", "<lien>", "-p", "x,linkedin", "--json"]).out)).toMatchObject([
      { length: 23, atLeast: true, links: [] },
      { length: 6, atLeast: true },
    ]);
  });

  test("is none where a link is in the brackets already", () => {
    const { out } = bluehart(["count", "[link: www.payoke.be] XXX.be", "-p", "x"]);
    // Seven characters, a link, "] ", and XXX.be, which X links as it is.
    expect(out).toContain("X\n  fits  55 of 280: 2 links x 23, 9 other characters; 225 left");
  });
});

describe("a text that a platform refuses", () => {
  test("count --ndjson says why", () => {
    const input = [
      '{"text":"a\\ud83d"}',
      '{"text":""}',
      '{"text":"a\\ufeffb"}',
      '{"text":"\\ud83d\\udc99"}',
      '{"text":"a\\udc99","platform":"mastodon"}',
    ].join("\n");
    const { out } = bluehart(["count", "--ndjson", "-p", "x"], { input });
    expect(lines(out)).toMatchObject([
      { valid: false, reason: "lone-surrogate" },
      { valid: false, reason: "empty" },
      { valid: false, reason: "refused-character" },
      { valid: true },
      { valid: false, reason: "lone-surrogate" },
    ]);
    expect(lines(out)[3]).not.toHaveProperty("reason");
  });

  test("the terminal says why", () => {
    expect(bluehart(["count", "", "-p", "x"]).out).toContain("empty: nothing to post");
    expect(bluehart(["count", "a\ufeffb", "-p", "x"]).out).toContain("refused: it holds a character");
  });
});

describe("the lists", () => {
  test("platforms: a row for each limit, and all of it as JSON", () => {
    const { out } = bluehart(["platforms"]);
    expect(out).toMatch(/^platform +limit +unit +hashtags +links +fold +confidence +checked +source\n/);
    expect(out).toMatch(
      /^instagram +2200 +utf16 +at most 5 +not clickable +125 +stated +2026-11-23 +https:/m,
    );
    expect(out).toMatch(/^ +3000 +utf8 /m);
    expect(out).toMatch(/^ +500 +utf8, strict +reported +2026-11-24 +https:/m);
    expect(out).toMatch(/^ +1024 +utf16, with an image +stated /m);
    expect(JSON.parse(bluehart(["platforms", "-p", "x", "--json", "--limit", "x=300"]).out)).toMatchObject([
      { id: "twitter", limits: [{ max: 300, confidence: "set" }] },
    ]);
  });

  test("hashtags: in the catalogue's order, those of a language and a platform", () => {
    const tags = (...words: string[]) =>
      (
        JSON.parse(bluehart(["hashtags", "--json", ...words]).out) as { hashtags: { tag: string }[] }
      ).hashtags.map(({ tag }) => tag);
    expect(tags().slice(0, 2)).toEqual(["EndHumanTrafficking", "HumanTrafficking"]);
    expect(tags("-p", "twitter")).toEqual(["EndHumanTrafficking", "HumanTrafficking"]);
    expect(tags("-p", "linkedin", "-l", "fr")).not.toContain("Mensenhandel");
    expect(bluehart(["hashtags"]).out).toMatch(/^#EndHumanTrafficking +always +all +all +UNODC/m);
  });
});

test("a campaign file sets limits", () => {
  const file = write(
    temporaryFolder(),
    "mine.yaml",
    `title: Mine\nlimits: {x: premium, mastodon: 600}\nposts:\n  - id: a\n    platforms: [x, mastodon]\n    text: ${"a".repeat(550)}\n`,
  );
  const { out, code } = bluehart(["posts", "--campaign", file]);
  expect(out).toContain("a  twitter  550/25000");
  expect(out).toContain("a  mastodon  550/600");
  expect(code).toBe(0);
  expect(bluehart(["posts", "--campaign", file, "--limit", "mastodon=500"]).code).toBe(1);
});

test.each([
  // X takes 280, Bluesky 300, Mastodon 500, which --limit changes.
  [["-p", "x"], 280, 0],
  [["-p", "x"], 281, 1],
  [["-p", "x,bluesky", "--json"], 281, 1],
  [["-p", "bluesky"], 281, 0],
  [["-p", "mastodon", "--limit", "mastodon=1000"], 600, 0],
  // Which of all platforms take a text is what was asked.
  [[], 281, 0],
  [["-p", "x", "--thread"], 281, 0],
  [["-p", "youtube", "--title", "a".repeat(101)], 10, 1],
  [["-p", "youtube", "--title", "a".repeat(100)], 10, 0],
])("count %j of %d letters exits with %d", (words, letters, expected) => {
  const text = "lang ".repeat(letters / 5) + "a".repeat(letters % 5);
  expect(bluehart(["count", text, ...words])).toMatchObject({ err: "", code: expected });
});
