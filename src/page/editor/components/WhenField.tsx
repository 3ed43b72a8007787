import { useState } from "preact/hooks";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { type Moment, momentOf, writeMoment } from "../moment.ts";
import { showDate } from "../readDate.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { LineField } from "./LineField.tsx";

const KINDS = ["none", "day", "before", "after", "date"] as const;

/** When a post goes out, in words of the reader's language. What is not understood is in the value as it was typed. */
export function WhenField({ path }: { readonly path: Path }) {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const written = useEditorState((state) => valueAt(state.value, path));
  const messages = useMessages(path);
  const [typed, setTyped] = useState<{ readonly of: unknown; readonly moment: Moment }>();
  const moment = typed !== undefined && typed.of === written ? typed.moment : shownMoment(written, ui);
  if (moment === undefined) return <LineField path={path} label={words.when} />;
  const change = (next: Moment) => {
    const value = writeMoment(next);
    editor.do({ kind: "set", path, value });
    setTyped({ of: value, moment: next });
  };
  const choose = (kind: Moment["kind"]) => {
    const time = moment.kind === "none" ? "" : moment.time;
    if (kind === "none") change({ kind });
    else if (kind === "day") change({ kind, time });
    else if (kind === "date") change({ kind, date: "", time });
    else if (moment.kind === "before" || moment.kind === "after") change({ ...moment, kind });
    else change({ kind, number: "7", unit: "days", time });
  };
  return (
    <fieldset class="texts">
      <legend>{words.when}</legend>
      <div class="when">
        <label>
          {words.whenDay}
          <select
            value={moment.kind}
            onChange={({ currentTarget }) =>
              choose(KINDS.find((kind) => kind === currentTarget.value) ?? "none")
            }
          >
            {KINDS.map((kind) => (
              <option value={kind}>{words.whenKinds[kind]}</option>
            ))}
          </select>
        </label>
        {(moment.kind === "before" || moment.kind === "after") && (
          <>
            <Part
              label={words.whenNumber}
              value={moment.number}
              onInput={(number) => change({ ...moment, number })}
            />
            <label>
              {words.whenUnit}
              <select
                value={moment.unit}
                onChange={({ currentTarget }) =>
                  change({ ...moment, unit: currentTarget.value === "weeks" ? "weeks" : "days" })
                }
              >
                <option value="days">{words.days}</option>
                <option value="weeks">{words.weeks}</option>
              </select>
            </label>
          </>
        )}
        {moment.kind === "date" && (
          <Part
            label={`${words.whenDate}, ${words.dateHint.charAt(0).toLowerCase()}${words.dateHint.slice(1)}`}
            value={moment.date}
            onInput={(date) => change({ ...moment, date })}
          />
        )}
        {moment.kind !== "none" && (
          <Part label={words.whenTime} value={moment.time} onInput={(time) => change({ ...moment, time })} />
        )}
      </div>
      {messages.length > 0 && <FieldMessages id="when-said" messages={messages} />}
    </fieldset>
  );
}

function shownMoment(written: unknown, language: string): Moment | undefined {
  const moment = momentOf(written);
  if (moment?.kind !== "date") return moment;
  return { ...moment, date: showDate(moment.date, "date", language) };
}

interface PartProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Part({ label, value, onInput }: PartProps) {
  return (
    <label>
      {label}
      <input autocomplete="off" value={value} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
    </label>
  );
}
