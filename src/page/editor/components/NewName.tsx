import { useState } from "preact/hooks";
import { isPlaceholderName } from "../../../core/text/entities/placeholders.ts";
import { useEditor } from "../editorContext.ts";

interface Props {
  /** The mapping that gets the entry. */
  readonly list: "accounts" | "links";
  readonly taken: readonly string[];
  readonly label: string;
  readonly addLabel: string;
  /** What the entry starts with. */
  readonly entry: (name: string) => unknown;
}

/** A field for the name of a new entry, by which the texts name it, and the button that adds it. */
export function NewName({ list, taken, label, addLabel, entry }: Props) {
  const editor = useEditor();
  const [name, setName] = useState("");
  const isFree = isPlaceholderName(name) && !taken.includes(name);
  const add = () => {
    editor.do({ kind: "set", path: [list, name], value: entry(name) });
    setName("");
  };
  const id = `new-${list}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value.trim())}
      />
      <button type="button" class="button" data-action="add" disabled={!isFree} onClick={add}>
        {addLabel}
      </button>
    </div>
  );
}
