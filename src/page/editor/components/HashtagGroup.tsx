import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { fieldId } from "./LineField.tsx";
import { LockedValue } from "./Locked.tsx";

/** The group of hashtags that a post chooses; nothing where there is none to choose. */
export function HashtagGroup({ path }: { readonly path: Path }) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const chosen = useEditorState((state) => valueAt(state.value, path));
  const messages = useMessages(path);
  const { hashtagGroups } = editor.checker;
  if (chosen === undefined && hashtagGroups.length === 0) return null;
  const id = fieldId(path);
  const said = messages.length > 0 && <FieldMessages id={`${id}-said`} messages={messages} />;
  if (typeof chosen === "object")
    return (
      <div class="field">
        <LockedValue path={path} value={chosen} />
        {said}
      </div>
    );
  const name = String(chosen ?? "");
  // One that the catalogue lacks stays until another is chosen.
  const names = [...new Set([...hashtagGroups, ...(name === "" ? [] : [name])])];
  const choose = (next: string) => editor.do({ kind: "set", path, value: next === "" ? undefined : next });
  return (
    <div class="field">
      <label for={id}>{words.hashtagGroup}</label>
      <select
        id={id}
        value={name}
        aria-describedby={messages.length > 0 ? `${id}-said` : undefined}
        aria-invalid={messages.some(({ severity }) => severity === "error")}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{words.noHashtagGroup}</option>
        {names.map((group) => (
          <option key={group} value={group}>
            {group}
          </option>
        ))}
      </select>
      {said}
    </div>
  );
}
