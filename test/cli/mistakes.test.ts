import { describe, expect, test } from "vitest";
import { platforms } from "../context.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const folder = temporaryFolder();
const posts = (content: string | Uint8Array) => {
  write(folder, "mine.yaml", content);
  return bluehart(["posts", "--campaign", "mine.yaml"], { cwd: folder });
};

const platformNames = platforms.flatMap(({ id, aliases = [] }) => [id, ...aliases]);

describe("a mistake in the call", () => {
  test.each([
    [["posts", "--platform", "twittr"], 'unknown platform "twittr"; did you mean "twitter"?'],
    [["posts", "--platform", "twittr"], "facebook, twitter, instagram"],
    [["posts", "--post", "wereldag"], 'unknown post "wereldag"; did you mean "werelddag"?'],
    [["posts", "--lang", "xx"], 'unknown language "xx"'],
    [["posts", "--platfrom", "x"], "--platform"],
    [["psots"], 'unknown command "psots"; did you mean "posts"?'],
    [["export", "--format", "markdwon"], 'unknown format "markdwon"; did you mean "markdown"?'],
    [["export", "kit.xyz"], "the ending of kit.xyz is not that of a format"],
    [["export", "a.md", "--output", "b.md"], "named twice"],
    [["posts", "-p", "facebook", "--post", "open-je-ogen"], "no post of"],
    [["posts", "--campaign", "nowhere.yaml"], "cannot read nowhere.yaml: there is no such file"],
    [["posts", "--campaign", "."], "cannot read .: it is a folder"],
    [["posts", "too", "many"], "too many arguments"],
    [["posts", "--platform"], "argument missing"],
    [["posts", "--limit", "mastodom=5000"], 'unknown platform "mastodom"; did you mean "mastodon"?'],
    [["posts", "--limit", "mastodon"], "--limit takes a platform and its limit"],
    [
      ["posts", "--limit", "x=premum"],
      'the limit of twitter must be a whole number from 1 to 9007199254740991 or premium, but is "premum"; did you mean "premium"?',
    ],
    [["posts", "--limit", "mastodon=0"], 'must be a whole number from 1 to 9007199254740991, but is "0"'],
    [
      ["posts", "--limit", "x=1e400"],
      'must be a whole number from 1 to 9007199254740991 or premium, but is "1e400"',
    ],
    [["export", "-f", "csv", "--url", "https://example.org"], "--url has no effect on csv; it is for html"],
    [["count", "a", "--file", "b"], "a text and --file were given"],
    [["count", "--file", "nowhere.txt"], "cannot read nowhere.txt"],
    [["count", "--ndjson", "--platform", "x,facebook"], "--ndjson takes one --platform"],
    // An unset shell variable must not select everything.
    [["posts", "--platform", ""], '--platform takes a name or a comma list of names, not ""'],
    [["posts", "-p", ","], '--platform takes a name or a comma list of names, not ","'],
    [["posts", "-p", "x,"], '--platform takes a name or a comma list of names, not "x,"'],
    [["posts", "--lang", ""], '--lang takes a name or a comma list of names, not ""'],
    [["posts", "--post", " "], '--post takes a name or a comma list of names, not " "'],
    [["export", "--format", ""], 'unknown format ""'],
    [["check", "--format", ""], 'unknown format ""'],
    [["merge", "--format", ""], '--format takes a name or a comma list of names, not ""'],
    [["count", "--file", ""], "the name of the file to read is empty"],
    [["import", ""], "the name of the file to read is empty"],
    [
      ["import", "a.csv", "--map", "text= "],
      '--map takes a field and a column, such as text=Bericht, not "text= "',
    ],
    [["import", "a.csv", "--lang", ""], '--lang takes a name and a file, such as fr=fr.docx, not ""'],
    [
      ["import", "a.csv", "--platform", ""],
      '--platform takes a name and a file, such as x=tweets.txt, not ""',
    ],
    [["schedule", "--year", ""], '--year takes a year from 1900 to 2199, such as 2027, not ""'],
    [["schedule", "--today", ""], '--today takes a date such as 2027-01-31, from 1900 to 2199, not ""'],
    [["export", "k.csv", "--delimiter", ""], 'unknown delimiter ""'],
    [["export", "k.ics", "--per", ""], 'unknown unit ""'],
    [["export", "-f", "publer", "--media-base", ""], "--media-base takes the public address of a folder"],
    [["export", "k.html", "--url", ""], "--url takes an address"],
    [["merge", "-o", "k", "-r", ""], "the name of the file to read is empty"],
    [["merge", "-o", "k", "--shard", ""], "--shard takes a part such as 1/4"],
    [["posts", "--campaign", ""], 'there is no file and no built-in campaign ""'],
    [["schema", ""], 'unknown schema ""'],
    [["completion", ""], 'unknown shell ""'],
    [["count", "a", "--platform="], '--platform takes a name or a comma list of names, not ""'],
  ])("%j", (words, message) => {
    const { out, err, code } = bluehart(words);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

describe("several mistakes in a campaign file", () => {
  const mistakesIn = (content: string) =>
    posts(content)
      .err.trimEnd()
      .split("\n")
      .map((line) => line.replace(/ {2}error {2}/, " "));

  test("are one message each, also where a value of the wrong type is empty", () => {
    expect(
      mistakesIn(
        "title: x\nlanguages: ''\nvocabulary: [{not: ''}]\nposts:\n  - {id: a, text: b, platforms: ''}\n",
      ),
    ).toEqual([
      'mine.yaml:2:12 languages: must be a list, but is the text ""',
      'mine.yaml:3:20 vocabulary, item 1, words to avoid (`not`): must be a list, but is the text ""',
      expect.stringContaining("mine.yaml:5:33 "),
    ]);
  });

  test("are all reported, whatever is wrong with a limit", () => {
    const limits = "{x: 1.5, mastodon: pro, bluesky: '0', facebook: true, threads: 500}";
    expect(mistakesIn(`title: x\nlimits: ${limits}\nposts:\n  - {id: a, text: b}\n`)).toEqual([
      "mine.yaml:2:13 limits, x: must be a whole number or a text, but is the number 1.5",
      expect.stringMatching(/^mine\.yaml:2:28 the limit of mastodon must be .* but is "pro"$/),
      expect.stringMatching(/^mine\.yaml:2:42 the limit of bluesky must be .* but is "0"$/),
      expect.stringMatching(/^mine\.yaml:2:57 limits, facebook: must be /),
    ]);
  });
});

describe("a mistake in a campaign file", () => {
  test.each([
    [
      "a wrong key",
      "titel: x\nposts:\n  - id: a\n    text: b\n",
      'mine.yaml:1:1  error  unknown key "titel"; did you mean "title"?',
    ],
    [
      "a key in German",
      "title: x\nposts:\n  - id: a\n    text: b\n    bild: b\n",
      'mine.yaml:5:5  error  unknown key "bild"; did you mean "images"?',
    ],
    [
      "a key in Dutch",
      "title: x\nhulplijnen: []\nposts:\n  - id: a\n    text: b\n",
      'mine.yaml:2:1  error  unknown key "hulplijnen"; did you mean "helplines"?',
    ],
    [
      "a key unlike any other",
      "title: x\nposts:\n  - id: a\n    text: b\n    zzzzzz: b\n",
      'mine.yaml:5:5  error  unknown key "zzzzzz"; the keys here are id, platforms, text,',
    ],
    [
      "a wrong key inside",
      "title: x\nposts:\n  - id: a\n    txt: b\n    text: b\n",
      'mine.yaml:4:5  error  unknown key "txt"; did you mean "text"?',
    ],
    ["a missing key", "title: x\nposts:\n  - id: a\n", 'mine.yaml:3:5  error  post "a": text is missing'],
    [
      "a wrong type",
      "title: x\nposts: none\n",
      'mine.yaml:2:8  error  posts: must be a list, but is the text "none"',
    ],
    [
      "a text that is a number",
      "title: x\nposts:\n  - id: a\n    text: {nl: 5}\n",
      'mine.yaml:4:16  error  post "a", text, nl: must be a text, but is the number 5',
    ],
    [
      "an empty text",
      "title: x\nposts:\n  - id: a\n    text:\n",
      'mine.yaml:4:10  error  post "a", text: must be a text or a group of keys, but is empty',
    ],
    [
      "a language that does not exist, in a list",
      "title: x\nlanguages: [nl, xx]\nposts:\n  - id: a\n    text: {nl: b, xx: c}\n",
      'mine.yaml:2:17  error  "xx" is not a language tag such as nl or fr-BE\n',
    ],
    [
      "a region that does not exist, in a post",
      "title: x\nposts:\n  - id: a\n    text: {nl-XX: b}\n  - id: c\n    text: {nl-XX: b}\n",
      'mine.yaml:4:12  error  "nl-XX" is not a language tag such as nl or fr-BE; did you mean "nl"?\n',
    ],
    [
      "a helpline's language that does not exist",
      "title: x\nhelplines: [{name: a, languages: [dut, qq]}]\nposts:\n  - id: a\n    text: b\n",
      'mine.yaml:2:40  error  "qq" is not a language tag such as nl or fr-BE\n',
    ],
    [
      "a hashtag's language that does not exist",
      "title: x\nhashtags: [{tag: a, languages: [xx]}]\nposts:\n  - id: a\n    text: b\n",
      'mine.yaml:2:33  error  "xx" is not a language tag such as nl or fr-BE\n',
    ],
    [
      "facts that supersede each other",
      "title: x\nfacts:\n  - {id: a, figure: '1', statement: s, supersededBy: b}\n  - {id: b, figure: '2', statement: s, supersededBy: a}\nposts:\n  - {id: a, text: b}\n",
      "mine.yaml:3:54  error  supersededBy goes in a circle: a → b → a; leave it out of the newest fact",
    ],
    ["no posts", "title: x\nposts: []\n", "mine.yaml:2:8  error  posts is empty"],
    [
      "a language that was not declared",
      "title: x\nlanguages: [nl, fr]\nposts:\n  - id: a\n    text: {nl: b, ft: c}\n",
      'mine.yaml:5:19  error  the language "ft" is not among',
    ],
    ["a wrong language", "title: x\nposts:\n  - id: a\n    text: {nederlands!: b}\n", "mine.yaml:4:"],
    [
      "an unknown platform",
      "title: x\nposts:\n  - id: a\n    platforms: [twiter]\n    text: b\n",
      `mine.yaml:4:17  error  post "a", platforms, item 1: must be one of ${platformNames.join(", ")}, but is the text "twiter"; did you mean "twitter"?`,
    ],
    [
      "an id twice",
      "title: x\nposts:\n  - id: a\n    text: b\n  - id: a\n    text: c\n",
      'mine.yaml:5:9  error  post "a", name (`id`): "a" is already used on line 3',
    ],
    [
      "a hashtag with its sign",
      "title: x\nhashtags: [{tag: '#a'}]\nposts:\n  - id: a\n    text: b\n",
      'mine.yaml:2:18  error  hashtag "#a", tag: must be written without its #',
    ],
    [
      "a day that is none",
      "title: x\nday: {date: '2026-07-30', name: y}\nposts:\n  - id: a\n    text: b\n",
      "mine.yaml:2:13  error  day, date: must be a month and a day",
    ],
    ["broken YAML", "title: x\nposts:\n\t- id: a\n", "mine.yaml:3:1  error  "],
    ["a list at the top", "- a\n", "mine.yaml:1:1  error  the file: must be a group of keys, but is a list"],
    [
      "neither UTF-8 nor Windows-1252",
      Buffer.from("title: Belgi\x81\n", "latin1"),
      "mine.yaml:1:13  error  the file is not UTF-8: byte 0x81",
    ],
    ["an empty file", "", "mine.yaml:1:1  error  the file is empty"],
    [
      "an escape sequence, made visible",
      'title: x\n"a\\eb": 1\nposts:\n  - id: a\n    text: b\n',
      'mine.yaml:2:1  error  unknown key "a⟨U+001B⟩b"',
    ],
  ])("%s", (_claim, content, message) => {
    const { out, err, code } = posts(content);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  test("all of them are told at once, in the order of the file", () => {
    const { err, code } = posts("titel: x\nposts:\n  - id: a\n    tekst: b\n  - id: b\n    text: 7\n");
    expect(err.split("\n").map((line) => line.split("  error  ")[0])).toEqual([
      "mine.yaml:1:1",
      "mine.yaml:1:1",
      "mine.yaml:3:5",
      "mine.yaml:4:5",
      "mine.yaml:6:11",
      "",
    ]);
    expect(code).toBe(2);
  });
});
