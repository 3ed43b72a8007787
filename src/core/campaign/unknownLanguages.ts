import type { Place } from "../source/Place.ts";
import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import type { Problem } from "../source/UserError.ts";
import { isLanguage } from "../text/languageTag.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";
import { noLanguage } from "./toLanguageTag.ts";

/** The languages of a campaign file that do not exist, each where it is listed, or in the first post that uses it. */
export function unknownLanguages(file: CampaignFile, source: Source): Problem[] {
  const { languages, posts, helplines = [], hashtags = [] } = file;
  const problemOf = (language: string, place: () => Place): Problem[] =>
    isLanguage(language) ? [] : [{ place: place(), message: noLanguage(language) }];
  const inList = (listed: readonly string[] = [], path: Path) =>
    listed.flatMap((language, index) => problemOf(language, () => source.placeOf([...path, index])));
  const problems = [
    ...inList(languages, ["languages"]),
    ...helplines.flatMap(({ languages: own }, index) => inList(own, ["helplines", index, "languages"])),
    ...(typeof hashtags === "string" ? [] : hashtags).flatMap((hashtag, index) =>
      typeof hashtag === "string" ? [] : inList(hashtag.languages, ["hashtags", index, "languages"]),
    ),
  ];
  const used = new Set<string>();
  for (const [index, { text }] of (languages === undefined ? posts : []).entries()) {
    for (const language of typeof text === "string" ? [] : Object.keys(text)) {
      if (used.has(language)) continue;
      used.add(language);
      problems.push(...problemOf(language, () => source.placeOfKey(["posts", index, "text"], language)));
    }
  }
  return problems;
}
