import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { writeValue } from "../../../core/source/yaml/writeValue.ts";
import { useEditorState, useEditorWords } from "../editorContext.ts";

interface Props {
  readonly path: Path;
  /** The keys for which there is a form. */
  readonly known: readonly string[];
}

/** What a mapping holds that no form shows: it stays in the file as it is. */
export function Locked({ path, known }: Props) {
  const value = useEditorState((state) => valueAt(state.value, path));
  if (typeof value !== "object" || value === null) return null;
  const others = Object.entries(value).filter(([key]) => !known.includes(key));
  return <LockedLines entries={others} />;
}

/** A value of another kind than its field shows: it stays in the file as it is. */
export function LockedValue({ path, value }: { readonly path: Path; readonly value: unknown }) {
  return <LockedLines entries={[[String(path.at(-1)), value]]} />;
}

function LockedLines({ entries }: { readonly entries: readonly (readonly [string, unknown])[] }) {
  const { words } = useEditorWords();
  if (entries.length === 0) return null;
  return (
    <section class="locked">
      <h3>{words.locked}</h3>
      <p class="hint">{words.lockedIntro}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach */}
      <pre tabIndex={0}>
        {entries.map(([key, value]) => `${key}:${writeValue(value, "key", 0)}`).join("\n")}
      </pre>
    </section>
  );
}
