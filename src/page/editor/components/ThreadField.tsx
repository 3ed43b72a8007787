import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { fieldId } from "./LineField.tsx";

/** Whether a text that is too long is posted in several parts. */
export function ThreadField({ path }: { readonly path: Path }) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const value = useEditorState((state) => valueAt(state.value, path));
  const messages = useMessages(path);
  const id = fieldId(path);
  return (
    <div class="field">
      <label class="check">
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          aria-describedby={messages.length > 0 ? `${id}-hint ${id}-said` : `${id}-hint`}
          onChange={({ currentTarget }) =>
            editor.do({ kind: "set", path, value: currentTarget.checked ? true : undefined })
          }
        />
        {words.thread}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {words.threadHint}
      </p>
      {messages.length > 0 && <FieldMessages id={`${id}-said`} messages={messages} />}
    </div>
  );
}
