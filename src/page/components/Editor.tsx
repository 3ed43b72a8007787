import type { RefObject } from "preact";
import type { Post } from "../../core/compose/Post.ts";
import { marksOf } from "../kit/marksOf.ts";

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly post: Post;
  readonly label: string;
  readonly describedBy: string;
  readonly onInput: (text: string) => void;
}

/**
 * A post's text, to be changed in place. Behind the field lies the same text, unseen: it gives the field its height and shows
 * what the platform links and where its feed folds.
 */
export function Editor({ field, value, post, label, describedBy, onInput }: Props) {
  const lang = post.language === "und" ? undefined : post.language;
  return (
    <div class="editor">
      <div class="marks" aria-hidden="true" dir="auto">
        {marksOf(value, post).map(({ text, kind, folded }) => (
          <span class={folded ? `${kind} folded` : kind}>{text}</span>
        ))}
        {"\u200b"}
      </div>
      <textarea
        ref={field}
        dir="auto"
        lang={lang}
        aria-label={label}
        aria-describedby={describedBy}
        autocomplete="off"
        spellcheck={true}
        rows={1}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}
