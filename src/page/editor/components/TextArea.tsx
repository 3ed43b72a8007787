import { useRef } from "preact/hooks";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState } from "../editorContext.ts";
import { type FieldMessage, useMessages } from "../messages.ts";
import { textIn, textPath } from "../textAt.ts";
import { FieldMessages } from "./FieldMessages.tsx";

interface Props {
  readonly id: string;
  readonly path: Path;
  readonly language: string;
  readonly label: string;
  /** Whether it is a line rather than paragraphs. */
  readonly short?: boolean | undefined;
}

/** A text in one language, in which the words that rules speak of are marked. */
export function TextArea({ id, path, language, label, short = false }: Props) {
  const editor = useEditor();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useEditorState((state) => textIn(state.value, path, language));
  const place = textPath(editor.store.state.value, path, language);
  const messages = useMessages(place);
  const change = (next: string) => editor.do({ kind: "text", path, language, text: next });
  const show = ({ span }: FieldMessage) => {
    field.current?.focus();
    field.current?.setSelectionRange(span.start, span.end);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class={short ? "editor short" : "editor"}>
        <div class="marks" aria-hidden="true" dir="auto">
          {stretches(text, messages).map(({ words, severity }) => (
            <span class={severity && `marked ${severity}`}>{words}</span>
          ))}
          {"\u200b"}
        </div>
        <textarea
          id={id}
          ref={field}
          dir="auto"
          lang={language === "und" ? undefined : language}
          autocomplete="off"
          spellcheck={true}
          rows={1}
          aria-describedby={messages.length > 0 ? `${id}-said` : undefined}
          aria-invalid={messages.some(({ severity }) => severity === "error")}
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onChange={({ currentTarget: { value } }) => {
            // White space at the ends of lines is never posted, and makes YAML hard to read.
            const tidy = value.replace(/[ \t]+$/gm, "").replace(/\n+$/, "");
            if (tidy !== value) change(tidy);
          }}
        />
      </div>
      {messages.length > 0 && (
        <FieldMessages
          id={`${id}-said`}
          messages={messages}
          post={path[0] === "posts" ? Number(path[1]) : undefined}
          onShow={show}
          onFixed={() => field.current?.focus()}
        />
      )}
    </div>
  );
}

interface Stretch {
  readonly words: string;
  readonly severity: string | undefined;
}

/** A text in stretches, of which the marked ones are what a message is about; of two that overlap, the worse is shown. */
function stretches(text: string, messages: readonly FieldMessage[]): Stretch[] {
  const taken: FieldMessage[] = [];
  for (const message of messages) {
    const { start, end } = message.span;
    if (
      end > start &&
      end <= text.length &&
      !taken.some(({ span }) => start < span.end && span.start < end)
    ) {
      taken.push(message);
    }
  }
  let at = 0;
  const all: Stretch[] = [];
  for (const { span, severity } of taken.sort((one, other) => one.span.start - other.span.start)) {
    all.push({ words: text.slice(at, span.start), severity: undefined });
    all.push({ words: text.slice(span.start, span.end), severity });
    at = span.end;
  }
  return [...all, { words: text.slice(at), severity: undefined }];
}
