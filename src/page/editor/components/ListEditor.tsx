import type { ComponentChildren } from "preact";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { LockedValue } from "./Locked.tsx";

interface Props {
  readonly path: Path;
  readonly addLabel: string;
  /** What a new item starts with. */
  readonly empty: unknown;
  /** What an item is called. */
  readonly nameOf: (item: unknown, at: number) => string;
  readonly children: (path: Path, item: unknown) => ComponentChildren;
}

/** A list whose items are added, moved and removed, each with its own fields. */
export function ListEditor({ path, addLabel, empty, nameOf, children }: Props) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const list = useEditorState((state) => valueAt(state.value, path));
  if (list !== undefined && list !== null && !Array.isArray(list))
    return <LockedValue path={path} value={list} />;
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const remove = (at: number) => {
    editor.do({ kind: "remove", list: path, at });
    editor.say(words.removed);
  };
  return (
    <>
      {items.length === 0 && <p class="hint">{words.nothingYet}</p>}
      {items.map((item, at) => {
        const name = nameOf(item, at);
        const move = (to: number) => editor.do({ kind: "move", list: path, from: at, to });
        return (
          <section class="item" aria-label={name}>
            {children([...path, at], item)}
            <div class="actions">
              {at > 0 && <Act label={words.moveUp} of={name} onClick={() => move(at - 1)} />}
              {at < items.length - 1 && <Act label={words.moveDown} of={name} onClick={() => move(at + 1)} />}
              <Act label={words.remove} of={name} onClick={() => remove(at)} />
            </div>
          </section>
        );
      })}
      <p>
        <button
          type="button"
          class="button"
          data-action="add"
          onClick={() => editor.do({ kind: "insert", list: path, at: items.length, value: empty })}
        >
          {addLabel}
        </button>
      </p>
    </>
  );
}

interface ActProps {
  readonly label: string;
  readonly of: string;
  readonly onClick: () => void;
}

/** A plain button of an item, which says to screen readers which one. */
export function Act({ label, of, onClick }: ActProps) {
  return (
    <button type="button" class="button plain" aria-label={`${label}: ${of}`} onClick={onClick}>
      {label}
    </button>
  );
}
