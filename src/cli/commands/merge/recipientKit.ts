import type { Campaign } from "../../../core/campaign/Campaign.ts";
import type { Calendar } from "../../../core/campaign/dates.ts";
import type { SetValues } from "../../../core/compose/lookup.ts";
import { buildKit, type Kit } from "../../../core/kit/buildKit.ts";
import type { Selection } from "../../../core/kit/Selection.ts";
import type { Platform } from "../../../core/platform/Platform.ts";
import { say } from "../../languages/say.ts";

/** Why a recipient's values cannot be used, if a character in them was lost. */
export function lostCharacter(values: SetValues): string | undefined {
  const found = Object.entries(values).find(([, value]) => value.includes("\ufffd") || !value.isWellFormed());
  return found === undefined ? undefined : say.merge.lostCharacter(found[0]);
}

/** What the kits of all recipients are built from. */
interface KitInput {
  readonly campaign: Campaign;
  readonly platforms: readonly Platform[];
  readonly selection: Selection;
}

/**
 * A recipient's kit: the values fill the placeholders, and the column "language" chooses languages.
 *
 * @throws UserError if a placeholder outside of posts has no value, or a language is unknown.
 */
export function buildRecipientKit(
  values: SetValues,
  { campaign, platforms, selection }: KitInput,
  calendar: Calendar,
): Kit {
  const languages = Object.hasOwn(values, "language") ? (values.language ?? "").split(/[\s,;/]+/) : [];
  const named = languages.filter((language) => language !== "");
  return buildKit(campaign, platforms, {
    ...selection,
    ...(named.length > 0 && { languages: named.includes("all") ? undefined : named }),
    values: { ...selection.values, ...values },
    calendar,
  });
}
