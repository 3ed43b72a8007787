import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { editedLanguages, nameIn } from "../textAt.ts";
import { LineField } from "./LineField.tsx";

/** Whether somebody other than the translator has read each translation. */
export function Reviews() {
  const { words } = useEditorWords();
  const languages = useEditorState((state) => editedLanguages(state.value).join(" ")).split(" ");
  const [, ...others] = languages;
  if (others.length === 0) return null;
  return (
    <>
      <h2>{words.reviews}</h2>
      {others.map((language) => (
        <Review key={language} language={language} />
      ))}
    </>
  );
}

function Review({ language }: { readonly language: string }) {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const path = ["translations", language];
  const isReviewed = useEditorState((state) => valueAt(state.value, [...path, "status"]) === "reviewed");
  const change = (isOn: boolean) => {
    if (isOn) editor.do({ kind: "set", path: [...path, "status"], value: "reviewed" });
    // Who read an earlier version, and when, is no longer true.
    else editor.do({ kind: "set", path, value: { status: "unreviewed" } });
  };
  return (
    <fieldset class="texts">
      <legend class="unseen">{nameIn(language, ui)}</legend>
      <label class="check">
        <input
          type="checkbox"
          name={`reviewed-${language}`}
          checked={isReviewed}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        {words.reviewed(nameIn(language, ui))}
      </label>
      {isReviewed && (
        <div class="pair">
          <LineField path={[...path, "by"]} label={words.reviewedBy} />
          <LineField path={[...path, "date"]} label={words.reviewedOn} hint={words.dateHint} kind="date" />
        </div>
      )}
    </fieldset>
  );
}
