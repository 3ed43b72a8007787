import { useState } from "preact/hooks";
import { asSentence } from "../../kit/sayFinding.ts";
import { useEditor, useEditorWords } from "../editorContext.ts";
import { sayMisread } from "../Misread.ts";
import { newCampaign } from "../newCampaign.ts";
import { explainDate } from "../readDate.ts";
import { nameIn } from "../textAt.ts";

/** The four questions with which a new campaign starts. */
export function Start() {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const [answers, setAnswers] = useState({
    title: "",
    languages: [ui],
    date: "",
    day: "",
    helpline: "",
    phone: "",
  });
  const answer = (change: Partial<typeof answers>) => setAnswers({ ...answers, ...change });
  const misread = answers.date.trim() === "" ? undefined : explainDate(answers.date, "day");
  const field = (
    key: "title" | "date" | "day" | "helpline" | "phone",
    label: string,
    hint?: string,
    trouble?: string,
  ) => (
    <div class="field">
      <label for={`q-${key}`}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`q-${key}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={`q-${key}`}
        autocomplete="off"
        aria-describedby={hint === undefined ? undefined : `q-${key}-hint`}
        aria-invalid={trouble !== undefined}
        value={answers[key]}
        onInput={({ currentTarget }) => answer({ [key]: currentTarget.value })}
      />
      <div role="status">{trouble !== undefined && <p class="asks">{trouble}</p>}</div>
    </div>
  );
  const toggle = (language: string, isOn: boolean) =>
    answer({
      languages: isOn
        ? [...answers.languages, language]
        : answers.languages.filter((one) => one !== language),
    });
  const begin = (event: Event) => {
    event.preventDefault();
    editor.store.set({ value: newCampaign(answers, `${words.newPost}-1`), view: { kind: "post", at: 0 } });
  };
  return (
    <form onSubmit={begin}>
      <p class="lead">{words.newCampaignIntro}</p>
      <fieldset class="texts">
        <legend>1. {words.askTitle}</legend>
        {field("title", words.title)}
      </fieldset>
      <fieldset class="texts">
        <legend>2. {words.askLanguages}</legend>
        <div class="checks">
          {["nl", "fr", "de", "en"].map((language) => (
            <label class="check">
              <input
                type="checkbox"
                name={`language-${language}`}
                checked={answers.languages.includes(language)}
                onChange={({ currentTarget }) => toggle(language, currentTarget.checked)}
              />
              {nameIn(language, ui)}
              {answers.languages[0] === language && `, ${words.mainLanguage}`}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="texts">
        <legend>3. {words.askDay}</legend>
        <p class="hint">{words.mayStayEmpty}</p>
        {field("date", words.dayDate, words.dayDateHint, misread && asSentence(sayMisread(misread, ui)))}
        {field("day", words.dayName)}
      </fieldset>
      <fieldset class="texts">
        <legend>4. {words.askHelpline}</legend>
        <p class="hint">{words.mayStayEmpty}</p>
        {field("helpline", words.helpline)}
        {field("phone", words.phone)}
      </fieldset>
      <button type="submit" class="button main">
        {words.begin}
      </button>
    </form>
  );
}
