import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { pageMessagesIn } from "../../core/i18n/page/index.ts";
import type { PageMessages } from "../../core/i18n/page/PageMessages.ts";
import type { Store } from "../Store.ts";
import { useSelected } from "../useSelected.ts";
import type { KitModel } from "./KitModel.ts";
import type { KitState } from "./KitState.ts";

/** What every component of the page works with. */
export interface Page {
  readonly model: KitModel;
  readonly store: Store<KitState>;
  /** The state that the page was written with. */
  readonly written: KitState;
  /** Says something to the reader, on the page or to a screen reader. */
  readonly say: (message: string, options?: { readonly shown?: boolean }) => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("a component stands outside of the page");
  return page;
}

/** What a component needs of the state; it is rendered again when that changes. */
export function useStore<Value>(select: (state: KitState) => Value): Value {
  const { store, written } = usePage();
  return useSelected(store, select, written);
}

/** Says that something was copied, in these words, or shows that it was not. */
export function useTellCopied(): (done: boolean, said: string) => void {
  const { say } = usePage();
  const { words } = useWords();
  return (done, said) => say(done ? said : words.copyFailed, { shown: !done });
}

/** The page's words, in the reader's language. */
export function useWords(): { readonly language: string; readonly words: PageMessages } {
  const language = useStore((state) => state.language);
  return { language, words: pageMessagesIn(language) };
}
