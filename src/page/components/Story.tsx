import { messagesIn } from "../../core/i18n/index.ts";
import type { Block, Run } from "../../core/kit/prose.ts";
import type { BackgroundView } from "../../core/kit/toCampaignView.ts";
import { useWords } from "../kit/page.ts";

/** The story behind the posts. */
export function Story({ unreviewed, sections }: BackgroundView) {
  const { language } = useWords();
  return (
    <section class="story">
      <h2>{messagesIn(language).background}</h2>
      {unreviewed !== undefined && <p class="note">{unreviewed}</p>}
      {sections.map(({ heading, blocks }) => (
        <>
          <h3 dir="auto">{heading}</h3>
          {blocks.map((block) => (
            <StoryBlock block={block} />
          ))}
        </>
      ))}
    </section>
  );
}

function StoryBlock({ block }: { readonly block: Block }) {
  if (block.kind === "list") {
    return (
      <ul>
        {block.items.map((item) => (
          <li dir="auto">
            <Runs runs={item} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p dir="auto">
      <Runs runs={block.runs} />
    </p>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run) => (
        <StoryRun run={run} />
      ))}
    </>
  );
}

function StoryRun({ run }: { readonly run: Run }) {
  switch (run.kind) {
    case "text":
      return <>{run.text}</>;
    case "remark":
      return <strong class="superseded"> {run.text}</strong>;
    case "link":
      return (
        <a href={run.address} rel="noopener noreferrer">
          {run.text}
        </a>
      );
  }
}
