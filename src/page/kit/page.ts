import { createContext } from "preact";
import { useContext, useLayoutEffect, useState } from "preact/hooks";
import { pageMessagesIn } from "../../core/i18n/page/index.ts";
import type { PageMessages } from "../../core/i18n/page/PageMessages.ts";
import type { KitModel } from "./KitModel.ts";
import type { KitState, Store } from "./KitState.ts";

/** What every component of the page works with. */
export interface Page {
  readonly model: KitModel;
  readonly store: Store;
  /** Says something to the reader, on the page or to a screen reader. */
  readonly say: (message: string, options?: { readonly shown?: boolean }) => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("a component stands outside of the page");
  return page;
}

/**
 * What a component needs of the state; it is rendered again when that changes. The first time it is rendered with the state
 * that the page was written with, so that it takes over the elements that are there.
 */
export function useStore<Value>(select: (state: KitState) => Value): Value {
  const { store } = usePage();
  const [value, setValue] = useState(() => ({ is: select(store.initial) }));
  useLayoutEffect(() => {
    const update = () => {
      const next = select(store.state);
      setValue((before) => (Object.is(before.is, next) ? before : { is: next }));
    };
    update();
    return store.subscribe(update);
  }, [store]);
  return value.is;
}

/** The page's words, in the reader's language. */
export function useWords(): { readonly language: string; readonly words: PageMessages } {
  const language = useStore((state) => state.language);
  return { language, words: pageMessagesIn(language) };
}
