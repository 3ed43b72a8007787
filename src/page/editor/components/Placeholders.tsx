import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditorState, useEditorWords } from "../editorContext.ts";
import { LineField } from "./LineField.tsx";
import { TextFields } from "./TextFields.tsx";

/** What fills the placeholders of the texts: the same in every language, or a text for each. */
export function Placeholders() {
  const { words } = useEditorWords();
  const values = useEditorState((state) => valueAt(state.value, ["values"]));
  if (typeof values !== "object" || values === null || Array.isArray(values)) return null;
  return (
    <>
      <h2>{words.placeholders}</h2>
      {Object.entries(values).map(([name, value]) => {
        const path = ["values", name];
        const label = `{{${name}}}`;
        return typeof value === "string" ? (
          <LineField key={name} path={path} label={label} required />
        ) : (
          <TextFields key={name} path={path} label={label} short />
        );
      })}
    </>
  );
}
