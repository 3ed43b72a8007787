import type { Campaign, Language, Threads } from "../campaign/Campaign.ts";
import type { Calendar } from "../campaign/dates.ts";
import type { SetValues } from "../compose/lookup.ts";
import { say } from "../i18n/problems/source/say.ts";
import type { Limits } from "../platform/limitPlatform.ts";
import type { PictureSize } from "../platform/Platform.ts";
import { type Problem, UserError } from "../source/UserError.ts";
import { suggestLanguage } from "../text/languageTag.ts";
import { suggest } from "../text/suggest.ts";

/** What is asked for. An empty list selects nothing; undefined selects everything. */
export interface Selection {
  /** The ids of posts. */
  readonly posts?: readonly string[] | undefined;
  readonly languages?: readonly Language[] | undefined;
  /** Limits that override the campaign's. */
  readonly limits?: Limits;
  /** Values that override the campaign's. */
  readonly values?: SetValues;
  /** What dates are counted from. Without it, rules about dates stay silent. */
  readonly calendar?: Calendar | undefined;
  /** Whether all posts are divided where they are too long, also those that do not say so. */
  readonly thread?: boolean | undefined;
  /** Where parts have their numbers, in place of what the campaign says. */
  readonly numbering?: Threads["numbering"] | undefined;
  /** The size of cards on platforms that have it; by default each platform's usual one. */
  readonly pictureSize?: PictureSize["name"] | undefined;
}

/** Whether a list of a selection has a name, regardless of case. */
export function selects(list: readonly string[] | undefined, name: string): boolean {
  return list === undefined || list.some((wanted) => wanted.toLowerCase() === name.toLowerCase());
}

/** @throws UserError if a post or a language is asked for that the campaign does not have. */
export function checkSelection(
  campaign: Campaign,
  { posts: ids = [], languages = [] }: Pick<Selection, "posts" | "languages">,
): void {
  const known = campaign.posts.map(({ id }) => id);
  const problems = [
    ...unknown("unknownPost", ids, known, (name) => suggest(name, known)),
    ...unknown("unknownLanguage", languages, campaign.languages, (name) => {
      const meant = suggestLanguage(name);
      return campaign.languages.find((language) => language === meant) ?? suggest(name, campaign.languages);
    }),
  ];
  if (problems.length > 0) throw new UserError(problems);
}

function unknown(
  kind: "unknownPost" | "unknownLanguage",
  wanted: readonly string[],
  known: readonly string[],
  nearest: (name: string) => string | undefined,
): Problem[] {
  return wanted
    .filter((name) => !selects(known, name))
    .map((name) => ({
      message: say((words) => words[kind](name, words.didYouMean(nearest(name)), known.join(", "))),
    }));
}
