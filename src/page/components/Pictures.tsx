import type { Post } from "../../core/compose/Post.ts";
import { messagesIn } from "../../core/i18n/index.ts";
import { pictureName } from "../../core/image/pictureName.ts";
import { copyText } from "../kit/copyText.ts";
import { drawingOf, type Picture } from "../kit/Picture.ts";
import { usePage, useTellCopied, useWords } from "../kit/page.ts";
import { copyPicture, savePicture } from "../kit/pictures.ts";

/** The pictures of a post, with what they show in words. */
export function Pictures({ post }: { readonly post: Post }) {
  const { model } = usePage();
  return (
    <>
      {post.images.map(({ file, alt }) => (
        <PostPicture
          file={file}
          alt={alt.get(post.language)?.value}
          language={post.language}
          picture={model.data.pictures[file]}
        />
      ))}
    </>
  );
}

interface Props {
  readonly file: string;
  readonly alt: string | undefined;
  readonly language: string;
  readonly picture: Picture | undefined;
}

function PostPicture({ file, alt, language, picture }: Props) {
  const tellCopied = useTellCopied();
  const { language: ui, words } = useWords();
  const { colon } = messagesIn(ui);
  const name =
    picture === undefined ? (file.split(/[\\/]/).at(-1) ?? file) : pictureName(file, picture.format);
  const altButton = (
    <button
      type="button"
      class="button plain"
      aria-label={words.copyAltText + colon + name}
      onClick={async () => tellCopied(await copyText(alt ?? ""), words.altTextCopied)}
    >
      {words.copyAltText}
    </button>
  );
  return (
    <figure class="picture">
      {picture !== undefined && (
        <svg role="img" aria-label={alt ?? name} viewBox={`0 0 ${picture.width} ${picture.height}`}>
          <use href={`#${drawingOf(picture.drawing)}`} />
        </svg>
      )}
      <figcaption>
        <b>{name}</b>
        {picture === undefined && <span class="hint"> {words.pictureLeftOut}</span>}
        <p lang={language === "und" ? undefined : language} dir="auto">
          {words.altText}: {alt ?? words.noAltText}
        </p>
      </figcaption>
      <div class="actions live-only">
        {picture !== undefined && (
          <>
            <button
              type="button"
              class="button plain"
              aria-label={words.savePicture + colon + name}
              onClick={() => savePicture(picture.drawing, name)}
            >
              {words.savePicture}
            </button>
            <button
              type="button"
              class="button plain"
              aria-label={words.copyPicture + colon + name}
              onClick={async () => tellCopied(await copyPicture(picture.drawing), words.pictureCopied)}
            >
              {words.copyPicture}
            </button>
          </>
        )}
        {alt !== undefined && altButton}
      </div>
    </figure>
  );
}
