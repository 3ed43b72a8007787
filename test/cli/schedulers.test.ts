import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { png } from "../png.ts";
import { bluehart, printed, temporaryFolder, write } from "./bluehart.ts";

const TODAY = ["--today", "2027-01-31"];
const textsOf = (words: readonly string[]) =>
  (JSON.parse(printed("posts", "--json", ...words)) as { posts: { text: string }[] }).posts.map(
    ({ text }) => text,
  );
const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data;

describe("schedulers", () => {
  const read = (words: readonly string[]) =>
    Papa.parse<string[]>(bluehart(["export", ...words, ...TODAY]).out.replace(/\r?\n$/, "")).data;
  test("hootsuite: date, message and link, in their order, for one platform", () => {
    const rows = read(["--format", "hootsuite", "-p", "x", "--lang", "nl"]);
    expect(rows.map(([date, , link]) => [date, link])).toEqual([
      ["2027-07-23 09:00", ""],
      ["2027-07-27 09:00", ""],
      ["2027-07-29 09:00", ""],
      ["2027-07-30 09:00", ""],
    ]);
    expect(rows[3]?.[1]).toBe(textsOf(["-p", "x", "--post", "werelddag"])[0]);
  });
  test("publer: the twelve columns of its template", () => {
    const rows = read(["--format", "publer", "-p", "x", "--lang", "nl"]);
    expect(rows.map(({ length }) => length)).toEqual([12, 12, 12, 12, 12]);
    expect(rows[0]).toEqual([
      "Date - Intl. format or prompt",
      "Text",
      "Link(s) - Separated by comma for FB carousels",
      "Media URL(s) - Separated by comma",
      "Title - For the video, pin, PDF ..",
      "Label(s) - Separated by comma",
      "Alt text(s) - Separated by ||",
      "Comment(s) - Separated by ||",
      "Pin board, FB album, or Google category",
      "Post subtype - I.e. story, reel, PDF ..",
      "CTA - For Facebook links or Google",
      "Reminder - For stories, reels, shorts, and TikToks",
    ]);
    expect(rows[1]).toMatchObject({ 0: "2027-07-23 09:00", 5: "open-je-ogen" });
  });
  test("highlevel: the columns of its basic sample, seconds and all", () => {
    const rows = read(["--format", "highlevel", "-p", "x", "--lang", "nl"]);
    expect(rows[0]).toEqual([
      "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",
      "content",
      "link (OGmetaUrl)",
      "imageUrls",
      "gifUrl",
      "videoUrls",
    ]);
    expect(rows.map(({ length }) => length)).toEqual([6, 6, 6, 6, 6]);
    expect(rows[4]).toEqual([
      "2027-07-30 09:00:00",
      textsOf(["-p", "x", "--post", "werelddag"])[0],
      "",
      "",
      "",
      "",
    ]);
  });
  test("vista-social: its four columns, in its order", () => {
    const rows = read(["--format", "vista-social", "-p", "x", "--lang", "nl"]);
    expect(rows[0]).toEqual(["message", "type", "link", "time"]);
    expect(rows[4]).toEqual([
      textsOf(["-p", "x", "--post", "werelddag"])[0],
      "message",
      "",
      "2027-07-30 09:00",
    ]);
  });
  test("generic: ISO 8601 with the offset, the platform, the post's id and its language", () => {
    const rows = read(["--format", "generic-scheduler", "--lang", "nl,fr", "-p", "x", "--post", "werelddag"]);
    expect(rows[0]).toEqual(["content", "scheduled_at", "platform", "id", "language"]);
    expect(rows.slice(1).map(([, ...rest]) => rest)).toEqual([
      ["2027-07-30T09:00:00+02:00", "twitter", "werelddag", "nl"],
      ["2027-07-30T09:00:00+02:00", "twitter", "werelddag", "fr"],
    ]);
  });

  const mine = (content: string) => {
    const folder = temporaryFolder();
    return [
      "--campaign",
      write(folder, "mine.yaml", `title: T\nday: {date: "07-30", name: D}\nposts:\n${content}`),
    ];
  };
  test.each([
    [
      "several platforms",
      "hootsuite",
      ["--lang", "nl"],
      "Hootsuite takes a file for each platform and language; choose one with --platform (facebook, ",
    ],
    [
      "several languages",
      "publer",
      ["-p", "x"],
      "Publer takes a file for each platform and language; choose one with --lang (nl, fr, de, en)",
    ],
    ["no network of its own", "metricool", ["-p", "mastodon"], "Metricool posts to Facebook, Twitter/X, "],
    [
      "a date that has gone by",
      "publer",
      ["-p", "x", "-l", "nl", "--year", "2020"],
      "has gone by; choose a later year",
    ],
    [
      "a time between its steps",
      "hootsuite",
      ["-p", "x", ...mine("  - {id: a, platforms: [x], when: 'day, 09:03', text: t}\n")],
      "steps of five minutes, a has 09:03",
    ],
    [
      "more than 90 posts",
      "highlevel",
      [
        "-p",
        "x",
        ...mine(
          Array.from(
            { length: 91 },
            (_, index) => `  - {id: p${index}, platforms: [x], text: t${index}}\n`,
          ).join(""),
        ),
      ],
      "HighLevel takes 90 posts a file, these are 91",
    ],
    [
      "several platforms",
      "highlevel",
      ["--lang", "nl"],
      "HighLevel takes a file for each platform and language",
    ],
    [
      "several languages",
      "vista-social",
      ["-p", "x"],
      "Vista Social takes a file for each platform and language",
    ],
    ["a date that has gone by", "highlevel", ["-p", "x", "-l", "nl", "--year", "2020"], "has gone by"],
    ["a date that has gone by", "vista-social", ["-p", "x", "-l", "nl", "--year", "2020"], "has gone by"],
    [
      "more than 350 posts",
      "hootsuite",
      [
        "-p",
        "x",
        ...mine(
          Array.from(
            { length: 351 },
            (_, index) => `  - {id: p${index}, platforms: [x], text: t${index}}\n`,
          ).join(""),
        ),
      ],
      "Hootsuite takes 350 posts a file, these are 351",
    ],
  ])("%s: told", (_claim, format, words, message) => {
    const { out, err, code } = bluehart(["export", "--format", format, ...words, ...TODAY]);
    expect(err).toContain(message);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

test.each(["hootsuite", "highlevel", "vista-social"])(
  "%s has no column for a title that a platform wants, and says so",
  (format) => {
    const file = write(
      temporaryFolder(),
      "mine.yaml",
      'title: T\nday: {date: "07-30", name: D}\nposts: [{id: a, platforms: [youtube], when: day, text: t, title: Kop}]\n',
    );
    const { out, err, code } = bluehart(["export", "-c", file, "-f", format, ...TODAY]);
    expect(err).toContain("has no column for titles, and YouTube takes no post without one");
    expect(out).toBe("");
    expect(code).toBe(2);
  },
);

describe.each(["hootsuite", "publer", "metricool", "highlevel", "vista-social", "generic-scheduler"])(
  "%s",
  (format) => {
    const exported = (text: string) => {
      const post = `{id: a, platforms: [x], when: day, text: ${JSON.stringify(text)}}`;
      const file = write(
        temporaryFolder(),
        "mine.yaml",
        `title: T\nday: {date: "07-30", name: D}\nposts: [${post}]\n`,
      );
      return bluehart(["export", "-c", file, "-f", format, ...TODAY]);
    };

    test.each(["@payoke helpt", "=A1", "+32 3 201 16 90", "- een"])("holds %s as it was counted", (text) => {
      expect(Papa.parse<string[]>(exported(text).out.replace("\ufeff", "")).data.flat()).toContain(text);
    });

    test("says why all posts are withheld, and exits with 1", () => {
      const { err, code } = exported("{{stad}}");
      expect(err).toContain("{{stad}} has no value");
      expect(err).not.toContain("none of these posts");
      expect(code).toBe(1);
    });
  },
);

describe("pictures", () => {
  const folder = temporaryFolder();
  write(folder, "rood, 1.png", png(1200, 675));
  const campaign = write(
    folder,
    "mine.yaml",
    `title: {nl: T, fr: T}
languages: [nl, fr]
day: {date: "07-30", name: D}
posts:
  - id: a
    platforms: [x, facebook, mastodon]
    text: {nl: Een, fr: Un}
    contentWarning: {nl: Geweld, fr: Violence}
    images:
      - {file: "rood, 1.png", alt: {nl: Rode vlag || op straat, fr: Un drapeau rouge}}
      - {file: "https://example.org/a,b.jpg", alt: {nl: Blauwe vlag, fr: Un drapeau bleu}}
  - {id: b, platforms: [x, facebook], text: {nl: Twee, fr: Deux}}
`,
  );
  const exported = (format: string, ...words: string[]) =>
    bluehart(["export", "--campaign", campaign, "--format", format, ...TODAY, ...words]);
  const MEDIA = "Media URL(s) - Separated by comma";
  const ALT = "Alt text(s) - Separated by ||";

  test("publer: only those with a public address, and standard error says so", () => {
    const { out, err } = exported("publer", "-p", "x", "-l", "nl");
    expect(rowsOf(out).map((row) => [row[MEDIA], row[ALT]])).toEqual([
      // A comma would separate two addresses.
      ["https://example.org/a%2Cb.jpg", "Blauwe vlag"],
      ["", ""],
    ]);
    expect(err).toContain(
      "publer.csv: 1 post loses its picture, which has no public address; give the folder's address with --media-base\n",
    );
  });

  test.each(["https://example.org/pictures", "https://example.org/pictures/"])(
    "publer, --media-base %s: all of them, with their alt texts in the same order",
    (base) => {
      const { out, err } = exported("publer", "-p", "x", "-l", "nl", "--media-base", base);
      expect(rowsOf(out)[0]).toMatchObject({
        [MEDIA]: "https://example.org/pictures/rood%2C%201.png,https://example.org/a%2Cb.jpg",
        [ALT]: "Rode vlag | | op straat||Blauwe vlag",
      });
      expect(err).not.toContain("loses");
      expect(err).toContain('publer.csv: 1 post has "| |" in place of "||"');
    },
  );

  test("highlevel: all of them, separated by a comma and a space, and an animation in a column of its own", () => {
    const { out, err } = exported("highlevel", "-p", "x", "-l", "nl", "--media-base", "https://example.org");
    expect(rowsOf(out).map(({ imageUrls, gifUrl }) => [imageUrls, gifUrl])).toEqual([
      ["https://example.org/rood%2C%201.png, https://example.org/a%2Cb.jpg", ""],
      ["", ""],
    ]);
    expect(err).toContain("highlevel.csv: 1 post loses its alt text\n");
    expect(err).not.toContain("picture");
    const own = (images: string) => {
      const file = write(
        temporaryFolder(),
        "gif.yaml",
        `title: T\nday: {date: "07-30", name: D}\nposts: [{id: a, platforms: [x], text: t, images: [${images}]}]\n`,
      );
      return bluehart(["export", "-c", file, "-f", "highlevel", ...TODAY]);
    };
    const gif = own("{file: 'https://example.org/a.gif'}");
    expect(rowsOf(gif.out)[0]).toMatchObject({ imageUrls: "", gifUrl: "https://example.org/a.gif" });
    const mixed = own("{file: 'https://example.org/a.gif'}, {file: 'https://example.org/b.png'}");
    expect(rowsOf(mixed.out)[0]).toMatchObject({ imageUrls: "https://example.org/b.png", gifUrl: "" });
    expect(mixed.err).toContain("1 post loses its picture\n");
  });

  test("vista-social: the first one, as the row's link, and standard error says that the second is lost", () => {
    const { out, err } = exported(
      "vista-social",
      "-p",
      "x",
      "-l",
      "nl",
      "--media-base",
      "https://example.org",
    );
    expect(rowsOf(out).map(({ type, link }) => [type, link])).toEqual([
      ["image", "https://example.org/rood%2C%201.png"],
      ["message", ""],
    ]);
    expect(err).toContain("vista-social.csv: 1 post loses its picture\n");
  });

  test("metricool: a row for all networks of a text, with pictures and alt texts in columns", () => {
    const { out, err } = exported("metricool", "--media-base", "https://example.org");
    expect(out.startsWith("\ufeff")).toBe(true);
    const rows = rowsOf(out.replace("\ufeff", ""));
    expect(rows.map((row) => row.Text)).toEqual(["Een", "Un", "Twee", "Deux"]);
    expect(rows[0]).toMatchObject({
      Date: "2027-07-30",
      Time: "09:00:00",
      Draft: "FALSE",
      Facebook: "TRUE",
      "Twitter/X": "TRUE",
      LinkedIn: "FALSE",
      GBP: "FALSE",
      "Picture Url 1": "https://example.org/rood%2C%201.png",
      "Picture Url 2": "https://example.org/a,b.jpg",
      "Picture Url 10": "",
      "Alt text picture 1": "Rode vlag || op straat",
      "Alt text picture 2": "Blauwe vlag",
    });
    // Text, date, time, draft, ten networks, ten pictures, ten alt texts, document title, shortener, three titles and the comment.
    expect(Object.keys(rows[0] ?? {})).toHaveLength(4 + 10 + 10 + 10 + 2 + 3 + 1);
    // Mastodon's post in two languages.
    expect(err).toContain(
      "metricool.csv: 2 posts left out, because the scheduler does not post to their platform\n",
    );
  });

  test("titles and first comments have their columns, or are said to be lost", () => {
    const file = write(
      temporaryFolder(),
      "titled.yaml",
      'title: T\nday: {date: "07-30", name: D}\nposts: [{id: a, platforms: [youtube, pinterest, instagram, facebook, x], when: day, ' +
        "text: t, title: Kop, firstComment: 'a || b', images: [{file: 'https://example.org/a.png', alt: Een straat}]}]\n",
    );
    const of = (format: string, ...words: string[]) =>
      bluehart(["export", "-c", file, "-f", format, ...TODAY, ...words]);
    expect(rowsOf(of("publer", "-p", "youtube").out)[0]).toMatchObject({
      "Title - For the video, pin, PDF ..": "Kop",
      "Comment(s) - Separated by ||": "",
    });
    expect(rowsOf(of("publer", "-p", "facebook").out)[0]).toMatchObject({
      "Title - For the video, pin, PDF ..": "",
      "Comment(s) - Separated by ||": "a | | b",
    });
    const { out, err } = of("metricool");
    const rows = rowsOf(out.replace("\ufeff", "")).map((row) => ({
      networks: ["Facebook", "Twitter/X", "Instagram", "Pinterest", "Youtube"].filter(
        (name) => row[name] === "TRUE",
      ),
      titles: [row["Pinterest Pin Title"], row["Youtube Video Title"], row["TikTok Title"]],
      comment: row["First Comment Text"],
    }));
    // A row has one comment, which X, Pinterest and YouTube do not have.
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({
      networks: ["Facebook", "Instagram"],
      titles: ["", "", ""],
      comment: "a || b",
    });
    expect(rows).toContainEqual({
      networks: ["Twitter/X", "Pinterest", "Youtube"],
      titles: ["Kop", "Kop", ""],
      comment: "",
    });
    expect(err).not.toContain("lose");
    const lost = of("generic-scheduler").err;
    expect(lost).toContain("generic-scheduler.csv: 2 posts lose their title\n");
    expect(lost).toContain("generic-scheduler.csv: 2 posts lose their first comment\n");
  });

  test("what a file has no column for is said on standard error, with the file's name", () => {
    const { err } = exported("generic-scheduler");
    // Post a on three platforms in two languages; its content warning is Mastodon's.
    expect(err).toContain("generic-scheduler.csv: 6 posts lose their picture\n");
    expect(err).toContain("generic-scheduler.csv: 6 posts lose their alt text\n");
    expect(err).toContain("generic-scheduler.csv: 2 posts lose their content warning\n");
    const named = bluehart(
      ["export", "-c", campaign, "-f", "hootsuite", "-p", "mastodon", "-l", "nl", ...TODAY, "toots.csv"],
      { cwd: temporaryFolder() },
    );
    expect(named.err).toContain("toots.csv: 1 post loses its picture\n");
    expect(named.err).toContain("toots.csv: 1 post loses its content warning\n");
  });

  test.each(["html", "markdown", "text", "csv", "json", "ics"])("%s loses nothing", (format) => {
    expect(exported(format).err).not.toMatch(/loses? /);
  });

  test("--all adds up what the files of a format lose", () => {
    const { err } = bluehart(["export", "--all", join(temporaryFolder(), "kit"), "-c", campaign, ...TODAY]);
    expect(err).toContain("hootsuite-*.csv: 6 posts lose their picture\n");
    expect(err).toContain("publer-*.csv: 6 posts lose their picture, which has no public address");
    expect(err).toContain("metricool.csv: 4 posts lose their picture, which has no public address");
  });

  test("merge writes a file for each platform and language as well, and adds up what all of them lose", () => {
    const cwd = temporaryFolder();
    write(cwd, "list.csv", "name\nGent\nNamur\n");
    const words = ["-r", "list.csv", "-o", "kits", "-f", "publer,ics,csv", "--per", "platform"];
    const { err, code } = bluehart(
      ["merge", "-c", campaign, ...words, "--delimiter", "semicolon", "-p", "x,facebook", ...TODAY],
      { cwd },
    );
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, "kits/Gent")).sort()).toEqual([
      "kit.csv",
      "kit.ics",
      "pictures",
      "publer-facebook-fr.csv",
      "publer-facebook-nl.csv",
      "publer-twitter-fr.csv",
      "publer-twitter-nl.csv",
    ]);
    const read = (name: string) => readFileSync(join(cwd, "kits/Namur", name), "utf8");
    expect(rowsOf(read("publer-twitter-fr.csv")).map(({ Text }) => Text)).toEqual(["Un", "Deux"]);
    // Two posts on two platforms in two languages.
    expect(read("kit.ics").match(/^BEGIN:VEVENT/gm)).toHaveLength(8);
    expect(read("kit.csv")).toContain('"platform";"language"');
    // One of them has pictures, for two recipients.
    expect(err).toContain("publer-*.csv: 8 posts lose their picture, which has no public address");
  });

  test("merge reports a recipient whose kit a scheduler would not accept", () => {
    const cwd = temporaryFolder();
    const file = write(
      cwd,
      "mine.yaml",
      'title: T\nday: {date: "07-30", name: D}\nposts:\n  - {id: a, platforms: [x], when: "day, 09:03", text: "{{name}}"}\n',
    );
    write(cwd, "list.csv", "name\nGent\n");
    const { err, code } = bluehart(
      ["merge", "-c", file, "-r", "list.csv", "-o", "kits", "-f", "hootsuite", ...TODAY],
      { cwd },
    );
    expect(err).toContain("Gent (1)  error  Hootsuite takes times in steps of five minutes, a has 09:03");
    expect(err).toContain("Wrote 0 kits");
    expect(code).toBe(1);
  });

  test("an image at a public address is not reported as missing", () => {
    const { out } = bluehart(["check", "--campaign", campaign, "--format", "json"]);
    expect((JSON.parse(out) as { rule: string }[]).filter(({ rule }) => rule === "image-missing")).toEqual(
      [],
    );
  });
});
