import { editorMessagesIn } from "../../../core/i18n/editor/index.ts";
import { problemWordsIn } from "../../../core/i18n/problems/index.ts";
import { wordIn } from "../../../core/i18n/problems/Sentence.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { YamlSource } from "../../../core/source/yaml/YamlSource.ts";
import { saveFile } from "../../kit/saveFile.ts";
import type { Editor } from "../Editor.ts";
import type { EditorData, LocalData } from "../EditorData.ts";
import type { Picked } from "./browserFiles.ts";
import type { LocalWorkspace } from "./LocalWorkspace.ts";
import { readCampaignFile, Unreadable } from "./readCampaignFile.ts";
import { type KitFormat, renderKit } from "./renderKit.ts";

/** What only a page without a program does: it opens files, and makes kits. */
export class Local {
  readonly #editor: Editor;
  readonly #workspace: LocalWorkspace;
  readonly #data: LocalData;
  readonly #today: string;

  constructor(editor: Editor, workspace: LocalWorkspace, data: LocalData, today: string) {
    this.#editor = editor;
    this.#workspace = workspace;
    this.#data = data;
    this.#today = today;
  }

  get #words() {
    return editorMessagesIn(this.#editor.store.state.ui).local;
  }

  /** Opens a campaign, or the text of a toolkit as one, unless that would lose changes. */
  async open({ file, handle }: Picked): Promise<void> {
    const { store, say } = this.#editor;
    const { value, saved } = store.state;
    if (value !== saved) return store.set({ trouble: this.#words.saveFirst });
    try {
      const { platforms, cards } = this.#data.start;
      const { name, text, imported } = await readCampaignFile(
        file,
        { platforms, today: this.#today },
        problemWordsIn(store.state.ui),
      );
      const named = valueAt(new YamlSource(text, name).value, ["hashtags"]);
      const data: EditorData = {
        name,
        text,
        draft: undefined,
        platforms,
        catalogue: named === "catalogue" ? this.#data.catalogue : undefined,
        // Another campaign may call designs and fonts of its own the same.
        cards: {
          designs: cards.designs.filter(([design]) => !/\.ya?ml$/i.test(design)),
          fonts: cards.fonts.filter((font) => font.file !== undefined),
        },
        pictures: {},
      };
      this.#workspace.use(imported === undefined ? handle : undefined);
      this.#editor.open(data, imported === undefined ? {} : { saved: undefined });
      if (imported !== undefined) say(this.#words.imported(imported));
    } catch (error) {
      store.set({ trouble: this.#explain(error, file.name) });
    }
  }

  /** Makes a kit of the campaign as it is now, and puts it among the downloads. */
  async makeKit(format: KitFormat): Promise<void> {
    const { store, checker, say } = this.#editor;
    if (store.state.value === undefined) return;
    try {
      const kit = checker.kit(this.#editor.finished().value);
      const content = await renderKit({ kit, calendar: { today: this.#today } }, format);
      const name = `kit.${format}`;
      saveFile(new Blob([content]), name);
      store.set({ trouble: undefined });
      say(this.#words.kitMade(name, kit.posts.length, kit.withheld.length));
    } catch (error) {
      store.set({ trouble: this.#explain(error, store.state.name) });
    }
  }

  #explain(error: unknown, file: string): string {
    if (error instanceof Unreadable) return this.#words.unopened[error.why](file);
    if (!(error instanceof UserError)) throw error;
    const words = problemWordsIn(this.#editor.store.state.ui);
    const problems = error.problems.map(({ place, message }) => {
      const said = wordIn(message, words);
      return place?.file === file ? `${this.#words.line(place.line)}: ${said}` : said;
    });
    return `${this.#words.unopened.mistakes(file)} ${problems.slice(0, 10).join("; ")}`;
  }
}
