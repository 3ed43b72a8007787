import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { messagesIn } from "../../../core/i18n/index.ts";
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
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const whole = useRef<HTMLDivElement>(null);
  // The focus goes to what was added, or on from what is gone.
  const focusOn = (find: (whole: HTMLElement) => HTMLElement | null | undefined) =>
    setTimeout(() => whole.current && find(whole.current)?.focus());
  const remove = (at: number) => {
    editor.do({ kind: "remove", list: path, at });
    editor.say(words.removed);
    focusOn((root) => root.querySelector<HTMLElement>("[data-action=add]"));
  };
  const add = () => {
    editor.do({ kind: "insert", list: path, at: items.length, value: empty });
    focusOn((root) =>
      Array.from(root.querySelectorAll(".item")).at(-1)?.querySelector<HTMLElement>("input, textarea"),
    );
  };
  if (list !== undefined && list !== null && !Array.isArray(list))
    return <LockedValue path={path} value={list} />;
  return (
    <div ref={whole}>
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
        <button type="button" class="button" data-action="add" onClick={add}>
          {addLabel}
        </button>
      </p>
    </div>
  );
}

interface ActProps {
  readonly label: string;
  readonly of: string;
  readonly onClick: () => void;
}

/** A plain button of an item, which says to screen readers which one. */
export function Act({ label, of, onClick }: ActProps) {
  const { colon } = messagesIn(useEditorWords().ui);
  return (
    <button type="button" class="button plain" aria-label={label + colon + of} onClick={onClick}>
      {label}
    </button>
  );
}
