import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { has } from "../tools.ts";
import { bluehart, temporaryFolder } from "./bluehart.ts";

const HEADER = ["Datum", "Uur", "Kanaal", "Bericht", "Hashtags", "Tekens"];
const MARKET = "Kom zaterdag naar de boekenmarkt! 📚\n\nBreng je kinderen mee.";

/** A calendar with a title, dates, a time, merged cells, line breaks, a formula and a hidden sheet. */
async function calendar(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Mei",
        rows: [
          ["Contentkalender Boekenweek", null, null, null, null, null],
          HEADER,
          [new Date("2027-05-03T00:00:00Z"), "09:30", "Facebook", MARKET, "#Boekenweek", null],
          [
            null,
            "12:00",
            "X",
            "Zaterdag: boekenmarkt; om 10 uur, gratis, “voor iedereen”.",
            "#Boekenweek",
            null,
          ],
          [
            new Date("2027-05-13T00:00:00Z"),
            null,
            "LinkedIn",
            "Onze bib zoekt vrijwilligers die graag voorlezen.",
            null,
            null,
          ],
        ],
        merges: [
          { startRow: 0, endRow: 0, startCol: 0, endCol: 5 },
          { startRow: 2, endRow: 3, startCol: 0, endCol: 0 },
        ],
        cells: new Map([["2,5", { value: 60, formula: "LEN(D3)", formulaResult: 60 }]]),
      },
      {
        name: "Oud",
        hidden: true,
        rows: [HEADER, [null, null, "X", "Een oud bericht dat niemand meer post.", null, null]],
      },
    ],
  });
}

const POSTS = [
  { platforms: ["facebook"], when: "2027-05-03, 09:30", text: `${MARKET}\n\n#Boekenweek` },
  {
    platforms: ["twitter"],
    when: "2027-05-03, 12:00",
    text: "Zaterdag: boekenmarkt; om 10 uur, gratis, “voor iedereen”.\n\n#Boekenweek",
  },
  { platforms: ["linkedin"], when: "2027-05-13", text: "Onze bib zoekt vrijwilligers die graag voorlezen." },
];

/** Token 5 is 1 to quote all texts; the last one writes formulas as values. Source: LibreOffice's CSV filter parameters. */
const csv = (delimiter: number, encoding: number) =>
  `csv:Text - txt - csv (StarCalc):${delimiter},34,${encoding},1,,0,false,true`;

describe.runIf(has("soffice"))("a calendar that LibreOffice saved", () => {
  const folder = temporaryFolder();
  const save = (to: string, name: string) => {
    const { status, stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        join(folder, name),
        join(folder, "plan.xlsx"),
      ],
      { encoding: "utf8", timeout: 120_000 },
    );
    if (status !== 0) throw new Error(stderr);
  };
  beforeAll(async () => {
    writeFileSync(join(folder, "plan.xlsx"), await calendar());
    save("xlsx", "saved");
    save("ods", "saved");
    save(csv(44, 76), "comma");
    save(csv(59, 1), "semicolon");
    save(csv(9, 76), "tab");
  }, 300_000);

  test.each([
    ["as it was written", "plan.xlsx"],
    ["as xlsx", "saved/plan.xlsx"],
    ["as CSV with commas", "comma/plan.csv"],
    ["as CSV with semicolons, in Windows-1252", "semicolon/plan.csv"],
    ["as CSV with tabs", "tab/plan.csv"],
  ])("%s gives its posts, and names what it left out", (_name, file) => {
    const output = `${file.replace("/", "-")}.yaml`;
    const { code, out, err } = bluehart(["import", file, "-o", output, "--today", "2026-11-25"], {
      cwd: folder,
    });
    expect(err).not.toMatch(/^error/m);
    expect(code).toBe(0);
    const { title, posts }: { readonly title: string; readonly posts: readonly { readonly id: string }[] } =
      parse(readFileSync(join(folder, output), "utf8"));
    expect(title).toBe("Contentkalender Boekenweek");
    // Windows-1252 has no emoji: LibreOffice writes a question mark.
    const texts = file.startsWith("semicolon")
      ? POSTS.map((post) => ({ ...post, text: post.text.replace("📚", "?") }))
      : POSTS;
    expect(posts.map(({ id: _, ...post }) => post)).toEqual(texts);
    if (file.endsWith("xlsx")) expect(out).toMatch(/Oud +a hidden sheet; show it in Excel to import it/);
  });

  test("its own format is refused, with how to save it", () => {
    const { code, err } = bluehart(["import", "saved/plan.ods"], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain("save it as .docx or .xlsx");
  });
});
