import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { LineField } from "./LineField.tsx";
import { NamedEntries } from "./NamedEntries.tsx";
import { TextFields } from "./TextFields.tsx";

/** The accounts of the campaign, each with its name and its handle on each platform that has mentions. */
export function AccountsForm() {
  const { words } = useEditorWords();
  return (
    <NamedEntries list="accounts" placeholder={(name) => `{{@${name}}}`} entry={(name) => ({ name })}>
      {(name) => (
        <>
          <TextFields path={["accounts", name, "name"]} label={words.accountName} short />
          <Handles name={name} />
        </>
      )}
    </NamedEntries>
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
