import { createInterface } from "node:readline";
import { tell } from "./print.ts";

/** Asks for a line in the terminal; undefined if there is none, because of Ctrl-D or Ctrl-C, after which the program exits with 130. */
export function prompt(question: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    let line: string | undefined;
    terminal.on("SIGINT", () => {
      process.exitCode = 130;
      tell("");
      terminal.close();
    });
    terminal.on("close", () => resolve(line));
    terminal.question(question, (answer) => {
      line = answer;
      terminal.close();
    });
  });
}
