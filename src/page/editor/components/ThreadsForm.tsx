import { numberings, usualThreads } from "../../../core/campaign/numberings.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { fieldId } from "./LineField.tsx";
import { Locked, LockedValue } from "./Locked.tsx";

const PARTS = ["first", "last", "all"] as const;

/** How posts in several parts are written. */
export function ThreadsForm() {
  const { words } = useEditorWords();
  const threads = useEditorState((state) => valueAt(state.value, ["threads"]));
  if (threads !== undefined && threads !== null && (typeof threads !== "object" || Array.isArray(threads)))
    return <LockedValue path={["threads"]} value={threads} />;
  const { heading, hint, numbering, hashtags, helpline, numberings: kinds, parts, asWritten } = words.threads;
  const inParts = PARTS.map((part) => [part, parts[part]] as const);
  return (
    <section aria-labelledby="threads">
      <h2 id="threads">{heading}</h2>
      <p class="hint">{hint}</p>
      <Choice
        name="numbering"
        label={numbering}
        choices={numberings.map((kind) => [kind, kinds[kind]])}
        usual={usualThreads.numbering}
      />
      <Choice name="hashtags" label={hashtags} choices={inParts} usual={usualThreads.hashtags} />
      <Choice name="helpline" label={helpline} choices={[["", asWritten], ...inParts]} usual="" />
      <Locked path={["threads"]} known={["numbering", "hashtags", "helpline"]} />
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly (readonly [string, string])[];
  /** What holds where the file says nothing. */
  readonly usual: string;
}

function Choice({ name, label, choices, usual }: ChoiceProps) {
  const editor = useEditor();
  const path = ["threads", name];
  const written = useEditorState((state) => valueAt(state.value, path));
  const messages = useMessages(path);
  const id = fieldId(path);
  const chosen = String(written ?? usual);
  const choose = (next: string) => editor.do({ kind: "set", path, value: next === usual ? undefined : next });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={messages.length > 0 ? `${id}-said` : undefined}
        aria-invalid={messages.some(({ severity }) => severity === "error")}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {choices.some(([value]) => value === chosen) || <option value={chosen}>{chosen}</option>}
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {messages.length > 0 && <FieldMessages id={`${id}-said`} messages={messages} />}
    </div>
  );
}
