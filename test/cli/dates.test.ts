import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { has } from "../tools.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const file = write(
  temporaryFolder(),
  "campaign.yaml",
  `title: T
languages: [nl]
day: {date: "07-30", name: Dag}
period: {from: "2026-10-01", to: "2027-07-30"}
posts:
  - {id: gone, platforms: [x], when: 2026-10-25 9u, text: Dag een}
  - {id: late, platforms: [x], when: "2027-08-25, 10:00", text: Dag twee}
  - {id: good, platforms: [x], text: Dag drie}
`,
);
const TODAY = ["--campaign", file, "--today", "2026-11-25"];
const PAST = "de datum 2026-10-25 is voorbij; kies een latere";
const OUTSIDE = "2027-08-25 valt buiten de campagne, van 2026-10-01 tot 2027-07-30";
const exported = (format: string) => bluehart(["export", "--format", format, ...TODAY]).out;

/** Which post each of the warnings follows: the last id or text before it. */
function owners(out: string, warnings = [PAST, OUTSIDE]): (string | undefined)[] {
  const plain = out.replaceAll("\r\n ", "").replaceAll(/\\([,;])/g, "$1");
  return warnings.map((warning) => {
    const [before = "", ...rest] = plain.split(warning);
    expect(rest).toHaveLength(1);
    return before.match(/Dag (?:een|twee|drie)/g)?.at(-1);
  });
}

describe("a date that has passed, or is outside the campaign's period, is marked", () => {
  test("in schedule's table, and below it", () => {
    const { out, err, code } = bluehart(["schedule", ...TODAY]);
    expect(out.trimEnd().split("\n")).toEqual([
      "Sun  2026-10-25  09:00  twitter  nl  gone  7/280  has passed",
      "Fri  2027-07-30  09:00  twitter  nl  good  8/280",
      "Wed  2027-08-25  10:00  twitter  nl  late  8/280  outside the period",
    ]);
    expect(err).toContain("gone  warning  when-past  2026-10-25 has passed (today is 2026-11-25)");
    expect(err).toContain("late  warning  when-outside  2027-08-25 is outside the campaign's period");
    expect(code).toBe(0);
  });

  test("in schedule --json", () => {
    const list = JSON.parse(bluehart(["schedule", "--json", ...TODAY]).out) as {
      id: string;
      warnings: { rule: string }[];
    }[];
    expect(list.map(({ id, warnings }) => [id, ...warnings.map(({ rule }) => rule)])).toEqual([
      ["gone", "when-past"],
      ["good"],
      ["late", "when-outside"],
    ]);
  });

  test.each(["ics", "markdown", "text"])("in %s, below the post's text", (format) => {
    expect(owners(exported(format))).toEqual(["Dag een", "Dag twee"]);
  });

  // Whether a date has passed when somebody reads the page is for the reader's clock to say: test/browser/kit.
  test("in the page, below the post's text", () => {
    const [page = ""] = exported("html").split('<script type="application/json"');
    expect(owners(page, [OUTSIDE])).toEqual(["Dag twee"]);
  });

  test("in csv's column", () => {
    const { data } = Papa.parse<Record<string, string>>(
      exported("csv")
        .replace(/^\ufeff/, "")
        .trimEnd(),
      {
        header: true,
      },
    );
    expect(data.map(({ id, warnings }) => [id, warnings])).toEqual([
      ["gone", PAST],
      ["late", OUTSIDE],
      ["good", ""],
    ]);
  });

  test("in kit.json", () => {
    const { posts } = JSON.parse(exported("json")) as {
      posts: { id: string; warnings: { message: string }[] }[];
    };
    expect(posts.map(({ id, warnings }) => [id, ...warnings.map(({ message }) => message)])).toEqual([
      ["gone", PAST],
      ["late", OUTSIDE],
      ["good"],
    ]);
  });

  test.runIf(has("soffice"))("in docx", () => {
    const folder = temporaryFolder();
    const kit = join(folder, "kit.docx");
    bluehart(["export", kit, ...TODAY]);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      folder,
      kit,
    ]);
    expect(owners(readFileSync(join(folder, "kit.txt"), "utf8"))).toEqual(["Dag een", "Dag twee"]);
  });
});

test("no date is marked while the campaign runs", () => {
  const { out, err } = bluehart(["schedule", "--campaign", file, "--post", "good", "--today", "2026-11-25"]);
  expect(out).not.toMatch(/passed|outside/);
  expect(err).toBe("");
});

describe("a date without a time", () => {
  const own = temporaryFolder();
  write(
    own,
    "mine.yaml",
    `title: Mine
languages: [nl, fr, de, en]
posts:
  - {id: day, platforms: [x], when: "2027-07-30", text: {nl: Een dag, fr: Un jour, de: Ein Tag, en: A day}}
  - {id: hour, platforms: [x], when: "2027-07-31, 09:00", text: {nl: Een uur, fr: Une heure, de: Eine Stunde, en: An hour}}
  - {id: ever, platforms: [x], text: {nl: Ooit, fr: Un jour ou l’autre, de: Irgendwann, en: Some day}}
`,
  );
  const call = ["--today", "2027-01-31", "-c", "mine.yaml"];

  test.each([
    ["nl", "Op 30 juli 2027", "Op 31 juli 2027 om 09:00"],
    ["fr", "Le 30 juillet 2027", "Le 31 juillet 2027 à 09:00"],
    ["de", "Am 30. Juli 2027", "Am 31. Juli 2027 um 09:00 Uhr"],
    ["en", "On 30 July 2027", "On 31 July 2027 at 09:00"],
  ])("is shown without one in %s", (language, day, hour) => {
    bluehart(["export", `${language}.md`, "-l", language, ...call], { cwd: own });
    const kit = readFileSync(join(own, `${language}.md`), "utf8").replaceAll("\\", "");
    expect(kit.match(/^(?:Op|Le|Am|On) \d.*?(?= ·|$)/gm)).toEqual([day, hour]);
  });

  test("has none in the page either, where the whole day can be copied if there is one", () => {
    bluehart(["export", "kit.html", "-l", "en", ...call], { cwd: own });
    const [page = ""] = readFileSync(join(own, "kit.html"), "utf8").split("<script");
    expect(page.match(/class="when">[^<]*/g)).toEqual(['class="when">at 09:00']);
    expect(page.match(/data-action="copy-day"/g)).toHaveLength(2);
  });

  test("gets one where calendars and schedulers need it", () => {
    const { out } = bluehart(["schedule", "-l", "en", ...call], { cwd: own });
    expect(out).toMatch(/2027-07-30 {2}09:00 {2}twitter {2}en {2}day/);
  });
});

test("a spreadsheet has a time only where the campaign gives one, as other kits; a scheduler takes nine", () => {
  const dated = (format: string) =>
    Papa.parse<Record<string, string>>(exported(format).replace(/^\ufeff/, ""), { header: true }).data;
  const times = dated("csv").map(({ id, time }) => [id, time]);
  expect(times).toEqual(
    expect.arrayContaining([
      ["gone", "09:00"],
      ["late", "10:00"],
      ["good", ""],
    ]),
  );
  expect(bluehart(["schedule", ...TODAY]).out).toMatch(/2027-07-30 {2}09:00 {2}twitter {2}nl {2}good/);
});
