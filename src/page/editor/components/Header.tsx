import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { sayTrouble } from "../sayTrouble.ts";
import { editedLanguages, nameOf, textIn } from "../textAt.ts";

/** The campaign's name, the language of the page, and what saves and undoes. */
export function Header({ languages }: { readonly languages: readonly string[] }) {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const title = useEditorState(({ value }) => textIn(value, ["title"], editedLanguages(value)[0] ?? "und"));
  const isStarted = useEditorState(
    ({ value, draft, conflict }) => value !== undefined && draft === undefined && conflict === undefined,
  );
  const isSaved = useEditorState(({ value, saved }) => value === saved);
  const trouble = useEditorState((state) => sayTrouble(state, words));
  const canUndo = useEditorState(({ past }) => past.length > 0);
  const canRedo = useEditorState(({ future }) => future.length > 0);
  return (
    <header>
      <div class="band">
        <p class="title product" dir="auto">
          {title || "bluehart"}
        </p>
        <fieldset class="languages" aria-label={words.pageLanguage}>
          {languages.map((own) => (
            <button
              type="button"
              lang={own}
              aria-pressed={own === ui}
              onClick={() => editor.store.set({ ui: own })}
            >
              {nameOf(own)}
            </button>
          ))}
        </fieldset>
      </div>
      {isStarted && (
        <div class="toolbar">
          <p id="state" class={isSaved && trouble === undefined ? "state" : "state strong"}>
            {trouble ?? (isSaved ? words.allSaved : words.notSaved)}
          </p>
          <div class="actions">
            <button
              type="button"
              class="button plain"
              data-action="undo"
              disabled={!canUndo}
              onClick={() => editor.undo()}
            >
              {words.undo}
            </button>
            <button
              type="button"
              class="button plain"
              data-action="redo"
              disabled={!canRedo}
              onClick={() => editor.redo()}
            >
              {words.redo}
            </button>
            <button
              type="button"
              class="button main"
              data-action="save"
              aria-describedby="state"
              onClick={() => editor.saver.save()}
            >
              {words.save}
            </button>
          </div>
        </div>
      )}
    </header>
  );
}
