import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, program, temporaryFolder, write } from "./bluehart.ts";

const cwd = temporaryFolder();
const posts = "posts: [{id: a, text: t}]\n";
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join("");

test.each([
  [
    "a tab for indentation",
    "title: a\nposts:\n\t- id: a\n",
    "3:1",
    "indented with a tab, and YAML takes only spaces; put 2 spaces for each tab: - id: a",
  ],
  [
    "bad indentation",
    "title: a\nposts:\n  - id: a\n text: x\n",
    "4:2",
    "perhaps indent it by 4 spaces: text: x",
  ],
  ["a key twice", `title: a\ntitle: b\n${posts}`, "2:1", 'the key "title" is already used on line 1'],
  [
    "a key twice in one post",
    "title: a\nposts:\n  - {id: a, text: b, id: c}\n",
    "3:22",
    'the key "id" is already used on line 3',
  ],
  [
    "anchors and aliases that explode",
    `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${many(8, (index) => `a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join()}]\n`)}`,
    // Each *a0 copies one list, so a1 may use it ten times; *a1 copies eleven, so the tenth in a2 is one too many.
    "3:46",
    "*a1 repeats &a1 too often",
  ],
  [
    "an alias without its anchor",
    "title: *a\n",
    "1:8",
    'this text begins with *, so YAML needs quotes around it: title: "*a"',
  ],
  ["brackets without end", `title: ${"[".repeat(900_000)}`, "1:108", "nested too deep"],
  ["lists in lists without end", "- ".repeat(450_000), "1:", "too many parts"],
  [
    "a mapping of 80,000 keys in one line",
    `a: {${many(80_000, (index) => `k${index}: 1,`)}}`,
    "1:",
    "too many parts",
  ],
  [
    "a comma in a text between brackets",
    "posts:\n  - text: { nl: Ja, kom, fr: Oui }\n    id: a\n",
    "2:19",
    'a comma divides this text, because it is between brackets, so YAML needs quotes around it: - text: { nl: "Ja, kom", fr: Oui }',
  ],
  [
    "a comma in the last text between brackets",
    "posts:\n  - text: { nl: Ja, fr: Oui, venez }\n    id: a\n",
    "2:28",
    'text: { nl: Ja, fr: "Oui, venez" }',
  ],
  [
    "a comma between brackets on lines of their own",
    "posts:\n  - text: {\n      nl: Ja, kom,\n      fr: Oui }\n    id: a\n",
    "3:13",
    'nl: "Ja, kom",',
  ],
  [
    "a comma and a colon in a text between brackets",
    "posts:\n  - text: { nl: Kom, let op: nu, fr: Oui }\n    id: a\n",
    "2:28",
    'text: { nl: "Kom, let op: nu", fr: Oui }',
  ],
  [
    "a text between brackets that begins with one",
    "posts:\n  - text: { nl: [gratis] Kom, fr: Oui }\n    id: a\n",
    "2:17",
    'text: { nl: "[gratis] Kom", fr: Oui }',
  ],
  [
    "what may be a language without its text",
    "posts:\n  - text: { nl: Ja, fr }\n    id: a\n",
    "2:19",
    'perhaps: - text: { nl: "Ja, fr" }',
  ],
  [
    "a fact where there are none",
    "title: t\nposts:\n  - id: a\n    text: t\n    images: [{ card: figure, fact: victims }]\n",
    "5:",
    'unknown fact "victims"; there are none',
  ],
  [
    "a tag",
    `title: !!js/function x\n${posts}`,
    "1:8",
    'this text begins with !, so YAML needs quotes around it: title: "!!js/function x"',
  ],
  [
    "a tag that makes bytes",
    "title: t\nposts: [{id: a, text: !!binary aGk=}]\n",
    "2:23",
    'this text begins with !, so YAML needs quotes around it: posts: [{id: a, text: "!!binary aGk="}]',
  ],
  [
    "a tag that makes bytes of a quotation",
    `title: !!binary "aGk="\n${posts}`,
    "1:8",
    'bluehart does not read "!!binary"; remove it',
  ],
  [
    "a tag that makes a set",
    "title: t\nposts: !!set {a}\n",
    "2:8",
    'bluehart does not read "!!set"; remove it',
  ],
  [
    "a tag that makes a date",
    `title: !!timestamp 2027-01-01\n${posts}`,
    "1:8",
    'this text begins with !, so YAML needs quotes around it: title: "!!timestamp 2027-01-01"',
  ],
  [
    "a merge key",
    "x: &x {id: a}\ntitle: b\nposts:\n  - <<: *x\n    text: b\n",
    "4:5",
    'bluehart does not read "<<"',
  ],
  [
    "a number where a text belongs",
    "title: t\nposts:\n  - id: a\n    text: 12\n",
    "4:11",
    "but is the number 12; put it in quotes",
  ],
  [
    "a figure that is read as a number",
    `title: t\nfacts: [{id: a, figure: 11.000, statement: s}]\n${posts}`,
    "2:25",
    "but is the number 11.000; put it in quotes",
  ],
  [
    "true for a language",
    `title: t\nlanguages: [nl, true]\n${posts}`,
    "2:17",
    "but is the value true; put it in quotes",
  ],
  [
    "nothing where a text belongs",
    `title:\n${posts}`,
    "1:7",
    "title: must be a text or a group of keys, but is empty",
  ],
  [
    "a placeholder without quotes",
    `title: {{stad}}\n${posts}`,
    "1:8",
    'this text begins with a placeholder, so YAML needs quotes around it: title: "{{stad}}"',
  ],
  [
    "a key that reaches for the prototype",
    `title: t\n__proto__: {a: b}\n${posts}`,
    "2:1",
    'the key "__proto__" is not allowed',
  ],
  ["two documents", `title: t\n${posts}---\ntitle: t\n`, "3:", "a second document begins"],
  [
    "a hashtag that YAML takes for a remark",
    "title: t\nposts:\n  - id: a\n    text: Help us to #endhumantrafficking now\n",
    "4:22",
    "YAML skips #endhumantrafficking and what follows it; put the text in quotes",
  ],
  ["an open quote", `title: "t\n${posts}`, "1:8", 'a quotation begins here and is not closed: title: "t"'],
])("%s is told with its place", (_claim, content, place, message) => {
  write(cwd, "mine.yaml", content);
  const { out, code } = bluehart(["check", "mine.yaml", "--format", "compact"], { cwd });
  expect(out).toContain(`mine.yaml:${place}`);
  expect(out).toContain(message);
  expect(code).toBe(2);
});

describe("one mistake is one finding, in plain words, that check --fix repairs", () => {
  const JARGON = /implicit|collection|flow|scalar|alias|anchor|node|token|indicator|\btag\b/i;
  const campaign = (text: string) =>
    `title: T\nlanguages: [nl]\nposts:\n  - id: a\n    platforms: [telegram]\n    text: ${text}\n    when: 2027-01-31\n`;

  const TEXTS: readonly (readonly [text: string, repaired: string, message: string])[] = [
    ["!Belangrijk", '"!Belangrijk"', "begins with !"],
    ["! Belangrijk", '"! Belangrijk"', "begins with !"],
    ["!!! Alarm", '"!!! Alarm"', "begins with !"],
    ["*Nieuw* is dit", '"*Nieuw* is dit"', "begins with *"],
    ["&Co is er", '"&Co is er"', "begins with &"],
    ["@payoke helpt", '"@payoke helpt"', "begins with @"],
    ["`code` hier", '"`code` hier"', "begins with `"],
    ["% korting", '"% korting"', "begins with %"],
    ["#Foo is er", '"#Foo is er"', "begins with #"],
    ["- streep", '"- streep"', "begins with -"],
    ["> citaat", '"> citaat"', "begins with >"],
    ["[plaats] wacht", '"[plaats] wacht"', "begins with ["],
    // The fixes of the typography rule follow.
    ["'t is feest", '"’t is feest"', "begins with '"],
    ['"Ja" zei ze', "'“Ja” zei ze'", "goes on after a quotation"],
    ['"Ja, zei ze', '"Ja, zei ze"', "is not closed"],
    ["Kom: het is feest", '"Kom: het is feest"', "contains a colon"],
    ["Kom: a: b: c # remark", '"Kom: a: b: c" # remark', "contains a colon"],
    ["Kom mee\n      Let op: nu", '"Kom mee\n      Let op: nu"', "contains a colon"],
    ["Kom mee\n   naar huis", "Kom mee\n      naar huis", "belongs to the text above it"],
    ['"een\\d"', '"een\\\\d"', "a plain backslash is written twice"],
    ["{nl: Kom: mee}", '{nl: "Kom: mee"}', "contains a colon"],
    ["\n      nl: Let op: nu", '\n      nl: "Let op: nu"', "contains a colon"],
  ];
  const fileOf = (text: string) => `text-${TEXTS.findIndex(([own]) => own === text)}.yaml`;
  for (const [text] of TEXTS) write(cwd, fileOf(text), campaign(text));
  const files = TEXTS.map(([text]) => fileOf(text));
  const found: readonly { file: string; message: string; fixable: boolean }[] = JSON.parse(
    bluehart(["check", "--json", ...files], { cwd }).out,
  );
  bluehart(["check", "--fix", ...files], { cwd });

  test.each(TEXTS)("text: %s", (text, repaired, message) => {
    const findings = found.filter(({ file }) => file === fileOf(text));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(message);
    expect(findings[0]?.message).not.toMatch(JARGON);
    expect(findings[0]?.fixable).toBe(true);
    expect(readFileSync(join(cwd, fileOf(text)), "utf8")).toBe(campaign(repaired));
  });
});

test("exactly 100 uses of an anchor are read, and the 101st is refused where it is", () => {
  const file = (uses: number) =>
    `title: &t T\nposts:\n${many(uses, (index) => `  - {id: a${index}, platforms: [x], text: *t }\n`)}`;
  write(cwd, "mine.yaml", file(100));
  expect(bluehart(["posts", "--campaign", "mine.yaml", "--plain"], { cwd }).code).toBe(0);
  write(cwd, "mine.yaml", file(101));
  const { err, code } = bluehart(["posts", "--campaign", "mine.yaml"], { cwd });
  // Two lines come before the posts; "  - {id: a100, platforms: [x], text: " has 37 characters.
  expect(err).toBe("mine.yaml:103:38  error  *t repeats &t too often; 100 times is the most\n");
  expect(code).toBe(2);
});

test("a text of 100,000 UTF-16 units is read, and a longer one is refused in one line", () => {
  const file = (units: number) =>
    `title: t\nposts:\n  - {id: a, platforms: [x], text: ${"x".repeat(units)}}\n`;
  write(cwd, "mine.yaml", file(100_000));
  expect(bluehart(["check", "mine.yaml", "--format", "compact"], { cwd }).code).toBe(1);
  write(cwd, "mine.yaml", file(100_001));
  const { err } = bluehart(["posts", "--campaign", "mine.yaml"], { cwd });
  expect(err).toBe("mine.yaml:3:35  error  a text of 100001 UTF-16 units begins here; 100000 are the most\n");
});

test.each([
  ["limits: {x: 0}", "1:13  error  limits, x: must be at least 1, but is the number 0"],
  ["limits: {x: .inf}", "1:13  error  limits, x: must be a number in digits, but is the number .inf"],
  ["limits: {x: 1e300}", "1:13  error  limits, x: must be at most 9007199254740991, but is the number 1e300"],
  [
    "vocabulary: [{say: c, not: [c]}]",
    '1:20  error  the vocabulary both says and forbids "c"; remove one of the two',
  ],
  ["languages: [nl, fr, nl]", '1:21  error  languages, item 3: "nl" is already used on line 1'],
  ["values: {a: {}}", "1:13  error  values of placeholders (`values`), a: has no text for any language"],
  ["values: {constructor: b}", '1:10  error  the key "constructor" is not allowed; use another name'],
  ["values: {__proto__: b}", '1:10  error  the key "__proto__" is not allowed; use another name'],
])("%s is refused once, with its place", (line, message) => {
  write(cwd, "mine.yaml", `${line}\ntitle: t\n${posts}`);
  const { err, code } = bluehart(["posts", "--campaign", "mine.yaml"], { cwd });
  expect(err).toBe(`mine.yaml:${message}\n`);
  expect(code).toBe(2);
});

test("each limit that is none is a finding with its place and what it may be", () => {
  write(cwd, "mine.yaml", `limits: {mastodon: many, x: premiumm}\ntitle: t\n${posts}`);
  const { err, code } = bluehart(["posts", "--campaign", "mine.yaml"], { cwd });
  // The values begin after `limits: {mastodon: `, which has 19 characters, and after `many, x: `, 9 more.
  const whole = "a whole number from 1 to 9007199254740991";
  expect(err.split("\n")).toEqual([
    `mine.yaml:1:20  error  the limit of mastodon must be ${whole}, but is "many"`,
    expect.stringContaining(`mine.yaml:1:29  error  the limit of twitter must be ${whole} or premium`),
    "",
  ]);
  expect(code).toBe(2);
});

describe("a folder without bluehart.yaml", () => {
  const folder = (files: Readonly<Record<string, string>>) => {
    const path = temporaryFolder();
    for (const [name, content] of Object.entries(files)) write(path, name, content);
    const { out, err } = bluehart(["posts", "--platform", "x", "--plain"], { cwd: path });
    return { out, first: err.split("\n")[0] };
  };
  const mine = "title: t\nposts: [{id: a, platforms: [x], text: van mij}]\n";

  test.each(["bluehart.yml", "campaign.yaml", "bos.bluehart.yaml"])("uses %s, and names it", (name) => {
    expect(folder({ [name]: mine })).toEqual({
      out: "van mij\n",
      first: `Campaign: ${name} (in this folder)`,
    });
  });

  test("uses the built-in campaign if two files may be meant, and names them", () => {
    const { out, first } = folder({ "bluehart.yml": mine, "campaign.yaml": mine });
    expect(out).not.toContain("van mij");
    expect(first).toBe(
      "Campaign: the built-in one. In this folder bluehart.yml, campaign.yaml look like campaigns; to use one: --campaign bluehart.yml",
    );
  });

  test("names a file of another name that has posts", () => {
    const { out, first } = folder({ "bos.yml": `# ours\n${mine.replace("posts: [", "posts:\n  [")}` });
    expect(out).not.toContain("van mij");
    expect(first).toBe(
      "Campaign: the built-in one. In this folder bos.yml looks like a campaign; to use it: --campaign bos.yml",
    );
  });

  test("says nothing of other YAML files", () => {
    expect(folder({ "compose.yaml": "services: {}\n" }).first).not.toContain("Campaign:");
  });
});

test("100 MB are refused before they are read", () => {
  const file = openSync(join(cwd, "huge.yaml"), "w");
  ftruncateSync(file, 100 * 1024 * 1024);
  closeSync(file);
  const { err, code } = bluehart(["check", "huge.yaml"], { cwd });
  expect(err).toContain("cannot read huge.yaml: it is larger than 1 MB");
  expect(code).toBe(2);
});

test("a device without end is given up", () => {
  expect(bluehart(["check", "/dev/zero"], { cwd })).toMatchObject({ code: 2, out: "" });
});

test("a date and no are text, as YAML 1.2 has it", () => {
  write(
    cwd,
    "mine.yaml",
    "title: 2026-07-30\nlanguages: [no]\nposts: [{id: no, platforms: [x], text: no}]\n",
  );
  expect(bluehart(["posts", "--campaign", "mine.yaml", "--plain"], { cwd })).toMatchObject({
    out: "no\n",
    code: 0,
  });
});

test("a pipe is read", () => {
  const { stdout } = spawnSync(
    "sh",
    [
      "-c",
      `printf 'title: t\nposts: [{id: a, platforms: [x], text: Pijp}]\n' | "${process.execPath}" "${program}" posts --campaign /dev/stdin --plain`,
    ],
    { encoding: "utf8" },
  );
  expect(stdout).toBe("Pijp\n");
});
