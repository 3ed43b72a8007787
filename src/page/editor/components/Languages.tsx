import { useState } from "preact/hooks";
import { noLanguage } from "../../../core/campaign/toLanguageTag.ts";
import { problemWordsIn } from "../../../core/i18n/problems/index.ts";
import { wordIn } from "../../../core/i18n/problems/Sentence.ts";
import { languageTag, suggestLanguage } from "../../../core/text/languageTag.ts";
import { asSentence } from "../../kit/sayFinding.ts";
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
  /** What was typed and is no language. */
  const [refused, setRefused] = useState<string>();
  const add = () => {
    const given = tag.trim();
    if (given === "") return;
    const language = languageTag(given) ?? suggestLanguage(given);
    setRefused(language === undefined ? given : undefined);
    if (language === undefined) return;
    editor.do({ kind: "language", language });
    setTag("");
    editor.say(nameIn(language, ui));
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
          <button
            type="button"
            class="button"
            data-action="add-language"
            disabled={tag.trim() === ""}
            onClick={add}
          >
            {words.addLanguage}
          </button>
        </div>
        <div role="status">
          {refused !== undefined && (
            <p class="asks">{asSentence(wordIn(noLanguage(refused), problemWordsIn(ui)))}</p>
          )}
        </div>
      </div>
      {messages.length > 0 && <FieldMessages id="languages-said" messages={messages} />}
    </fieldset>
  );
}
