import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

/** A call in no language that the test suite pins. */
const call = (words: readonly string[], env: NodeJS.ProcessEnv = {}, cwd?: string) =>
  bluehart(words, { env: { BLUEHART_UI: "", ...env }, ...(cwd !== undefined && { cwd }) });

describe("the language that the program speaks", () => {
  test("is that of --ui, before or after the command", () => {
    const { out } = call(["--ui", "nl", "posts", "--help"]);
    expect(out).toContain("Gebruik: bluehart posts [opties]");
    expect(call(["posts", "--help", "--ui=nl"]).out).toBe(out);
    expect(call(["posts", "--help"], { BLUEHART_UI: "nl" }).out).toBe(out);
    expect(call(["posts", "--help"], { LANG: "nl_BE.UTF-8" }).out).toBe(out);
  });

  test("is English without a word of the system, and for C", () => {
    const { out } = call(["posts", "--help"]);
    expect(out).toContain("Usage: bluehart posts [options]");
    expect(call(["posts", "--help"], { LC_ALL: "C", LANG: "nl_BE.UTF-8" }).out).toBe(out);
  });

  test.each([
    [["--ui", "xyz"], {}, 'error  --ui takes a language, but is "xyz"\nThe languages are: nl, fr, de, en.\n'],
    [
      ["--ui", "nll"],
      {},
      'error  --ui takes a language, but is "nll"; did you mean "nl"?\nThe languages are: nl, fr, de, en.\n',
    ],
    [
      [],
      { BLUEHART_UI: "xyz" },
      'error  BLUEHART_UI takes a language, but is "xyz"\nThe languages are: nl, fr, de, en.\n',
    ],
  ])("is one of four: %j %j", (words, env, err) => {
    expect(call([...words, "campaigns"], env)).toEqual({ out: "", err, code: 2 });
  });
});

describe("mistakes that commander finds", () => {
  test.each([
    [["posts", "--plattform", "x"], "fout  onbekende optie “--plattform”; misschien --platform?\n"],
    [["posts", "--zzz"], "fout  onbekende optie “--zzz”\n"],
    [["completion"], "fout  het argument “shell” ontbreekt\n"],
    [["posts", "--campaign"], "fout  de optie “-c, --campaign <bestand>” heeft geen waarde\n"],
    [["posts", "--json", "--plain"], "fout  de opties “--json” en “--plain” gaan niet samen\n"],
    [["campaigns", "a", "b"], "fout  te veel argumenten voor “campaigns”: hoogstens 0, maar er zijn er 2\n"],
  ])("%j", (words, err) => {
    expect(call(["--ui", "nl", ...words])).toEqual({ out: "", err, code: 2 });
  });
});

test("what programs read is the same in every language", () => {
  const cwd = temporaryFolder();
  write(
    cwd,
    "bluehart.yaml",
    'title: T\nday: {date: "07-30", name: D}\nposts:\n  - id: one\n    platforms: [x, facebook]\n    text: "Hello  there {{gap}} www.example.org"\n  - id: two\n    platforms: [x]\n    text: Fine\n',
  );
  const calls = [
    ["check", "--json"],
    ["posts", "--json"],
    ["schedule", "--json", "--today", "2027-01-31"],
    ["platforms", "--json"],
    ["hashtags", "--json"],
    ["count", "--json", "a 💙"],
    ["export", "-f", "json", "--today", "2027-01-31"],
  ];
  for (const words of calls) {
    const english = call(words, {}, cwd);
    for (const ui of ["nl", "fr", "de"]) {
      const { out, code } = call(["--ui", ui, ...words], {}, cwd);
      expect({ words, out, code }).toEqual({ words, out: english.out, code: english.code });
    }
  }
});
