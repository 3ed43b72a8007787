import { describe, expect, test } from "vitest";
import { toCampaignView } from "../../../src/core/kit/toCampaignView.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { loadParsedCampaign } from "../../../src/files/loadCampaign.ts";
import { context, platforms } from "../../context.ts";

const TEXT = "title: Bos\nlanguages: [nl]\nposts: [{ id: kom, text: Kom }]\n";
const campaign = await loadParsedCampaign(new YamlSource(TEXT, "bos.yaml"), context);

const sourcesIn = (language: string) =>
  toCampaignView({ campaign, platforms, calendar: { today: "2027-01-31" } }, language).rules.map((row) =>
    row.at(-1),
  );

describe("the source of a limit", () => {
  const english = sourcesIn("en");
  test.each([
    ["nl", "“", "” (Engels)"],
    ["fr", "«\u00a0", "\u00a0» (en anglais)"],
    ["de", "„", "“ (englisch)"],
  ])("in %s, is an address or a quotation that says that it is English", (language, before, after) => {
    const expected = english.map((source) =>
      /^https?:/.test(source ?? "") ? source : before + source + after,
    );
    expect(sourcesIn(language)).toEqual(expected);
    // Some sources are no addresses, or this would show nothing.
    expect(expected).not.toEqual(english);
  });
});
