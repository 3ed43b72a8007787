import { editorMessagesIn } from "../../core/i18n/editor/index.ts";
import { messagesIn } from "../../core/i18n/index.ts";
import { problemWordsIn } from "../../core/i18n/problems/index.ts";
import { wordIn } from "../../core/i18n/problems/Sentence.ts";
import type { UserError } from "../../core/source/UserError.ts";

/** Why a file makes no campaign, with the first mistakes and their lines, in the language of the page. */
export function sayMistakes({ problems }: UserError, file: string, ui: string): string {
  const { line, unopened } = editorMessagesIn(ui).local;
  const { colon } = messagesIn(ui);
  const words = problemWordsIn(ui);
  const said = problems.slice(0, 10).map(({ place, message }) => {
    const sentence = wordIn(message, words);
    return place?.file === file ? line(place.line) + colon + sentence : sentence;
  });
  return `${unopened.mistakes(file)} ${said.join("; ")}`;
}
