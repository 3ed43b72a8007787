import type { Post } from "../../../core/compose/Post.ts";
import { nameFrom } from "../../../core/i18n/cards/CardNames.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { CardFields } from "./CardFields.tsx";
import { CardPreview } from "./CardPreview.tsx";
import { LineField } from "./LineField.tsx";
import { Act } from "./ListEditor.tsx";
import { Locked, LockedValue } from "./Locked.tsx";
import { PickPicture, Thumbnail } from "./PictureField.tsx";
import { TextFields } from "./TextFields.tsx";

/** The keys of an image that a form shows. */
const OF_FILE = ["file", "alt"];
const OF_CARD = ["card", "fact", "helpline", "words", "alt"];

interface Props {
  readonly path: Path;
  /** How the post looks where it goes. */
  readonly posts: readonly Post[];
}

/** The images of a post, and the cards that are drawn for it, each with what it shows in words. */
export function Images({ path, posts }: Props) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const list = useEditorState((state) => valueAt(state.value, path));
  if (list !== undefined && list !== null && !Array.isArray(list))
    return <LockedValue path={path} value={list} />;
  const images: readonly unknown[] = Array.isArray(list) ? list : [];
  const add = (value: unknown) => editor.do({ kind: "insert", list: path, at: images.length, value });
  return (
    <section aria-labelledby="images">
      <h2 id="images">{words.images}</h2>
      {images.map((image, at) => {
        const own = [...path, at];
        const file = String(valueAt(image, ["file"]) ?? "");
        const card = valueAt(image, ["card"]);
        const name = card === undefined ? file : nameFrom(words.card.kinds, String(card));
        const drawing = posts[0]?.images[at]?.drawing;
        return (
          <section class="item" aria-label={name}>
            {drawing !== undefined && <CardPreview drawing={drawing} />}
            {file !== "" && <Thumbnail file={file} />}
            {card === undefined ? (
              <LineField path={[...own, "file"]} label={words.imageFile} required />
            ) : (
              <CardFields path={own} />
            )}
            <TextFields path={[...own, "alt"]} label={words.altText} short />
            <Locked path={own} known={card === undefined ? OF_FILE : OF_CARD} />
            <div class="actions">
              <Act
                label={words.remove}
                of={name}
                onClick={() => editor.do({ kind: "remove", list: path, at })}
              />
            </div>
          </section>
        );
      })}
      <p class="actions">
        <PickPicture
          label={words.addImage}
          accept=".jpg,.jpeg,.png,.gif,.webp"
          onPick={(file) => add({ file })}
        />
        <button type="button" class="button" data-action="add-card" onClick={() => add({ card: "quote" })}>
          {words.card.add}
        </button>
      </p>
    </section>
  );
}
