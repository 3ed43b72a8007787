import { applyOperation } from "../../core/campaign/edit/applyOperation.ts";
import type { Operation } from "../../core/campaign/edit/Operation.ts";
import { editorMessagesIn } from "../../core/i18n/editor/index.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { UserError } from "../../core/source/UserError.ts";
import { newYaml } from "../../core/source/yaml/rewrite/newYaml.ts";
import { rewriteYaml } from "../../core/source/yaml/rewrite/rewriteYaml.ts";
import { YamlSource } from "../../core/source/yaml/YamlSource.ts";
import type { Store } from "../Store.ts";
import type { Checker } from "./Checker.ts";
import type { Connection, Saved } from "./Connection.ts";
import type { EditorData } from "./EditorData.ts";
import type { EditorState, Values, View } from "./EditorState.ts";

/** Changes of one text within this time are undone together, in milliseconds. */
const TOGETHER = 1500;

/** How many steps can be undone. */
const MOST_STEPS = 500;

/** Says something to screen readers; by default, shows it for a while as well. */
export type Say = (message: string, options?: { readonly shown: boolean }) => void;

/** What the components work with: everything that a person can do in the editor. */
export class Editor {
  readonly store: Store<EditorState>;
  readonly connection: Connection;
  readonly #makeChecker: (pictures: EditorState["pictures"]) => Checker;
  readonly platforms: readonly Platform[];
  /** The file's name. */
  readonly name: string;
  readonly say: Say;
  checker: Checker;
  #last: { readonly key: string; readonly at: number } | undefined;

  constructor(
    store: Store<EditorState>,
    connection: Connection,
    makeChecker: (pictures: EditorState["pictures"]) => Checker,
    { platforms, name }: EditorData,
    say: Say,
  ) {
    this.store = store;
    this.connection = connection;
    this.#makeChecker = makeChecker;
    this.checker = makeChecker(store.state.pictures);
    this.platforms = platforms;
    this.name = name;
    this.say = say;
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

  /** The file as it will be saved. */
  text(): string {
    const { value = {}, base } = this.store.state;
    return base === undefined ? newYaml(value) : rewriteYaml(base, value);
  }

  save(): Promise<void> {
    return this.connection.inTurn(() => this.#save());
  }

  async #save(): Promise<void> {
    const { value, base, saved, draft, conflict } = this.store.state;
    if (value === undefined || draft !== undefined || conflict !== undefined) return;
    if (value === saved) {
      this.say(this.#words.saved);
      return;
    }
    let text: string;
    try {
      text = this.text();
    } catch (error) {
      // What was written stays in the page and in the draft.
      this.store.set({ trouble: this.#words.failed(error instanceof Error ? error.message : String(error)) });
      return;
    }
    const result = await this.connection
      .save(text, base)
      .catch((): Saved => ({ kind: "failed", message: this.#words.offline }));
    if (result.kind === "saved") {
      this.store.set({ base: text, saved: value, trouble: undefined, conflict: undefined });
      this.say(this.#words.saved);
    } else if (result.kind === "failed") {
      this.store.set({ trouble: this.#words.failed(result.message) });
    } else {
      this.#compare(result.text);
    }
  }

  /** Shows what the file has now beside what was being written. */
  #compare(text: string): void {
    try {
      const theirs = toValues(new YamlSource(text, "").value);
      this.store.set({ conflict: { text, theirs }, trouble: undefined });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.store.set({ trouble: this.#words.unreadable });
    }
  }

  /** Keeps what was chosen of the two versions, and saves it over the one that is in the file. */
  async settle(value: Values): Promise<void> {
    const { conflict } = this.store.state;
    if (conflict === undefined) return;
    this.#step(value, "", { base: conflict.text, saved: conflict.theirs, conflict: undefined });
    await this.save();
  }

  /** Takes over the changes of an earlier session. If the file has changed since, saving them will show both versions. */
  takeDraft(): void {
    const { draft } = this.store.state;
    if (draft === undefined) return;
    const saved = draft.base === undefined ? undefined : toValues(new YamlSource(draft.base, "").value);
    const past = saved === undefined ? [] : [saved];
    this.store.set({ value: draft.value, base: draft.base, saved, past, future: [], draft: undefined });
  }

  dropDraft(): void {
    this.store.set({ draft: undefined });
    void this.connection.saveDraft(() => undefined).catch(() => {});
  }

  /** Copies a picture beside the campaign and returns its name. */
  async addPicture(file: File): Promise<string | undefined> {
    const added = await this.connection.addPicture(file);
    if (added === undefined) {
      this.store.set({ trouble: this.#words.imageRefused });
      return undefined;
    }
    const { name, picture } = added;
    const pictures = { ...this.store.state.pictures, [name]: picture };
    this.checker = this.#makeChecker(pictures);
    this.store.set({ pictures, trouble: undefined });
    this.say(this.#words.imageAdded(name));
    return name;
  }
}

export function toValues(value: unknown): Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The posts among a campaign's values. */
export function postsOf(value: Values | undefined): readonly object[] {
  const posts = value?.posts;
  return Array.isArray(posts) ? posts.filter((post) => typeof post === "object" && post !== null) : [];
}
