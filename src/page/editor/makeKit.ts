import { editorMessagesIn } from "../../core/i18n/editor/index.ts";
import { UserError } from "../../core/source/UserError.ts";
import { reasonOf } from "../../core/text/reasonOf.ts";
import { saveFile } from "../kit/saveFile.ts";
import type { Editor } from "./Editor.ts";
import { sayMistakes } from "./sayMistakes.ts";
import type { KitFormat } from "./Workspace.ts";

/** Makes a kit of the campaign as it is now, saved or not, and puts it among the downloads. */
export async function makeKit(editor: Editor, format: KitFormat): Promise<void> {
  const { store, checker, workspace, say } = editor;
  const { name, ui } = store.state;
  const { kitBegun, kitMade } = editorMessagesIn(ui);
  const file = `kit.${format}`;
  say(kitBegun(file));
  try {
    const done = editor.saver.finished();
    const kit = checker.kit(done.value);
    saveFile(new Blob([await workspace.renderKit(kit, format, editor.saver.text(done))]), file);
    store.set({ trouble: undefined });
    say(kitMade(file, kit.posts.length, kit.withheld.length));
  } catch (error) {
    const why = reasonOf(error);
    store.set({ trouble: error instanceof UserError ? sayMistakes(error, name, ui) : why });
  }
}
