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
  const { words } = useEditorWords();
  const value = useEditorState((state) => valueAt(state.value, path));
  if (typeof value !== "object" || value === null) return null;
  const others = Object.entries(value).filter(([key]) => !known.includes(key));
  if (others.length === 0) return null;
  return (
    <section class="locked">
      <h3>{words.locked}</h3>
      <p class="hint">{words.lockedIntro}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach */}
      <pre tabIndex={0}>
        {others.map(([key, inner]) => `${key}:${writeValue(inner, "key", 0)}`).join("\n")}
      </pre>
    </section>
  );
}
