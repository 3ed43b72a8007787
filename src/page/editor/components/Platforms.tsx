import { findPlatform } from "../../../core/platform/selectPlatforms.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { FieldMessages } from "./FieldMessages.tsx";

/** The platforms that a post goes to. */
export function Platforms({ at }: { readonly at: number }) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const path = ["posts", at, "platforms"];
  const named = useEditorState((state) => valueAt(state.value, path));
  const messages = useMessages(path);
  const { platforms } = editor;
  const isEverywhere = named === "all";
  const chosen = new Set(
    Array.isArray(named) ? named.map((name) => idOf(String(name))) : platforms.map(({ id }) => id),
  );
  const set = (value: unknown) => editor.do({ kind: "set", path, value });
  const toggle = (id: string, isOn: boolean) => {
    const before: readonly unknown[] = Array.isArray(named)
      ? named
      : platforms.map((platform) => platform.id);
    // The names that are there stay as the file writes them.
    const next = isOn ? [...before, id] : before.filter((name) => idOf(String(name)) !== id);
    if (next.length > 0) set(next);
  };

  function idOf(name: string): string {
    try {
      return findPlatform(platforms, name).id;
    } catch {
      return name;
    }
  }
  return (
    <fieldset class="texts">
      <legend>{words.platforms}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={isEverywhere}
          onChange={({ currentTarget }) => set(currentTarget.checked ? "all" : undefined)}
        />
        {words.whereItFits}
      </label>
      {!isEverywhere && (
        <div class="checks">
          {platforms.map(({ id, name }) => (
            <label class="check" key={id}>
              <input
                type="checkbox"
                name={id}
                checked={chosen.has(id)}
                disabled={chosen.size === 1 && chosen.has(id)}
                onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
              />
              {name}
            </label>
          ))}
        </div>
      )}
      {messages.length > 0 && <FieldMessages id="platforms-said" messages={messages} />}
    </fieldset>
  );
}
