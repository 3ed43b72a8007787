import type { Post } from "../../core/compose/Post.ts";
import { messagesIn } from "../../core/i18n/index.ts";
import { type OtherField, otherFields } from "../../core/kit/otherFields.ts";
import { copyText } from "../kit/copyText.ts";
import { useTellCopied, useWords } from "../kit/page.ts";

/** What goes with a post into other fields. No composer's address takes it, so each is copied by itself. */
export function OtherFields({ post }: { readonly post: Post }) {
  const { language } = useWords();
  return (
    <>
      {otherFields(post, messagesIn(language)).map((field) => (
        <Field key={field.label} field={field} post={post} />
      ))}
    </>
  );
}

function Field({ field: { label, value }, post }: { readonly field: OtherField; readonly post: Post }) {
  const tellCopied = useTellCopied();
  const { language, words } = useWords();
  const { colon } = messagesIn(language);
  const copy = async () => tellCopied(await copyText(value), `${words.copied}${colon}${label}`);
  return (
    <div class="note">
      <p>
        <strong>{label + colon}</strong>
        <span class="other-field" lang={post.language === "und" ? undefined : post.language} dir="auto">
          {value}
        </span>
      </p>
      <button
        type="button"
        class="button plain live-only"
        aria-label={`${words.copy}${colon}${label}`}
        data-action="copy-field"
        onClick={copy}
      >
        {words.copy}
      </button>
    </div>
  );
}
