import type { Editor } from "./Editor.ts";

/** How long after a change it is kept, in milliseconds. */
const DELAY = 600;

/** Keeps what is not saved yet beside the campaign or in the browser, so that it survives a crash of the browser or the program. */
export function keepDrafts(editor: Editor): void {
  const { store } = editor;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    void editor.saver.keepDraft();
  };
  store.subscribe((state, before) => {
    if (state.value === before.value || state.draft !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(keep, DELAY);
  });
  addEventListener("beforeunload", (event) => {
    const { value, saved } = store.state;
    if (timer !== undefined) keep();
    if (value !== saved) event.preventDefault();
  });
}
