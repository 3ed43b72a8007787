import { dequal } from "dequal/lite";
import { applyOperation } from "../../core/campaign/edit/applyOperation.ts";
import { editorMessagesIn } from "../../core/i18n/editor/index.ts";
import { UserError } from "../../core/source/UserError.ts";
import { newYaml } from "../../core/source/yaml/rewrite/newYaml.ts";
import { rewriteYaml } from "../../core/source/yaml/rewrite/rewriteYaml.ts";
import { YamlSource } from "../../core/source/yaml/YamlSource.ts";
import { reasonOf } from "../../core/text/reasonOf.ts";
import type { Store } from "../Store.ts";
import type { Checker } from "./Checker.ts";
import type { EditorState } from "./EditorState.ts";
import { type Finished, finished } from "./finished.ts";
import type { Say } from "./Say.ts";
import { sayTrouble } from "./sayTrouble.ts";
import { textIn } from "./textAt.ts";
import type { Translator } from "./translate/Translator.ts";
import { toValues } from "./values.ts";
import type { Saved, Workspace } from "./Workspace.ts";

/** Writes the campaign and its drafts, one after another, and tells the page what became of it. */
export class Saver {
  readonly #store: Store<EditorState>;
  readonly #workspace: Workspace;
  readonly #say: Say;
  readonly #translator: Translator | undefined;
  readonly #checker: () => Checker;
  /** The last write that was asked for. */
  #written: Promise<unknown> = Promise.resolve();

  constructor(
    store: Store<EditorState>,
    workspace: Workspace,
    say: Say,
    translator: Translator | undefined,
    checker: () => Checker,
  ) {
    this.#store = store;
    this.#workspace = workspace;
    this.#say = say;
    this.#translator = translator;
    this.#checker = checker;
  }

  get #words() {
    return editorMessagesIn(this.#store.state.ui);
  }

  /** The campaign as it can be written. */
  finished(): Finished {
    const { value = {}, saved } = this.#store.state;
    return finished(value, saved, (written) => this.#checker().problems(written));
  }

  /** The file as it will be saved. */
  text({ value } = this.finished()): string {
    const { base } = this.#store.state;
    if (base !== undefined && this.#translator !== undefined)
      return this.#translator.write(base, base, value).text;
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
        const { value, saved, base, name } = this.#store.state;
        return this.#workspace.saveDraft(value === saved ? undefined : { name, base, value });
      });
    } catch {
      this.#store.set({ keeps: false });
    }
  }

  async #save(): Promise<void> {
    const { value, base, saved, draft, conflict } = this.#store.state;
    if (this.#translator !== undefined && base !== undefined && draft === undefined && value !== saved)
      return this.#saveTranslations(this.#translator, base, base);
    if (value === undefined || draft !== undefined || conflict !== undefined) return;
    if (value === saved) {
      this.#say(this.#words.saved);
      return;
    }
    const done = this.finished();
    let text: string;
    try {
      text = this.text(done);
    } catch (error) {
      // What was written stays in the page and in the draft.
      this.#store.set({ trouble: this.#words.failed(reasonOf(error)) });
      return;
    }
    const result = await this.#workspace
      .save(text, this.#onDisk(base))
      .catch((): Saved => ({ kind: "failed", message: this.#words.offline }));
    if (result.kind === "changed") this.#compare(result.text);
    else if (this.#isDone(result)) {
      const paths = this.#checker()
        .problems(done.value)
        .map(({ path }) => path);
      const left = done.left.filter((path) => !paths.some((known) => dequal(known, path)));
      const unfinished = left.length > 0 ? { of: value, left } : undefined;
      const refused = paths.length > 0 ? { of: done.value, paths } : undefined;
      this.#store.set({ base: text, saved: done.value, unfinished, refused });
      const trouble = sayTrouble(this.#store.state, this.#words);
      const where =
        result.kind === "downloaded" ? `${this.#words.local.downloaded(this.#store.state.name)}. ` : "";
      if (trouble !== undefined) this.#say(where + trouble);
    }
  }

  /** What a save expects in the file whose text the page has read. */
  #onDisk(base: string | undefined): string | undefined {
    return this.#store.state.isGone ? undefined : base;
  }

  /** Says what became of a save, and whether it was done. */
  #isDone(result: Exclude<Saved, { kind: "changed" }>): boolean {
    if (result.kind === "failed") this.#store.set({ trouble: this.#words.failed(result.message) });
    if (result.kind === "gone") this.#store.set({ isGone: true, trouble: this.#words.gone });
    if (result.kind === "failed" || result.kind === "gone" || result.kind === "cancelled") return false;
    const name = (result.kind === "saved" && result.as) || this.#store.state.name;
    this.#store.set({ name, isGone: false, trouble: undefined, conflict: undefined });
    this.#say(result.kind === "saved" ? this.#words.saved : this.#words.local.downloaded(name));
    return true;
  }

  /** Saves the translations, and of a file that somebody else changed what is still a translation of it. */
  async #saveTranslations(translator: Translator, seen: string, onto: string): Promise<void> {
    const { value = {} } = this.#store.state;
    try {
      const { text, left } = translator.write(seen, onto, value);
      const result = await this.#workspace.save(text, this.#onDisk(onto));
      if (result.kind === "changed") {
        this.#store.set({ isGone: false });
        return this.#saveTranslations(translator, seen, result.text);
      }
      if (!this.#isDone(result)) return;
      const saved = toValues(new YamlSource(text, "").value);
      const kept = left.reduce<unknown>((whole, { path }) => {
        const own = textIn(value, path, translator.language);
        return applyOperation(whole, { kind: "text", path, language: translator.language, text: own });
      }, saved);
      const trouble = left.length > 0 ? this.#words.translate.notTaken(left.length) : undefined;
      this.#store.set({ base: text, saved, value: left.length > 0 ? toValues(kept) : saved, trouble });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#store.set({ trouble: this.#words.failed(error.message) });
    }
  }

  /** Shows what the file has now beside what was being written. */
  #compare(text: string): void {
    try {
      const theirs = toValues(new YamlSource(text, "").value);
      this.#store.set({ conflict: { text, theirs }, isGone: false, trouble: undefined });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#store.set({ trouble: this.#words.unreadable });
    }
  }
}
