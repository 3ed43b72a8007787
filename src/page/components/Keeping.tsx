import { readChanges, writeChanges } from "../kit/changesFile.ts";
import { usePage, useStore, useWords } from "../kit/page.ts";
import { saveFile } from "../kit/saveFile.ts";

/** Keeps what was changed in a file, and takes it from one. */
export function Keeping() {
  const { model, store, say } = usePage();
  const { words } = useWords();
  const state = useStore((all) => all);
  const changed = Object.keys(state.edits).length + Object.keys(state.values).length + state.done.length > 0;
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const changes = readChanges(await file.text(), model);
    if (changes === undefined) return say(words.noChangesFile, { shown: true });
    store.set({ edits: changes.edits, values: changes.values, done: changes.done });
    say(changes.kit === model.data.fingerprint ? words.changesOpened : words.otherKit, { shown: true });
  };
  return (
    <section class="keeping live-only">
      <Server />
      <p class={state.keeps ? "hint" : "hint strong"}>
        {changed ? (state.keeps ? words.keptHere : words.notKept) : words.noChanges}
      </p>
      <div class="actions">
        {changed && (
          <button
            type="button"
            class="button plain"
            onClick={() => saveFile(writeChanges(state, model), "kit-changes.json")}
          >
            {words.saveChanges}
          </button>
        )}
        <label class="button plain file">
          {words.openChanges}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
      </div>
    </section>
  );
}

/** Every Mastodon server has a composer of its own. */
function Server() {
  const { model, store } = usePage();
  const { words } = useWords();
  const server = useStore((state) => state.server);
  const mastodon = model.data.platforms.find(({ id }) => id === "mastodon");
  if (mastodon?.composer === undefined) return null;
  return (
    <label class="server">
      {words.server}
      <input
        type="text"
        name="view.server"
        inputMode="url"
        autocapitalize="none"
        spellcheck={false}
        placeholder={new URL(mastodon.composer.address).host}
        value={server}
        onInput={({ currentTarget }) => store.set({ server: currentTarget.value })}
      />
    </label>
  );
}
