import { spawn } from "node:child_process";
import { once } from "node:events";
import { program, root } from "./bluehart.ts";

/** What the program asks when it waits for somebody. */
const PROMPT = /Press Enter|Enter for the likelier/g;

/**
 * Runs the program in a terminal of its own (util-linux's script), types each of `keys` at a prompt, and returns all that
 * the terminal was sent.
 */
export async function inTerminal(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  keys: readonly string[] = [],
  cwd = root,
): Promise<{ screen: string; code: number | null }> {
  const command = [process.execPath, program, ...words].map((word) => `'${word}'`).join(" ");
  const terminal = spawn("script", ["-qec", command, "/dev/null"], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: "xterm-256color", ...env },
    timeout: 50_000,
    stdio: ["pipe", "pipe", "inherit"],
  });
  let screen = "";
  let typed = 0;
  terminal.stdout.on("data", (data) => {
    screen += data;
    if ((screen.match(PROMPT)?.length ?? 0) > typed) terminal.stdin.write(keys[typed++] ?? "");
  });
  const [code] = await once(terminal, "close");
  return { screen, code };
}
