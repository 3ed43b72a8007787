import { valueAt } from "../../../core/source/nameOfPath.ts";
import { findPlaceholders, isPlaceholderName } from "../../../core/text/entities/placeholders.ts";
import { memoize } from "../../../core/text/memoize.ts";
import { useEditorState, useEditorWords } from "../editorContext.ts";
import { toValues } from "../values.ts";
import { LineField } from "./LineField.tsx";
import { LockedValue } from "./Locked.tsx";
import { TextFields } from "./TextFields.tsx";

const NONE = {};

/** What fills the placeholders of the texts: the same in every language, or a text for each. */
export function Placeholders() {
  const { words } = useEditorWords();
  const written = useEditorState((state) => valueAt(state.value, ["values"])) ?? {};
  const used = useEditorState((state) => namesIn(state.value ?? NONE).join(" "));
  if (typeof written !== "object" || Array.isArray(written))
    return <LockedValue path={["values"]} value={written} />;
  const unfilled = used.split(" ").filter((name) => name !== "" && !Object.hasOwn(written, name));
  const values = { ...written, ...Object.fromEntries(unfilled.map((name) => [name, ""])) };
  if (Object.keys(values).length === 0) return null;
  return (
    <>
      <h2>{words.placeholders}</h2>
      {Object.entries(values).map(([name, value]) => {
        const path = ["values", name];
        const label = `{{${name}}}`;
        return typeof value === "string" ? (
          <LineField key={name} path={path} label={label} required />
        ) : (
          <TextFields key={name} path={path} label={label} short />
        );
      })}
    </>
  );
}

/** The placeholders that values fill, in the texts of a campaign. */
const namesIn = memoize((value: object): readonly string[] => {
  const { values: _, accounts: _a, vocabulary: _v, ...texts } = toValues(value);
  return [...new Set(placeholdersBelow(texts))];
});

function placeholdersBelow(value: unknown): string[] {
  if (typeof value === "string")
    return findPlaceholders(value).flatMap(({ name }) =>
      name !== undefined && isPlaceholderName(name) ? [name] : [],
    );
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(placeholdersBelow) : [];
}
