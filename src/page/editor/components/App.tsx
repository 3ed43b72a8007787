import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { saveFile } from "../../kit/saveFile.ts";
import { useEditor, useEditorState, useEditorWords, useLocal } from "../editorContext.ts";
import { MessagesContext, messagesBy } from "../messages.ts";
import { useStatuses } from "../statuses.ts";
import { postsOf } from "../values.ts";
import { ConflictView } from "./ConflictView.tsx";
import { DraftOffer } from "./DraftOffer.tsx";
import { Header } from "./Header.tsx";
import { Navigation } from "./Navigation.tsx";
import { Overview } from "./Overview.tsx";
import { PostForm } from "./PostForm.tsx";
import { SectionForm } from "./Sections.tsx";
import { Start } from "./Start.tsx";
import { TranslationView } from "./TranslationView.tsx";
import { useDrop, Welcome } from "./Welcome.tsx";

/** The whole page: what can be opened, and what is open. */
export function App({ languages }: { readonly languages: readonly string[] }) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const local = useLocal();
  useDrop(editor.translator === undefined ? local : undefined);
  const trouble = useEditorState((state) => state.trouble);
  const hasEnded = useEditorState((state) => state.hasEnded);
  const keeps = useEditorState((state) => state.keeps);
  const isStarted = useEditorState((state) => state.value !== undefined);
  const isConflict = useEditorState((state) => state.conflict !== undefined);
  const hasDraft = useEditorState((state) => state.draft !== undefined);
  const screen = isConflict ? "conflict" : hasDraft ? "draft" : isStarted ? "work" : "start";
  useFocusOf("main h1", screen);
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <Header languages={languages} />
      {hasEnded && <Ended />}
      {trouble !== undefined && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      {!keeps && !hasEnded && (
        <p class="notice" role="status">
          {words.local.keepsNothing}
        </p>
      )}
      {screen === "conflict" ? (
        <Single title={words.conflict}>
          <ConflictView />
        </Single>
      ) : screen === "draft" ? (
        <Single title={words.overview}>
          <DraftOffer />
        </Single>
      ) : screen === "work" ? (
        editor.translator === undefined ? (
          <Workplace />
        ) : (
          <TranslationView translator={editor.translator} />
        )
      ) : (
        <Beginning />
      )}
    </>
  );
}

/** Moves the focus to an element when something changes, so that keyboards and screen readers go on from there. */
function useFocusOf(selector: string, changed: string): void {
  const isFirst = useRef(true);
  // Before the browser paints, so that no letter is lost if the user keeps typing.
  useLayoutEffect(() => {
    if (!isFirst.current) document.querySelector<HTMLElement>(selector)?.focus();
    isFirst.current = false;
  }, [changed]);
}

/** What a page without a campaign starts with. */
function Beginning() {
  const { words } = useEditorWords();
  const local = useLocal();
  const [isNew, setNew] = useState(local === undefined);
  useFocusOf("main h1", String(isNew));
  return isNew || local === undefined ? (
    <Single title={words.newCampaign}>
      <Start />
    </Single>
  ) : (
    <Single title={words.local.welcome}>
      <Welcome local={local} onNew={() => setNew(true)} />
    </Single>
  );
}

/** Says that nothing can be saved any more, and offers the file as a download. */
function Ended() {
  const editor = useEditor();
  const { words } = useEditorWords();
  const download = () =>
    saveFile(new Blob([editor.saver.text()], { type: "application/yaml" }), editor.store.state.name);
  return (
    <div class="trouble" role="alert">
      <p>{words.offline}</p>
      <button type="button" class="button" data-action="download" onClick={download}>
        {words.download}
      </button>
    </div>
  );
}

function Single({
  title,
  children,
}: {
  readonly title: string;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <main id="main" tabIndex={-1} class="single">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </main>
  );
}

/** The parts of the campaign beside the one that is open. */
function Workplace() {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const view = useEditorState((state) => state.view);
  const value = useEditorState((state) => state.value);
  const statuses = useStatuses();
  const key = view.kind === "post" ? `post ${view.at}` : view.kind === "section" ? view.section : "";
  useFocusOf("main h1", key);
  const { findings, problems } = value === undefined ? NONE : editor.checker.surroundings(value);
  const post = view.kind === "post" ? postsOf(value)[view.at] : undefined;
  const title =
    view.kind === "post"
      ? String(valueAt(post, ["id"]) || words.unnamed)
      : view.kind === "section"
        ? words.sections[view.section]
        : words.overview;
  const isOverview = view.kind === "overview" || (view.kind === "post" && post === undefined);
  return (
    <div class={isOverview ? "workplace at-overview" : "workplace"}>
      <Navigation statuses={statuses} />
      <main id="main" tabIndex={-1}>
        {!isOverview && (
          <button type="button" class="as-link back" onClick={() => editor.go({ kind: "overview" })}>
            {words.back}
          </button>
        )}
        <h1 tabIndex={-1} dir="auto">
          {title}
        </h1>
        <MessagesContext.Provider value={messagesBy(findings, problems, ui)}>
          {isOverview && <Overview statuses={statuses} />}
          {view.kind === "section" && <SectionForm key={view.section} section={view.section} />}
          {view.kind === "post" && post !== undefined && <PostForm key={view.at} at={view.at} />}
        </MessagesContext.Provider>
      </main>
    </div>
  );
}

const NONE = { findings: [], problems: [] };
