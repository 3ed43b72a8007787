import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { has } from "../tools.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

/** German texts that a spreadsheet may get wrong, or count otherwise than bluehart. */
const GERMAN = [
  "Kurz",
  "Größe über 5 € … „ja“ – gut • ß",
  "Zeile\n\nzwei, z. B. hier",
  "=1+1",
  "+32 2 511 64 64",
  "0123",
  "30.7.",
  "1.000",
  "siehe www.payoke.be",
  "z.B. so",
  "Herz 💙",
  "mit #Hashtag",
  "[Ort] und {{ort}}",
  "an @payoke",
  `${"Wort ".repeat(60)}Ende`,
  "Ende\u00a0!",
  "Кириллица und Ελληνικά",
  "e\u0301 kombiniert",
  "© 2027",
  "'Apostroph",
];

const yaml = (hasGerman: boolean) =>
  JSON.stringify({
    title: "Blauw hart",
    languages: ["nl", "de"],
    hashtags: ["BlauwHart"],
    translations: { de: { status: "unreviewed" } },
    posts: GERMAN.map((de, index) => ({
      id: `p${index}`,
      platforms: ["x", "threads", "bluesky"],
      text: { nl: `Bericht ${index}\n\nÉén 💙 →`, ...(hasGerman && { de }) },
    })),
  });

/** Commas, quotation marks, UTF-8. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1";

describe.runIf(has("soffice"))("a file that LibreOffice has saved again", () => {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);

  /** Converts a file into a folder of its own, so that its name may stay. */
  function convert(to: string, file: string, into: string, filter?: string): void {
    const { stderr, status } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        ...(filter === undefined ? [] : [`--infilter=${filter}`]),
        "--convert-to",
        to,
        "--outdir",
        path(into),
        path(file),
      ],
      { encoding: "utf8", timeout: 120_000 },
    );
    if (status !== 0) throw new Error(stderr);
  }

  /** The texts of a campaign without German that takes a file back. */
  function takeBack(file: string) {
    const campaign = write(folder, "empty.yaml", yaml(false));
    const { out, err, code } = bluehart(["translate", "--from", path(file), "--campaign", campaign]);
    expect(err).toBe("");
    expect(code).toBe(0);
    const { posts }: { posts: { text: { de?: string } }[] } = parse(readFileSync(campaign, "utf8"));
    return { out, texts: posts.map(({ text }) => text.de) };
  }

  beforeAll(() => {
    write(folder, "full.yaml", yaml(true));
    for (const name of ["de.xlsx", "de.csv"]) {
      const { code, err } = bluehart([
        "translate",
        "--to",
        "de",
        path(name),
        "--campaign",
        path("full.yaml"),
      ]);
      if (code !== 0) throw new Error(err);
    }
  });

  test("as a spreadsheet gives the same texts", () => {
    convert("xlsx", "de.xlsx", "again");
    const { texts, out } = takeBack("again/de.xlsx");
    expect(texts).toEqual(GERMAN);
    expect(out).toMatch(/21 rows arrived, 20 changed/);
  });

  test("as CSV in UTF-8 gives the same texts", () => {
    convert(CSV, "de.xlsx", "utf8");
    expect(takeBack("utf8/de.csv").texts).toEqual(GERMAN);
  });

  test("as CSV with semicolons in Windows-1252 gives what that can hold, and says so", () => {
    convert("csv:Text - txt - csv (StarCalc):59,34,1,1", "de.xlsx", "belgian");
    const { texts, out } = takeBack("belgian/de.csv");
    const isLatin = (text: string) => /^[\n -~\u00a0-\u00ff€…„“–•]*$/.test(text);
    const kept = GERMAN.map((text, index) => (isLatin(text) ? texts[index] : text));
    expect(kept).toEqual(GERMAN);
    expect(out).toMatch(
      /column D +posts\/p10\/text +the file cannot hold 💙 →, which may have become a question mark/,
    );
  });

  test("as the CSV that was sent gives the same texts", () => {
    convert(CSV, "de.csv", "csv", "CSV:44,34,76,1");
    // Where cells have no format, LibreOffice takes what looks like a number for one.
    const { texts } = takeBack("csv/de.csv");
    const isNumber = (index: number) => /^[\d.]+$/.test(GERMAN[index] ?? "");
    expect(texts.filter((_, index) => !isNumber(index))).toEqual(
      GERMAN.filter((_, index) => !isNumber(index)),
    );
  });

  test("as CSV that it opened in the wrong encoding is refused", () => {
    convert(CSV, "de.csv", "garbled", "CSV:44,34,1,1");
    const campaign = write(folder, "empty.yaml", yaml(false));
    const { err, code } = bluehart(["translate", "--from", path("garbled/de.csv"), "--campaign", campaign]);
    expect(err).toMatch(/accents are garbled/);
    expect(code).toBe(2);
  });

  test("counts the room left as bluehart does", () => {
    // Without the results that were stored, LibreOffice has to count.
    const files = unzipSync(readFileSync(path("de.xlsx")));
    const sheet = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(files[sheet] ?? new Uint8Array());
    expect(xml).toContain("</f><v>");
    writeFileSync(
      path("bare.xlsx"),
      zipSync({ ...files, [sheet]: strToU8(xml.replace(/<\/f><v>[^<]*<\/v>/g, "</f>")) }),
    );
    convert(CSV, "bare.xlsx", "bare");
    const rows: string[][] = parseCsv(readFileSync(path("bare/bare.csv")), { bom: true });
    // What bluehart counts itself stands in its own CSV.
    const own: string[][] = parseCsv(readFileSync(path("de.csv")), { bom: true });
    const entities = /www|z\.B|💙|#|\[|@|\u0301|©/;
    const expected = own
      .slice(2)
      .map((row) => (entities.test(row[3] ?? "") ? "check with bluehart" : row[4]));
    expect(rows.slice(2).map((row) => row[4])).toEqual(expected);
    // X has 280, of which " #BlauwHart" takes 11, and "Kurz" 4.
    expect(expected[0]).toBe("265");
  });
});
