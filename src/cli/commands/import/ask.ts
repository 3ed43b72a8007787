import { visible } from "../../../core/text/visible.ts";
import type { Question } from "../../../exchange/Draft.ts";
import { say, word } from "../../languages/say.ts";
import { prompt } from "../../terminal/prompt.ts";

/** Whether somebody can answer. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/**
 * Asks a question on the terminal, answered by number or word; an empty answer, or one that is no choice, is the assumed one.
 * Undefined if the person stops.
 */
export async function ask({ text, choices, assumed }: Question): Promise<string | undefined> {
  const list = choices.map(
    (choice, index) =>
      `  ${index + 1}  ${visible(choice)}${choice === assumed ? say.importing.likelier : ""}`,
  );
  const answer = await prompt(`${visible(word(text))}\n${list.join("\n")}\n${say.importing.number}`);
  if (answer === undefined) return undefined;
  const said = answer.trim().toLowerCase();
  return choices[Number(said) - 1] ?? choices.find((choice) => choice.toLowerCase() === said) ?? assumed;
}
