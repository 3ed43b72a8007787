import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { isPostUnreviewed } from "../../core/compose/isUnreviewed.ts";
import { type Part, type Post, postedParts } from "../../core/compose/Post.ts";
import { messagesIn } from "../../core/i18n/index.ts";
import { composerAddress } from "../../core/kit/composerAddress.ts";
import { type CardFinding, isReady } from "../kit/CardFinding.ts";
import { copyText } from "../kit/copyText.ts";
import type { CardRef } from "../kit/KitModel.ts";
import { withEdit } from "../kit/KitState.ts";
import { usePage, useStore, useTellCopied, useWords } from "../kit/page.ts";
import { Count, countInWords } from "./Count.tsx";
import { Editor } from "./Editor.tsx";
import { Findings } from "./Findings.tsx";
import { OtherFields } from "./OtherFields.tsx";
import { Parts } from "./Parts.tsx";
import { Pictures } from "./Pictures.tsx";

interface Props {
  readonly card: CardRef;
}

/** A post on one platform in one language: its text to change, what the platform makes of it, and what to do with it. */
export function Card({ card }: Props) {
  const { model, store, say } = usePage();
  const { language, words } = useWords();
  const values = useStore((state) => state.values);
  const edit = useStore((state) => state.edits[card.key]);
  const done = useStore((state) => state.done.includes(card.key));
  const today = useStore((state) => state.today);
  const field = useRef<HTMLTextAreaElement>(null);

  const changes = { values, edits: { ...store.state.edits, [card.key]: edit } };
  const post = model.post(card, changes);
  const findings = model.findings(card, changes, today);
  const unchanged = model.post(card, { values, edits: {} });
  // The hashtags of a post that is divided are in the parts below its field, and not in the field.
  const isDivided = unchanged.parts !== undefined;
  const whole = isDivided ? bodyOf(unchanged) : unchanged.text;
  const value = edit === undefined ? whole : model.fill(edit, card, changes);
  const { platform } = card;
  const languageName = model.nameOf(card.language);
  const name = `${platform.name}, ${languageName}`;
  useSpokenCount(countInWords(post, language), edit, field);

  const change = (text: string | undefined) =>
    store.set({ edits: withEdit(store.state.edits, card.key, text) });
  const tick = (ticked: boolean) =>
    store.set({
      done: ticked ? [...store.state.done, card.key] : store.state.done.filter((key) => key !== card.key),
    });
  const heading = `h/${card.key}`;
  return (
    <article
      class={done ? "card done" : "card"}
      data-post={card.post}
      data-platform={platform.id}
      data-lang={card.language}
      aria-labelledby={heading}
    >
      <div class="card-head">
        <h4 id={heading}>
          {platform.name} {languageName !== "" && <span class="lang">{languageName}</span>}
        </h4>
        <label class="tick live-only">
          <input
            type="checkbox"
            checked={done}
            onChange={({ currentTarget }) => tick(currentTarget.checked)}
          />
          {words.posted}
        </label>
      </div>
      <Editor
        field={field}
        value={value}
        post={isDivided ? { ...post, text: bodyOf(post) } : post}
        label={words.text(platform.name, languageName)}
        describedBy={`c/${card.key}`}
        onInput={(text) => change(text === whole ? undefined : text)}
      />
      <Count id={`c/${card.key}`} post={post} language={language} />
      <OtherFields post={post} />
      <Findings
        findings={findings}
        unreviewed={isPostUnreviewed(post, model.campaign(changes))}
        language={language}
      />
      <Actions
        post={post}
        parts={isDivided ? postedParts(post) : post.parts}
        findings={findings}
        name={name}
        onFail={() => {
          field.current?.focus();
          field.current?.select();
        }}
        {...(edit !== undefined && {
          onRestore: () => {
            change(undefined);
            say(words.restored);
            field.current?.focus();
          },
        })}
      />
      <Pictures post={post} />
    </article>
  );
}

/** A post's text without the hashtags that were added. */
function bodyOf({ text, bodyLength }: Post): string {
  return text.slice(0, bodyLength);
}

interface ActionsProps {
  readonly post: Post;
  /** What is copied one after another, in place of the post's text. */
  readonly parts: readonly (Post | Part)[] | undefined;
  readonly findings: readonly CardFinding[];
  readonly name: string;
  /** Selects the text, to be copied by hand. */
  readonly onFail: () => void;
  readonly onRestore?: () => void;
}

/** What can be done with a post. Of a text with an error it asks once more, and says what the platform will do. */
function Actions({ post, parts, findings, name, onFail, onRestore }: ActionsProps) {
  const { say } = usePage();
  const tellCopied = useTellCopied();
  const { language, words } = useWords();
  const { colon } = messagesIn(language);
  const server = useStore((state) => state.server);
  const [asked, setAsked] = useState<"copy" | "open" | undefined>();
  const [copied, setCopied] = useState(false);
  const { platform, text } = post;
  const ready = isReady(findings);
  const isRefused = postedParts(post).some(({ count }) => !count.valid);
  const problem = isRefused ? words.refuses(platform.name) : words.hasError;
  const address = addressOn(server, postedParts(post)[0]);
  // A changed text is a new question.
  useEffect(() => setAsked(undefined), [text]);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [copied]);

  /** Whether to go on: at once with a post that is ready, else the second time. */
  const mayDo = (what: "copy" | "open") => {
    if (ready || asked === what) return true;
    setAsked(what);
    say(problem);
    return false;
  };
  const copy = async () => {
    if (!mayDo("copy")) return;
    setAsked(undefined);
    const isDone = await copyText(text);
    setCopied(isDone);
    if (!isDone) onFail();
    tellCopied(isDone, words.copied + colon + name);
  };
  const copyLabel = copied ? words.copied : asked === "copy" ? words.copyAnyway : words.copy;
  const openLabel = asked === "open" ? words.openAnyway : words.open(platform.name);
  return (
    <>
      {parts !== undefined && <Parts parts={parts} ready={ready} problem={problem} name={name} />}
      {asked !== undefined && !ready && <p class="asks">{problem}</p>}
      <div class="actions live-only">
        {parts === undefined && (
          <button
            type="button"
            class={copied ? "button main copied" : "button main"}
            aria-label={copyLabel + colon + name}
            data-action="copy"
            onClick={copy}
          >
            {copyLabel}
          </button>
        )}
        {address !== undefined && (
          <a
            class="button"
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={openLabel + colon + name}
            data-action="open"
            onClick={(event) => {
              if (!mayDo("open")) event.preventDefault();
            }}
          >
            {openLabel}
          </a>
        )}
        {onRestore !== undefined && (
          <button
            type="button"
            class="button plain"
            aria-label={words.restore + colon + name}
            data-action="restore"
            onClick={onRestore}
          >
            {words.restore}
          </button>
        )}
      </div>
    </>
  );
}

function addressOn(server: string, post: Post | Part): string | undefined {
  const address = composerAddress(post);
  if (address === undefined || post.platform.id !== "mastodon") return address;
  const host = server.trim();
  if (!/^[a-z0-9.-]+(:\d+)?$/i.test(host)) return address;
  const own = new URL(address);
  own.host = host;
  return own.href;
}

/** Says the count to a screen reader once the reader stops typing, as GOV.UK's character count does. */
function useSpokenCount(
  count: string,
  edit: string | undefined,
  field: RefObject<HTMLTextAreaElement | null>,
): void {
  const { say } = usePage();
  useEffect(() => {
    // A text that was opened from a file was not typed.
    if (edit === undefined || document.activeElement !== field.current) return;
    const timer = setTimeout(() => say(count), 1000);
    return () => clearTimeout(timer);
  }, [edit]);
}
