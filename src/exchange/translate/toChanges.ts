import type { Campaign, Language } from "../../core/campaign/Campaign.ts";
import type { Path } from "../../core/source/SourceText.ts";
import type { Change } from "../../core/source/yaml/set/Change.ts";
import type { ChangeGroup } from "../../core/source/yaml/set/setValues.ts";
import type { AcceptedRow, Received } from "./receive.ts";

export interface Reviewer {
  readonly name: string;
  /** Such as 2027-01-31. */
  readonly date: string;
}

/** The keys that a campaign's first lines may have, below which new ones go. */
const BELOW_LANGUAGES = ["languages", "description", "title"];

/** What makes a language one of the campaign's; nothing, if it is one already and says whether it was reviewed. */
export function languageChanges(
  { language, source }: Pick<Received, "language" | "source">,
  campaign: Campaign,
  listed: readonly unknown[] | undefined,
): Change[] {
  const all = campaign.languages.map((known) => (known === "und" ? source : known));
  const isNew = !all.includes(language);
  const wanted = isNew ? [...all, language] : all;
  const from = listed?.length ?? 0;
  const isListNeeded = isNew || campaign.languages[0] === "und";
  return [
    ...(isListNeeded
      ? wanted.slice(from).map((value, index) => ({
          path: ["languages", from + index],
          value,
          below: BELOW_LANGUAGES,
        }))
      : []),
    ...(campaign.translations.get(language)?.declared
      ? []
      : [{ path: ["translations", language, "status"], value: "unreviewed", below: BELOW_LANGUAGES }]),
  ];
}

/** The changes of a campaign's file that accepted rows come down to, a group for each row. */
export function rowChanges(
  { accepted, language, source }: Received,
  campaign: Campaign,
  reviewer: Reviewer | undefined,
): Map<AcceptedRow, ChangeGroup> {
  return new Map(
    accepted.map((row) => [
      row,
      [
        ...(row.isChanged ? textChanges(row, language, source, campaign) : []),
        ...(row.isChanged || reviewer !== undefined ? memoryChanges(row, language, campaign, reviewer) : []),
      ],
    ]),
  );
}

function textChanges(
  { text: { all, source: original, target: before }, target }: AcceptedRow,
  language: Language,
  source: Language,
  { languages }: Campaign,
): Change[] {
  // A block that ends in a line break stays one.
  const value = (before ?? original).endsWith("\n") ? `${target}\n` : target;
  return all.flatMap(({ path, isPlain, key }) => {
    const set = (tag: Language, text: string): Change => ({ path: [...path, tag], value: text });
    if (!isPlain) return [set(language, value)];
    // A plain value holds for every language, so that each gets it when one differs.
    const others = key.startsWith("values/") ? languages.slice(1).filter((other) => other !== language) : [];
    return [set(source, original), ...others.map((other) => set(other, original)), set(language, value)];
  });
}

/** What is known of a text from now on. Its own status is left out where the language's says the same. */
function memoryChanges(
  { text: { all }, version, isChanged }: AcceptedRow,
  language: Language,
  campaign: Campaign,
  reviewer: Reviewer | undefined,
): Change[] {
  const translation = campaign.translations.get(language);
  const status =
    reviewer !== undefined
      ? "reviewed"
      : translation?.status === "reviewed" && isChanged
        ? "unreviewed"
        : undefined;
  const entry = {
    from: version,
    ...(status !== undefined && { status }),
    ...(reviewer !== undefined && { by: reviewer.name, date: reviewer.date }),
  };
  return all.flatMap(({ key }): Change[] => {
    const known = translation?.texts.get(key);
    const isSame = known?.from === version && known.status === status && known.by === reviewer?.name;
    const path: Path = ["translations", language, "texts", key];
    return isSame ? [] : [{ path, value: entry, below: BELOW_LANGUAGES }];
  });
}
