import type { Campaign } from "../../../core/campaign/Campaign.ts";
import type { Calendar } from "../../../core/campaign/dates.ts";
import type { SetValues } from "../../../core/compose/lookup.ts";
import { buildKit, type Kit } from "../../../core/kit/buildKit.ts";
import type { Selection } from "../../../core/kit/Selection.ts";
import type { Platform } from "../../../core/platform/Platform.ts";
import { say } from "../../languages/say.ts";

/** A word behind a path: "https://www.example.org/mental health". */
const SPACE_IN_ADDRESS =
  /^(?:https?:\/\/|www\.)[^\s/]+\/\S*[^\s.,;:!?] [\p{L}\p{N}_%-]+(?:\/\S*|\.[a-z]{2,4})?$/iu;

/** Why a recipient's values cannot be used: a character in them was lost, or an address has a space, where the link would end. */
export function brokenValue(values: SetValues): string | undefined {
  for (const [column, value] of Object.entries(values)) {
    if (value.includes("\ufffd") || !value.isWellFormed()) return say.merge.lostCharacter(column);
    const address = value.trim();
    if (SPACE_IN_ADDRESS.test(address)) return say.merge.spaceInAddress(column, address);
  }
  return undefined;
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
