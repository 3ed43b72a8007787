import type { Campaign, CampaignText } from "../../../core/campaign/Campaign.ts";
import type { EditorMessages } from "../../../core/i18n/editor/EditorMessages.ts";
import type { Messages } from "../../../core/i18n/Messages.ts";
import type { Platform } from "../../../core/platform/Platform.ts";

/** What a text is for, in the reader's language: `Posts, kom: Own text for X`. */
export function nameOfText(
  { path, key }: CampaignText,
  campaign: Campaign,
  platforms: readonly Platform[],
  words: EditorMessages,
  { colon }: Pick<Messages, "colon">,
): string {
  const [section, index] = path;
  const last = String(path.at(-1));
  const at = Number(index);
  const { sections } = words;
  switch (section) {
    case "title":
    case "description":
      return words[section];
    case "day":
      return words.dayName;
    case "background":
      return `${sections.background} ${at + 1}${colon}${last === "heading" ? words.heading : words.prose}`;
    case "values":
      return `${words.placeholders}${colon}{{${String(index)}}}`;
    case "accounts":
      return `${sections.accounts}${colon}${String(index)}`;
    case "links":
      return `${words.site}${colon}{{link:${String(index)}}}`;
    case "helplines":
      return `${campaign.helplines[at]?.name ?? sections.helplines}${colon}${last === "site" ? words.site : words.note}`;
    case "facts":
      return `${words.statement}${colon}${campaign.facts[at]?.figure ?? ""}`;
    case "posts": {
      const platform =
        path[2] === "variants"
          ? platforms.find(({ id, aliases }) => id === path[3] || aliases?.includes(String(path[3])))
          : undefined;
      const fields: { readonly [field: string]: string | undefined } = {
        text: platform === undefined ? words.text : words.ownText(platform.name),
        alt: words.altText,
        contentWarning: words.contentWarning,
      };
      return `${campaign.posts[at]?.id ?? ""}${colon}${fields[last] ?? last}`;
    }
    default:
      return key;
  }
}
