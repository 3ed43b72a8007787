import type { Post } from "../../../core/compose/Post.ts";
import { findPlatform } from "../../../core/platform/selectPlatforms.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { FieldMessages } from "./FieldMessages.tsx";

interface Props {
  readonly at: number;
  /** How the post looks where it goes. */
  readonly posts: readonly Post[];
}

/** The platforms that a post goes to: all that it fits, or those that are ticked. */
export function Platforms({ at, posts }: Props) {
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
  const chooseOnly = () => {
    const fitting = new Set(posts.map(({ platform }) => platform.id));
    set(fitting.size > 0 ? [...fitting] : undefined);
  };
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
        <input type="radio" name="where" value="all" checked={isEverywhere} onChange={() => set("all")} />
        {words.whereItFits}
      </label>
      <label class="check">
        <input type="radio" name="where" value="only" checked={!isEverywhere} onChange={chooseOnly} />
        {words.onlyThese}
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
