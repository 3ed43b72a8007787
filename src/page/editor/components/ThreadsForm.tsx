import { numberings, usualThreads } from "../../../core/campaign/numberings.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditorState, useEditorWords } from "../editorContext.ts";
import { ChoiceField } from "./ChoiceField.tsx";
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
      <ChoiceField
        path={["threads", "numbering"]}
        label={numbering}
        choices={numberings.map((kind) => [kind, kinds[kind]])}
        usual={usualThreads.numbering}
      />
      <ChoiceField
        path={["threads", "hashtags"]}
        label={hashtags}
        choices={inParts}
        usual={usualThreads.hashtags}
      />
      <ChoiceField path={["threads", "helpline"]} label={helpline} choices={[["", asWritten], ...inParts]} />
      <Locked path={["threads"]} known={["numbering", "hashtags", "helpline"]} />
    </section>
  );
}
