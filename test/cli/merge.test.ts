import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { normaliseName } from "../../src/core/text/folderName.ts";
import { has } from "../tools.ts";
import { bluehart, program, temporaryFolder, write } from "./bluehart.ts";
import { interrupt, LONG, momentsOf } from "./kills.ts";

const cwd = temporaryFolder();
const TODAY = ["--today", "2027-01-31"];
write(
  cwd,
  "campaign.yaml",
  `title: "Actie in {{municipality}}"
languages: [nl, fr]
day: {date: "07-30", name: Dag}
posts:
  - id: one
    platforms: [x, facebook]
    text: {nl: "In {{municipality}}: #{{hashtag}}", fr: "À {{municipality}}: #{{hashtag}}"}
  - {id: two, platforms: [x], text: {nl: "Dag {{municipality}}", fr: "Jour {{municipality}}"}}
`,
);
const MERGE = ["merge", "-c", "campaign.yaml", "--format", "markdown,json", ...TODAY];
const merge = (output: string, ...words: string[]) => bluehart([...MERGE, "-o", output, ...words], { cwd });
/** All files below a folder, with their contents. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length),
        readFileSync(join(entry.parentPath, entry.name), "utf8"),
      ]),
  );
}
const reportOf = (output: string) =>
  JSON.parse(readFileSync(join(cwd, output, "merge-report.json"), "utf8")) as Record<string, unknown>;

describe("merge", () => {
  test("writes a kit a recipient, filled from its columns, in its languages", () => {
    write(cwd, "list.csv", 'municipality,hashtag,language\nGent,Gent,nl\n"Liège, ""cité""",Liège,"nl, fr"\n');
    const { err, code } = merge("kits", "-r", "list.csv");
    expect(code).toBe(0);
    expect(err).toContain("Wrote 2 kits with 9 posts to kits; 0 posts withheld");
    expect(readdirSync(join(cwd, "kits")).sort()).toEqual(["Gent", "Liège,-cité", "merge-report.json"]);
    expect(readdirSync(join(cwd, "kits/Gent")).sort()).toEqual(["kit.json", "kit.md"]);
    const kit = readFileSync(join(cwd, "kits/Gent/kit.md"), "utf8");
    expect(kit).toContain("# Actie in Gent");
    expect(kit).toContain("In Gent: #Gent");
    expect(kit).not.toContain("À Gent");
    expect(readFileSync(join(cwd, "kits/Liège,-cité/kit.md"), "utf8")).toContain('À Liège, "cité": #Liège');
    expect(reportOf("kits")).toMatchObject({ kits: 2, posts: 9, withheld: 0, failures: 0 });
  });

  test("a heading fits a placeholder that it differs from in capitals and spaces only, and no other", () => {
    write(cwd, "capitals.csv", "Municipality ; HASHTAG;Language\nGent;a;nl\n");
    const { err, code } = merge("capitals", "-r", "capitals.csv", "--name", "Municipality");
    expect([code, err]).toEqual([0, expect.stringContaining("Wrote 1 kit with 3 posts")]);
    expect(err).not.toContain("Language");
    write(cwd, "both.csv", "Municipality;municipality;hashtag\nGent;Luik;a\n");
    expect(merge("both", "-r", "both.csv").err).toContain("Wrote 1 kit");
    expect(readdirSync(join(cwd, "both"))).toContain("Luik");
  });

  test("warns of rows that are the same, with both lines, and overwrites no kit", () => {
    // The second row has two lines, so the third begins on line 5, and the empty line counts too.
    const rows = ["Gent,a", '"Luik","b', 'c"', "Gent, a", "", '"Gent","a"', "Gent,b"];
    write(cwd, "same.csv", `municipality,hashtag\n${rows.join("\n")}\n`);
    const { err, code } = merge("same", "-r", "same.csv");
    expect(err).toContain(
      "2 rows repeat earlier ones and have kits of their own: lines 2 and 5 (Gent-2); lines 2 and 7 (Gent-3)\n",
    );
    expect(code).toBe(0);
    const kits = ["Gent", "Gent-2", "Gent-3", "Gent-4", "Luik", "merge-report.json"];
    expect(readdirSync(join(cwd, "same")).sort()).toEqual(kits);
    write(cwd, "same-one.ndjson", '\n{"municipality":"Gent"}\n\n{"municipality":"Gent"}\n');
    const json = merge("same-one", "-r", "same-one.ndjson", "--set", "hashtag=a");
    expect(json.err).toContain(
      "1 row repeats an earlier one and has a kit of its own: lines 2 and 4 (Gent-2)\n",
    );
    write(cwd, "same-many.csv", `municipality,hashtag\n${"Gent,a\n".repeat(8)}`);
    expect(merge("same-many", "-r", "same-many.csv").err).toMatch(
      /7 rows .* lines 2 and 7 \(Gent-6\); \.\.\.\n/,
    );
    write(cwd, "same-other.csv", "municipality,hashtag\nGent,a\nGent,A\n");
    expect(merge("same-other", "-r", "same-other.csv").err).not.toContain("repeat");
  });

  test.each([
    [
      "a semicolon, a byte order mark and CRLF, as Excel writes it",
      "list.csv",
      "\ufeffmunicipality;hashtag\r\nGent;Gent, 9000\r\n",
    ],
    ["tabs", "list.csv", "municipality\thashtag\nGent\tGent, 9000\n"],
    [
      "one JSON object a line",
      "list.ndjson",
      '{"municipality":"Gent","hashtag":"Gent, 9000","language":["nl","fr"]}\n',
    ],
  ])("reads a list with %s", (_claim, name, list) => {
    write(cwd, name, list);
    const output = `kits-${name}-${list.length}`;
    expect(merge(output, "-r", name).code).toBe(0);
    expect(readFileSync(join(cwd, output, "Gent/kit.md"), "utf8")).toContain("In Gent: #Gent, 9000");
  });

  test("reads NDJSON on standard input", () => {
    const { code } = bluehart(["merge", "-c", "campaign.yaml", "-o", "kits-stdin", ...TODAY], {
      cwd,
      input: '{"municipality":"Gent","hashtag":"a"}\n\n{"municipality":"Brugge","hashtag":"b"}',
    });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, "kits-stdin")).sort()).toEqual(["Brugge", "Gent", "merge-report.json"]);
    expect(readdirSync(join(cwd, "kits-stdin/Gent"))).toEqual(["kit.html"]);
  });

  test("withholds what a recipient's values make too long or leave empty, tells it at the end, and writes the others", () => {
    write(
      cwd,
      "bad.csv",
      `municipality,hashtag,language\nGent,Gent,nl\n${"a".repeat(280)},lang,nl\nBrugge,,nl\nNamur,n,xx\nMons,n\n`,
    );
    const { err, code } = merge("bad", "-r", "bad.csv");
    expect(code).toBe(1);
    const long = "a".repeat(120);
    // "In ", 280 letters, ": #lang" are 290; "Dag " and 280 are 284.
    expect(err).toContain(
      `${long} (2)  error  X counts 290 of 280: 290 characters; 10 over  (one; twitter; nl)`,
    );
    expect(err).toContain(
      `${long} (2)  error  X counts 284 of 280: 284 characters; 4 over  (two; twitter; nl)`,
    );
    expect(err).toContain(
      'Brugge (3)  error  {{hashtag}} has no value; fill in the column "hashtag" on line 4 of bad.csv  (',
    );
    expect(err).toContain('Namur (4)  error  unknown language "xx"');
    expect(err).toContain("Mons (5)  error  it has 2 columns, but the header has 3");
    expect(readdirSync(join(cwd, "bad")).sort()).toEqual(
      ["Brugge", "Gent", long, "merge-report.json"].sort(),
    );
    // Facebook takes it.
    expect(readFileSync(join(cwd, "bad", long, "kit.md"), "utf8")).not.toContain("## X");
    expect(readFileSync(join(cwd, "bad/Brugge/kit.md"), "utf8")).toContain("Dag Brugge");
    // One of Brugge's findings is of two platforms.
    expect(reportOf("bad")).toMatchObject({ kits: 3, withheld: 4, failures: 5 });
  });

  test("leaves a folder alone that no merge wrote, with --resume too", () => {
    mkdirSync(join(cwd, "full"));
    write(join(cwd, "full"), "mine", "mine");
    write(cwd, "list.csv", "municipality,hashtag\nGent,Gent\n");
    const { err, code } = merge("full", "-r", "list.csv");
    expect(err).toContain("full is not empty; --resume completes it");
    expect(code).toBe(2);
    const resumed = merge("full", "-r", "list.csv", "--resume");
    expect(resumed.err).toContain("full is not empty, and no merge wrote it");
    expect(resumed.code).toBe(2);
    expect(readdirSync(join(cwd, "full"))).toEqual(["mine"]);
    expect(readFileSync(join(cwd, "full/mine"), "utf8")).toBe("mine");
  });

  test.each([
    ["a missing list", ["-r", "nowhere.csv"], "cannot read nowhere.csv"],
    ["an empty list", ["-r", "empty.csv"], "the list of recipients is empty"],
    ["a heading alone", ["-r", "heading.csv"], "the list of recipients is empty"],
    ["two columns of one name", ["-r", "twice.csv"], 'has two columns "a"'],
    ["a header with an open quote", ["-r", "quote.csv"], "cannot read the header of quote.csv"],
    ["an unknown format", ["-r", "empty.csv", "--format", "pdf"], 'unknown format "pdf"'],
    ["a shard that is none", ["-r", "empty.csv", "--shard", "5/4"], "--shard takes a part such as 1/4"],
  ])("%s is told", (_claim, words, message) => {
    write(cwd, "empty.csv", "");
    write(cwd, "heading.csv", "name\n");
    write(cwd, "twice.csv", "a,a\n1,2\n");
    write(cwd, "quote.csv", 'municipality,"hashtag\nGent,Gent\n');
    const { err, code } = merge(`told-${words.join("").replace(/\W/g, "")}`, ...words);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  test("a mistake in the call leaves nothing that the next one would stumble over", () => {
    write(cwd, "list.csv", "municipality,hashtag\nGent,Gent\n");
    expect(merge("again", "-r", "nowhere.csv").code).toBe(2);
    expect(merge("again", "-r", "list.csv").code).toBe(0);
  });

  test("a file in the place of the folder is told", () => {
    write(cwd, "list.csv", "municipality,hashtag\nGent,Gent\n");
    const { err, code } = merge("list.csv/kits", "-r", "list.csv");
    expect(err).toContain("cannot create the folder list.csv: a file has that name");
    expect(code).toBe(2);
  });

  // To the program it is the same as a full disk: a write is refused when part of the file is there.
  test.skipIf(process.platform === "win32")(
    "a disk that takes no more leaves whole kits, and --resume does the rest",
    () => {
      const municipalities = ["Gent", "Brugge", "G".repeat(30_000), "Namur"];
      const list = municipalities.map((municipality) => ({ municipality, hashtag: "a", language: "nl" }));
      write(cwd, "long.ndjson", `${list.map((values) => JSON.stringify(values)).join("\n")}\n`);
      const call = [program, "merge", "-c", "campaign.yaml", "-r", "long.ndjson", "-o", "limited"];
      const { stderr, status } = spawnSync(
        "sh",
        [
          "-c",
          'trap "" XFSZ; ulimit -f 30; exec "$@"',
          "sh",
          process.execPath,
          ...call,
          "-f",
          "json",
          ...TODAY,
        ],
        { cwd, encoding: "utf8" },
      );
      expect(stderr).toContain("cannot write");
      expect(status).toBe(3);
      const kits = () =>
        Object.keys(contents(join(cwd, "limited")))
          .filter((name) => !name.startsWith("/.unfinished"))
          .sort();
      expect(kits()).toEqual(["/Brugge/kit.json", "/Gent/kit.json"]);
      bluehart([...call.slice(1), "-f", "json", "--resume", ...TODAY], { cwd });
      expect(kits()).toEqual([
        "/Brugge/kit.json",
        `/${"G".repeat(120)}/kit.json`,
        "/Gent/kit.json",
        "/Namur/kit.json",
        "/merge-report.json",
      ]);
    },
  );

  test("a column that reaches for the prototype is a column like others", () => {
    write(cwd, "proto.csv", "municipality,hashtag,__proto__,constructor,toString\nGent,Gent,x,y,z\n");
    expect(merge("proto", "-r", "proto.csv").code).toBe(0);
    write(cwd, "proto.ndjson", '{"municipality":"Gent","hashtag":"a","__proto__":"x","constructor":"y"}\n');
    expect(merge("proto2", "-r", "proto.ndjson").code).toBe(0);
  });

  test("hostile names stay inside the folder, and none takes another's place", () => {
    const names = [
      "../../etc/passwd",
      "/etc/passwd",
      "C:\\Windows",
      "..",
      "...",
      ".",
      "",
      "CON",
      "nul.txt",
      "x".repeat(300),
      "Gent",
      "GENT",
      "gent ",
      "é",
      "e\u0301",
      "ﬁ",
      "fi",
      "a\u202eb\u0000c\u001b[31m",
      "merge-report.json",
      "💙".repeat(100),
    ];
    write(
      cwd,
      "names.ndjson",
      names.map((name) => `${JSON.stringify({ municipality: name, hashtag: "x" })}\n`).join(""),
    );
    const before = readdirSync(cwd).length;
    const { code } = merge("names", "-r", "names.ndjson");
    expect(code).toBe(1);
    const folders = readdirSync(join(cwd, "names"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    // The one without a name has placeholders without a value, and control characters are withheld: those two get no kit.
    expect(folders).toHaveLength(names.length - 2);
    expect(new Set(folders.map(normaliseName)).size).toBe(folders.length);
    for (const folder of folders) {
      expect(folder).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^[. ]|[. ]$|^(con|nul)(\.|$)/iu);
      expect(Buffer.byteLength(folder)).toBeLessThanOrEqual(130);
    }
    expect(readdirSync(cwd).length).toBe(before + 1);
  });

  test("gives each recipient its own helpline", () => {
    write(
      cwd,
      "lines.yaml",
      `title: T
languages: [nl]
helplines: [{ name: "{{line}}", phone: "{{phone}}", site: "{{site}}" }]
posts: [{ id: a, platforms: [x], text: "Bel {{line}} op {{phone}}." }, { id: b, platforms: [x], text: "Bel 02 511 64 64 op." }]
`,
    );
    const rows = ["Gent,CAW,09 265 04 00,https://www.caw.be", "Namur,SOS,02 511 64 64,https://www.sos.be"];
    write(cwd, "lines.csv", `name,line,phone,site\n${rows.join("\n")}\n`);
    const words = ["merge", "-c", "lines.yaml", "-r", "lines.csv", "-o", "lines", "-f", "markdown", ...TODAY];
    const { err } = bluehart(words, { cwd });
    expect(readFileSync(join(cwd, "lines/Gent/kit.md"), "utf8")).toContain(
      "- **CAW** · tel. 09 265 04 00 · <https://www.caw.be>",
    );
    expect(readFileSync(join(cwd, "lines/Namur/kit.md"), "utf8")).toContain("Bel SOS op 02 511 64 64.");
    // Another's number is no helpline of Gent.
    expect(err.match(/helpline /g)).toHaveLength(1);
  });

  test("a link in the place of a kit is not followed", () => {
    const outside = temporaryFolder();
    mkdirSync(join(cwd, "linked"));
    symlinkSync(outside, join(cwd, "linked/Gent"));
    write(cwd, "list.csv", "municipality,hashtag\nGent,Gent\n");
    merge("linked", "-r", "list.csv", "--resume");
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe("at the size of a country", () => {
  const COUNT = 100;
  write(
    cwd,
    "many.csv",
    `municipality,hashtag\n${Array.from({ length: COUNT }, (_, index) => `Gemeente ${index % 90},G${index}\n`).join("")}`,
  );
  merge("whole", "-r", "many.csv");
  const whole = contents(join(cwd, "whole"));

  test("every recipient has a kit, those of one name too", () => {
    expect(readdirSync(join(cwd, "whole"))).toHaveLength(COUNT + 1);
  });

  test.runIf(has("script"))("a bar on a terminal shows how much is left, and is gone at the end", () => {
    const call = ["merge", "-c", "campaign.yaml", "-r", "many.csv", "-o", "barred", "-f", "html,json"];
    const command = [process.execPath, program, ...call].map((word) => `'${word}'`).join(" ");
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { cwd, encoding: "utf8" });
    const [, bar = "", done] = /\r.\[K\[([#-]{20})\] (\d+)\/100 recipients, \d+ s left\r/.exec(stdout) ?? [];
    const full = Math.round((Number(done) / COUNT) * 20);
    expect(bar).toBe("#".repeat(full) + "-".repeat(20 - full));
    // Nothing of the bar is behind the last "erase the line".
    expect(stdout.split("\u001b[K").at(-1)).toMatch(/^(?!\[[#-]).*Wrote 100 kits/s);
  });

  test("shards share the work, and together make the same kits", () => {
    for (const part of ["1/3", "3/3", "2/3"])
      expect(merge("shards", "-r", "many.csv", "--shard", part).code).toBe(0);
    const kits = Object.entries(contents(join(cwd, "shards"))).filter(
      ([name]) => !name.includes("merge-report"),
    );
    expect(Object.fromEntries(kits)).toEqual(
      Object.fromEntries(Object.entries(whole).filter(([name]) => !name.includes("merge-report"))),
    );
  });

  describe("--join makes one report of those of the shards", () => {
    const join3 = () => bluehart(["merge", "-o", "joined", "--join"], { cwd });
    const shard = (part: string, ...words: string[]) =>
      merge("joined", "-r", "mixed.csv", "--shard", part, ...words);

    test("as one run writes it, posts that all recipients share and failures in the list's order included", () => {
      // The fourth recipient has no municipality, which the title needs.
      write(cwd, "mixed.csv", "municipality,hashtag,language\nA,a,nl\nB,b,nl\nC,c,nl\n,d,nl\nE,e,nl\n");
      const one = merge("joined-whole", "-r", "mixed.csv");
      const report = reportOf("joined-whole");
      shard("1/3");
      shard("2/3");
      expect(join3()).toMatchObject({
        code: 2,
        err: expect.stringContaining("no report of shard 3/3; run merge"),
      });
      shard("3/3");
      const joined = join3();
      expect(joined.code).toBe(one.code);
      expect(joined.err).toMatch(/Joined 3 reports in joined: \d+ kits with \d+ posts/);
      const totals = (err: string) => err.slice(err.indexOf(" withheld; "));
      expect(totals(joined.err)).toBe(totals(one.err));
      // Only the moment of a run differs.
      expect(reportOf("joined")).toEqual({
        ...report,
        run: expect.objectContaining({ version: expect.any(String) }),
      });
      expect(readdirSync(join(cwd, "joined")).filter((name) => name.includes("-of-"))).toEqual([]);
      expect(merge("joined", "-r", "mixed.csv", "--resume").err).toContain(" 0 written");
    });

    test("refuses reports of two campaigns, broken ones, a shard at work, and other options", () => {
      write(cwd, "mixed.csv", "municipality,hashtag,language\nA,a,nl\nB,b,nl\n");
      rmSync(join(cwd, "joined"), { recursive: true, force: true });
      expect(join3()).toMatchObject({ code: 2, err: expect.stringContaining("joined") });
      shard("1/2");
      shard("2/2", "--post", "two");
      expect(join3().err).toContain(
        "merge-report-2-of-2.json is of another campaign, version or choice of options",
      );
      write(cwd, "joined/merge-report-2-of-2.json", "{}");
      expect(join3().err).toContain("merge-report-2-of-2.json is not a report of this version's merge");
      mkdirSync(join(cwd, "joined/.unfinished-2-of-2"));
      expect(join3().err).toContain("shard 2/2 has not ended");
      expect(bluehart(["merge", "-o", "joined", "--join", "--resume"], { cwd }).err).toContain(
        "--join takes --output only",
      );
      expect(readdirSync(join(cwd, "joined"))).toContain("merge-report-1-of-2.json");
    });
  });

  const isThere = (output: string) =>
    existsSync(join(cwd, output)) && readdirSync(join(cwd, output)).some((name) => !name.startsWith("."));
  const intoFolder = (output: string) => [...MERGE, "-o", output, "-r", "many.csv", "--resume"];

  /** Starts a merge and sends it a signal with its first kit. Returns its exit code, or the signal that ended it. */
  function interruptWithKit(output: string, signal: NodeJS.Signals): Promise<number | string | null> {
    const child = spawn(process.execPath, [program, ...intoFolder(output)], { cwd, stdio: "ignore" });
    const timer = setInterval(() => {
      if (isThere(output) && child.kill(signal)) clearInterval(timer);
    }, 5);
    return new Promise((resolve) => {
      child.on("exit", (code, by) => {
        clearInterval(timer);
        resolve(by ?? code);
      });
    });
  }
  const isWhole = (output: string) => {
    for (const name of existsSync(join(cwd, output)) ? readdirSync(join(cwd, output)) : []) {
      if (name.startsWith(".unfinished") || name.startsWith("merge-report")) continue;
      for (const file of ["kit.json", "kit.md"]) {
        expect(readFileSync(join(cwd, output, name, file), "utf8")).toBe(whole[`/${name}/${file}`]);
      }
    }
  };

  test(
    "kill -9 at any moment leaves whole kits only, and --resume completes it to the same bytes",
    async () => {
      for (const after of await momentsOf(intoFolder("measured"), cwd)) {
        await interrupt(intoFolder("killed"), cwd, "SIGKILL", after);
        isWhole("killed");
      }
      expect(merge("killed", "-r", "many.csv", "--resume").code).toBe(0);
      expect(contents(join(cwd, "killed"))).toEqual(whole);
      expect(readdirSync(join(cwd, "killed")).filter((name) => name.startsWith("."))).toEqual([]);
    },
    LONG,
  );

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s ends it after the kit at hand, with %d", async (signal, code) => {
    expect([code, 0]).toContain(await interruptWithKit(`ended-${signal}`, signal));
    isWhole(`ended-${signal}`);
    expect(merge(`ended-${signal}`, "-r", "many.csv", "--resume").code).toBe(0);
    expect(contents(join(cwd, `ended-${signal}`))).toEqual(whole);
  });
});

test("merge withholds a kit whose address would end at a space, and names a cell that is still to be filled in", () => {
  const cwd = temporaryFolder();
  write(cwd, "c.yaml", "title: T\nposts: [{id: a, platforms: [x], text: 'Dag {{stad}}, zie {{link}}'}]\n");
  write(
    cwd,
    "l.csv",
    "stad;link\nGent;https://gent.be/mentale gezondheid\nMons;à compléter\nSpa;www.spa.be/a, en ook www.spa.be/b\nNiel;https://niel.be/a. Welkom\n",
  );
  const { err, code } = bluehart(["merge", "-c", "c.yaml", "-r", "l.csv", "-o", "kits"], { cwd });
  expect(err).toContain('link: the address "https://gent.be/mentale gezondheid" has a space');
  expect(err).toContain(
    '{{link}} is still à compléter; write the real value in the column "link" on line 3 of l.csv',
  );
  expect(readdirSync(join(cwd, "kits")).filter((name) => !name.includes("."))).toEqual(["Niel", "Spa"]);
  expect(code).toBe(1);
});
