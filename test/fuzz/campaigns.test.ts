import { Chalk } from "chalk";
import fc from "fast-check";
import { expect } from "vitest";
import { stringify } from "yaml";
import { fixCampaign } from "../../src/core/check/fix/fixCampaign.ts";
import { en } from "../../src/core/i18n/findings/en.ts";
import { report } from "../../src/core/i18n/terminal/en/check.ts";
import { buildKit } from "../../src/core/kit/buildKit.ts";
import { countText } from "../../src/core/platform/countText.ts";
import type { EditableSource } from "../../src/core/source/Source.ts";
import { UserError } from "../../src/core/source/UserError.ts";
import { YamlSource } from "../../src/core/source/yaml/YamlSource.ts";
import { formatNames } from "../../src/export/formats/index.ts";
import { renderFile } from "../../src/export/renderFile.ts";
import { loadParsedCampaign } from "../../src/files/loadCampaign.ts";
import { reporters } from "../../src/report/index.ts";
import { context, platforms } from "../context.ts";
import { fuzz } from "./fuzz.ts";

// Whatever is put in, nothing but a user's error comes out.
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "#EndHumanTrafficking",
    "#a-b",
    "www.payoke.be",
    "http://a.be/?x=1",
    "💙👩‍👩‍👧‍👦",
    "{{name}}",
    "{{",
    "\n\n\n",
    "  ",
    " ,",
    "...",
    '"x"',
    "« a »",
    "23.000",
    "078 055 800",
    "<script>",
    "=1+1",
    "\u001b[31m",
    "\u202e",
    "\ud800",
    "e\u0301",
    "日本",
    "__proto__",
    "x".repeat(300),
  ),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" "));
const byLanguage = fc.oneof(text, fc.record({ nl: text, fr: text }, { requiredKeys: ["nl"] }));
const campaign = fc.record(
  {
    title: byLanguage,
    languages: fc.constantFrom(["nl", "fr"], ["fr", "nl"], ["nl"]),
    day: fc.record({ date: fc.constantFrom("07-30", "02-29", "12-31"), name: byLanguage }),
    values: fc.record({ name: byLanguage }, { requiredKeys: [] }),
    hashtags: fc.array(fc.oneof(text, fc.record({ tag: text, use: fc.constantFrom("always", "optional") })), {
      maxLength: 4,
    }),
    helplines: fc.array(
      fc.record({ name: text, phone: text, site: byLanguage }, { requiredKeys: ["name"] }),
      { maxLength: 2 },
    ),
    facts: fc.array(fc.record({ id: fc.constantFrom("a", "b"), figure: text, statement: byLanguage }), {
      maxLength: 2,
    }),
    rules: fc.constantFrom({}, { emoji: { severity: "off", reason: "r" } }),
    posts: fc.array(
      fc.record(
        {
          id: fc.constantFrom("a", "b", "c", "../x", "__proto__"),
          text: byLanguage,
          when: fc.constantFrom("day", "7 days before, 09:00", "2027-02-29", "999 weeks before"),
          platforms: fc.subarray(
            platforms.map(({ id }) => id),
            { minLength: 1 },
          ),
          images: fc.array(fc.record({ file: fc.oneof(text, fc.constant("a.png")), alt: byLanguage }), {
            maxLength: 1,
          }),
          variants: fc.record({ x: fc.record({ text: byLanguage }) }, { requiredKeys: [] }),
        },
        { requiredKeys: ["id", "text"] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ["title", "posts"] },
);

const reporting = {
  messages: en,
  words: report,
  colours: new Chalk({ level: 1 }),
  width: 60,
  lineOf: () => undefined,
};

async function useAll(content: string): Promise<void> {
  const read = (source: EditableSource) => loadParsedCampaign(source, context);
  const kit = buildKit(await read(new YamlSource(content, "f.yaml")), platforms);
  const checked = [{ file: "f.yaml", kit, findings: kit.findings }];
  for (const load of Object.values(reporters)) {
    const { default: report } = await load();
    expect(typeof report(checked, reporting)).toBe("string");
  }
  const calendar = { today: "2027-01-31" };
  for (const name of formatNames) {
    try {
      const { content } = await renderFile({ kit, calendar }, name, { mediaBase: "https://example.org/" });
      expect(content.length).toBeGreaterThanOrEqual(0);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  await fixCampaign(new YamlSource(content, "f.yaml"), read, (one) => buildKit(one, platforms));
}

fuzz(
  "any campaign: loaded, composed, checked, fixed, reported and exported, or refused",
  fc.asyncProperty(campaign, async (value) => {
    try {
      await useAll(stringify(value));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }),
);

fuzz(
  "any text is counted on every platform, and the shares add up",
  fc.property(fc.oneof(text, fc.string({ unit: "binary", maxLength: 3000 })), (given) => {
    for (const platform of platforms) {
      const count = countText(given, platform);
      for (const { length, shares } of [count, ...count.otherLimits]) {
        const { links, emoji, wide, other } = shares;
        expect(links.length + emoji.length + wide.length + other.length).toBe(length);
      }
    }
  }),
);
