import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../../src/core/check/rules/index.ts";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { en as ruleWords } from "../../../src/core/i18n/rules/en.ts";
import { root } from "../../cli/bluehart.ts";
import { kitOf } from "./kits.ts";

const fixtures = join(root, "test/fixtures");
/** What is wrong in the fixtures, on a day after the dates in them. */
const defects = Promise.all(
  ["defects", "doubtful"].map((name) => {
    const text = readFileSync(join(fixtures, `${name}.yaml`), "utf8");
    return kitOf(text, { calendar: { today: "2027-01-31" } }, fixtures);
  }),
);

const folder = join(root, "src/core/check/rules");

test("every rule of the folder is in the registry, once", async () => {
  const files = readdirSync(folder).filter((file) => file !== "index.ts");
  const modules: object[] = await Promise.all(files.map((file) => import(join(folder, file))));
  const exported = modules
    .flatMap((module): unknown[] => Object.values(module))
    .filter((value) => typeof value === "object" && value !== null && "severity" in value);
  expect(new Set(rules)).toEqual(new Set(exported));
  expect(new Set(rules.map(({ name }) => name)).size).toBe(exported.length);
  expect(rules.length).toBe(exported.length);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s", (name, { fixable }) => {
  const found = async () =>
    (await defects).flatMap(({ findings }) => findings).filter(({ rule }) => rule === name);

  test("has a page, headed by its summary", () => {
    const { summary } = ruleWords.pages[name];
    expect(summary).toMatch(/^\p{Lu}.*[^.]$/u);
    const page = readFileSync(join(root, "docs/rules", `${name}.md`), "utf8");
    expect(page.startsWith(`# ${name}\n\n${summary}.\n\n`)).toBe(true);
  });

  test("finds a defect in the fixture and says what is wrong with it", async () => {
    const findings = await found();
    expect(findings).not.toEqual([]);
    for (const finding of findings)
      expect(messageOf(finding, en)).not.toMatch(/\b(undefined|NaN|null)\b|\[object|^$|[^.]\.$/);
  });

  test("offers a fix if, and only if, it says that it is fixable", async () => {
    const fixes = (await found()).filter(({ fix }) => fix !== undefined);
    expect(fixes.length > 0).toBe(fixable);
  });
});
