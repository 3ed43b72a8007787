import { postedParts } from "../../core/compose/Post.ts";
import { groupBy } from "../../core/text/groupBy.ts";
import { isReady } from "./CardFinding.ts";
import type { CardRef, KitModel } from "./KitModel.ts";
import type { KitState } from "./KitState.ts";

/** The texts of a day as one, for a message or a mail: each text once, under the platforms that take it. */
export function dayText(
  cards: readonly CardRef[],
  model: KitModel,
  state: KitState,
): { readonly text: string; readonly included: number; readonly left: number } {
  const ready = cards.filter((card) => isReady(model.findings(card, state)));
  const byText = groupBy(ready, (card) =>
    postedParts(model.post(card, state))
      .map(({ text }) => text)
      .join("\n\n---\n\n"),
  );
  const parts = Array.from(
    byText,
    ([text, same]) => `${same.map(({ platform }) => platform.name).join(", ")}:\n\n${text}`,
  );
  return { text: parts.join("\n\n---\n\n"), included: ready.length, left: cards.length - ready.length };
}
