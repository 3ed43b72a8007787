import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { png } from "../pictures.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const campaign = (text: string) =>
  `title: T\nposts: [{id: a, platforms: [x], text: "${text} {{naam}} {{code}}"}]\n`;

/** A folder with a campaign and a list, and a merge into its folder kits. */
function begin(list: string) {
  const cwd = temporaryFolder();
  write(cwd, "c.yaml", campaign("Dag"));
  write(cwd, "l.csv", list);
  const merge = (...words: string[]) =>
    bluehart(
      [
        "merge",
        "-c",
        "c.yaml",
        "-r",
        "l.csv",
        "-o",
        "kits",
        "-f",
        "markdown",
        "--today",
        "2027-01-31",
        ...words,
      ],
      { cwd },
    );
  const kit = (name: string) => readFileSync(join(cwd, "kits", name, "kit.md"), "utf8");
  return { cwd, merge, kit };
}

describe("merge --resume redoes what differs", () => {
  test("of the campaign, the list or the options, and keeps the rest", () => {
    const { cwd, merge, kit } = begin("naam,code\nGent,1\nBrugge,2\nNamur,3\n");
    expect(merge().err).toContain("Wrote 3 kits with 3 posts to kits");
    expect(merge("--resume").err).toContain("0 written, 3 unchanged");
    write(cwd, "l.csv", "naam,code\nGent,1\nBrugge,20\nNamur,3\n");
    expect(merge("--resume").err).toContain("1 written, 2 unchanged");
    expect(kit("Brugge")).toContain("Dag Brugge 20");
    write(cwd, "c.yaml", campaign("Hallo"));
    expect(merge("--resume").err).toContain("3 written, 0 unchanged");
    expect(kit("Gent")).toContain("Hallo Gent 1");
    expect(merge("--resume", "--set", "naam=x", "-f", "json").err).toContain("3 written, 0 unchanged");
    expect(readdirSync(join(cwd, "kits/Gent")).sort()).toEqual(["kit.json", "kit.md"]);
  });

  test("and lists each warning of the posts once, however many recipients have it", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\nBrugge,2\n");
    expect(merge().err).not.toContain("warning  ");
    write(cwd, "c.yaml", campaign("70 procent zwijgt,"));
    expect(
      merge("--resume").err.match(/^a {2}warning {2}figure-unsourced .*70 procent.*\(twitter\)$/gm),
    ).toHaveLength(1);
  });

  test("and recipients of one name keep their own kit, whatever their order", () => {
    const { cwd, merge, kit } = begin("naam,code\nGent,1\nGent,2\n");
    merge();
    write(cwd, "l.csv", "naam,code\nGent,2\nGent,1\n");
    expect(merge("--resume").err).toContain("2 written, 0 unchanged");
    expect([kit("Gent"), kit("Gent-2")].map((text) => /Dag Gent (\d)/.exec(text)?.[1])).toEqual(["2", "1"]);
  });

  test("and a recipient whose post is withheld now loses the old kit", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\nBrugge,2\n");
    merge();
    write(cwd, "l.csv", `naam,code\nGent,${"x".repeat(300)}\nBrugge,2\n`);
    const { err, code } = merge("--resume");
    expect(err).toContain("0 written, 1 unchanged, 1 removed");
    expect(code).toBe(1);
    expect(existsSync(join(cwd, "kits/Gent"))).toBe(false);
  });

  test("and a Word document with pictures is the same whatever was written before it", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\nBrugge,2\n");
    writeFileSync(join(cwd, "foto.png"), png());
    const post = `{ id: a, platforms: [x], text: "Dag {{naam}}", images: [{ file: foto.png, alt: Foto }] }`;
    write(cwd, "c.yaml", `title: T\nposts: [${post}]\n`);
    const brugge = () => readFileSync(join(cwd, "kits/Brugge/kit.docx"));
    merge("-f", "docx");
    const after = brugge();
    rmSync(join(cwd, "kits/Brugge"), { recursive: true });
    merge("-f", "docx", "--resume");
    expect(brugge().equals(after)).toBe(true);
  });

  test("and a kit whose picture or drawn card is gone", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\nBrugge,2\nNamur,3\n");
    writeFileSync(join(cwd, "foto.png"), png());
    const images = "[{ file: foto.png, alt: Foto }, { card: quote }]";
    write(
      cwd,
      "c.yaml",
      `title: T\nposts: [{ id: a, platforms: [x], text: "Dag {{naam}} {{code}}", images: ${images} }]\n`,
    );
    merge();
    const pictures = (name: string) => readdirSync(join(cwd, "kits", name, "pictures")).sort();
    const whole = pictures("Gent");
    expect(whole).toHaveLength(2);
    expect(merge("--resume").err).toContain("0 written, 3 unchanged");
    for (const [index, name] of ["Gent", "Brugge"].entries())
      rmSync(join(cwd, "kits", name, "pictures", whole[index] ?? ""));
    expect(merge("--resume").err).toContain("2 written, 1 unchanged");
    expect([pictures("Gent"), pictures("Brugge")]).toEqual([whole, whole]);
  });

  test("and names the kits of recipients who left the list", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\nBrugge,2\n");
    merge();
    write(cwd, "l.csv", "naam,code\nGent,1\n");
    expect(merge("--resume").err).toContain(
      "1 kit of a recipient who is not in this list was left as it was: Brugge",
    );
    expect(existsSync(join(cwd, "kits/Brugge/kit.md"))).toBe(true);
  });

  test("and a file that somebody put into a kit keeps it from being replaced", () => {
    const { cwd, merge, kit } = begin("naam,code\nGent,1\nBrugge,2\n");
    merge();
    write(join(cwd, "kits/Gent"), "mine.txt", "mine");
    write(cwd, "c.yaml", campaign("Hallo"));
    const { err, code } = merge("--resume");
    expect(err).toContain("kits/Gent was not replaced: mine.txt in it is not part of a kit");
    expect(err).toContain("Kits in kits: 1 written");
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, "kits/Gent/mine.txt"), "utf8")).toBe("mine");
    expect(kit("Gent")).toContain("Dag Gent");
    expect(kit("Brugge")).toContain("Hallo Brugge");
    rmSync(join(cwd, "kits/Gent/mine.txt"));
    expect(merge("--resume").err).toContain("Kits in kits: 1 written, 1 unchanged");
    expect(kit("Gent")).toContain("Hallo Gent");
  });

  test("and such a file keeps a kit from being removed, until it is gone", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\n");
    merge();
    write(join(cwd, "kits/Gent"), "mine.txt", "mine");
    write(cwd, "l.csv", `naam,code\nGent,${"x".repeat(300)}\n`);
    const { err, code } = merge("--resume");
    expect(err).toContain("kits/Gent still has its earlier kit: mine.txt in it is not part of a kit");
    expect(err).toContain("0 written, 0 unchanged, with 0 posts");
    expect(code).toBe(1);
    expect(readdirSync(join(cwd, "kits/Gent")).sort()).toEqual(["kit.md", "mine.txt"]);
    rmSync(join(cwd, "kits/Gent/mine.txt"));
    expect(merge("--resume").err).toContain("1 removed");
    expect(existsSync(join(cwd, "kits/Gent"))).toBe(false);
  });

  test("and what looks like a file of a kit, but was written by nobody but the user, keeps it too", () => {
    const { cwd, merge, kit } = begin("naam,code\nGent,1\nBrugge,2\nNamur,3\nMons,4\n");
    writeFileSync(join(cwd, "foto.png"), png());
    const withPicture = (text: string) =>
      campaign(text).replace("}]", ", images: [{ file: foto.png, alt: Foto }] }]");
    write(cwd, "c.yaml", withPicture("Dag"));
    merge();
    const foreign = {
      Gent: "kit-nagelezen.docx",
      Brugge: "kit.html",
      Namur: "pictures/foto.jpg",
      Mons: "pictures/foto-klein.png",
    };
    for (const [name, file] of Object.entries(foreign)) write(join(cwd, "kits", name), file, "mine");
    write(cwd, "c.yaml", withPicture("Hallo"));
    // Even a format that this run writes and the first did not.
    const { err, code } = merge("--resume", "-f", "markdown,html");
    for (const [name, file] of Object.entries(foreign)) {
      expect(err).toContain(`kits/${name} was not replaced: ${file} in it is not part of a kit`);
      expect(readFileSync(join(cwd, "kits", name, file), "utf8")).toBe("mine");
      expect(kit(name)).toContain("Dag");
    }
    expect(code).toBe(1);
  });

  test("and formats and pictures of the runs before are no longer part of a kit once all kits are without them", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\n");
    merge("-f", "markdown,text");
    merge("--resume");
    expect(readdirSync(join(cwd, "kits/Gent"))).toEqual(["kit.md"]);
    write(join(cwd, "kits/Gent"), "kit.txt", "mine");
    write(cwd, "c.yaml", campaign("Hallo"));
    expect(merge("--resume").err).toContain("kit.txt in it is not part of a kit");
    expect(readFileSync(join(cwd, "kits/Gent/kit.txt"), "utf8")).toBe("mine");
  });

  test("and a folder that somebody else put there stays", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\n");
    merge();
    mkdirSync(join(cwd, "kits/Brugge"));
    write(join(cwd, "kits/Brugge"), "mine", "mine");
    write(cwd, "l.csv", "naam,code\nGent,1\nBrugge,2\n");
    const { err, code } = merge("--resume");
    expect(err).toContain("kits/Brugge already exists, and no merge wrote it");
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, "kits/Brugge/mine"), "utf8")).toBe("mine");
  });
});

describe("two runs into one folder", () => {
  const lock = (cwd: string, process: number, host: string) => {
    mkdirSync(join(cwd, "kits/.unfinished"), { recursive: true });
    write(join(cwd, "kits/.unfinished"), "lock.json", JSON.stringify({ process, host }));
  };

  test("the second says who holds it", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\n");
    lock(cwd, process.pid, hostname());
    const { err, code } = merge();
    expect(err).toContain(`process ${process.pid} on ${hostname()} has been writing into kits since`);
    expect(code).toBe(2);
  });

  test("a lock of another host is never taken over, however old: the message says since when, and what to delete", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\n");
    lock(cwd, 1, "another.example");
    const file = join(cwd, "kits/.unfinished/lock.json");
    utimesSync(file, new Date("2020-02-03T04:05:06Z"), new Date("2020-02-03T04:05:06Z"));
    const { err, code } = merge();
    expect(err).toContain(
      "process 1 on another.example has been writing into kits since 2020-02-03 04:05 UTC; wait until it ends, or delete kits/.unfinished/lock.json if bluehart no longer runs there",
    );
    expect(code).toBe(2);
    rmSync(file);
    expect(merge().code).toBe(0);
  });

  test("a dead holder is taken over", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\n");
    // Linux has at most 2^22 processes.
    lock(cwd, 2 ** 22 + 1, hostname());
    expect(merge().code).toBe(0);
    expect(readdirSync(join(cwd, "kits")).sort()).toEqual(["Gent", "merge-report.json"]);
  });

  test("a link in the place of their own folder is refused, because what is in that folder is removed", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\n");
    const own = temporaryFolder();
    write(own, "mine.txt", "mine");
    mkdirSync(join(cwd, "kits"));
    symlinkSync(own, join(cwd, "kits/.unfinished"));
    const { err, code } = merge();
    expect(err).toContain("kits/.unfinished already exists, and no merge wrote it");
    expect(code).toBe(2);
    expect(readFileSync(join(own, "mine.txt"), "utf8")).toBe("mine");
  });

  test("--shard 1/1 into a folder that is not empty is refused as without it", () => {
    const { cwd, merge } = begin("naam,code\nGent,1\n");
    expect(merge().code).toBe(0);
    expect(merge("--shard", "1/1").err).toContain("kits is not empty; --resume completes it");
    expect(readdirSync(join(cwd, "kits")).sort()).toEqual(["Gent", "merge-report.json"]);
  });
});

describe("a mistake in the call is reported once, before anything is written", () => {
  test.each([
    ["a column", ["--name", "nope"], 'the list has no column "nope"; its columns are naam, code'],
    ["a placeholder", ["--set", "unknown=1"], "no placeholder {{unknown}}"],
    ["a post", ["--post", "nope"], 'unknown post "nope"'],
    ["a platform without posts", ["-p", "facebook"], "no post of c.yaml matches"],
    ["a limit", ["--limit", "x=nope"], "the limit of twitter must be"],
  ])("%s", (_claim, words, message) => {
    const { cwd, merge } = begin("naam,code\nGent,1\nBrugge,2\n");
    const { err, code } = merge(...words);
    expect(err.split(message)).toHaveLength(2);
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "kits"))).toBe(false);
  });
});
