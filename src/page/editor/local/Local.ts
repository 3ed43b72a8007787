import { editorMessagesIn } from "../../../core/i18n/editor/index.ts";
import { problemWordsIn } from "../../../core/i18n/problems/index.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { YamlSource } from "../../../core/source/yaml/YamlSource.ts";
import type { Editor } from "../Editor.ts";
import type { EditorData, LocalData } from "../EditorData.ts";
import { sayMistakes } from "../sayMistakes.ts";
import type { Picked } from "./browserFiles.ts";
import type { LocalWorkspace } from "./LocalWorkspace.ts";
import { readCampaignFile, Unreadable } from "./readCampaignFile.ts";

/** What only a page without a program does: it opens files. */
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
    const { value, saved, report, past } = store.state;
    // What was made of a toolkit and is as it was made can be made again.
    const isAsImported = report !== undefined && past.length === 0;
    if (value !== saved && !isAsImported) return store.set({ trouble: this.#words.saveFirst });
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
      this.#editor.open(data, imported === undefined ? {} : { saved: undefined, report: imported });
      if (imported !== undefined) say(this.#words.imported(imported.posts.length));
    } catch (error) {
      store.set({ trouble: this.#explain(error, file.name) });
    }
  }

  #explain(error: unknown, file: string): string {
    if (error instanceof Unreadable) return this.#words.unopened[error.why](file);
    if (!(error instanceof UserError)) throw error;
    return sayMistakes(error, file, this.#editor.store.state.ui);
  }
}
