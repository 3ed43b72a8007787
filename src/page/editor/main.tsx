import { render } from "preact";
import { editorMessagesIn } from "../../core/i18n/editor/index.ts";
import { plainText } from "../../core/source/SourceText.ts";
import { YamlSource } from "../../core/source/yaml/YamlSource.ts";
import { baseLanguage } from "../../core/text/language.ts";
import { Store } from "../Store.ts";
import { Checker } from "./Checker.ts";
import { Connection } from "./Connection.ts";
import { App } from "./components/App.tsx";
import { Editor, toValues } from "./Editor.ts";
import type { EditorData } from "./EditorData.ts";
import type { EditorState } from "./EditorState.ts";
import { EditorContext } from "./editorContext.ts";
import { keepDrafts } from "./keepDrafts.ts";

const NOWHERE = { file: "", line: 1, column: 1 };

const root = document.documentElement;
const ui =
  navigator.languages.map(baseLanguage).find((name) => ["nl", "fr", "de", "en"].includes(name)) ?? "en";

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

function stateOf({ text, draft, pictures }: EditorData): EditorState {
  const saved = text === undefined ? undefined : toValues(new YamlSource(text, "").value);
  const kept: { base?: string; value?: unknown } | undefined =
    draft === undefined ? undefined : readDraft(draft);
  return {
    ui,
    value: saved,
    base: text,
    saved,
    past: [],
    future: [],
    view: { kind: "overview" },
    pictures,
    conflict: undefined,
    draft: kept && { base: kept.base, value: toValues(kept.value) },
    trouble: undefined,
    hasEnded: false,
  };
}

/** A draft as it was kept; undefined if its file was damaged. */
function readDraft(draft: string): { base?: string; value?: unknown } | undefined {
  try {
    return JSON.parse(draft);
  } catch {
    return undefined;
  }
}

async function start(): Promise<void> {
  const app = document.getElementById("app");
  if (app === null) return;
  const connection = await Connection.open();
  const data = await connection?.load().catch((error: unknown) => {
    app.textContent = error instanceof Error ? error.message : String(error);
  });
  if (connection !== undefined && data === undefined && app.textContent !== "") return;
  if (connection === undefined || data === undefined) {
    app.textContent = editorMessagesIn(ui).noAccess;
    return;
  }
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const hashtags = data.hashtags.map((hashtag) => ({ ...hashtag, source: plainText(hashtag.tag, NOWHERE) }));
  const cards = data.cards && { ...data.cards, designs: new Map(data.cards.designs) };
  const makeChecker = (pictures: EditorState["pictures"]) =>
    new Checker({ platforms: data.platforms, hashtags, cards, pictures, today });
  const store = new Store(stateOf(data));
  const editor = new Editor(store, connection, makeChecker, data, say);
  const speak = ({ ui: language }: EditorState) => {
    root.lang = language;
    document.title = `${data.name} – bluehart`;
  };
  speak(store.state);
  store.subscribe((state, before) => {
    if (state.ui !== before.ui) speak(state);
  });
  app.textContent = "";
  render(
    <EditorContext.Provider value={editor}>
      <App />
    </EditorContext.Provider>,
    app,
  );
  keepDrafts(editor);
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "s") void editor.save();
    else if (key === "z" && !event.shiftKey) editor.undo();
    else if (key === "y" || key === "z") editor.redo();
    else return;
    event.preventDefault();
  });
  await connection.stayAlive();
  store.set({ hasEnded: true });
}

void start();
