import { createInterface } from "node:readline/promises";
import { visible } from "../../../core/text/visible.ts";
import type { Question } from "../../../exchange/Draft.ts";

/** Whether somebody can answer. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** Asks a question on the terminal, answered by number or word; an empty answer, or one that is no choice, is the assumed one. */
export async function ask({ text, choices, assumed }: Question): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const list = choices.map(
      (choice, index) => `  ${index + 1}  ${visible(choice)}${choice === assumed ? " (likelier)" : ""}`,
    );
    const answer = await terminal.question(
      `${visible(text)}\n${list.join("\n")}\nNumber, or Enter for the likelier: `,
    );
    const said = answer.trim().toLowerCase();
    return choices[Number(said) - 1] ?? choices.find((choice) => choice.toLowerCase() === said) ?? assumed;
  } finally {
    terminal.close();
  }
}
