import { type CardRef, isReady, type KitModel } from "./KitModel.ts";
import type { KitState } from "./KitState.ts";

/** The texts of a day as one, for a message or a mail: each text once, under the platforms that take it. */
export function dayText(
  cards: readonly CardRef[],
  model: KitModel,
  state: KitState,
): { readonly text: string; readonly included: number; readonly left: number } {
  const ready = cards.filter((card) => isReady(model.findings(card, state)));
  const platforms = new Map<string, string[]>();
  for (const card of ready) {
    const { text } = model.post(card, state);
    platforms.set(text, [...(platforms.get(text) ?? []), card.platform.name]);
  }
  const parts = Array.from(platforms, ([text, names]) => `${names.join(", ")}:\n\n${text}`);
  return { text: parts.join("\n\n---\n\n"), included: ready.length, left: cards.length - ready.length };
}
