import type { Wording } from "../i18n/problems/source/SourceWords.ts";
import { say } from "../i18n/problems/source/say.ts";
import type { Platform } from "../platform/Platform.ts";
import { findPlatform } from "../platform/selectPlatforms.ts";
import type { Source } from "../source/Source.ts";
import type { Problem } from "../source/UserError.ts";
import type { Account } from "./Campaign.ts";
import type { LanguageTexts } from "./LanguageTexts.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";

/**
 * The accounts of a campaign's file.
 *
 * @param problems - gets the handles that are none on their platform
 */
export function readAccounts(
  { accounts = {} }: CampaignFile,
  source: Source,
  platforms: readonly Platform[],
  texts: LanguageTexts,
  problems: Problem[],
): ReadonlyMap<string, Account> {
  return new Map(
    Object.entries(accounts).map(([account, { name, ...written }]) => {
      const handles = new Map<string, string>();
      for (const [key, text] of Object.entries(written)) {
        if (typeof text !== "string") continue;
        const platform = findPlatform(platforms, key);
        const handle = text.replace(/^[@＠]/, "");
        const report = (word: Wording) =>
          problems.push({ place: source.placeOf(["accounts", account, key]), message: say(word) });
        if (handles.has(platform.id)) report((words) => words.accountTwice(account, platform.name));
        else if (!isHandle(handle, platform)) {
          const { example } = platform.mentions?.account ?? {};
          report((words) => words.noAccount(account, handle, platform.name, example));
        }
        handles.set(platform.id, handle);
      }
      return [account, { name: texts.texts(name, ["accounts", account, "name"]), handles }];
    }),
  );
}

/** A handle of a platform of whose accounts nothing is known. */
const ANY_HANDLE = String.raw`[^\s@{}]+`;

function isHandle(handle: string, { mentions }: Platform): boolean {
  return new RegExp(`^(?:${mentions?.account?.pattern ?? ANY_HANDLE})$`).test(handle);
}
