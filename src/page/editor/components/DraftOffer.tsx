import { useEditor, useEditorState, useEditorWords, useLocal } from "../editorContext.ts";

/** Offers the changes of an earlier session that were not saved. */
export function DraftOffer() {
  const editor = useEditor();
  const { words } = useEditorWords();
  const isLocal = useLocal() !== undefined;
  const draft = useEditorState((state) => state.draft);
  if (draft === undefined) return null;
  return (
    <section class="panel" aria-labelledby="draft">
      <h2 id="draft">{isLocal ? words.local.keptFound : words.draftFound}</h2>
      <p>{isLocal ? words.local.keptIntro : words.draftIntro}</p>
      <div class="actions">
        <button type="button" class="button main" data-action="use-draft" onClick={() => editor.takeDraft()}>
          {words.useDraft}
        </button>
        <button
          type="button"
          class="button plain"
          data-action="drop-draft"
          onClick={() => editor.dropDraft()}
        >
          {words.dropDraft}
        </button>
      </div>
    </section>
  );
}
