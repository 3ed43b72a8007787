import { dequal } from "dequal/lite";
import { applyOperation } from "../../core/campaign/edit/applyOperation.ts";
import type { Operation } from "../../core/campaign/edit/Operation.ts";
import { editorMessagesIn } from "../../core/i18n/editor/index.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { UserError } from "../../core/source/UserError.ts";
import { newYaml } from "../../core/source/yaml/rewrite/newYaml.ts";
import { rewriteYaml } from "../../core/source/yaml/rewrite/rewriteYaml.ts";
import { YamlSource } from "../../core/source/yaml/YamlSource.ts";
import { reasonOf } from "../../core/text/reasonOf.ts";
import type { Store } from "../Store.ts";
import type { Checker } from "./Checker.ts";
import type { EditorData } from "./EditorData.ts";
import type { EditorState, Values, View } from "./EditorState.ts";
import { type Finished, finished } from "./finished.ts";
import { sayTrouble } from "./sayTrouble.ts";
import { startOf } from "./startOf.ts";
import { textIn } from "./textAt.ts";
import { Translator } from "./translate/Translator.ts";
import { toValues } from "./values.ts";
import type { Saved, Workspace } from "./Workspace.ts";

/** Changes of one text within this time are undone together, in milliseconds. */
const TOGETHER = 1500;

/** How many steps can be undone. */
const MOST_STEPS = 500;

/** Says something to screen readers; by default, shows it for a while as well. */
export type Say = (message: string, options?: { readonly shown: boolean }) => void;

/** What the components work with: everything that a person can do in the editor. */
export class Editor {
  readonly store: Store<EditorState>;
  readonly workspace: Workspace;
  readonly platforms: readonly Platform[];
  readonly say: Say;
  /** Who changes one language only; undefined where all can be changed. */
  readonly translator: Translator | undefined;
  checker: Checker;
  readonly #makeChecker: (data: EditorData) => Checker;
  #data: EditorData;
  #last: { readonly key: string; readonly at: number } | undefined;
  /** The last write that was asked for. */
  #written: Promise<unknown> = Promise.resolve();

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

  /** The campaign as it can be written. */
  finished(): Finished {
    const { value = {}, saved } = this.store.state;
    return finished(value, saved, (written) => this.checker.problems(written));
  }

  /** The file as it will be saved. */
  text({ value } = this.finished()): string {
    const { base } = this.store.state;
    if (base !== undefined && this.translator !== undefined)
      return this.translator.write(base, base, value).text;
    return base === undefined ? newYaml(value) : rewriteYaml(base, value);
  }

  save(): Promise<void> {
    return this.#inTurn(() => this.#save());
  }

  /** Runs after what was asked for before, so that no draft comes to lie beside a later save. */
  #inTurn<Value>(write: () => Promise<Value>): Promise<Value> {
    const done = this.#written.then(write);
    this.#written = done.catch(() => {});
    return done;
  }

  /** Keeps what is not saved yet, once it is its turn. */
  async keepDraft(): Promise<void> {
    try {
      await this.#inTurn(() => {
        const { value, saved, base, name } = this.store.state;
        return this.workspace.saveDraft(value === saved ? undefined : { name, base, value });
      });
    } catch {
      this.store.set({ keeps: false });
    }
  }

  async #save(): Promise<void> {
    const { value, base, saved, draft, conflict } = this.store.state;
    if (this.translator !== undefined && base !== undefined && draft === undefined && value !== saved)
      return this.#saveTranslations(this.translator, base, base);
    if (value === undefined || draft !== undefined || conflict !== undefined) return;
    if (value === saved) {
      this.say(this.#words.saved);
      return;
    }
    const done = this.finished();
    let text: string;
    try {
      text = this.text(done);
    } catch (error) {
      // What was written stays in the page and in the draft.
      this.store.set({ trouble: this.#words.failed(reasonOf(error)) });
      return;
    }
    const result = await this.workspace
      .save(text, this.#onDisk(base))
      .catch((): Saved => ({ kind: "failed", message: this.#words.offline }));
    if (result.kind === "changed") this.#compare(result.text);
    else if (this.#isDone(result)) {
      const paths = this.checker.problems(done.value).map(({ path }) => path);
      const left = done.left.filter((path) => !paths.some((known) => dequal(known, path)));
      const unfinished = left.length > 0 ? { of: value, left } : undefined;
      const refused = paths.length > 0 ? { of: done.value, paths } : undefined;
      this.store.set({ base: text, saved: done.value, unfinished, refused });
      const trouble = sayTrouble(this.store.state, this.#words);
      if (trouble !== undefined) this.say(trouble);
    }
  }

  /** What a save expects in the file whose text the page has read. */
  #onDisk(base: string | undefined): string | undefined {
    return this.store.state.isGone ? undefined : base;
  }

  /** Says what became of a save, and whether it was done. */
  #isDone(result: Exclude<Saved, { kind: "changed" }>): boolean {
    if (result.kind === "failed") this.store.set({ trouble: this.#words.failed(result.message) });
    if (result.kind === "gone") this.store.set({ isGone: true, trouble: this.#words.gone });
    if (result.kind === "failed" || result.kind === "gone" || result.kind === "cancelled") return false;
    const name = (result.kind === "saved" && result.as) || this.store.state.name;
    this.store.set({ name, isGone: false, trouble: undefined, conflict: undefined });
    this.say(result.kind === "saved" ? this.#words.saved : this.#words.local.downloaded(name));
    return true;
  }

  /** Saves the translations, and of a file that somebody else changed what is still a translation of it. */
  async #saveTranslations(translator: Translator, seen: string, onto: string): Promise<void> {
    const { value = {} } = this.store.state;
    try {
      const { text, left } = translator.write(seen, onto, value);
      const result = await this.workspace.save(text, this.#onDisk(onto));
      if (result.kind === "changed") {
        this.store.set({ isGone: false });
        return this.#saveTranslations(translator, seen, result.text);
      }
      if (!this.#isDone(result)) return;
      const saved = toValues(new YamlSource(text, "").value);
      const kept = left.reduce<unknown>((whole, { path }) => {
        const own = textIn(value, path, translator.language);
        return applyOperation(whole, { kind: "text", path, language: translator.language, text: own });
      }, saved);
      const trouble = left.length > 0 ? this.#words.translate.notTaken(left.length) : undefined;
      this.store.set({ base: text, saved, value: left.length > 0 ? toValues(kept) : saved, trouble });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.store.set({ trouble: this.#words.failed(error.message) });
    }
  }

  /** Shows what the file has now beside what was being written. */
  #compare(text: string): void {
    try {
      const theirs = toValues(new YamlSource(text, "").value);
      this.store.set({ conflict: { text, theirs }, isGone: false, trouble: undefined });
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
