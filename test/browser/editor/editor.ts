import { type ChildProcess, spawn } from "node:child_process";
import { afterFile } from "../../afterFile.ts";
import { program } from "../../cli/bluehart.ts";

/** The program while it serves the editor of a file. */
export interface Serving {
  /** The one line that it printed. */
  readonly address: string;
  /** All that it printed until now. */
  readonly output: () => string;
  readonly child: ChildProcess;
}

/** Runs `bluehart edit --no-open` and waits for the address. */
export function edit(words: readonly string[], cwd: string): Promise<Serving> {
  const child = spawn(process.execPath, [program, "edit", ...words, "--no-open"], { cwd });
  afterFile(() => child.kill("SIGKILL"));
  let output = "";
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => reject(new Error(`ended with ${code}: ${errors}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
      if (output.endsWith("\n")) resolve({ address: output.trim(), output: () => output, child });
    });
  });
}
