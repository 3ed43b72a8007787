import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { png } from "../png.ts";
import { bluehart, printed, program, temporaryFolder, withoutCards, write } from "./bluehart.ts";
import { wordsOf } from "./docx.ts";

/** The contents of the fenced blocks of a markdown document, read as CommonMark has them. */
function fences(document: string): string[] {
  const blocks: string[] = [];
  let open: { marks: string; lines: string[] } | undefined;
  for (const line of document.split("\n")) {
    const marks = /^(`{3,})/.exec(line)?.[1];
    if (open === undefined) open = marks === undefined ? undefined : { marks, lines: [] };
    else if (marks !== undefined && marks.length >= open.marks.length && line === marks) {
      blocks.push(open.lines.join("\n"));
      open = undefined;
    } else open.lines.push(line);
  }
  return blocks;
}

const texts = (words: readonly string[]) =>
  (JSON.parse(printed("posts", "--json", ...words)) as { posts: { text: string }[] }).posts.map(
    ({ text }) => text,
  );

describe("the markdown kit", () => {
  test("holds every text once, its counts, the day, the helpline, the facts and the rules", () => {
    const { out, code } = bluehart(["export"]);
    expect(fences(out).sort()).toEqual([...new Set(texts(["--lang", "all"]))].sort());
    for (const part of [
      "# Blue Heart Campagne",
      "30 juli",
      "247 van 280 tekens",
      "078 055 800",
      "Global Slavery Index 2023",
      "heeft geen bron; voeg er een toe",
      "2026-11-23",
    ]) {
      expect(out).toContain(part);
    }
    expect(code).toBe(0);
  });

  test("speaks the language that is chosen, and says which translation nobody has reviewed", () => {
    const { out } = bluehart(["export", "--lang", "fr"]);
    for (const part of [
      "# Campagne du Cœur bleu",
      "30 juillet",
      "275 caractères sur 280",
      "Cette traduction n’a pas encore été relue.",
      "stoptraite.be",
      "11\u00a0000",
    ]) {
      expect(out).toContain(part);
    }
    expect(bluehart(["export", "--lang", "nl"]).out).not.toContain("nagelezen");
  });

  test("holds what is selected", () => {
    expect(fences(bluehart(["export", "-p", "x", "--post", "werelddag", "-l", "nl"]).out)).toEqual(
      texts(["-p", "x", "--post", "werelddag", "-l", "nl"]),
    );
  });

  test("leaves text with backticks, HTML and markdown as it is, and takes none of it for markup", () => {
    const folder = temporaryFolder();
    const text = ["```js", "<script>alert(1)</script>", "````", "# kop", "* punt | `a` \\ [x](y)"].join("\n");
    const file = write(
      folder,
      "mine.yaml",
      `title: "# <b>T</b> [x](javascript:1) *\\n\\n# y"\nposts:\n  - id: one\n    platforms: [facebook]\n    text: ${JSON.stringify(text)}\n`,
    );
    const { out } = bluehart(["export", "--campaign", file]);
    expect(fences(out)).toEqual([text]);
    expect(out.split("\n")[0]).toBe("# \\# \\<b\\>T\\</b\\> \\[x\\](javascript:1) \\* \\# y");
  });
});

test("markdown lists under a text the platforms that take it, and says what concerns only some of them", () => {
  const folder = temporaryFolder();
  const file = write(
    folder,
    "mine.yaml",
    `title: {nl: T, en: T}
languages: [nl, en]
posts:
  - {id: b, platforms: [x, instagram], text: {nl: Twee, en: Two}, variants: {instagram: {text: {nl: Anders}}}}
  - {id: a, platforms: [x, instagram], text: {nl: Een, en: One}, images: [{file: a.png, alt: {nl: Een rode vlag}}]}
`,
  );
  write(folder, "a.png", png(1200, 675));
  const { out } = bluehart(["export", "--campaign", file]);
  const [, posts = ""] = out.split("## Berichten\n\n");
  const [before = "", ...rest] = posts.split(/^### /m);
  expect(before).toMatch(/^- \*\*Instagram\*\*: .*foto.*Links zijn hier niet aanklikbaar\.\n\n$/);
  // The campaign's order, its main language first; a text that differs has its own platforms.
  expect(rest.map((part) => [part.split("\n")[0], fences(part)])).toEqual([
    ["Twee", ["Twee", "Anders"]],
    ["Two (en)", ["Two"]],
    ["Een", ["Een"]],
    ["One (en)", ["One"]],
  ]);
  expect(rest[0]).toMatch(/^Referentie: b$/m);
  expect(rest[0]).toContain("```text\nTwee\n```\n\n- **X**: 4 van 280 tekens\n");
  expect(rest[0]).toContain("```text\nAnders\n```\n\n- **Instagram**: 6 van 2.200 tekens\n");
  expect(rest[2]).toContain("- **X**: 3 van 280 tekens\n- **Instagram**: 3 van 2.200 tekens\n\n");
  expect(rest[2]?.match(/a\.png · Alternatieve tekst: Een rode vlag/g)).toHaveLength(1);
  expect(rest[3]).toContain("a.png · Alternatieve tekst: geen alternatieve tekst");
});

test.each(["nl", "fr", "de", "en"])(
  "the steps in %s say where a changed text is counted again",
  (language) => {
    const campaign = withoutCards();
    for (const format of ["markdown", "docx"]) {
      const folder = temporaryFolder();
      const kit = join(folder, "kit");
      bluehart(["export", "-c", campaign, "-f", format, "-l", language, "-p", "x", "-o", kit]);
      const text = format === "docx" ? wordsOf(readFileSync(kit)) : readFileSync(kit, "utf8");
      expect(text.match(/kit\.html/g)).toHaveLength(1);
    }
  },
);

describe("writing", () => {
  test.each([[["kit.md"]], [["--output", "kit.md"]], [["--format", "markdown", "--output", "kit.md"]]])(
    "%j writes the file and says so",
    (words) => {
      const folder = temporaryFolder();
      const { out, err, code } = bluehart(["export", ...words], { cwd: folder });
      expect(out).toBe("");
      const { posts } = JSON.parse(printed("posts", "--json", "--lang", "all")) as {
        posts: unknown[];
      };
      expect(err).toContain(`Wrote ${posts.length} posts to kit.md.`);
      expect(readFileSync(join(folder, "kit.md"), "utf8")).toContain("078 055 800");
      expect(readdirSync(folder)).toEqual(["kit.md"]);
      expect(code).toBe(0);
    },
  );

  test("an existing file is overwritten only with --force", () => {
    const folder = temporaryFolder();
    const file = write(folder, "kit.md", "mine");
    const refused = bluehart(["export", "kit.md"], { cwd: folder });
    expect(refused.err).toContain("kit.md already exists and was not overwritten; --force overwrites it");
    expect(refused.code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(bluehart(["export", "kit.md", "--force"], { cwd: folder }).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("078 055 800");
  });

  test.each([
    [["export", "", "--force"]],
    [["export", "--output", "", "--format", "csv", "--force"]],
    [["export", "--all", "", "--force"]],
    [["merge", "-r", "list.csv", "--output", "", "--resume"]],
    [["init", ""]],
  ])("%j, as an unset shell variable makes it, leaves the current folder alone", (words) => {
    const folder = temporaryFolder();
    write(folder, "list.csv", "name\nGent\n");
    const { err, code } = bluehart(words, { cwd: folder });
    expect(err).toContain("the name of the file or folder to write is empty");
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual(["list.csv"]);
  });

  test.each([
    [["import", "list.csv", "-o", "-"]],
    [["edit", "-o", "-"]],
    [["translate", "--to", "de", "-"]],
    [["export", "--all", "-"]],
    [["pictures", "-"]],
    [["merge", "-r", "list.csv", "-o", "-"]],
    [["init", "-"]],
  ])("%j makes no file or folder of a hyphen, which means standard output to export", (words) => {
    const folder = temporaryFolder();
    write(folder, "list.csv", "Platform,Text\nX,Come to the market on Sunday! #Market\n");
    const { err, code } = bluehart(words, { cwd: folder });
    expect(err).toMatch(
      /- means standard output, which this command does not write to|--all needs the name of a folder/,
    );
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual(["list.csv"]);
  });

  test("a broken link counts as a file that exists", () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, "elsewhere.md"), join(folder, "kit.md"));
    expect(bluehart(["export", "kit.md"], { cwd: folder }).code).toBe(2);
    expect(existsSync(join(folder, "elsewhere.md"))).toBe(false);
  });

  test("a missing folder and a folder in the file's place are clear errors", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "kit.md"));
    expect(bluehart(["export", "a/kit.md"], { cwd: folder }).err).toContain(
      "cannot write a/kit.md: the folder a does not exist",
    );
    expect(bluehart(["export", "kit.md", "--force"], { cwd: folder }).err).toContain(
      "cannot write kit.md: it is a folder",
    );
    write(folder, "file", "");
    expect(bluehart(["export", "file/b/kit.md"], { cwd: folder }).err).toContain(
      "cannot write file/b/kit.md: the folder file/b does not exist",
    );
  });

  test.runIf(existsSync("/dev/full"))("a full disk is this machine's fault: exit code 3", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${program}" export > /dev/full`],
      { encoding: "utf8" },
    );
    expect(stderr).toContain("the disk is full");
    expect(status).toBe(3);
  });

  // As on a disk that is almost full, the first write takes a part of the content and says so, and the next is refused.
  test.skipIf(process.platform === "win32").each([
    { into: "a file", words: "export kit.html" },
    { into: "standard output", words: "export - -f html > kit.html" },
  ])("a disk that takes a part of $into is an error, and no kit ends in its middle", ({ words }) => {
    const cwd = temporaryFolder();
    const script = `trap "" XFSZ; ulimit -f 30; "${process.execPath}" "${program}" ${words}`;
    const { status, stderr } = spawnSync("sh", ["-c", script], { cwd, encoding: "utf8" });
    expect(stderr).toContain("cannot write");
    expect(status).toBe(3);
    // What the shell opened is the shell's.
    expect(readdirSync(cwd)).toEqual(words.includes(">") ? ["kit.html"] : []);
  });
});

test("a kit with a withheld post says so and exits with 1", () => {
  const folder = temporaryFolder();
  const file = write(
    folder,
    "mine.yaml",
    `title: Mine\nposts:\n  - id: a\n    platforms: [x]\n    text: ${"a".repeat(281)}\n  - id: b\n    platforms: [x]\n    text: goed\n`,
  );
  const { out, err, code } = bluehart(["export", "--campaign", file]);
  expect(fences(out)).toEqual(["goed"]);
  expect(out).toContain("1 more could not be included");
  expect(err).toContain("1 post withheld");
  expect(code).toBe(1);
});
