import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
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
  useKeptSelection(field);
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

/** Keeps what is selected in a field when the page changes its text, after which a browser has the cursor at the end. */
function useKeptSelection({ current: field }: Props["field"]): void {
  const before = field && { text: field.value, start: field.selectionStart, end: field.selectionEnd };
  useLayoutEffect(() => {
    if (field === null || before === null || document.activeElement !== field) return;
    if (field.value === before.text) return;
    const isAll = before.start === 0 && before.end === before.text.length;
    field.setSelectionRange(before.start, isAll ? field.value.length : before.end);
  });
}
