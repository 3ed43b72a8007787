import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { YamlSource } from "../../../core/source/yaml/YamlSource.ts";
import { useEditor, useEditorWords } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { fieldId } from "./LineField.tsx";
import { LockedValue } from "./Locked.tsx";

/** A value where a text is expected. YAML reads 11.000 as a number, which can be made the text that the file shows. */
export function LockedText({ path, value }: { readonly path: Path; readonly value: unknown }) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const messages = useMessages(path);
  const isScalar = typeof value === "number" || typeof value === "boolean";
  const toText = () => {
    const { base, saved } = editor.store.state;
    const isWritten = base !== undefined && valueAt(saved, path) === value;
    const written = isWritten ? new YamlSource(base, "").written(path) : undefined;
    editor.do({ kind: "set", path, value: written ?? String(value) });
  };
  return (
    <div class="field">
      <LockedValue path={path} value={value} />
      {messages.length > 0 && <FieldMessages id={`${fieldId(path)}-said`} messages={messages} />}
      {isScalar && (
        <button type="button" class="button" data-action="to-text" onClick={toText}>
          {words.makeText}
        </button>
      )}
    </div>
  );
}
