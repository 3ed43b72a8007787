import type { Post } from "../../core/compose/Post.ts";
import { messagesIn } from "../../core/i18n/index.ts";
import { copyText } from "../kit/copyText.ts";
import { usePage, useWords } from "../kit/page.ts";

/** What readers see before a post. No composer's address takes it, so it is copied by itself. */
export function ContentWarning({ post }: { readonly post: Post }) {
  const { say } = usePage();
  const { language, words } = useWords();
  const { contentWarning, colon } = messagesIn(language);
  const text = post.contentWarning;
  if (text === undefined) return null;
  const copy = async () => {
    const done = await copyText(text);
    say(done ? `${words.copied}${colon}${contentWarning}` : words.copyFailed, { shown: !done });
  };
  return (
    <div class="note">
      <p>
        <strong>{contentWarning + colon}</strong>
        <span class="content-warning" lang={post.language === "und" ? undefined : post.language} dir="auto">
          {text}
        </span>
      </p>
      <button
        type="button"
        class="button plain live-only"
        aria-label={`${words.copy}${colon}${contentWarning}`}
        data-action="copy-warning"
        onClick={copy}
      >
        {words.copy}
      </button>
    </div>
  );
}
