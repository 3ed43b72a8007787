import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { LineField } from "./LineField.tsx";
import { Act } from "./ListEditor.tsx";
import { LockedValue } from "./Locked.tsx";
import { NewName } from "./NewName.tsx";
import { TextFields } from "./TextFields.tsx";

/** The accounts of the campaign, each with its name and its handle on each platform that has mentions. */
export function AccountsForm() {
  const editor = useEditor();
  const { words } = useEditorWords();
  const accounts = useEditorState((state) => valueAt(state.value, ["accounts"])) ?? {};
  if (typeof accounts !== "object" || Array.isArray(accounts))
    return <LockedValue path={["accounts"]} value={accounts} />;
  const names = Object.keys(accounts);
  return (
    <div>
      {names.length === 0 && <p class="hint">{words.nothingYet}</p>}
      {names.map((name) => (
        <section class="item" aria-label={name} key={name}>
          <h2>{`{{@${name}}}`}</h2>
          <TextFields path={["accounts", name, "name"]} label={words.accountName} short />
          <Handles name={name} />
          <div class="actions">
            <Act
              label={words.remove}
              of={name}
              onClick={() => {
                editor.do({ kind: "set", path: ["accounts", name], value: undefined });
                editor.say(words.removed);
              }}
            />
          </div>
        </section>
      ))}
      <NewName
        list="accounts"
        taken={names}
        label={words.accountKey}
        addLabel={words.addTo.accounts}
        entry={(name) => ({ name })}
      />
    </div>
  );
}

/** A field for each platform that links mentions, and for any other that the file names, under the name that the file uses. */
function Handles({ name }: { readonly name: string }) {
  const { platforms } = useEditor();
  const path = ["accounts", name];
  const keys = useEditorState((state) => Object.keys(Object(valueAt(state.value, path))).join(" ")).split(
    " ",
  );
  return (
    <div class="pair">
      {platforms.map((platform) => {
        const written = keys.find((key) => key === platform.id || platform.aliases?.includes(key));
        if (written === undefined && platform.mentions === undefined) return null;
        return (
          <LineField
            key={platform.id}
            path={[...path, written ?? platform.id]}
            label={platform.name}
            hint={platform.mentions?.account?.example}
          />
        );
      })}
    </div>
  );
}
