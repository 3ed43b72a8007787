import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { fieldId } from "./LineField.tsx";
import { LockedValue } from "./Locked.tsx";

/** A value that the file has, and what a person reads. */
export type Choice = readonly [value: string, words: string];

interface Props {
  readonly path: Path;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What holds where the file says nothing; choosing it removes the value. */
  readonly usual?: string;
}

/** One of some values. One that is none of them stays until another is chosen. */
export function ChoiceField({ path, label, choices, usual = "" }: Props) {
  const editor = useEditor();
  const written = useEditorState((state) => valueAt(state.value, path));
  const messages = useMessages(path);
  const id = fieldId(path);
  const said = messages.length > 0 && <FieldMessages id={`${id}-said`} messages={messages} />;
  if (typeof written === "object" && written !== null)
    return (
      <div class="field">
        <LockedValue path={path} value={written} />
        {said}
      </div>
    );
  const chosen = String(written ?? usual);
  const choose = (next: string) => editor.do({ kind: "set", path, value: next === usual ? undefined : next });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={said ? `${id}-said` : undefined}
        aria-invalid={messages.some(({ severity }) => severity === "error")}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {choices.some(([value]) => value === chosen) || <option value={chosen}>{chosen}</option>}
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {said}
    </div>
  );
}

/** The items of a list to choose from: each by its name, with what people know it by. */
export function choicesOf(list: unknown, name: string, knownBy: string): Choice[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item): Choice[] => {
    const id = valueAt(item, [name]);
    const more = valueAt(item, [knownBy]);
    if (typeof id !== "string" || id === "") return [];
    const isKnown = typeof more === "number" || (typeof more === "string" && more.trim() !== "");
    return [[id, isKnown ? `${id} (${more})` : id]];
  });
}
