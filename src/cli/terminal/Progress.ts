import type { TerminalMessages } from "../../core/i18n/terminal/TerminalMessages.ts";
import { say } from "../languages/say.ts";
import { tell } from "./print.ts";

/** How often the bar is redrawn, and how often a line is written if there is no terminal, in milliseconds. */
const EVERY = { bar: 100, line: 5000 };
/** The width of the bar, in columns. */
const WIDTH = 20;

/** Shows progress on standard error: a bar on a terminal, elsewhere a line every few seconds. */
export class Progress {
  readonly #what: keyof TerminalMessages["terminal"]["progress"];
  readonly #total: number | undefined;
  readonly #start = Date.now();
  #last = this.#start;
  #drawn = false;

  /** @param total - how many there are, if that is known */
  constructor(what: keyof TerminalMessages["terminal"]["progress"], total: number | undefined) {
    this.#what = what;
    this.#total = total;
  }

  show(done: number): void {
    const now = Date.now();
    const bar = process.stderr.isTTY;
    if (now - this.#last < (bar ? EVERY.bar : EVERY.line)) return;
    this.#last = now;
    const line = this.#describe(done, (now - this.#start) / 1000);
    if (bar) process.stderr.write(`\r\x1b[K${this.#bar(done)}${line}`);
    else tell(line);
    this.#drawn = bar;
  }

  /** Removes the bar. */
  end(): void {
    if (this.#drawn) process.stderr.write("\r\x1b[K");
    this.#drawn = false;
  }

  #describe(done: number, seconds: number): string {
    const what = say.terminal.progress[this.#what];
    if (this.#total === undefined) return `${done} ${what}, ${Math.round(seconds)} s`;
    const left = Math.round((seconds / done) * (this.#total - done));
    return `${done}/${this.#total} ${what}, ${say.terminal.secondsLeft(left)}`;
  }

  #bar(done: number): string {
    if (this.#total === undefined) return "";
    const full = Math.round((done / this.#total) * WIDTH);
    return `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] `;
  }
}
