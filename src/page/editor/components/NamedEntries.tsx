import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { isPlaceholderName } from "../../../core/text/entities/placeholders.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { toName } from "./LineField.tsx";
import { Act } from "./ListEditor.tsx";
import { LockedValue } from "./Locked.tsx";

interface Props {
  /** The mapping whose entries are shown. */
  readonly list: "accounts" | "links";
  /** How a text uses the entry of a name. */
  readonly placeholder: (name: string) => string;
  /** What a new entry starts with. */
  readonly entry: (name: string) => unknown;
  readonly children: (name: string) => ComponentChildren;
}

/** The entries of a mapping, each under its name with a button that removes it, and a field for the name of a new one. */
export function NamedEntries({ list, placeholder, entry, children }: Props) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const entries = useEditorState((state) => valueAt(state.value, [list])) ?? {};
  if (typeof entries !== "object" || Array.isArray(entries))
    return <LockedValue path={[list]} value={entries} />;
  const names = Object.keys(entries);
  return (
    <div>
      {names.length === 0 && <p class="hint">{words.nothingYet}</p>}
      {names.map((name) => (
        <section class="item" aria-label={name} key={name}>
          <h2>{placeholder(name)}</h2>
          {children(name)}
          <div class="actions">
            <Act
              label={words.remove}
              of={name}
              onClick={() => {
                editor.do({ kind: "set", path: [list, name], value: undefined });
                editor.say(words.removed);
              }}
            />
          </div>
        </section>
      ))}
      <NewName list={list} taken={names} entry={entry} />
    </div>
  );
}

interface NewNameProps extends Pick<Props, "list" | "entry"> {
  readonly taken: readonly string[];
}

/** A field for the name of a new entry, by which the texts name it, and the button that adds it. */
function NewName({ list, taken, entry }: NewNameProps) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const [name, setName] = useState("");
  const isFree = isPlaceholderName(name) && !taken.includes(name);
  const add = () => {
    editor.do({ kind: "set", path: [list, name], value: entry(name) });
    setName("");
  };
  const id = `new-${list}`;
  return (
    <div class="field">
      <label for={id}>{words.accountKey}</label>
      <p class="hint" id={`${id}-hint`}>
        {words.nameHint}
      </p>
      <input
        id={id}
        type="text"
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={name}
        onInput={({ currentTarget }) => {
          // A placeholder has no full stop in its name.
          currentTarget.value = toName(currentTarget.value.replaceAll(".", "-"));
          setName(currentTarget.value);
        }}
      />
      <button type="button" class="button" data-action="add" disabled={!isFree} onClick={add}>
        {words.addTo[list]}
      </button>
    </div>
  );
}
