import { useState } from "preact/hooks";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { readDate, showDate } from "../readDate.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { LockedValue } from "./Locked.tsx";

interface Props {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A name has hyphens for the spaces and signs that one types; a day (of each year) and a date are read as people write them. */
  readonly kind?: "text" | "number" | "name" | "day" | "date";
  /** Keeps an emptied value instead of removing it. */
  readonly required?: boolean;
  /** What is said of it besides its messages. */
  readonly trouble?: string | undefined;
}

/** The id of the field of a value. */
export function fieldId(path: Path): string {
  return `f-${path.map(String).join("-")}`;
}

/** What is typed, as a name that a post or a fact may have. */
export function toName(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}_.-]+/gu, "-");
}

/** A value of one line. */
export function LineField({ path, label, hint, kind = "text", required = false, trouble }: Props) {
  const editor = useEditor();
  const { ui } = useEditorWords();
  const value = useEditorState((state) => valueAt(state.value, path));
  const messages = useMessages(path);
  const id = fieldId(path);
  const said = [hint !== undefined && `${id}-hint`, messages.length > 0 && `${id}-said`]
    .filter(Boolean)
    .join(" ");
  // A date is in the file in another form than it was typed.
  const [typed, setTyped] = useState({ text: "", as: undefined as unknown });
  const change = (text: string) => {
    const next = toValue(text, kind);
    setTyped({ text, as: next });
    editor.do({ kind: "set", path, value: text === "" && !required ? undefined : next });
  };
  const onInput = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    if (kind === "name") currentTarget.value = toName(currentTarget.value);
    change(currentTarget.value);
  };
  if (typeof value === "object" && value !== null) {
    return (
      <div class="field">
        <LockedValue path={path} value={value} />
        {messages.length > 0 && <FieldMessages id={`${id}-said`} messages={messages} />}
      </div>
    );
  }
  const written = String(value ?? "");
  const shown = kind === "day" || kind === "date" ? showDate(written, kind, ui) : written;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode={kind === "number" ? "numeric" : "text"}
        autocomplete="off"
        dir="auto"
        aria-describedby={said === "" ? undefined : said}
        aria-invalid={trouble !== undefined || messages.some(({ severity }) => severity === "error")}
        value={value !== undefined && typed.as === value ? typed.text : shown}
        onInput={onInput}
      />
      {trouble !== undefined && <p class="asks">{trouble}</p>}
      {messages.length > 0 && <FieldMessages id={`${id}-said`} messages={messages} />}
    </div>
  );
}

/** What the file has for what was typed. */
function toValue(text: string, kind: Props["kind"]): string | number {
  if (kind === "number" && /^\d+$/.test(text)) return Number(text);
  return kind === "day" || kind === "date" ? (readDate(text, kind) ?? text) : text;
}
