import type { Editor } from "./Editor.ts";

/** How long after a change it is kept, in milliseconds. */
const DELAY = 600;

/** Keeps what is not saved yet in a file beside the campaign, so that it survives a crash of the browser or the program. */
export function keepDrafts({ store, connection }: Editor): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = async () => {
    timer = undefined;
    try {
      await connection.saveDraft(() => {
        const { value, saved, base } = store.state;
        return value === saved ? undefined : { base, value };
      });
    } catch {
      // The program has ended, which the page says by itself.
    }
  };
  store.subscribe((state, before) => {
    if (state.value === before.value || state.draft !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(keep, DELAY);
  });
  addEventListener("beforeunload", (event) => {
    const { value, saved } = store.state;
    if (timer !== undefined) void keep();
    if (value !== saved) event.preventDefault();
  });
}
