import { applyOperation } from "../../core/campaign/edit/applyOperation.ts";
import type { Operation } from "../../core/campaign/edit/Operation.ts";
import { editorMessagesIn } from "../../core/i18n/editor/index.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { YamlSource } from "../../core/source/yaml/YamlSource.ts";
import type { Store } from "../Store.ts";
import type { Checker } from "./Checker.ts";
import type { EditorData } from "./EditorData.ts";
import type { EditorState, Values, View } from "./EditorState.ts";
import { Saver } from "./Saver.ts";
import type { Say } from "./Say.ts";
import { startOf } from "./startOf.ts";
import { Translator } from "./translate/Translator.ts";
import { toValues } from "./values.ts";
import type { Workspace } from "./Workspace.ts";

/** Changes of one text within this time are undone together, in milliseconds. */
const TOGETHER = 1500;

/** How many steps can be undone. */
const MOST_STEPS = 500;

/** What the components work with: everything that a person can do in the editor. */
export class Editor {
  readonly store: Store<EditorState>;
  readonly workspace: Workspace;
  readonly platforms: readonly Platform[];
  readonly say: Say;
  /** Who changes one language only; undefined where all can be changed. */
  readonly translator: Translator | undefined;
  readonly saver: Saver;
  checker: Checker;
  readonly #makeChecker: (data: EditorData) => Checker;
  #data: EditorData;
  #last: { readonly key: string; readonly at: number } | undefined;

  constructor(
    store: Store<EditorState>,
    workspace: Workspace,
    makeChecker: (data: EditorData) => Checker,
    data: EditorData,
    say: Say,
    to: string | undefined,
  ) {
    this.store = store;
    this.workspace = workspace;
    this.#makeChecker = makeChecker;
    this.#data = data;
    this.checker = makeChecker(data);
    this.platforms = data.platforms;
    this.say = say;
    this.translator = to === undefined ? undefined : new Translator(to, data.platforms, () => this.checker);
    this.saver = new Saver(store, workspace, say, this.translator, () => this.checker);
  }

  get #words() {
    return editorMessagesIn(this.store.state.ui);
  }

  /** Changes the campaign. Changes of the same text that follow one another are one step. */
  do(operation: Operation, then: Partial<EditorState> = {}): void {
    const { value } = this.store.state;
    if (value === undefined) return;
    const next = toValues(applyOperation(value, operation));
    const isTyping = operation.kind === "text" || operation.kind === "set";
    this.#step(
      next,
      isTyping ? JSON.stringify([operation.path, "language" in operation && operation.language]) : "",
      then,
    );
  }

  /** Puts other values in place of the campaign's, as one step. */
  replace(value: Values, then: Partial<EditorState> = {}): void {
    this.#step(value, "", then);
  }

  #step(value: Values, key: string, then: Partial<EditorState>): void {
    const { value: before, past } = this.store.state;
    if (before === undefined || value === before) {
      this.store.set({ value, ...then });
      return;
    }
    const now = performance.now();
    const joins = key !== "" && this.#last?.key === key && now - this.#last.at < TOGETHER;
    this.#last = { key, at: now };
    this.store.set({
      trouble: undefined,
      value,
      past: joins ? past : [...past, before].slice(-MOST_STEPS),
      future: [],
      ...then,
    });
  }

  undo(): void {
    const { past, future, value } = this.store.state;
    const before = past.at(-1);
    if (before === undefined || value === undefined) return;
    this.#last = undefined;
    this.store.set({ value: before, past: past.slice(0, -1), future: [value, ...future] });
    this.say(this.#words.undone);
  }

  redo(): void {
    const { past, future, value } = this.store.state;
    const [next, ...others] = future;
    if (next === undefined || value === undefined) return;
    this.#last = undefined;
    this.store.set({ value: next, past: [...past, value], future: others });
    this.say(this.#words.redone);
  }

  go(view: View): void {
    this.store.set({ view });
  }

  /** Keeps what was chosen of the two versions, and saves it over the one that is in the file. */
  async settle(value: Values): Promise<void> {
    const { conflict } = this.store.state;
    if (conflict === undefined) return;
    this.#step(value, "", { base: conflict.text, saved: conflict.theirs, conflict: undefined });
    await this.saver.save();
  }

  /** Takes over the changes of an earlier session. If the file has changed since, saving them will show both versions. */
  takeDraft(): void {
    const { draft } = this.store.state;
    if (draft === undefined) return;
    const saved = draft.base === undefined ? undefined : toValues(new YamlSource(draft.base, "").value);
    const past = saved === undefined ? [] : [saved];
    const { name, base, value } = draft;
    this.store.set({ name, value, base, saved, past, future: [], draft: undefined });
  }

  dropDraft(): void {
    this.store.set({ draft: undefined });
    void this.workspace.saveDraft(undefined).catch(() => {});
  }

  /** Shows another campaign in place of this one. */
  open(data: EditorData, change: Partial<EditorState> = {}): void {
    this.#data = data;
    this.checker = this.#makeChecker(data);
    this.#last = undefined;
    const { ui, keeps } = this.store.state;
    this.store.set({ ...startOf(data, ui), keeps, ...change });
  }

  /** Copies a picture beside the campaign and returns its name. */
  async addPicture(file: File): Promise<string | undefined> {
    const added = await this.workspace.addPicture(file);
    if (added === undefined) {
      this.store.set({ trouble: this.#words.imageRefused });
      return undefined;
    }
    const { name, picture } = added;
    const pictures = { ...this.store.state.pictures, [name]: picture };
    this.#data = { ...this.#data, pictures };
    this.checker = this.#makeChecker(this.#data);
    this.store.set({ pictures, trouble: undefined });
    this.say(this.#words.imageAdded(name));
    return name;
  }
}
