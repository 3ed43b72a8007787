import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diffLines } from "diff";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bluehart, root, temporaryFolder, write } from "./bluehart.ts";

const BLUE_HEART = readFileSync(join(root, "templates/blue-heart.yaml"), "utf8").replace(
  /^ {2}logo:.*\n/m,
  "",
);

const MINE = `# Ons bestand
title: Blauw hart   # de titel

languages: [nl, fr]

posts:
  # Het eerste
  - id: een
    platforms: [x, facebook]
    text:
      nl: |-
        Open je ogen 💙

        Bel 03 201 16 90, zie www.payoke.be
      fr: >-
        Ouvrez les yeux 💙 Appelez le 03 201 16 90,
        www.payoke.be
  - { id: twee, platforms: [x], text: { nl: "Kort", fr: 'Court' } } # in het kort
  - id: drie
    platforms: [facebook]
    text: Zonder taal
`;

/** Fills in a spreadsheet as a translator does, and saves it with another program's layout. */
async function fillIn(file: string, targets: { readonly [key: string]: string | undefined }): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(file));
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const rows = sheet.rows.map((row) => {
    const key = String(row[0]).replace(/@.*$/, "");
    return row.map((cell, column) => (column === 3 ? (targets[key] ?? cell) : cell));
  });
  writeFileSync(file, await writeXlsx({ sheets: [{ name: "Blad1", rows }] }));
}

describe("a German translation, by spreadsheet and back", () => {
  test("touches the German lines and the memory only", async () => {
    const folder = temporaryFolder();
    const campaign = write(folder, "mine.yaml", MINE);
    const file = join(folder, "mine-de.xlsx");
    const sent = bluehart(["translate", "--to", "de", file, "--campaign", campaign]);
    expect(sent).toMatchObject({ code: 0, out: "" });
    expect(sent.err).toMatch(/^Wrote .*mine-de\.xlsx: 4 texts from nl to de, 4 missing, 0 outdated\.\n/);
    await fillIn(file, {
      "posts/een/text": "Öffnen Sie die Augen 💙\n\nTel. 03 201 16 90, www.payoke.be",
      "posts/twee/text": 'Kurz: "ja" # nein',
      "posts/drie/text": "=1+1, ohne Sprache",
    });
    const back = bluehart(["translate", "--from", file, "--campaign", campaign]);
    expect(back).toMatchObject({ code: 0, err: "" });
    expect(back.out).toMatch(
      /mine-de\.xlsx: 4 rows arrived, 3 changed, 1 skipped \(1 empty, 0 unchanged\)\n/,
    );
    const changes = diffLines(MINE, readFileSync(campaign, "utf8")).filter(
      ({ added, removed }) => added || removed,
    );
    const lines = (kind: "added" | "removed") =>
      changes.filter((change) => change[kind]).flatMap(({ value }) => value.trimEnd().split("\n"));
    // A list and a text without a language have to change their line.
    expect(lines("removed")).toEqual([
      "languages: [nl, fr]",
      `  - { id: twee, platforms: [x], text: { nl: "Kort", fr: 'Court' } } # in het kort`,
      "    text: Zonder taal",
    ]);
    expect(lines("added").map((line) => line.replace(/from: [a-z]{8}/, "from: F"))).toEqual([
      "languages: [nl, fr, de]",
      "translations:",
      "  de:",
      "    status: unreviewed",
      "    texts:",
      "      posts/een/text: { from: F }",
      "      posts/twee/text: { from: F }",
      "      posts/drie/text: { from: F }",
      "      de: |-",
      "        Öffnen Sie die Augen 💙",
      "",
      "        Tel. 03 201 16 90, www.payoke.be",
      `  - { id: twee, platforms: [x], text: { nl: "Kort", fr: 'Court', de: "Kurz: \\"ja\\" # nein" } } # in het kort`,
      "    text:",
      "      nl: Zonder taal",
      "      de: =1+1, ohne Sprache",
    ]);
  });

  test("of the Blue Heart Campaign changes one German line for one German text", async () => {
    const folder = temporaryFolder();
    const campaign = write(folder, "mine.yaml", BLUE_HEART);
    const file = join(folder, "de.xlsx");
    bluehart(["translate", "--to", "de", file, "--campaign", campaign]);
    await fillIn(file, { "helplines/Payoke/note": "staatlich anerkanntes Zentrum" });
    const { out } = bluehart(["translate", "--from", file, "--campaign", campaign]);
    expect(out).toMatch(/27 rows arrived, 1 changed, 26 skipped/);
    const after = readFileSync(campaign, "utf8");
    const added = diffLines(BLUE_HEART, after).filter((change) => change.added);
    expect(added.map(({ value }) => value.replace(/from: [a-z]{8}/, "from: F"))).toEqual([
      "  de:\n    status: unreviewed\n    texts:\n      helplines/Payoke/note: { from: F }\n",
      expect.stringMatching(
        /^\s*(?:de: staatlich anerkanntes Zentrum|.*de: staatlich anerkanntes Zentrum.*)\n$/,
      ),
    ]);
    expect(parse(after).helplines.length).toBe(parse(BLUE_HEART).helplines.length);
  });
});

describe("a campaign remembers", () => {
  const folder = temporaryFolder();
  const campaign = write(folder, "mine.yaml", MINE);
  const file = join(folder, "fr.csv");
  const call = (...words: string[]) => bluehart(["translate", "--campaign", campaign, ...words]);

  test("which source a text was translated from, and sends what has changed", () => {
    expect(call("--to", "fr", file).err).toMatch(/4 texts from nl to fr, 2 missing/);
    const csv = readFileSync(file, "utf8").replace(/"Court"/, '"Bref"');
    writeFileSync(file, csv);
    expect(call("--from", file).out).toMatch(/1 changed/);
    writeFileSync(campaign, readFileSync(campaign, "utf8").replace('"Kort"', '"Heel kort"'));
    const checked = bluehart(["check", "--format", "json", campaign]);
    const found = JSON.parse(checked.out).filter(
      ({ rule }: { rule: string }) => rule === "translation-outdated",
    );
    expect(found).toMatchObject([{ severity: "warning", posts: ["twee"], languages: ["fr"] }]);
    const kit = bluehart(["export", "--format", "json", "--campaign", campaign, "--lang", "fr"]);
    expect(kit.out).toContain("translation-outdated");
    expect(call("--to", "fr", "--changed", join(folder, "new.csv")).err).toMatch(
      /3 texts from nl to fr, 2 missing, 1 outdated/,
    );
  });

  test("does not write a translation of the text before without --force", () => {
    writeFileSync(file, readFileSync(file, "utf8").replace(/"Bref"/, '"Concis"'));
    const before = readFileSync(campaign, "utf8");
    const { out } = call("--from", file);
    expect(out).toMatch(
      /row 4, column D +posts\/twee\/text@\w+ +the source has changed since the file was made/,
    );
    expect(readFileSync(campaign, "utf8")).toBe(before);
    expect(call("--from", file, "--force").out).toMatch(/1 changed/);
    expect(readFileSync(campaign, "utf8")).toContain("fr: 'Concis'");
  });

  test("who has reviewed it, and when", () => {
    const fresh = join(folder, "review.csv");
    call("--to", "fr", fresh);
    const { out } = call("--from", fresh, "--reviewed-by", "Ann Peeters", "--today", "2027-01-31");
    expect(out).toMatch(/0 changed/);
    const { translations } = parse(readFileSync(campaign, "utf8"));
    expect(translations.fr.texts["posts/twee/text"]).toMatchObject({
      status: "reviewed",
      by: "Ann Peeters",
      date: "2027-01-31",
    });
    const { out: report } = bluehart(["check", "--format", "json", campaign]);
    expect(report).not.toContain("translation-outdated");
    expect(call("--to", "fr", "--changed", join(folder, "none.csv")).err).toMatch(/2 missing, 0 outdated/);
  });
});

describe("warnings name the row and the column", () => {
  const folder = temporaryFolder();
  const campaign = write(folder, "mine.yaml", MINE);

  test("also in JSON, and the text is written", async () => {
    const file = join(folder, "de.xlsx");
    bluehart(["translate", "--to", "de", file, "--campaign", campaign]);
    await fillIn(file, { "posts/een/text": `Rufen Sie 03 201 16 91 an, ${"weit ".repeat(60)}` });
    const { out, code } = bluehart(["translate", "--from", file, "--campaign", campaign, "--json"]);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ arrived: 4, changed: 1, written: true, language: "de" });
    expect(report.warnings.map(({ place, kind }: { place: string; kind: string }) => [place, kind])).toEqual([
      ["row 3, column D", "phone"],
      ["row 3, column D", "address"],
      ["row 3, column D", "room"],
    ]);
    const check = bluehart(["check", "--format", "json", "--lang", "de", campaign]);
    expect(check.out).toContain('"length"');
    expect(check.code).toBe(1);
  });
});

describe("it refuses, and changes nothing", () => {
  const folder = temporaryFolder();
  const campaign = write(folder, "mine.yaml", MINE);
  const file = join(folder, "de.csv");
  bluehart(["translate", "--to", "de", file, "--campaign", campaign]);

  test.each([
    ["neither --to nor --from", [], /use --to LANGUAGE FILE/],
    ["both", ["--to", "de", "--from", file, "x.csv"], /use --to LANGUAGE FILE/],
    ["no file", ["--to", "de"], /name the file to write, such as campaign-de\.xlsx/],
    ["a format that it does not know", ["--to", "de", "de.doc"], /end it in \.xlsx/],
    ["a language that is none", ["--to", "xx", "a.csv"], /"xx" is not a language tag such as nl or fr-BE$/m],
    ["a language by its name", ["--to", "Nederlands", "a.csv"], /not a language tag.*; did you mean "nl"\?/],
    ["the main language", ["--to", "nl", "a.csv"], /is the language of the sources/],
    ["another source", ["--to", "de", "a.csv", "--source", "fr"], /main language is "nl"/],
    ["an existing file", ["--to", "de", file], /already exists and was not overwritten; use --force/],
    ["two files", ["--from", file, "more.csv"], /takes one file/],
    ["--changed with --from", ["--from", file, "--changed"], /--changed goes with --to only/],
    [
      "--reviewed-by with --to",
      ["--to", "de", "a.csv", "--reviewed-by", "A"],
      /--reviewed-by goes with --from only/,
    ],
    ["a reviewer without a name", ["--from", file, "--reviewed-by", " "], /takes the name of the reviewer/],
    ["a file that is not there", ["--from", "none.xlsx"], /none\.xlsx/],
    ["the built-in campaign", ["--to", "es", "a.csv", "--campaign", "blue-heart"], /is built in/],
    [
      "the built-in campaign's file",
      ["--from", file, "--campaign", join(root, "templates/blue-heart.yaml")],
      /is built in/,
    ],
  ])("%s", (_, words, message) => {
    const given = words.includes("--campaign") ? words : [...words, "--campaign", campaign];
    const { err, code } = bluehart(["translate", ...given]);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/bug|\n\s+at /);
    expect(code).toBe(2);
    expect(existsSync(join(root, "a.csv"))).toBe(false);
    expect(readFileSync(campaign, "utf8")).toBe(MINE);
  });

  test("a file for another campaign", () => {
    const other = write(
      folder,
      "other.yaml",
      "title: Ander\nlanguages: [nl]\nposts:\n  - { id: een, text: Iets }\n  - { id: vijf, text: Iets }\n",
    );
    const { err, code } = bluehart(["translate", "--from", file, "--campaign", other]);
    expect(err).toMatch(/for another campaign than “Ander”.*made for “Blauw hart”/);
    expect(code).toBe(2);
  });

  test("translations with which the campaign could not be read any more", () => {
    const long = "woord ".repeat(16_000).trim();
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const large = `title: T\nlanguages: [nl]\nposts:\n${ids.map((id) => `  - { id: ${id}, text: ${long} }`).join("\n")}\n`;
    const campaign = write(folder, "large.yaml", large);
    const rows = ids.map((id) => `posts/${id}/text,${long} hier\n`).join("");
    const filled = write(folder, "large.csv", `key (T),target (de)\n${rows}`);
    const { err, code } = bluehart(["translate", "--from", filled, "--campaign", campaign]);
    expect(err).toMatch(/would be larger than 1 MB, the maximum; nothing was written/);
    expect(code).toBe(2);
    expect(readFileSync(campaign, "utf8")).toBe(large);
  });

  test("a read-only campaign, with exit code 3", () => {
    const locked = write(folder, "locked.yaml", MINE);
    const filled = write(
      folder,
      "filled.csv",
      readFileSync(file, "utf8").replace('"Kort",,', '"Kort","Kurz",'),
    );
    chmodSync(locked, 0o444);
    const { err, code } = bluehart(["translate", "--from", filled, "--campaign", locked]);
    expect(err).toMatch(/is read-only and was not changed/);
    expect(code).toBe(3);
    expect(readFileSync(locked, "utf8")).toBe(MINE);
  });

  test("a campaign that does not say its language, until it is told", () => {
    const bare = write(folder, "bare.yaml", "title: T\nposts: [{ id: a, text: Dag }]\n");
    const words = ["translate", "--to", "de", join(folder, "bare.csv"), "--campaign", bare];
    expect(bluehart(words).err).toMatch(/does not say which language it is in; add --source nl/);
    expect(bluehart([...words, "--source", "nl"]).code).toBe(0);
  });
});

describe("a CSV for Excel in Belgium", () => {
  test("has semicolons if asked for, and comes back", () => {
    const folder = temporaryFolder();
    const campaign = write(folder, "mine.yaml", MINE);
    const file = join(folder, "de.csv");
    const sent = ["translate", "--to", "de", file, "--campaign", campaign, "--delimiter", "semicolon"];
    expect(bluehart(sent).code).toBe(0);
    const text = readFileSync(file, "utf8");
    expect(text).toContain('"source (nl)";"target (de)";"room left"');
    writeFileSync(file, text.replace('"Zonder taal";', '"Zonder taal";"Ohne; Sprache"'));
    expect(bluehart(["translate", "--from", file, "--campaign", campaign]).code).toBe(0);
    expect(readFileSync(campaign, "utf8")).toContain("de: Ohne; Sprache");
  });

  test("semicolons are for CSV only, and for sending", () => {
    const campaign = write(temporaryFolder(), "mine.yaml", MINE);
    const words = ["--delimiter", "semicolon", "--campaign", campaign];
    expect(bluehart(["translate", "--to", "de", "de.xlsx", ...words]).err).toMatch(/is for \.csv/);
    expect(bluehart(["translate", "--from", campaign, ...words])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--delimiter goes with --to only/),
    });
  });
});

describe("encodings and line breaks of the campaign stay, or become UTF-8 with a word", () => {
  const translations = { "posts/a/text": "Größe" };
  async function roundTrip(bytes: Uint8Array) {
    const folder = temporaryFolder();
    const campaign = write(folder, "mine.yaml", bytes);
    const file = join(folder, "de.xlsx");
    const sent = bluehart(["translate", "--to", "de", file, "--campaign", campaign]);
    expect(sent.code).toBe(0);
    await fillIn(file, translations);
    const { err } = bluehart(["translate", "--from", file, "--campaign", campaign]);
    return { err, text: readFileSync(campaign) };
  }
  const yaml =
    "title: É\nlanguages: [nl, de]\ntranslations: { de: { status: unreviewed } }\nposts:\n  - id: a\n    text:\n      nl: |-\n        Één\n        twee\n";

  test("CRLF", async () => {
    const { text } = await roundTrip(Buffer.from(yaml.replaceAll("\n", "\r\n")));
    expect(text.toString().replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.toString()).toContain("      de: |-\r\n        Größe\r\n");
  });

  test("a byte order mark", async () => {
    const { text } = await roundTrip(Buffer.from(`\ufeff${yaml}`));
    expect(text.toString().startsWith("\ufefftitle: É\n")).toBe(true);
  });

  test("Windows-1252", async () => {
    const { text, err } = await roundTrip(Buffer.from(yaml, "latin1"));
    expect(err).toMatch(/was Windows-1252 and is UTF-8 now/);
    expect(text.toString()).toContain("nl: |-\n        Één\n        twee\n      de: |-\n        Größe\n");
  });
});
