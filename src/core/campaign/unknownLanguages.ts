import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import type { Problem } from "../source/UserError.ts";
import { isLanguage } from "../text/languageTag.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";
import { noLanguage } from "./toLanguageTag.ts";

/** The languages of a campaign file that do not exist, each where it is listed, or in the first post that uses it. */
export function unknownLanguages(file: CampaignFile, source: Source): Problem[] {
  const { languages, posts, helplines = [], hashtags = [] } = file;
  const inList = (listed: readonly string[] = [], path: Path) =>
    listed.flatMap((language, index): Problem[] =>
      isLanguage(language)
        ? []
        : [{ place: source.placeOf([...path, index]), message: noLanguage(language) }],
    );
  const used = new Map(
    (languages === undefined ? posts : [])
      .flatMap(({ text }, index) =>
        typeof text === "string" ? [] : Object.keys(text).map((language) => [language, index] as const),
      )
      .reverse(),
  );
  return [
    ...inList(languages, ["languages"]),
    ...helplines.flatMap(({ languages: own }, index) => inList(own, ["helplines", index, "languages"])),
    ...(typeof hashtags === "string" ? [] : hashtags).flatMap((hashtag, index) =>
      typeof hashtag === "string" ? [] : inList(hashtag.languages, ["hashtags", index, "languages"]),
    ),
    ...Array.from(used, ([language, index]): Problem[] =>
      isLanguage(language)
        ? []
        : [{ place: source.placeOfKey(["posts", index, "text"], language), message: noLanguage(language) }],
    ).flat(),
  ];
}
