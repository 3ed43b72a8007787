import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { memoizeName } from "../../src/core/text/memoize.ts";
import { bluehart, root, temporaryFolder, withoutCards, write } from "./bluehart.ts";

/** What bluehart and schedulers exchange comes back as it went: each text on its platform, in its language, at its time. */
const folder = temporaryFolder();

interface Exported {
  readonly platform: string;
  readonly language: string;
  readonly text: string;
  readonly scheduledAt?: string;
  readonly contentWarning?: string;
  readonly title?: string;
  readonly firstComment?: string;
  readonly images?: readonly { readonly file: string; readonly alt?: string }[];
}

/** A campaign with all that kits hold: two languages, variants, pictures with alt texts, a content warning, titles, first comments, dates, background, a day. */
const FULL = `title: { nl: Museumnacht, fr: Nuit des musées }
description: { nl: Vijftien musea open tot middernacht., fr: Quinze musées ouverts jusqu’à minuit. }
languages: [nl, fr]
day: { date: "10-23", name: { nl: Museumnacht, fr: Nuit des musées } }
hashtags: [Museumnacht]
background:
  - heading: { nl: Waarom, fr: Pourquoi }
    text: { nl: "Eén nacht in het jaar.\\n\\nTweede alinea.", fr: Une nuit par an. }
helplines:
  - { name: Onthaal, phone: "106", site: https://museumnacht.example.be }
facts:
  - id: musea
    figure: "15"
    statement: { nl: 15 musea openen hun deuren., fr: 15 musées ouvrent leurs portes. }
    source: { title: Museumkaart, year: 2026 }
posts:
  - id: kaars
    platforms: [facebook, twitter, mastodon]
    when: 2027-10-18, 09:30
    contentWarning: { nl: Open vuur, fr: Feu ouvert }
    text:
      nl: "Museum bij kaarslicht.\\n\\nKom zaterdag om 20 uur.\\n\\n- Bus 4\\n- Trein"
      fr: "Musée à la bougie.\\n\\nVenez samedi à 20 heures.\\n\\n- Bus 4\\n- Train"
    images:
      - { file: kaars.png, alt: { nl: "Een kaars: klein.", fr: Une bougie. } }
      - { file: beelden/zaal.png, alt: { nl: Een zaal., fr: Une salle. } }
    variants:
      twitter: { text: { nl: "Kaarslicht! Zaterdag.", fr: "À la bougie ! Samedi." } }
  - id: twee
    platforms: [linkedin, bluesky]
    when: day, 12:00
    text: { nl: "Vijftien musea, één nacht. Dank u!", fr: "Quinze musées, une nuit. Merci !" }
  - id: drie
    platforms: [facebook, reddit, lemmy]
    contentWarning: { nl: Flitslicht, fr: Lumières vives }
    title: { nl: "Nacht: kom mee", fr: "La nuit : venez" }
    text: { nl: "Wie slaapt er in het museum?", fr: "Qui dort au musée ?" }
    firstComment: { nl: "Alles op museumnacht.example.be", fr: "Tout sur museumnacht.example.be" }
    variants:
      lemmy: { title: { nl: "Nacht zonder slaap", fr: "Nuit blanche" } }
`;

/** The posts of a campaign, or of the built-in one. */
function postsOf(words: readonly string[]): string[] {
  return exported(words)
    .map(({ platform, language, text, scheduledAt }) => `${platform} ${language} ${scheduledAt} ${text}`)
    .sort();
}

/** The same with their pictures, alt texts, content warnings, titles and first comments. */
function wholePostsOf(words: readonly string[]): string[] {
  return exported(words)
    .map(({ platform, language, text, scheduledAt, images, ...post }) =>
      JSON.stringify([
        platform,
        language,
        scheduledAt,
        text,
        post.contentWarning,
        post.title,
        post.firstComment,
        images?.map(({ file, alt }) => [file, alt]),
      ]),
    )
    .sort();
}

const exportedOnce = memoizeName((words: string): readonly Exported[] => {
  const call = ["export", "-f", "json", "--today", "2027-01-31", ...words.split("\n").filter(Boolean)];
  const { posts }: { readonly posts: readonly Exported[] } = JSON.parse(bluehart(call, { cwd: folder }).out);
  return posts;
});

/** What a campaign says, which several tests compare with. */
const exported = (words: readonly string[]) => exportedOnce(words.join("\n"));

/** The campaign that import makes of a file of the full kit. */
const importedFull = memoizeName((file: string): string => {
  const output = `full-${file}.yaml`;
  expect(bluehart(["import", join("full", file), "-o", output], { cwd: folder }).code).toBe(0);
  return output;
});

beforeAll(() => {
  bluehart(["export", "--all", "nl", "-c", withoutCards(), "--lang", "nl", "--today", "2027-01-31"], {
    cwd: folder,
  });
  bluehart(["export", "two.json", "--lang", "nl,en", "--today", "2027-01-31"], { cwd: folder });
  write(folder, "full.yaml", FULL);
  mkdirSync(join(folder, "beelden"));
  for (const file of ["kaars.png", "beelden/zaal.png"])
    copyFileSync(join(root, "test/fixtures/hand.png"), join(folder, file));
  bluehart(["export", "--all", "full", "-c", "full.yaml", "--today", "2027-01-31"], { cwd: folder });
});

describe.each([
  ["kit.csv", []],
  ["kit.json", []],
  ["kit.md", []],
  ["kit.txt", []],
  ["kit.docx", []],
  ["generic-scheduler.csv", []],
  ["hootsuite-twitter-nl.csv", ["-p", "twitter"]],
  ["hootsuite-linkedin-nl.csv", ["-p", "linkedin"]],
  ["publer-twitter-nl.csv", ["-p", "twitter"]],
  ["publer-facebook-nl.csv", ["-p", "facebook"]],
  ["highlevel-twitter-nl.csv", ["-p", "twitter"]],
  ["vista-social-linkedin-nl.csv", ["-p", "linkedin"]],
  ["metricool.csv", ["-p", "facebook,twitter,instagram,threads,bluesky,linkedin"]],
])("%s", (file, words) => {
  test("comes back with the same posts", () => {
    const output = `${file}.yaml`;
    const { code, err } = bluehart(["import", join("nl", file), "-o", output], { cwd: folder });
    expect(err).not.toMatch(/^error/m);
    expect(code).toBe(0);
    const wanted = postsOf(["--lang", "nl", ...words]);
    expect(wanted.length).toBeGreaterThan(1);
    expect(postsOf(["-c", output, ...words])).toEqual(wanted);
  });
});

test.each(["kit.md", "kit.txt", "kit.docx", "kit.csv", "kit.json"])(
  "%s of a full campaign comes back with its variants, pictures, alt texts, content warnings, titles, first comments and dates",
  (file) => {
    const output = importedFull(file);
    const wanted = wholePostsOf(["-c", "full.yaml"]);
    // Three posts on three, two and three platforms in two languages.
    expect(wanted).toHaveLength(16);
    expect(wanted.join()).toContain("Feu ouvert");
    expect(wanted.join()).toContain("Nuit blanche");
    expect(wholePostsOf(["-c", output])).toEqual(wanted);
  },
);

test.each(["kit.md", "kit.txt", "kit.docx", "kit.json"])(
  "%s brings its title, its day, its background, its facts and its helplines along",
  (file) => {
    const yaml = readFileSync(join(folder, importedFull(file)), "utf8");
    const campaign = parse(yaml);
    expect(Object.values(campaign.title)).toContain("Museumnacht");
    expect(campaign.day.date).toBe("10-23");
    expect(yaml).toContain("Vijftien musea open tot middernacht.");
    expect(yaml).toContain("Tweede alinea.");
    expect(campaign.facts.map(({ figure }: { readonly figure: string }) => figure)).toEqual(["15"]);
    expect(campaign.helplines).toEqual([
      { name: "Onthaal", phone: "106", site: "https://museumnacht.example.be" },
    ]);
  },
);

test.each(["publer-facebook-nl.csv", "metricool.csv"])("%s brings its first comments along", (file) => {
  expect(readFileSync(join(folder, importedFull(file)), "utf8")).toMatch(
    /firstComment:\s+(?:nl: )?Alles op museumnacht\.example\.be/,
  );
});

test("the address of a picture in a column of links is a picture, and no part of the text", () => {
  write(
    folder,
    "vista.csv",
    "message,type,link,time\nKom mee,image,https://example.org/bos.png,2027-10-22 09:30\nBlijf thuis,message,,2027-10-23 09:30\n",
  );
  const yaml = JSON.parse(
    bluehart(["import", "--platform", "x=vista.csv", "--dry-run", "--json"], { cwd: folder }).out,
  ).yaml;
  expect(yaml).toContain("# Image to save beside this file: https://example.org/bos.png");
  expect(parse(yaml).posts[0].text).toBe("Kom mee");
});

test("kit.json brings the story along in both languages", () => {
  const { title, day, background, facts } = parse(
    readFileSync(join(folder, importedFull("kit.json")), "utf8"),
  );
  const full = parse(FULL);
  expect(title).toEqual(full.title);
  expect(day).toEqual(full.day);
  expect(background.map(({ text }: { readonly text: object }) => text)).toEqual([
    full.description,
    full.background[0].text,
  ]);
  expect(facts[0].statement).toEqual(full.facts[0].statement);
});

test.each(["thread.json", "thread.md", "thread.txt", "thread.csv", "thread.docx"])(
  "a thread comes back whole from %s",
  (file) => {
    const text = ["De rivier was dood.", "x".repeat(200), "y".repeat(200)].join("\n\n");
    const post = { id: "lang", platforms: ["bluesky"], thread: true, text };
    write(folder, "thread.yaml", JSON.stringify({ title: "T", languages: ["nl"], posts: [post] }));
    bluehart(["export", file, "-c", "thread.yaml"], { cwd: folder });
    bluehart(["import", file, "-o", `${file}.yaml`], { cwd: folder });
    expect(parse(readFileSync(join(folder, `${file}.yaml`), "utf8")).posts).toEqual([post]);
  },
);

test.each(["parts.json", "parts.md", "parts.txt", "parts.csv", "parts.docx"])(
  "parts divided by hand, parts with hashtags and texts that begin like a list or a formula come back as they were from %s",
  (file) => {
    const line = "Zin over water en vis en riet. ";
    // kit.json has the text as it was before it was divided, so that its hashtag comes back behind all of it.
    const bare = (post: string) => (file === "parts.json" ? post.replace(" #Rivier", "") : post);
    const posts = [
      { text: "Eerste deel.\n---\nTweede deel.\n---\n- Derde\n- punt", thread: true },
      { text: `Rivier. ${line.repeat(13)}`.trim(), thread: true },
      { text: "Past in één.", thread: true },
      { text: "- een punt\n- nog een; met, tekens" },
      { text: "- een punt" },
      {
        text: "=SOM van alles is 3; \"echt\", 'waar'",
        images: [{ file: "kaars.png", alt: "Regel een,\nregel twee" }],
      },
      { text: "@iemand zegt: +32 is ons nummer" },
    ].map((post, index) => ({
      id: `p${index}`,
      platforms: ["x", "mastodon"],
      when: `2027-10-1${index}, 09:30`,
      ...post,
    }));
    write(
      folder,
      "parts.yaml",
      JSON.stringify({ title: "T", languages: ["nl"], hashtags: ["Rivier"], posts }),
    );
    for (const delimiter of file === "parts.csv" ? ["comma", "semicolon"] : [""]) {
      const option = delimiter === "" ? [] : ["--delimiter", delimiter];
      bluehart(["export", file, "-c", "parts.yaml", "--force", ...option], { cwd: folder });
      bluehart(["import", file, "-o", `${file}-${delimiter}.yaml`], { cwd: folder });
      // Only JSON has more than one line for an alt text.
      const wanted = wholePostsOf(["-c", "parts.yaml"]).map((post) =>
        bare(file === "parts.json" ? post : post.replace("een,\\nregel", "een, regel")),
      );
      // Seven posts on two platforms, of which one has three parts on both, and one two on X.
      expect(wanted).toHaveLength(14 + 2 * 2 + 1);
      expect(wholePostsOf(["-c", `${file}-${delimiter}.yaml`]).map(bare)).toEqual(wanted);
    }
  },
);

test("a kit in two languages comes back as posts with two texts, under their own ids", () => {
  expect(bluehart(["import", "two.json", "-o", "two.yaml"], { cwd: folder }).code).toBe(0);
  expect(postsOf(["-c", "two.yaml"])).toEqual(postsOf(["--lang", "nl,en"]));
  const { posts }: { readonly posts: readonly { readonly id: string }[] } = parse(
    readFileSync(join(folder, "two.yaml"), "utf8"),
  );
  expect(posts.map(({ id }) => id).sort()).toEqual(["meldpunt", "open-je-ogen", "waar-zijn-ze", "werelddag"]);
});

test.each([
  ["kit.html", "import kit.csv or kit.json"],
  ["kit.ics", "kit.csv or kit.json"],
])("%s is refused, with what to import instead", (file, message) => {
  expect(readdirSync(join(folder, "nl"))).toContain(file);
  const { code, err } = bluehart(["import", join("nl", file), "-o", "none.yaml"], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toContain(message);
});
