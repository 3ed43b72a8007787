import { useState } from "preact/hooks";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { editedLanguages, nameIn } from "../textAt.ts";
import { FieldMessages } from "./FieldMessages.tsx";

/** The languages of the campaign, to which another can be added. */
export function Languages() {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const languages = useEditorState((state) => editedLanguages(state.value).join(" ")).split(" ");
  const [tag, setTag] = useState("");
  const messages = useMessages(["languages"]);
  const isTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag.trim());
  const add = () => {
    if (!isTag) return;
    editor.do({ kind: "language", language: tag.trim() });
    setTag("");
    editor.say(nameIn(tag.trim(), ui));
  };
  return (
    <fieldset class="texts">
      <legend>{words.languages}</legend>
      <ul class="plain-list">
        {languages
          .filter((language) => language !== "und")
          .map((language, at) => (
            <li>
              {nameIn(language, ui)} ({language}){at === 0 && `, ${words.mainLanguage}`}
            </li>
          ))}
      </ul>
      <div class="field">
        <label for="language-tag">{words.languageTag}</label>
        <p class="hint" id="language-hint">
          {words.languageHint}
        </p>
        <div class="actions">
          <input
            id="language-tag"
            class="narrow"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="language-hint"
            value={tag}
            onInput={({ currentTarget }) => setTag(currentTarget.value)}
            onKeyDown={(event) => event.key === "Enter" && add()}
          />
          <button type="button" class="button" data-action="add-language" disabled={!isTag} onClick={add}>
            {words.addLanguage}
          </button>
        </div>
      </div>
      {messages.length > 0 && <FieldMessages id="languages-said" messages={messages} />}
    </fieldset>
  );
}
