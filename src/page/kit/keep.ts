import type { Store } from "../Store.ts";
import { readChanges, type SavedChanges, toJson } from "./changesFile.ts";
import type { KitModel } from "./KitModel.ts";
import type { KitState } from "./KitState.ts";

/** All files share one store: what is kept of a kit carries its fingerprint. */
const keyOf = ({ data }: KitModel) => `bluehart:${data.fingerprint}`;

/** The changes that the browser kept; if it forbids that, says so. */
export function readKept(model: KitModel): Partial<KitState> {
  try {
    const kept = localStorage.getItem(keyOf(model));
    const changes: SavedChanges | undefined = kept === null ? undefined : readChanges(kept, model);
    if (changes === undefined) return {};
    const { kit: _, ...state } = changes;
    return state;
  } catch {
    return { keeps: false };
  }
}

/** Keeps the reader's changes from now on. */
export function keepChanges(store: Store<KitState>, model: KitModel): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    try {
      localStorage.setItem(keyOf(model), toJson(store.state, model));
    } catch {
      if (store.state.keeps) store.set({ keeps: false });
    }
  };
  store.subscribe((state, before) => {
    const { edits, values, done, server } = before;
    if (state.edits === edits && state.values === values && state.done === done && state.server === server)
      return;
    clearTimeout(waiting);
    waiting = setTimeout(keep, 300);
  });
  addEventListener("pagehide", keep);
}

const seenKeyOf = (model: KitModel) => `${keyOf(model)}:seen`;

/** Whether the reader has had this kit open before. */
export function wasSeen(model: KitModel): boolean {
  try {
    return localStorage.getItem(seenKeyOf(model)) !== null;
  } catch {
    return false;
  }
}

/** Notes that the reader has had this kit open. */
export function keepSeen(model: KitModel): void {
  try {
    localStorage.setItem(seenKeyOf(model), "1");
  } catch {
    // The page then greets them as it did the first time.
  }
}
