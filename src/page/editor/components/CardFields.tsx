import type { CardDesign } from "../../../core/campaign/cardDesign.ts";
import { nameFrom } from "../../../core/i18n/cards/CardNames.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { ChoiceField, choicesOf } from "./ChoiceField.tsx";
import { Fold } from "./Fold.tsx";
import { LockedValue } from "./Locked.tsx";
import { TextFields } from "./TextFields.tsx";

/** What a card takes from a fact, and what from a helpline. */
const OF_FACT = ["figure", "statement", "source"];
const OF_HELPLINE = ["helpline", "phone", "site", "address", "note"];

/** A card: its design, which fact or helpline it is about, and words of its own. */
export function CardFields({ path }: { readonly path: Path }) {
  const { designs } = useEditor().checker;
  const { words } = useEditorWords();
  const card = useEditorState((state) => valueAt(state.value, [...path, "card"]));
  const facts = useEditorState((state) => valueAt(state.value, ["facts"]));
  const helplines = useEditorState((state) => valueAt(state.value, ["helplines"]));
  const own = useEditorState((state) => valueAt(state.value, [...path, "words"]));
  const design = designs.get(String(card));
  const sources = Object.values(design?.words ?? {}).map((word) => word.default ?? "");
  const { heading, kinds, fact, firstFact, helpline, firstHelpline, ownWords, ownWordsHint } = words.card;
  return (
    <>
      <ChoiceField
        path={[...path, "card"]}
        label={heading}
        choices={[...designs.keys()].map((name) => [name, nameFrom(kinds, name)])}
      />
      {sources.some((source) => OF_FACT.includes(source)) && (
        <ChoiceField
          path={[...path, "fact"]}
          label={fact}
          choices={[["", firstFact], ...choicesOf(facts, "id", "figure")]}
        />
      )}
      {sources.some((source) => OF_HELPLINE.includes(source)) && (
        <ChoiceField
          path={[...path, "helpline"]}
          label={helpline}
          choices={[["", firstHelpline], ...choicesOf(helplines, "name", "phone")]}
        />
      )}
      {typeof own === "object" || own === undefined ? (
        <Fold path={[...path, "words"]} summary={ownWords} isFilled={own !== undefined}>
          <p class="hint">{ownWordsHint}</p>
          {wordsOf(design, own).map((name) => (
            <TextFields
              key={name}
              path={[...path, "words", name]}
              label={nameFrom(words.card.words, name)}
              short
            />
          ))}
        </Fold>
      ) : (
        <LockedValue path={[...path, "words"]} value={own} />
      )}
    </>
  );
}

/** The words that a design takes, and those that were written for another one. */
function wordsOf(design: CardDesign | undefined, own: unknown): readonly string[] {
  return [...new Set([...Object.keys(design?.words ?? {}), ...Object.keys(Object(own))])];
}
