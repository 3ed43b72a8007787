import { useRef, useState } from "preact/hooks";
import type { Part, Post } from "../../core/compose/Post.ts";
import { messagesIn } from "../../core/i18n/index.ts";
import { copyText } from "../kit/copyText.ts";
import { formatNumber } from "../kit/format.ts";
import { usePage, useTellCopied, useWords } from "../kit/page.ts";

interface Props {
  readonly parts: readonly (Part | Post)[];
  /** Whether no rule finds an error in the post. */
  readonly ready: boolean;
  /** The warning to show before a text with an error is copied. */
  readonly problem: string;
  /** The platform and the language. */
  readonly name: string;
}

/** What is posted one after another: each part as it is pasted, with its count and a button of its own. */
export function Parts({ parts, ready, problem, name }: Props) {
  return (
    <ol class="parts">
      {parts.map((part, index) => (
        // A changed text is a new question, and is not copied yet.
        <PartItem
          key={`${index} ${part.text}`}
          part={part}
          number={index + 1}
          ready={ready}
          problem={problem}
          name={name}
        />
      ))}
    </ol>
  );
}

interface ItemProps extends Omit<Props, "parts"> {
  readonly part: Part | Post;
  readonly number: number;
}

function PartItem({ part, number, ready, problem, name }: ItemProps) {
  const { say } = usePage();
  const tellCopied = useTellCopied();
  const { language, words } = useWords();
  const { colon } = messagesIn(language);
  const shown = useRef<HTMLParagraphElement>(null);
  const [asked, setAsked] = useState(false);
  const [copied, setCopied] = useState(false);
  const { text, count } = part;
  const copy = async () => {
    if (!ready && !asked) {
      setAsked(true);
      say(problem);
      return;
    }
    const isDone = await copyText(text);
    setCopied(isDone);
    if (!isDone && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
    tellCopied(isDone, `${words.copied}${colon}${number}, ${name}`);
  };
  const label = copied ? words.copiedPart(number) : asked ? words.copyAnyway : words.copyPart(number);
  return (
    <li class={count.valid ? "part" : "part over"} data-part={number}>
      <p ref={shown} class="part-text" dir="auto" lang={part.language === "und" ? undefined : part.language}>
        {text}
      </p>
      <p class="part-foot">
        <span class="count" data-count={count.length} data-limit={count.limit}>
          {words.count(formatNumber(count.length, language), formatNumber(count.limit, language))}
        </span>
        <button
          type="button"
          class={copied ? "button live-only copied" : "button live-only"}
          aria-label={label + colon + name}
          data-action="copy-part"
          onClick={copy}
        >
          {label}
        </button>
      </p>
    </li>
  );
}
