import type { Campaign, CampaignText, Language } from "../../core/campaign/Campaign.ts";
import { fingerprint } from "../../core/campaign/fingerprint.ts";

/** A text as a translator sees it: once, even if an alias repeats it in the file. */
export interface TextToTranslate {
  readonly text: CampaignText;
  /** The text itself, and those that repeat it. */
  readonly all: readonly [CampaignText, ...CampaignText[]];
  readonly source: string;
  readonly target: string | undefined;
  /** The fingerprint of the source. */
  readonly version: string;
  readonly state: "missing" | "outdated" | "current";
}

/** The texts of a campaign that have words in its main language, in the order of the file's sections. */
export function textsToTranslate(campaign: Campaign, language: Language): TextToTranslate[] {
  const [main] = campaign.languages;
  const known = campaign.translations.get(language)?.texts;
  const shared = new Map<string, [CampaignText, ...CampaignText[]]>();
  for (const text of campaign.texts) {
    const { line, column } = text.place;
    const place = `${line}:${column}`;
    const before = shared.get(place);
    if (before === undefined) shared.set(place, [text]);
    else before.push(text);
  }
  return [...shared.values()].flatMap((all) => {
    const [text] = all;
    const source = text.texts.get(main) ?? "";
    if (source.trim() === "") return [];
    const target = text.texts.get(language);
    const version = fingerprint(source);
    const from = known?.get(text.key)?.from;
    const isMissing = target === undefined && !isSameInAll(text);
    const state = isMissing ? "missing" : from !== undefined && from !== version ? "outdated" : "current";
    return [{ text, all, source, target, version, state }];
  });
}

/** Whether a language may do without a text of its own: an address, or a value or a name that the file gives without a language. */
export function isSameInAll({ isPlain, path }: CampaignText): boolean {
  return (
    path.at(-1) === "site" ||
    path[0] === "links" ||
    (isPlain && (path[0] === "values" || path[0] === "accounts"))
  );
}

/** A text as every format holds it: with line feeds, without white space at its ends, in valid Unicode. */
export function toCell(text: string): string {
  return (
    text
      // Word and PowerPoint break lines with a vertical tab.
      .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: YAML has none of them
      .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, "")
      .trim()
      .toWellFormed()
  );
}
