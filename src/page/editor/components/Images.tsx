import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { LineField } from "./LineField.tsx";
import { Act } from "./ListEditor.tsx";
import { Locked, LockedValue } from "./Locked.tsx";
import { PickPicture, Thumbnail } from "./PictureField.tsx";
import { TextFields } from "./TextFields.tsx";

/** The images of a post, each with what it shows in words. */
export function Images({ path }: { readonly path: Path }) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const list = useEditorState((state) => valueAt(state.value, path));
  if (list !== undefined && list !== null && !Array.isArray(list))
    return <LockedValue path={path} value={list} />;
  const images: readonly unknown[] = Array.isArray(list) ? list : [];
  return (
    <section aria-labelledby="images">
      <h2 id="images">{words.images}</h2>
      {images.map((image, at) => {
        const file = String(valueAt(image, ["file"]) ?? "");
        const own = [...path, at];
        return (
          <section class="item" aria-label={file}>
            {file !== "" && <Thumbnail file={file} />}
            {valueAt(image, ["card"]) === undefined && (
              <LineField path={[...own, "file"]} label={words.imageFile} required />
            )}
            <TextFields path={[...own, "alt"]} label={words.altText} short />
            <Locked path={own} known={["file", "alt"]} />
            <div class="actions">
              <Act
                label={words.remove}
                of={file}
                onClick={() => editor.do({ kind: "remove", list: path, at })}
              />
            </div>
          </section>
        );
      })}
      <p>
        <PickPicture
          label={words.addImage}
          accept=".jpg,.jpeg,.png,.gif,.webp"
          onPick={(file) => editor.do({ kind: "insert", list: path, at: images.length, value: { file } })}
        />
      </p>
    </section>
  );
}
