import { useMemo } from "preact/hooks";
import { findingMessagesIn } from "../../../core/i18n/findings/index.ts";
import { messagesIn } from "../../../core/i18n/index.ts";
import { pageMessagesIn } from "../../../core/i18n/page/index.ts";
import { findPlaceholders } from "../../../core/text/entities/placeholders.ts";
import type { Doubt } from "../../../exchange/translate/doubts.ts";
import { isSameInAll, type TextToTranslate } from "../../../exchange/translate/textsToTranslate.ts";
import { formatNumber } from "../../kit/format.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { nameIn, nameOf, textIn } from "../textAt.ts";
import { nameOfText } from "../translate/nameOfText.ts";
import type { Translation, Translator } from "../translate/Translator.ts";
import { fieldId } from "./LineField.tsx";
import { TextArea } from "./TextArea.tsx";

/** The order in which texts are shown: what is to be done first. */
const STATES = ["missing", "outdated", "current"] as const;

/** Every text that a reader sees beside its translation, of which only that can be changed. */
export function TranslationView({ translator }: { readonly translator: Translator }) {
  const { ui, words } = useEditorWords();
  const base = useEditorState((state) => state.base) ?? "";
  // A translation that is being typed stays where it is until it is saved.
  const translation = useMemo(() => translator.read(base), [translator, base]);
  const { campaign, texts } = translation;
  const [main] = campaign.languages;
  const number = (state: TextToTranslate["state"]) => texts.filter((text) => text.state === state).length;
  return (
    <main id="main" tabIndex={-1} class="single wide">
      <h1 tabIndex={-1}>{words.translate.heading(nameIn(main, ui), nameIn(translator.language, ui))}</h1>
      <p class="lead" id="summary">
        {words.translate.summary(number("missing"), number("outdated"))}
      </p>
      {STATES.map((state) => {
        const own = texts.filter((text) => text.state === state);
        if (own.length === 0) return null;
        return (
          <section key={state} aria-labelledby={`texts-${state}`} data-state={state}>
            <h2 id={`texts-${state}`}>
              {words.translate.states[state]} ({own.length})
            </h2>
            {own.map((text) => (
              <Row key={text.text.key} translator={translator} translation={translation} text={text} />
            ))}
          </section>
        );
      })}
    </main>
  );
}

interface RowProps {
  readonly translator: Translator;
  readonly translation: Translation;
  readonly text: TextToTranslate;
}

function Row({ translator, translation, text }: RowProps) {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const { language } = translator;
  const { campaign } = translation;
  const { key, path } = text.text;
  const [main] = campaign.languages;
  const target = useEditorState((state) => textIn(state.value, path, language));
  const room = useMemo(() => translator.roomFor(translation, text, target), [translation, text, target]);
  const doubts = useMemo(
    () => translator.doubtsAbout(translation, text, target),
    [translation, text, target],
  );
  const { colon } = messagesIn(ui);
  const name = nameOfText(text.text, campaign, editor.platforms, words, { colon });
  const id = fieldId(path);
  const { left, over } = pageMessagesIn(ui);
  return (
    <section class="translation" aria-label={name} data-key={key}>
      <h3 dir="auto">{name}</h3>
      <div class="columns">
        <div class="field">
          <p class="of">{nameOf(main)}</p>
          <div class="source" lang={main} dir="auto">
            {text.source}
          </div>
        </div>
        <div>
          <TextArea id={`${id}-${language}`} path={path} language={language} label={nameOf(language)} />
          {room !== undefined && (
            <p class={room.left < 0 ? "room over" : "room"} data-left={room.left}>
              {room.tightest + colon}
              {room.left < 0 ? over(formatNumber(-room.left, ui)) : left(formatNumber(room.left, ui))}
            </p>
          )}
          {notesOn(text, target, words.translate).map((note) => (
            <p class="hint">{note}</p>
          ))}
          {doubts.length > 0 && (
            <ul class="findings">
              {doubts.map((doubt) => (
                <li class="warning" data-doubt={doubt.kind}>
                  <strong>{pageMessagesIn(ui).severity.warning + colon}</strong>
                  <span dir="auto">{sayDoubt(doubt, ui, language, main, words.translate)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}

type TranslateWords = ReturnType<typeof useEditorWords>["words"]["translate"];

function notesOn(
  { text, source, target: before }: TextToTranslate,
  target: string,
  words: TranslateWords,
): string[] {
  const placeholders = new Set(findPlaceholders(source).map(({ start, end }) => source.slice(start, end)));
  return [
    ...(placeholders.size > 0 ? [words.keep([...placeholders].join(", "))] : []),
    ...(isSameInAll(text) ? [words.sameInAll] : []),
    ...(before !== undefined && before.trim() !== "" && target.trim() === "" ? [words.emptied] : []),
  ];
}

function sayDoubt(doubt: Doubt, ui: string, language: string, main: string, words: TranslateWords): string {
  switch (doubt.kind) {
    case "room":
      return words.tooLong(doubt.platform, doubt.over);
    case "lost-characters":
    case "source-edited":
      // Only files that come back have these.
      return doubt.kind;
    default:
      return findingMessagesIn(ui)["translation-differs"]({ ...doubt, language, main });
  }
}
