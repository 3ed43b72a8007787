import { spawn } from "node:child_process";
import { once } from "node:events";
import { stripVTControlCharacters } from "node:util";
import { program } from "./bluehart.ts";

export const ENTER = "\r";
export const DOWN = "\x1b[B";
export const CTRL_C = "\x03";

/** What the screen has to say, and what is typed then. */
export type Step = readonly [seen: string, keys: string];

/** Runs `bluehart` alone in a terminal of its own (util-linux's script), and types what each step says. */
export async function converse(
  steps: readonly Step[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  columns = 120,
) {
  const command = `stty cols ${columns} rows 40; '${process.execPath}' '${program}'`;
  const terminal = spawn("script", ["-qec", command, "/dev/null"], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: "xterm-256color", NO_COLOR: "1", ...env },
    timeout: 50_000,
    stdio: ["pipe", "pipe", "inherit"],
  });
  let screen = "";
  let read = 0;
  const waiting = [...steps];
  terminal.stdout.on("data", (data) => {
    screen += stripVTControlCharacters(String(data));
    for (let step = waiting[0]; step !== undefined; step = waiting[0]) {
      const [seen, keys] = step;
      const at = screen.indexOf(seen, read);
      if (at === -1) return;
      read = at + seen.length;
      waiting.shift();
      // A question takes keys a moment after it shows.
      setTimeout(() => terminal.stdin.write(keys), 100);
    }
  });
  const [code] = await once(terminal, "close");
  return { screen, code, unseen: waiting.map(([seen]) => seen) };
}
