import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import ICAL from "ical.js";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { png } from "../png.ts";
import { bluehart, printed, temporaryFolder, withoutCards, write } from "./bluehart.ts";
import { HOSTILE, HOSTILE_PROSE, hostileCampaign } from "./hostile.ts";

interface PostJson {
  readonly id: string;
  readonly platform: string;
  readonly language: string;
  readonly text: string;
}
const kitOf = (words: readonly string[]) =>
  JSON.parse(printed("export", "--format", "json", ...words)) as {
    readonly posts: readonly (PostJson & { composer?: string; scheduledAt?: string })[];
  };
const textsOf = (words: readonly string[]) =>
  (JSON.parse(printed("posts", "--json", ...words)) as { posts: PostJson[] }).posts.map(({ text }) => text);
const hostile = hostileCampaign();
const TODAY = ["--today", "2027-01-31"];
/** One post with one card, because to draw them takes long. */
const ONE = ["-p", "x", "-l", "nl", "--post", "open-je-ogen"];
const NASTY = ["--campaign", hostile.file, ...TODAY];

describe("json", () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(printed("schema", "kit")));
  test.each([[[]], [NASTY]])("%j is what the schema says", (words) => {
    const kit = kitOf(words);
    validate(kit);
    expect(validate.errors).toBeNull();
    expect(kit.posts.map(({ text }) => text)).toEqual(
      textsOf([...words.filter((word) => !TODAY.includes(word)), "--lang", "all"]),
    );
  });
  test("holds when and where each is to be posted", () => {
    const { posts } = kitOf(["-p", "x", "--lang", "nl", "--post", "werelddag", "--year", "2027"]);
    expect(posts).toMatchObject([
      {
        platform: "twitter",
        scheduledAt: "2027-07-30T09:00:00+02:00",
        composer: expect.stringMatching(/^https:\/\/x\.com/),
      },
    ]);
  });
});

describe("text", () => {
  test("holds every post, exact", () => {
    const out = printed("export", "--format", "text", ...NASTY);
    // One that looks like a line of the kit itself stands between lines of tildes.
    for (const text of HOSTILE) {
      const forms = [`\n\n${text}\n\n`, `\n\n~~~\n${text}\n~~~\n\n`];
      expect([text, forms.some((form) => out.includes(form))]).toEqual([text, true]);
    }
  });
});

describe("csv", () => {
  const read = (words: readonly string[]) =>
    Papa.parse<string[]>(printed("export", ...words).replace(/\r?\n$/, ""));

  test("holds one row a post, with a mark for Excel, and line breaks inside a cell", () => {
    const { out } = bluehart(["export", "--format", "csv", ...TODAY]);
    expect(out.startsWith("\ufeff")).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(
      out.replace(/^\ufeff/, "").replace(/\r?\n$/, ""),
      { header: true },
    );
    expect(errors).toEqual([]);
    expect(data.map((row) => row.text)).toEqual(textsOf(["--lang", "all"]));
    expect(data[0]).toMatchObject({
      platform: "facebook",
      language: "nl",
      id: "werelddag",
      count: "222",
      limit: "63206",
      hashtags: "#Werelddag #EndHumanTrafficking #HumanTrafficking",
      links: "www.pagasa.be www.payoke.be www.asblsurya.org",
      date: "2027-07-30",
      time: "09:00",
    });
  });

  test.each([
    ["comma", ","],
    ["semicolon", ";"],
    ["tab", "\t"],
  ])("--delimiter %s separates the columns, with the same cells", (name, delimiter) => {
    const out = printed("export", "--format", "csv", "--delimiter", name, ...NASTY);
    const [heading = ""] = out.replace("\ufeff", "").split("\r\n");
    expect(heading.split(delimiter).slice(0, 3)).toEqual(['"platform"', '"language"', '"id"']);
    const parsed = Papa.parse<string[]>(out.trimEnd(), { delimiter });
    expect(parsed.errors).toEqual([]);
    expect(parsed.data).toEqual(read(["--format", "csv", ...NASTY]).data);
  });

  test("has no cell that a spreadsheet runs, and all else exact", () => {
    const { data } = read(["--format", "csv", ...NASTY, "-p", "telegram"]);
    expect(data.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(data.slice(1).map((row) => (row[3] ?? "").replace(/^'/, ""))).toEqual(HOSTILE);
  });

  // A tool posts what its file holds, so nothing may be added to it.
  test.each(["hootsuite", "publer", "generic-scheduler"])("%s has every text as it is posted", (format) => {
    const { data } = read(["--format", format, ...NASTY, "-p", "telegram"]);
    const column = format === "generic-scheduler" ? 0 : 1;
    const rows = format === "hootsuite" ? data : data.slice(1);
    expect(rows.map((row) => row[column]).sort()).toEqual([...HOSTILE].sort());
  });
});

describe("the background", () => {
  const exported = (format: string, ...words: string[]) => printed("export", "--format", format, ...words);
  const NEWER = "Achterhaald door: In België leven naar schatting 11.000 mensen in moderne slavernij.";
  const BULLET = "- Belgische meisjes worden door tienerpooiers gedwongen in de prostitutie.";

  test("json has it in every language, with the facts that were superseded", () => {
    const { background } = JSON.parse(exported("json")) as {
      background: {
        heading: Record<string, string>;
        text: Record<string, string>;
        supersededFacts: string[];
      }[];
    };
    expect(background.map(({ heading }) => heading.nl)).toEqual([
      "Wat is mensenhandel?",
      "Wat is de Blue Heart Campaign?",
      "Wat kan u doen om de Blue Heart Campagne in de kijker te zetten?",
    ]);
    for (const { heading, text } of background) {
      expect(Object.keys(heading)).toEqual(["nl", "fr", "de", "en"]);
      expect(Object.keys(text)).toEqual(["nl", "fr", "de", "en"]);
    }
    expect(background[0]?.text.nl?.match(/^- /gm)).toHaveLength(5);
    expect(background.map(({ supersededFacts }) => supersededFacts)).toEqual([["victims-2018"], [], []]);
  });

  test("markdown has headings, bullets, links and the newer figure", () => {
    const out = exported("markdown", "--lang", "nl");
    expect(out).toContain("\n## Achtergrond\n\n### Wat is mensenhandel?\n\n");
    expect(out).toContain(`(Global Slavery Index, 2018) ⚠️ **${NEWER}**\n\n${BULLET}\n- `);
    expect(out).toContain("zie [www.unodc.org/blueheart](<https://www.unodc.org/blueheart>) en [");
    expect(exported("markdown", "--lang", "fr")).toContain(
      "## Contexte\n\n**Cette traduction n’a pas encore été relue.**",
    );
  });

  test("text has them as well", () => {
    const out = exported("text", "--lang", "nl");
    expect(out).toContain(`\n\n--- Wat is mensenhandel?\n\n`);
    expect(out).toContain(`(Global Slavery Index, 2018) (${NEWER})\n\n${BULLET}\n- `);
  });

  test("hostile text is text in markdown: no markup, and links to the web only", () => {
    const [, background = ""] = exported("markdown", ...NASTY).split("## Background\n");
    // What is escaped is no markup.
    const markup = background.replaceAll(/\\[!-/:-@[-`{-~]/g, "");
    const links = [...markup.matchAll(/\]\(<([^>]*)>\)/g)].map(([, address]) => address);
    expect(links).toHaveLength(3);
    expect(links.filter((address) => !/^https?:\/\//.test(address ?? ""))).toEqual([]);
    const [own = ""] = markup.replaceAll(/\[[^\]\n]*\]\(<[^>\n]*>\)/g, "").split("\n## ");
    expect(own).not.toMatch(/[<`*[\]]/);
  });

  test("hostile text is whole in json and text", () => {
    const { background } = JSON.parse(exported("json", ...NASTY)) as { background: { text: object }[] };
    expect(background[0]?.text).toEqual({ und: HOSTILE_PROSE });
    const words = (text: string) => text.replace(/[\s-]+/g, "");
    expect(words(exported("text", ...NASTY))).toContain(words(HOSTILE_PROSE.toWellFormed()));
  });
});

describe("ics", () => {
  const events = (words: readonly string[]) => {
    const out = printed("export", "--format", "ics", ...words);
    const calendar = new ICAL.Component(ICAL.parse(out.trim()));
    return {
      out,
      calendar,
      events: calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event)),
    };
  };

  test("--per platform: an event for each platform, with its text, moment, alarm and the composer's address", () => {
    const { events: found } = events(["-p", "x,facebook", "--lang", "nl", "--per", "platform", ...TODAY]);
    expect(found.map(({ summary, startDate }) => [summary, startDate.toJSDate().toISOString()])).toEqual([
      ["Facebook: Het is #Werelddag tegen mensenhandel", "2027-07-30T07:00:00.000Z"],
      ["Facebook: Vermoed je mensenhandel of heb je zelf hulp nodig?", "2027-07-29T07:00:00.000Z"],
      ["X: Het is #Werelddag tegen mensenhandel", "2027-07-30T07:00:00.000Z"],
      ["X: Open je ogen voor mensenhandel!", "2027-07-23T07:00:00.000Z"],
      ["X: Internationale studies spreken over 5000 tot 15.000…", "2027-07-27T07:00:00.000Z"],
      ["X: Vermoed je mensenhandel of heb je zelf hulp nodig?", "2027-07-29T07:00:00.000Z"],
    ]);
    expect(found[2]?.description.split("\n\n247")[0]).toBe(textsOf(["-p", "x", "--post", "werelddag"])[0]);
    expect(found[2]?.component.getFirstPropertyValue("url")).toContain(
      "https://x.com/intent/post?text=Het%20is",
    );
    expect(found[2]?.component.getAllSubcomponents("valarm")).toHaveLength(1);
  });

  test("has an event a post, in the languages and for the platforms that it has, with a title for an alarm", () => {
    const { events: found } = events([
      "-p",
      "x,facebook",
      "--lang",
      "nl,fr",
      "--post",
      "werelddag,meldpunt",
      ...TODAY,
    ]);
    expect(found.map(({ summary, startDate }) => [summary, startDate.toJSDate().toISOString()])).toEqual([
      ["Bericht: Het is #Werelddag tegen mensenhandel (Facebook, X)", "2027-07-30T07:00:00.000Z"],
      [
        "Bericht: Vermoed je mensenhandel of heb je zelf hulp nodig? (Facebook, X)",
        "2027-07-29T07:00:00.000Z",
      ],
    ]);
    const component = found[0]?.component;
    const all = textsOf(["-p", "x,facebook", "--lang", "nl,fr", "--post", "werelddag"]);
    expect(new Set(all).size).toBe(4);
    for (const text of all) expect(found[0]?.description.split(text)).toHaveLength(2);
    // X counts 247 of the Dutch text, as the README says.
    expect(found[0]?.description).toContain("\n\nX: 247 van 280 tekens\n");
    expect(component?.getFirstProperty("summary")?.getParameter("language")).toBe("nl");
    // The description is in two languages, so that no parameter is true of it.
    expect(component?.getFirstProperty("description")?.getParameter("language")).toBeUndefined();
    expect(component?.getFirstProperty("categories")?.getValues()).toEqual(["Facebook", "X"]);
    const alarms = component?.getAllSubcomponents("valarm") ?? [];
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue("description"))).toEqual([found[0]?.summary]);
  });

  test("names the language of a description that is in one", () => {
    const { events: found } = events(["-p", "x", "--lang", "fr", "--post", "werelddag", ...TODAY]);
    expect(
      found.map(({ component }) => component.getFirstProperty("description")?.getParameter("language")),
    ).toEqual(["fr"]);
    expect(found[0]?.component.getFirstPropertyValue("url")).toContain("https://x.com/intent/post?text=");
  });

  test("names a post's pictures and their alt text", () => {
    const folder = temporaryFolder();
    write(folder, "a.png", png(1200, 675));
    const file = write(
      folder,
      "mine.yaml",
      `title: T\nposts:\n  - {id: a, platforms: [x], when: "2027-03-01", text: t, images: [{file: a.png, alt: A red flag}]}\n`,
    );
    for (const per of ["post", "platform"]) {
      const { events: found } = events(["--campaign", file, "--per", per, ...TODAY]);
      expect(found.map(({ description }) => description.split("\n").at(-1))).toEqual([
        "a.png · Alt text: A red flag",
      ]);
    }
  });

  test("keeps hostile text exact, as text, and folds at 75 octets", () => {
    const { out, events: found } = events([...NASTY, "-p", "telegram"]);
    expect(found).toHaveLength(HOSTILE.length);
    expect(
      found.map(({ description }) => HOSTILE.find((text) => description.startsWith(`${text}\n\n`))),
    ).toEqual(HOSTILE);
    expect(out.match(/^BEGIN:VEVENT/gm)).toHaveLength(HOSTILE.length);
    const lines = out.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.includes("\n"))).toEqual([]);
  });

  test("survives ical.js and back", () => {
    const { calendar, events: found } = events([...NASTY, "-p", "telegram"]);
    const again = new ICAL.Component(ICAL.parse(calendar.toString()));
    expect(again.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event).description)).toEqual(
      found.map(({ description }) => description),
    );
  });

  test("has the same UID for the same post whatever its text and date, and another for another year", () => {
    const folder = temporaryFolder();
    const uids = (text: string, when: string, ...words: string[]) => {
      const file = write(
        folder,
        "mine.yaml",
        `title: T\nday: {date: "07-30", name: D}\nposts:\n  - {id: a, platforms: [x, facebook], when: "${when}", text: ${text}}\n`,
      );
      return events(["--campaign", file, ...TODAY, ...words]).events.map(({ uid }) => uid);
    };
    const first = uids("een", "day");
    expect(first).toHaveLength(1);
    expect(new Set([...first, ...uids("een", "day", "--per", "platform")]).size).toBe(3);
    expect(uids("twee", "3 days before, 10:00")).toEqual(first);
    expect(uids("een", "day", "--year", "2028")).not.toEqual(first);
  });
});

describe("--all", () => {
  test("writes every format into a new folder, and nothing beside it", () => {
    const cwd = temporaryFolder();
    const { err, code } = bluehart(
      ["export", "--all", "kit/", "-p", "x,facebook", "--lang", "nl", ...TODAY],
      { cwd },
    );
    expect(readdirSync(cwd)).toEqual(["kit"]);
    expect(readdirSync(join(cwd, "kit")).sort()).toEqual([
      "generic-scheduler.csv",
      "highlevel-facebook-nl.csv",
      "highlevel-twitter-nl.csv",
      "hootsuite-facebook-nl.csv",
      "hootsuite-twitter-nl.csv",
      "kit.csv",
      "kit.docx",
      "kit.html",
      "kit.ics",
      "kit.json",
      "kit.md",
      "kit.txt",
      "metricool.csv",
      "pictures",
      "publer-facebook-nl.csv",
      "publer-twitter-nl.csv",
      "vista-social-facebook-nl.csv",
      "vista-social-twitter-nl.csv",
    ]);
    // 17 kits, and five cards for X and three for Facebook: the last post has two.
    expect(err).toContain("Wrote 25 files with 6 posts to kit/.\n");
    expect(code).toBe(0);
    expect(statSync(join(cwd, "kit")).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  test("selects for every format", () => {
    const cwd = temporaryFolder();
    const selection = ["-p", "x", "--lang", "fr", "--post", "open-je-ogen"];
    bluehart(["export", "--all", "kit", "-c", withoutCards(), ...selection, ...TODAY], { cwd });
    for (const name of readdirSync(join(cwd, "kit")).filter((file) => !/^kit.docx$|^pictures$/.test(file))) {
      const content = readFileSync(join(cwd, "kit", name), "utf8").replace(/\r\n /g, "");
      expect(content).toContain("Ouvrez les yeux");
      expect(content).not.toContain("JournéeMondiale");
      expect(content).not.toContain("Öffnen Sie");
    }
  });

  test("leaves a folder that is there, and replaces it with --force", () => {
    const cwd = temporaryFolder();
    const own = temporaryFolder();
    write(own, "a.png", png(64, 64));
    const campaign = write(
      own,
      "c.yaml",
      "title: T\nlanguages: [nl, fr]\nposts: [{ id: a, platforms: [x], when: 2027-07-30, text: { nl: Dag, fr: Jour }, images: [{ file: a.png, alt: Een hart }] }]\n",
    );
    mkdirSync(join(cwd, "kit"));
    write(join(cwd, "kit"), "mine.txt", "mine");
    const refused = bluehart(["export", "--all", "kit"], { cwd });
    expect(refused.err).toContain("kit already exists and was not overwritten; --force overwrites it");
    expect(refused.code).toBe(2);
    expect(readdirSync(join(cwd, "kit"))).toEqual(["mine.txt"]);
    const call = ["export", "--all", "kit", "-c", campaign, ...TODAY, "--force"];
    const foreign = bluehart(call, { cwd });
    expect(foreign.err).toContain("kit was not replaced: mine.txt in it is not part of a kit");
    expect(foreign.code).toBe(2);
    expect(readdirSync(join(cwd, "kit"))).toEqual(["mine.txt"]);
    rmSync(join(cwd, "kit/mine.txt"));
    expect(bluehart(call, { cwd }).code).toBe(0);
    write(join(cwd, "kit/pictures"), "holiday.jpg", "mine");
    expect(bluehart(call, { cwd }).err).toContain("pictures/holiday.jpg in it is not part of a kit");
    rmSync(join(cwd, "kit/pictures/holiday.jpg"));
    // Finder leaves it in each folder that somebody looks at.
    write(join(cwd, "kit"), ".DS_Store", "");
    expect(bluehart(call, { cwd }).code).toBe(0);
    const files = readdirSync(join(cwd, "kit"));
    // A kit replaces one with fewer languages, and one with more.
    expect(bluehart([...call, "--lang", "nl"], { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, "kit")).length).toBeLessThan(files.length);
    expect(bluehart(call, { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, "kit"))).toEqual(files);
    expect(readdirSync(cwd)).toEqual(["kit"]);
    write(cwd, "file", "");
    expect(bluehart(["export", "--all", "file", "--force"], { cwd }).err).toContain("it is not a folder");
    expect(bluehart(["export", "--all", "a/b"], { cwd }).err).toContain("does not exist; create it first");
  });

  describe("with --force replaces what a kit has written, and nothing else", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "foto.png"), png(64, 64));
    write(
      cwd,
      "c.yaml",
      `title: T\nlanguages: [nl]\nposts: [{ id: a, platforms: [x], when: 2027-07-30, text: Dag, images: [{ file: foto.png, alt: Een hart }] }]\n`,
    );
    const call = ["export", "--all", "kit", "-c", "c.yaml", ...TODAY, "--force"];
    const kit = join(cwd, "kit");
    beforeAll(() => expect(bluehart(call, { cwd }).code).toBe(0));

    test.each([
      "kit-nagelezen.docx",
      "hootsuite-notities.csv",
      "publer-x.csv",
      "KIT.md",
      "pictures/foto.jpg",
      "pictures/fot.png",
    ])("so that %s is told", (name) => {
      write(kit, name, "mine");
      const { err, code } = bluehart(call, { cwd });
      expect(err).toContain(`kit was not replaced: ${name} in it is not part of a kit`);
      expect(code).toBe(2);
      expect(readFileSync(join(kit, name), "utf8")).toBe("mine");
      rmSync(join(kit, name));
    });

    test("and neither a folder, nor a link, in the place of a file", () => {
      rmSync(join(kit, "kit.txt"));
      mkdirSync(join(kit, "kit.txt"));
      write(join(kit, "kit.txt"), "mine", "mine");
      const folder = bluehart(call, { cwd });
      expect(folder.err).toContain("kit was not replaced: kit.txt in it is not part of a kit");
      expect(folder.code).toBe(2);
      expect(readFileSync(join(kit, "kit.txt/mine"), "utf8")).toBe("mine");
      rmSync(join(kit, "kit.txt"), { recursive: true });
      rmSync(join(kit, "kit.json"));
      mkdirSync(join(kit, "kit.json"));
      expect(bluehart(call, { cwd }).err).toContain("kit.json in it is not part of a kit");
      rmSync(join(kit, "kit.json"), { recursive: true });
      symlinkSync(join(cwd, "c.yaml"), join(kit, "kit.txt"));
      expect(bluehart(call, { cwd }).err).toContain("kit.txt in it is not part of a kit");
    });
  });

  test("tells what a scheduler would not take", () => {
    const cwd = temporaryFolder();
    const call = ["export", "--all", "kit", "-c", withoutCards(), ...ONE, "--year", "2020", ...TODAY];
    const { err, code } = bluehart(call, { cwd });
    expect(err).toContain("skipped hootsuite-twitter-nl.csv: ");
    expect(readdirSync(join(cwd, "kit"))).toContain("kit.html");
    expect(code).toBe(0);
  });

  test.runIf(existsSync("/proc/self"))("a folder that may not be written to: exit code 3", () => {
    expect(bluehart(["export", "--all", "/proc/kit", "-c", withoutCards(), ...ONE]).code).toBe(3);
  });
});

test("schedule shows the dates in their order", () => {
  const { out, code } = bluehart(["schedule", "-p", "x", ...TODAY]);
  expect(out.split("\n").map((line) => line.split(/ {2,}/).join(" "))).toEqual([
    "Fri 2027-07-23 09:00 twitter nl open-je-ogen 173/280",
    "Tue 2027-07-27 09:00 twitter nl waar-zijn-ze 248/280",
    "Thu 2027-07-29 09:00 twitter nl meldpunt 215/280",
    "Fri 2027-07-30 09:00 twitter nl werelddag 247/280",
    "",
  ]);
  expect(code).toBe(0);
  expect(
    JSON.parse(bluehart(["schedule", "-p", "x", "--post", "werelddag", "--year", "2030", "--json"]).out),
  ).toMatchObject([{ at: "2030-07-30T09:00:00+02:00", timeZone: "Europe/Brussels", id: "werelddag" }]);
});

test.each([
  [["schedule", "--year", "27"], '--year takes a year from 1900 to 2199, such as 2027, not "27"'],
  [["schedule", "--today", "2027-02-30"], "--today takes a date such as 2027-01-31"],
  [["export", "--all"], "--all needs the name of a folder"],
  [["export", "--all", "a", "--format", "csv"], "leave out --format"],
  [["export", "--format", "csv", "--delimiter", "colon"], 'unknown delimiter "colon"'],
  [["export", "kit.html", "--delimiter", "tab"], "--delimiter has no effect on html; it is for csv"],
  [
    ["merge", "-o", "kits", "-f", "html,csv", "--per", "platform"],
    "--per has no effect on html or csv; it is for ics",
  ],
  [["export", "kit.ics", "--per", "language"], 'unknown unit "language"'],
  [
    ["export", "-f", "hootsuite", "--media-base", "https://a.be"],
    "--media-base has no effect on hootsuite; it is for publer, metricool, highlevel, vista-social",
  ],
  [
    ["export", "-f", "publer", "--media-base", "ftp://a.be"],
    "--media-base takes the public address of a folder",
  ],
  [["export", "-f", "publer", "--media-base", "https://a.be/?x=1"], "--media-base takes the public address"],
])("%j is told", (words, message) => {
  const { err, code } = bluehart(words);
  expect(err).toContain(message);
  expect(code).toBe(2);
});

test.each([
  ["when: '2027-02-31'", '"2027-02-31" does not exist: February 2027 has 28 days'],
  ["when: 31/09/2027 12:00", '"31/09/2027" does not exist: September has 30 days'],
  ["when: 11/25/2026", '"11/25/2026" is not a real date from 1900 to 2199; write the day first'],
  ["when: 00/09/2027", '"00/09/2027" is not a real date from 1900 to 2199'],
  ["when: 31/09/2227", '"31/09/2227" is not a real date from 1900 to 2199'],
  ["when: day", "counts from the campaign's day, which is not set yet"],
  ["when: tomorrow", 'must be such as "day", "7 days before, 09:00"'],
  ["when: 'day, 24:00'", "must be such as"],
])("%s in a campaign without a day is told", (when, message) => {
  const folder = temporaryFolder();
  const file = write(folder, "mine.yaml", `title: T\nposts:\n  - {id: a, ${when}, text: t}\n`);
  expect(bluehart(["posts", "--campaign", file]).err).toContain(message);
});

describe("open", () => {
  test("--print: every platform's address decodes to the exact text", () => {
    const { posts } = kitOf([...NASTY]);
    const addresses = posts.flatMap(({ composer, text, platform }) =>
      composer === undefined ? [] : [[composer, text, platform] as const],
    );
    expect(new Set(addresses.map(([, , platform]) => platform))).toEqual(
      new Set(["twitter", "mastodon", "telegram"]),
    );
    for (const [address, text] of addresses) expect(new URL(address).searchParams.get("text")).toBe(text);
    const { out } = bluehart(["open", "-p", "x", "--post", "p9", "--print", "--campaign", hostile.file]);
    expect(new URL(out.trim()).searchParams.get("text")).toBe(HOSTILE[9]);
  });

  test("hands the address to the browser, whole", async () => {
    const folder = temporaryFolder();
    const seen = join(folder, "seen");
    const browser = write(
      folder,
      "browser",
      `#!/bin/sh\nprintf %s "$1" > "${seen}.part" && mv "${seen}.part" "${seen}"\n`,
    );
    spawnSync("chmod", ["+x", browser]);
    const { err, code } = bluehart(["open", "-p", "x", "--post", "p9", "--campaign", hostile.file], {
      env: { BROWSER: browser },
    });
    expect(err).toContain("Opened p9");
    // The background has half a surrogate pair, which is an error of the campaign, but not of this post.
    expect(code).toBe(1);
    // The browser outlives the program that starts it, so it may write later.
    await expect.poll(() => existsSync(seen)).toBe(true);
    expect(new URL(readFileSync(seen, "utf8")).searchParams.get("text")).toBe(HOSTILE[9]);
  });

  test.each([
    [["open", "-p", "x"], 2, "4 posts match, and the browser opens only one; choose one of"],
    [
      ["open", "-p", "facebook", "--post", "werelddag"],
      2,
      "Facebook cannot be opened with a text; run bluehart copy --platform facebook",
    ],
    [
      ["open", "-p", "x", "--post", "werelddag"],
      3,
      "cannot open a browser: there is no display. The address is\nhttps://x.com",
    ],
  ])("%j exits with %d and says why", (words, expected, message) => {
    const { err, code } = bluehart(words);
    expect(err).toContain(message);
    expect(code).toBe(expected);
  });
});

describe("what is loaded", () => {
  /** The bundle's files that a call loads, as one text. */
  const loaded = (words: readonly string[]) => {
    const folder = temporaryFolder();
    bluehart(words, { env: { NODE_V8_COVERAGE: folder } });
    // Threads have a report of their own.
    const reports = readdirSync(folder).map((name): { result: { url: string }[] } =>
      JSON.parse(readFileSync(join(folder, name), "utf8")),
    );
    return reports
      .flatMap(({ result }) => result)
      .filter(({ url }) => url.includes("/dist/"))
      .map(({ url }) => readFileSync(new URL(url), "utf8"))
      .join("\n");
  };
  /** What stands in each library, and in nothing else. */
  const LIBRARIES = {
    docx: "word/document.xml",
    "temporal-polyfill": "PlainYearMonth",
    diff: "No newline at end of file",
    page: "Content-Security-Policy",
    takumi: "renderer_registerFont",
  };
  test.each([
    [["--help"], []],
    [["posts"], []],
    [["check"], []],
    [["count", "a"], []],
    [["schedule"], []],
    [["export", "--format", "csv"], []],
    [
      ["export", "--format", "html", ...ONE],
      ["page", "takumi"],
    ],
    [
      ["export", "--format", "docx", ...ONE],
      ["docx", "takumi"],
    ],
  ])("%j needs %j, and no other format's library", (words, expected) => {
    const text = loaded(words);
    const found = Object.entries(LIBRARIES).flatMap(([name, mark]) => (text.includes(mark) ? [name] : []));
    expect(found).toEqual(expected);
  });
});
