import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { LineField } from "./LineField.tsx";
import { Act } from "./ListEditor.tsx";
import { Locked, LockedValue } from "./Locked.tsx";
import { NewName } from "./NewName.tsx";
import { TextFields } from "./TextFields.tsx";

/** The parameters of an address by which statistics tell readers apart. */
const UTM = ["source", "medium", "campaign", "term", "content"];

/** The links of the campaign, each with its address and what is added to it. */
export function LinksForm() {
  const editor = useEditor();
  const { words } = useEditorWords();
  const links = useEditorState((state) => valueAt(state.value, ["links"])) ?? {};
  if (typeof links !== "object" || Array.isArray(links))
    return <LockedValue path={["links"]} value={links} />;
  const names = Object.keys(links);
  return (
    <div>
      {names.length === 0 && <p class="hint">{words.nothingYet}</p>}
      {names.map((name) => {
        const path = ["links", name];
        return (
          <section class="item" aria-label={name} key={name}>
            <h2>{`{{link:${name}}}`}</h2>
            <TextFields path={[...path, "address"]} label={words.linkAddress} short />
            <details open={valueAt(links, [name, "utm"]) !== undefined}>
              <summary>{words.linkStatistics}</summary>
              <div class="pair">
                {UTM.map((key) => (
                  <LineField key={key} path={[...path, "utm", key]} label={`utm_${key}`} />
                ))}
              </div>
            </details>
            <Locked path={path} known={["address", "utm"]} />
            <div class="actions">
              <Act
                label={words.remove}
                of={name}
                onClick={() => {
                  editor.do({ kind: "set", path, value: undefined });
                  editor.say(words.removed);
                }}
              />
            </div>
          </section>
        );
      })}
      <NewName
        list="links"
        taken={names}
        label={words.accountKey}
        addLabel={words.addTo.links}
        entry={() => ({ address: "" })}
      />
    </div>
  );
}
