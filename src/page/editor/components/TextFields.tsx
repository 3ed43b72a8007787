import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditorState } from "../editorContext.ts";
import { useMessages } from "../messages.ts";
import { editedLanguages, isTexts, nameOf } from "../textAt.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { fieldId } from "./LineField.tsx";
import { LockedText } from "./LockedText.tsx";
import { TextArea } from "./TextArea.tsx";

interface Props {
  readonly path: Path;
  readonly label: string;
  readonly short?: boolean | undefined;
}

/** A text in all languages of the campaign, side by side. */
export function TextFields({ path, label, short }: Props) {
  const languages = useEditorState((state) => editedLanguages(state.value).join(" ")).split(" ");
  const id = fieldId(path);
  const messages = useMessages(path);
  const value = useEditorState((state) => valueAt(state.value, path));
  if (!isTexts(value)) return <LockedText path={path} value={value} />;
  const isPlain = languages.length === 1;
  const fields = languages.map((language) => (
    <TextArea
      key={language}
      id={`${id}-${language}`}
      path={path}
      language={language}
      label={isPlain ? label : nameOf(language)}
      short={short}
    />
  ));
  if (isPlain) return <>{fields}</>;
  return (
    <fieldset class="texts">
      <legend>{label}</legend>
      <div class={languages.length % 2 === 0 ? "columns even" : "columns"}>{fields}</div>
      {messages.length > 0 && <FieldMessages id={`${id}-said`} messages={messages} />}
    </fieldset>
  );
}
