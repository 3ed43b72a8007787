import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { ChoiceField } from "./ChoiceField.tsx";

/** The group of hashtags that a post chooses; nothing where there is none to choose. */
export function HashtagGroup({ path }: { readonly path: Path }) {
  const { hashtagGroups } = useEditor().checker;
  const { words } = useEditorWords();
  const isChosen = useEditorState((state) => valueAt(state.value, path) !== undefined);
  if (!isChosen && hashtagGroups.length === 0) return null;
  return (
    <ChoiceField
      path={path}
      label={words.hashtagGroup}
      choices={[["", words.noHashtagGroup], ...hashtagGroups.map((name) => [name, name] as const)]}
    />
  );
}
