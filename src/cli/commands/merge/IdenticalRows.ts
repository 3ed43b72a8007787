import { visible } from "../../../core/text/visible.ts";
import { say } from "../../languages/say.ts";
import { err } from "../../terminal/colours.ts";
import { tell } from "../../terminal/print.ts";
import { fingerprintOf } from "./mergeState.ts";
import type { Recipient } from "./Recipient.ts";

/** How many pairs of lines are named, at most. */
const MOST_NAMED = 5;

/** The rows of a list that an earlier row says already: each makes a kit of its own, which is seldom meant. */
export class IdenticalRows {
  /** The first line of each row, by a fingerprint, because the rows themselves would fill the memory. */
  readonly #lines = new Map<string, number>();
  readonly #pairs: string[] = [];
  #number = 0;

  /** @param name - the folder of the recipient's kit */
  add({ line, values, problem }: Recipient, name: string): void {
    if (problem !== undefined) return;
    const key = fingerprintOf(Object.entries(values));
    const first = this.#lines.get(key);
    if (first === undefined) this.#lines.set(key, line);
    else if (++this.#number <= MOST_NAMED) this.#pairs.push(say.merge.samePair(first, line, name));
  }

  tell(): void {
    if (this.#number === 0) return;
    const pairs = this.#number > MOST_NAMED ? [...this.#pairs, "..."] : this.#pairs;
    tell(err.yellow(visible(say.merge.sameRows(this.#number, pairs.join("; ")))));
  }
}
