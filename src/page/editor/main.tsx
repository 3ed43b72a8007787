import { render } from "preact";
import type { Hashtag } from "../../core/campaign/Catalogue.ts";
import type { HashtagEntry } from "../../core/campaign/schema/hashtagsSchema.ts";
import { editorMessagesIn } from "../../core/i18n/editor/index.ts";
import { plainText } from "../../core/source/SourceText.ts";
import { baseLanguage } from "../../core/text/language.ts";
import { reasonOf } from "../../core/text/reasonOf.ts";
import { Store } from "../Store.ts";
import { Checker } from "./Checker.ts";
import { Connection } from "./Connection.ts";
import { App } from "./components/App.tsx";
import { Editor } from "./Editor.ts";
import type { EditorData, LocalData, PageData } from "./EditorData.ts";
import type { EditorState } from "./EditorState.ts";
import { EditorContext, LocalContext } from "./editorContext.ts";
import { keepDrafts } from "./keepDrafts.ts";
import { canKeep, keptDraft } from "./local/keptDraft.ts";
import { Local } from "./local/Local.ts";
import { LocalWorkspace } from "./local/LocalWorkspace.ts";
import { startOf } from "./startOf.ts";
import type { Workspace } from "./Workspace.ts";

const NOWHERE = { file: "", line: 1, column: 1 };

const root = document.documentElement;
const page: PageData = JSON.parse(document.getElementById("data")?.textContent ?? "");
const ui =
  navigator.languages.map(baseLanguage).find((name) => page.languages.includes(name)) ??
  page.languages[0] ??
  "en";
const today = localDay(new Date());

function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Says something to a screen reader, and shows it for a while. */
function say(message: string, { shown } = { shown: true }): void {
  const status = document.getElementById(shown ? "status" : "spoken");
  if (status === null) return;
  status.textContent = "";
  // A screen reader passes over the same words a second time, unless they were gone in between.
  setTimeout(() => {
    status.textContent = message;
  }, 50);
}

function toHashtag(entry: HashtagEntry): Hashtag {
  return { ...entry, source: plainText(entry.tag, NOWHERE) };
}

function makeChecker({ platforms, catalogue, cards, pictures }: EditorData): Checker {
  return new Checker({
    platforms,
    catalogue: catalogue && {
      hashtags: catalogue.hashtags.map(toHashtag),
      groups: new Map(Object.entries(catalogue.groups).map(([name, group]) => [name, group.map(toHashtag)])),
    },
    cards: { ...cards, designs: new Map(cards.designs) },
    pictures,
    today,
  });
}

async function start(app: HTMLElement): Promise<void> {
  if (page.local !== undefined) return startLocally(app, page.local);
  const connection = await Connection.open();
  try {
    const data = await connection?.load();
    if (connection === undefined || data === undefined) refuse(app, editorMessagesIn(ui).noAccess);
    else {
      const { store } = show(app, data, connection, () => undefined);
      await connection.stayAlive();
      store.set({ hasEnded: true });
    }
  } catch (error) {
    refuse(app, reasonOf(error));
  }
}

/** Says why there is nothing to edit. */
function refuse(app: HTMLElement, why: string): void {
  render(
    <p class="trouble" role="alert">
      {why}
    </p>,
    app,
  );
}

/** Opens the campaign that is in the page, or nothing yet. */
function startLocally(app: HTMLElement, data: LocalData): void {
  const isFilled = data.start.text !== undefined;
  let store: Store<EditorState> | undefined;
  const workspace = new LocalWorkspace(() => store?.state.name ?? data.start.name, isFilled, today);
  const editor = show(
    app,
    { ...data.start, draft: keptDraft() },
    workspace,
    (made) => new Local(made, workspace, data, today),
  );
  store = editor.store;
  if (!canKeep()) store.set({ keeps: false });
}

/** Shows a campaign, and keeps what becomes of it. */
function show(
  app: HTMLElement,
  data: EditorData,
  workspace: Workspace,
  makeLocal: (editor: Editor) => Local | undefined,
): Editor {
  const store = new Store(startOf(data, ui));
  const editor = new Editor(store, workspace, makeChecker, data, say, page.to);
  const speak = ({ ui: language, name }: EditorState) => {
    root.lang = language;
    document.title = `${name} – bluehart`;
  };
  speak(store.state);
  store.subscribe((state, before) => {
    if (state.ui !== before.ui || state.name !== before.name) speak(state);
  });
  app.textContent = "";
  render(
    <EditorContext.Provider value={editor}>
      <LocalContext.Provider value={makeLocal(editor)}>
        <App languages={page.languages} />
      </LocalContext.Provider>
    </EditorContext.Provider>,
    app,
  );
  keepDrafts(editor);
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "s") void editor.saver.save();
    else if (key === "z" && !event.shiftKey) editor.undo();
    else if (key === "y" || key === "z") editor.redo();
    else return;
    event.preventDefault();
  });
  return editor;
}

const app = document.getElementById("app");
if (app !== null) void start(app);
