import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { has } from "../tools.ts";
import { bluehart, root, temporaryFolder, write } from "./bluehart.ts";

const folder = temporaryFolder();
const text = readFileSync(join(root, "test/fixtures/longText.txt"), "utf8").trimEnd();
const file = write(
  folder,
  "long.yaml",
  `title: Draadje
languages: [nl]
day: { date: "07-30", name: Werelddag }
hashtags: [EndHumanTrafficking]
helplines: [{ name: Payoke, phone: 078 055 800, site: www.payoke.be }]
posts:
  - id: lang
    platforms: [x, bluesky, facebook]
    when: day
    thread: true
    text: ${JSON.stringify(text)}
`,
);
const call = (...words: readonly string[]) => bluehart([...words, "--campaign", file]);

interface PostJson {
  readonly platform: string;
  readonly text: string;
  readonly remaining: number;
  readonly parts?: readonly { readonly text: string; readonly length: number; readonly remaining: number }[];
}
const posts: readonly PostJson[] = JSON.parse(call("posts", "--json").out).posts;
const partsOn = (platform: string) => posts.find((post) => post.platform === platform)?.parts ?? [];

const letters = (of: string) => of.replace(/\s+/g, "");

describe("a text of 2,400 letters", () => {
  test.each([
    ["twitter", 280],
    ["bluesky", 300],
  ])("is divided on %s, each letter in one part, each part within %d", (platform, limit) => {
    const parts = partsOn(platform);
    // 2,400 letters and the numbers need nine parts at the least.
    expect(parts.length).toBeGreaterThanOrEqual(9);
    expect(parts.every((part) => part.length <= limit && part.remaining >= 0)).toBe(true);
    const bodies = parts.map((part, index) => {
      const tag = index === 0 ? " #EndHumanTrafficking" : "";
      const end = `${tag}\n${index + 1}/${parts.length}`;
      expect(part.text.endsWith(end)).toBe(true);
      return part.text.slice(0, -end.length);
    });
    expect(letters(bodies.join(""))).toBe(letters(text));
    // One place each: a quotation, an amount, a telephone number, a date, a link.
    for (const whole of [
      "„Ze hadden mijn paspoort",
      "12 000 euro",
      "078 055 800",
      "30 juli 2027",
      "https://www.payoke.be/nl/hulp-bij-mensenhandel",
    ])
      expect(bodies.filter((body) => body.includes(whole))).toHaveLength(1);
  });

  test("is whole on Facebook, and its count is that of the fullest part where it is divided", () => {
    const facebook = posts.find(({ platform }) => platform === "facebook");
    expect(facebook?.text).toBe(`${text}\n\n#EndHumanTrafficking`);
    expect(facebook?.parts).toBeUndefined();
    const left = partsOn("twitter").map(({ remaining }) => remaining);
    expect(posts.find(({ platform }) => platform === "twitter")?.remaining).toBe(Math.min(...left));
  });

  test("is printed part by part", () => {
    const { out } = call("posts", "-p", "x", "--plain");
    expect(out).toBe(
      `${partsOn("twitter")
        .map((part) => part.text)
        .join("\n\n")}\n`,
    );
    const parts = partsOn("twitter");
    expect(call("posts", "-p", "x").out).toContain(
      `lang  twitter nl  ${parts.length} parts\npart 1 of ${parts.length}  ${parts[0]?.length}/280\n`,
    );
  });

  test("is too long without a thread, and divided by --thread", () => {
    const single = write(folder, "single.yaml", readFileSync(file, "utf8").replace("    thread: true\n", ""));
    expect(bluehart(["posts", "-c", single, "-p", "x"]).code).toBe(1);
    const { out } = bluehart([
      "posts",
      "-c",
      single,
      "-p",
      "x",
      "--thread",
      "--numbering",
      "prefix",
      "--plain",
    ]);
    expect(out.startsWith("1/")).toBe(true);
  });

  test("cannot be copied at once without a terminal, which names the parts", () => {
    const { err, out, code } = call("copy", "-p", "x");
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("--platform twitter --lang nl --post lang --part 1");
    expect(call("copy", "-p", "x", "--part", "99").err).toContain("no number 99");
  });

  test("is opened at its first part, and the others are named", () => {
    const { out, err } = call("open", "-p", "x", "--print");
    expect(decodeURIComponent(out.trim())).toBe(
      `https://x.com/intent/post?text=${partsOn("twitter")[0]?.text}`,
    );
    expect(err).toContain("bluehart copy --platform twitter --lang nl --post lang --part 2");
  });

  test("has a row for each part in kit.csv and kit.json, which bring it back whole", () => {
    const json = join(folder, "kit.json");
    call("export", json, "-p", "x");
    const kit = JSON.parse(readFileSync(json, "utf8"));
    expect(kit.posts.map((post: { text: string }) => post.text)).toEqual(
      partsOn("twitter").map((part) => part.text),
    );
    const back = join(folder, "back.yaml");
    expect(bluehart(["import", json, "-o", back]).err).toContain("back.yaml");
    const again = JSON.parse(bluehart(["posts", "-c", back, "-p", "x", "--thread", "--json"]).out).posts[0];
    expect(again.text).toContain(text);
  });

  test.each(["kit.md", "kit.txt", "kit.docx"])("comes back whole from %s", (name) => {
    const kit = join(folder, name);
    call("export", kit, "-p", "x");
    const back = join(folder, `${name}.yaml`);
    bluehart(["import", kit, "-o", back]);
    const [again] = JSON.parse(bluehart(["posts", "-c", back, "-p", "x", "--thread", "--json"]).out).posts;
    // Its hashtag is in its first part.
    expect(letters(again.text.replace("#EndHumanTrafficking", ""))).toBe(letters(text));
  });

  test("is left out of a scheduler's file, which says so", () => {
    const { err } = call(
      "export",
      join(folder, "out.csv"),
      "--format",
      "hootsuite",
      "-p",
      "x",
      "--today",
      "2027-01-31",
    );
    expect(err).toContain("1 post in several parts left out");
  });

  test("has an error that names its part, if a piece is longer than a part", () => {
    const long = write(
      folder,
      "piece.yaml",
      `title: T\nposts:\n  - id: a\n    platforms: [x]\n    thread: true\n    text: "Een.\\n\\n${"a".repeat(300)}\\n\\nDrie."\n`,
    );
    const { err, code } = bluehart(["posts", "-c", long]);
    expect(code).toBe(1);
    // 300 letters and "\n2/3".
    expect(err).toContain("part 2 of 3: X counts 304 of 280");
  });

  test("is divided by count --thread as well", () => {
    const { out } = bluehart([
      "count",
      "-p",
      "x",
      "--thread",
      "--json",
      "-f",
      join(root, "test/fixtures/longText.txt"),
    ]);
    const [{ parts }] = JSON.parse(out);
    expect(parts.length).toBeGreaterThanOrEqual(9);
    expect(parts.every((part: { valid: boolean }) => part.valid)).toBe(true);
  });
});

test.runIf(has("script"))("a terminal copies one part after another, on Enter", async () => {
  const { inTerminal } = await import("./inTerminal.ts");
  const short = write(
    folder,
    "short.yaml",
    "title: T\nposts:\n  - id: a\n    platforms: [x]\n    thread: true\n    text: |-\n      Een\n      ---\n      Twee\n",
  );
  // Without a display, the terminal is asked to take the text: OSC 52, in Base64.
  const { screen } = await inTerminal(["copy", "-c", short], { BLUEHART_UI: "en", SSH_TTY: "/dev/pts/0" }, [
    "\r",
  ]);
  const sent = screen
    .split("]52;c;")
    .slice(1)
    .map((rest) => Buffer.from(/^[\w+/=]+/.exec(rest)?.[0] ?? "", "base64").toString());
  expect(sent).toEqual(["Een\n1/2", "Twee\n2/2"]);
});
