import { useEditor, useEditorWords, useLocal } from "../editorContext.ts";
import { makeKit } from "../makeKit.ts";
import { kitFormats } from "../Workspace.ts";

/** Makes a kit of the campaign as it is now. */
export function MakeKit() {
  const editor = useEditor();
  const { words } = useEditorWords();
  const isLocal = useLocal() !== undefined;
  return (
    <section aria-labelledby="kit-heading">
      <h2 id="kit-heading">{words.kit}</h2>
      <p>
        {words.kitIntro} {isLocal && words.local.kitWithoutPictures}
      </p>
      <div class="actions">
        {kitFormats.map((format) => (
          <button
            type="button"
            class="button"
            data-action={`kit-${format}`}
            onClick={() => makeKit(editor, format)}
          >
            {words.kitFormats[format]}
          </button>
        ))}
      </div>
    </section>
  );
}
