import { useState } from "preact/hooks";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { editedLanguages, nameIn } from "../textAt.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { fieldId, LineField } from "./LineField.tsx";
import { ListEditor } from "./ListEditor.tsx";
import { Locked, LockedValue } from "./Locked.tsx";

/** The words that the campaign prefers and avoids: a list, or one for each language. */
export function VocabularyForm() {
  const { ui } = useEditorWords();
  const languages = useEditorState((state) => editedLanguages(state.value).join(" ")).split(" ");
  const vocabulary = useEditorState((state) => valueAt(state.value, ["vocabulary"])) ?? {};
  if (Array.isArray(vocabulary) || (languages.length === 1 && languages[0] === "und"))
    return <Terms path={["vocabulary"]} />;
  if (typeof vocabulary !== "object") return <LockedValue path={["vocabulary"]} value={vocabulary} />;
  // Dutch may be that of nl-BE.
  const names = [...new Set([...languages, ...Object.keys(vocabulary)])];
  return (
    <>
      {names.map((language) => (
        <section key={language} aria-labelledby={`vocabulary-${language}`}>
          <h2 id={`vocabulary-${language}`}>{nameIn(language, ui)}</h2>
          <Terms path={["vocabulary", language]} />
        </section>
      ))}
    </>
  );
}

function Terms({ path }: { readonly path: Path }) {
  const { words } = useEditorWords();
  return (
    <ListEditor
      path={path}
      addLabel={words.addTo.vocabulary}
      empty={{ not: [] }}
      nameOf={(item, at) => String(valueAt(item, ["say"]) ?? `${words.sections.vocabulary} ${at + 1}`)}
    >
      {(item) => (
        <>
          <div class="pair">
            <WordsField path={[...item, "not"]} />
            <LineField path={[...item, "say"]} label={words.termSay} />
          </div>
          <LineField path={[...item, "why"]} label={words.termWhy} />
          <Locked path={item} known={["say", "not", "why"]} />
        </>
      )}
    </ListEditor>
  );
}

const wordsIn = (line: string) =>
  line
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** A list of words as one line, with commas between them. */
function WordsField({ path }: { readonly path: Path }) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const value = useEditorState((state) => valueAt(state.value, path));
  const messages = useMessages(path);
  // What is typed may end in a comma, which the list does not have.
  const [typed, setTyped] = useState("");
  if (value !== undefined && !Array.isArray(value)) return <LockedValue path={path} value={value} />;
  const list = (value ?? []).map(String);
  const isCurrent = JSON.stringify(wordsIn(typed)) === JSON.stringify(list);
  const id = fieldId(path);
  const change = (line: string) => {
    setTyped(line);
    editor.do({ kind: "set", path, value: wordsIn(line) });
  };
  return (
    <div class="field">
      <label for={id}>{words.termNot}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        dir="auto"
        aria-describedby={messages.length > 0 ? `${id}-said` : undefined}
        aria-invalid={messages.some(({ severity }) => severity === "error")}
        value={isCurrent ? typed : list.join(", ")}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {messages.length > 0 && <FieldMessages id={`${id}-said`} messages={messages} />}
    </div>
  );
}
