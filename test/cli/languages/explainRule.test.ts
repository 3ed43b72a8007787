import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explainRule } from "../../../src/cli/commands/check/explainRule.ts";
import { UI_LANGUAGES } from "../../../src/cli/languages/chooseLanguage.ts";
import { speak } from "../../../src/cli/languages/say.ts";
import { rules } from "../../../src/core/check/rules/index.ts";
import { de } from "../../../src/core/i18n/rules/de.ts";
import { en } from "../../../src/core/i18n/rules/en.ts";
import { fr } from "../../../src/core/i18n/rules/fr.ts";
import { nl } from "../../../src/core/i18n/rules/nl.ts";

const words = { nl, fr, de, en };
const names = rules.map(({ name }) => name);

beforeAll(() => {
  process.env.COLUMNS = "60";
});
afterAll(async () => {
  delete process.env.COLUMNS;
  await speak("en");
});

describe.each(UI_LANGUAGES)("check --explain in %s", (language) => {
  beforeAll(() => speak(language));
  const { labels, pages } = words[language];

  test.each(names)("%s", async (name) => {
    const page = await explainRule(name);
    const rule = rules.find((one) => one.name === name);
    expect(page.startsWith(`${name}  ${labels.severities[rule?.severity ?? "error"]}`)).toBe(true);
    for (const heading of [labels.why, labels.fix]) expect(page.split("\n")).toContain(heading);
    // Examples keep their lines.
    expect(page.split("\n").filter((line) => line.length > 60 && !line.startsWith("  "))).toEqual([]);
    expect(page).not.toMatch(/\]\(|```/);
  });

  test.each(names)("%s shows the code that its page shows in English", (name) => {
    const codeIn = ({ why, fix }: { readonly why: string; readonly fix: string }) =>
      `${why}${fix}`.match(/`[^`]+`/g)?.length ?? 0;
    expect(codeIn(pages[name])).toBe(codeIn(en.pages[name]));
    expect(pages[name].summary).toMatch(/^(?:\p{Lu}|« ).*[^.]$/u);
  });
});

test("French has a no-break space before : ; ? and ! in prose", () => {
  const prose = Object.values(fr.pages).map(({ summary, why, fix }) =>
    `${summary} ${why} ${fix}`.replace(/```[\s\S]*?```|`[^`]*`/g, "x"),
  );
  expect(prose.flatMap((text) => text.match(/.{0,20}[\p{L}\p{N}»)] [:;?!»](?=\s|$)/gu) ?? [])).toEqual([]);
});
