import { useMemo, useState } from "preact/hooks";
import { messagesIn } from "../../../core/i18n/index.ts";
import { writeValue } from "../../../core/source/yaml/writeValue.ts";
import { compareVersions, mergeVersions } from "../compareVersions.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";

/** Both versions of a file that somebody else changed meanwhile, post by post, to choose from. */
export function ConflictView() {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const conflict = useEditorState((state) => state.conflict);
  const { value = {}, saved = {} } = editor.store.state;
  const differences = useMemo(
    () => (conflict === undefined ? [] : compareVersions(saved, value, conflict.theirs)),
    [conflict],
  );
  const [choices, setChoices] = useState<readonly ("mine" | "theirs")[]>(
    differences.map(({ usual }) => usual),
  );
  if (conflict === undefined) return null;
  return (
    <>
      <p class="lead">{words.conflictIntro}</p>
      {differences.map(({ kind, name, mine, theirs }, at) => (
        <fieldset class="texts choice" data-of={name}>
          <legend dir="auto">{kind === "post" ? words.posts + messagesIn(ui).colon + name : name}</legend>
          <div class="columns">
            {(
              [
                ["mine", mine],
                ["theirs", theirs],
              ] as const
            ).map(([whose, version]) => (
              <label class="version">
                <span class="check">
                  <input
                    type="radio"
                    name={`choice-${at}`}
                    value={whose}
                    checked={choices[at] === whose}
                    onChange={() => setChoices(choices.with(at, whose))}
                  />
                  {words[whose]}
                </span>
                <span class="yaml">
                  {version === undefined ? words.notThere : writeValue(version, "key", 0).trim()}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div class="actions">
        <button
          type="button"
          class="button main"
          data-action="settle"
          onClick={() => editor.settle(mergeVersions(value, conflict.theirs, differences, choices))}
        >
          {words.useChosen}
        </button>
        <button type="button" class="button plain" onClick={() => editor.store.set({ conflict: undefined })}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
