import { messagesIn } from "../../../core/i18n/index.ts";
import { pageMessagesIn } from "../../../core/i18n/page/index.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { spliceAt } from "../../../core/source/valueSource.ts";
import { useEditor, useEditorWords } from "../editorContext.ts";
import type { FieldMessage } from "../messages.ts";
import { toValues } from "../values.ts";

interface Props {
  readonly id: string;
  readonly messages: readonly FieldMessage[];
  /** The place of the post that they are about. */
  readonly post?: number | undefined;
  /** Selects words of the field. */
  readonly onShow?: (message: FieldMessage) => void;
  /** Takes the focus from a message that is gone. */
  readonly onFixed?: () => void;
}

/** What is said of a field, each with its fix. */
export function FieldMessages({ id, messages, post, onShow, onFixed }: Props) {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const names = pageMessagesIn(ui).severity;
  const { colon } = messagesIn(ui);
  const fix = (message: FieldMessage) => {
    const { value } = editor.store.state;
    if (value === undefined || message.fix === undefined) return;
    const edits = message.fix.toSorted((one, other) => other.start - one.start);
    const place = (path: Path) =>
      path[0] === "posts" && post !== undefined ? ["posts", post, ...path.slice(2)] : path;
    const fixed = edits.reduce<unknown>((whole, edit) => {
      const path = place(edit.path);
      return typeof valueAt(whole, path) === "string" ? spliceAt(whole, { ...edit, path }) : whole;
    }, value);
    editor.replace(toValues(fixed));
    editor.say(words.fixed);
    onFixed?.();
  };
  const item = (message: FieldMessage) => (
    <li class={message.severity} data-finding={message.rule ?? "campaign-file"}>
      <strong>{names[message.severity] + colon}</strong>
      <span dir="auto">{message.text}</span>{" "}
      {onShow !== undefined && message.span.end > message.span.start && (
        <button type="button" class="as-link" onClick={() => onShow(message)}>
          {words.showWords}
        </button>
      )}{" "}
      {message.fix !== undefined && (
        <button type="button" class="as-link" data-action="fix" onClick={() => fix(message)}>
          {words.fix}
        </button>
      )}
    </li>
  );
  const known = messages.filter(({ severity }) => severity === "info");
  const urgent = messages.filter(({ severity }) => severity !== "info");
  return (
    <div id={id}>
      {urgent.length > 0 && <ul class="findings">{urgent.map(item)}</ul>}
      {known.length > 0 && (
        <details class="known">
          <summary>
            {names.info} ({known.length})
          </summary>
          <ul class="findings">{known.map(item)}</ul>
        </details>
      )}
    </div>
  );
}
