import { visible } from "../../core/text/visible.ts";
import type { Loss } from "../../export/Loss.ts";
import { say } from "../languages/say.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";

/** Adds up what posts lose in files, and says so on standard error. */
export class Losses {
  readonly #files = new Map<string, Map<Loss, number>>();

  add(file: string, losses: ReadonlyMap<Loss, number>): void {
    const known = this.#files.get(file) ?? new Map<Loss, number>();
    for (const [loss, number] of losses) known.set(loss, (known.get(loss) ?? 0) + number);
    this.#files.set(file, known);
  }

  tell(): void {
    for (const [file, losses] of this.#files) {
      for (const [loss, number] of losses)
        tell(`${err.yellow(visible(file))}${say.terminal.colon}${say.terminal.losses[loss](number)}`);
    }
  }
}
