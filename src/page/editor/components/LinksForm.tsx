import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditorState, useEditorWords } from "../editorContext.ts";
import { Fold } from "./Fold.tsx";
import { LineField } from "./LineField.tsx";
import { Locked } from "./Locked.tsx";
import { NamedEntries } from "./NamedEntries.tsx";
import { TextFields } from "./TextFields.tsx";

/** The parameters of an address by which statistics tell readers apart. */
const UTM = ["source", "medium", "campaign", "term", "content"];

/** The links of the campaign, each with its address and what is added to it. */
export function LinksForm() {
  return (
    <NamedEntries list="links" placeholder={(name) => `{{link:${name}}}`} entry={() => ({ address: "" })}>
      {(name) => <LinkFields name={name} />}
    </NamedEntries>
  );
}

function LinkFields({ name }: { readonly name: string }) {
  const { words } = useEditorWords();
  const path = ["links", name];
  const hasUtm = useEditorState((state) => valueAt(state.value, [...path, "utm"]) !== undefined);
  return (
    <>
      <TextFields path={[...path, "address"]} label={words.linkAddress} short />
      <Fold path={[...path, "utm"]} summary={words.linkStatistics} isFilled={hasUtm}>
        <div class="pair">
          {UTM.map((key) => (
            <LineField key={key} path={[...path, "utm", key]} label={`utm_${key}`} />
          ))}
        </div>
      </Fold>
      <Locked path={path} known={["address", "utm"]} />
    </>
  );
}
