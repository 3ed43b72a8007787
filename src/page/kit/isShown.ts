import type { CardRef, KitModel } from "./KitModel.ts";
import type { KitState } from "./KitState.ts";

/** Whether the filters let a card through. */
export function isShown(card: CardRef, state: KitState, model: KitModel): boolean {
  const { platform, language, day, post, search } = state.filters;
  if (platform !== "" && platform !== card.platform.id) return false;
  if (language !== "" && language !== card.language) return false;
  if (post !== "" && post !== card.post) return false;
  if (day !== "" && day !== model.date(card.post)?.date) return false;
  const words = search.trim().toLowerCase();
  return words === "" || model.post(card, state).text.toLowerCase().includes(words);
}
