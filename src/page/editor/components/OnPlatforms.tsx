import { useEffect, useRef, useState } from "preact/hooks";
import { type Part, type Post, postedParts } from "../../../core/compose/Post.ts";
import { messagesIn } from "../../../core/i18n/index.ts";
import { pageMessagesIn } from "../../../core/i18n/page/index.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { Count, countInWords } from "../../components/Count.tsx";
import { formatNumber } from "../../kit/format.ts";
import { marksOf } from "../../kit/marksOf.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { CardPreview } from "./CardPreview.tsx";
import { TextArea } from "./TextArea.tsx";

interface Props {
  readonly at: number;
  readonly language: string;
  readonly posts: readonly Post[];
  /** Whether something is wrong that keeps the post from being shown. */
  readonly isBroken: boolean;
}

/** How a post counts and looks on each of its platforms, in one language. */
export function OnPlatforms({ at, language, posts, isBroken }: Props) {
  const { words } = useEditorWords();
  const own = posts.filter((post) => post.language === language);
  useSpokenCount(own, language);
  return (
    <div class="on-platforms">
      {own.length === 0 && <p class="hint">{isBroken ? words.previewAfterFix : words.noPreview}</p>}
      {own.map((post) => (
        <OnPlatform key={post.platform.id} at={at} post={post} />
      ))}
    </div>
  );
}

/** Says to a screen reader, once the writer pauses, what is left where there is least room; GOV.UK's character count does so. */
function useSpokenCount(posts: readonly Post[], language: string): void {
  const editor = useEditor();
  const { ui } = useEditorWords();
  const roomOf = (post: Post) => Math.min(...postedParts(post).map(({ count }) => count.remaining));
  const [tightest] = posts.toSorted((one, other) => roomOf(one) - roomOf(other));
  const spoken = tightest && tightest.platform.name + messagesIn(ui).colon + countInWords(tightest, ui);
  const isFirst = useRef(true);
  useEffect(() => {
    if (spoken === undefined) return;
    const isTyped = !isFirst.current && document.activeElement?.getAttribute("lang") === language;
    isFirst.current = false;
    if (!isTyped) return;
    const timer = setTimeout(() => editor.say(spoken, { shown: false }), 1000);
    return () => clearTimeout(timer);
  }, [spoken]);
}

/** The count of a post on one platform, its preview, and its own text there if it has one. */
function OnPlatform({ at, post }: { readonly at: number; readonly post: Post }) {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const [isOpen, setOpen] = useState(false);
  const { platform, language } = post;
  const variants = useEditorState((state) => valueAt(state.value, ["posts", at, "variants"]));
  const written = Object.keys(Object(variants)).find(
    (name) => name === platform.id || platform.aliases?.includes(name),
  );
  const path = ["posts", at, "variants", written ?? platform.id, "text"];
  const hasOwn = written !== undefined && valueAt(variants, [written, "text"]) !== undefined;
  const id = `p-${platform.id}-${language}`;
  const writeOwn = () =>
    editor.do({ kind: "set", path, value: valueAt(editor.store.state.value, ["posts", at, "text"]) });
  return (
    <div class={isOpen ? "on-platform open" : "on-platform"} data-platform={platform.id} data-lang={language}>
      <h3 id={`${id}-name`}>{platform.name}</h3>
      <Count id={`${id}-count`} post={post} language={ui} />
      <button
        type="button"
        class="as-link toggle"
        aria-expanded={isOpen}
        aria-label={words.preview + messagesIn(ui).colon + platform.name}
        onClick={() => setOpen(!isOpen)}
      >
        {words.preview}
      </button>
      {isOpen &&
        postedParts(post).map((part, index) => (
          <>
            <div class="preview" lang={language === "und" ? undefined : language} dir="auto">
              {marksOf(part.text, part).map(({ text: words, kind, folded }) => (
                <span class={folded ? `${kind} folded` : kind}>{words}</span>
              ))}
            </div>
            {post.parts !== undefined && <PartCount part={part} number={index + 1} language={ui} />}
          </>
        ))}
      {isOpen && post.images.map(({ drawing }) => drawing !== undefined && <CardPreview drawing={drawing} />)}
      {hasOwn && (
        <TextArea id={`${id}-own`} path={path} language={language} label={words.ownText(platform.name)} />
      )}
      {(isOpen || hasOwn) && (
        <button
          type="button"
          class="as-link write-own"
          data-action={hasOwn ? "drop-own" : "write-own"}
          onClick={hasOwn ? () => editor.do({ kind: "set", path, value: undefined }) : writeOwn}
        >
          {hasOwn ? words.dropOwnText(platform.name) : words.writeOwnText(platform.name)}
        </button>
      )}
    </div>
  );
}

interface PartCountProps {
  readonly part: Post | Part;
  readonly number: number;
  readonly language: string;
}

/** How long one of several parts is. */
function PartCount({ part: { count }, number, language }: PartCountProps) {
  const { length, limit, valid } = count;
  const ofLimit = pageMessagesIn(language).count(
    formatNumber(length, language),
    formatNumber(limit, language),
  );
  return (
    <p class={valid ? "count part" : "count part over"} data-part={number} data-count={length}>
      {number + messagesIn(language).colon + ofLimit}
    </p>
  );
}
