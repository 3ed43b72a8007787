import { plural } from "../../core/text/plural.ts";
import { visible } from "../../core/text/visible.ts";
import type { Loss } from "../../export/Loss.ts";
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
      for (const [loss, number] of losses) tell(`${err.yellow(visible(file))}: ${describe(loss, number)}`);
    }
  }
}

function describe(loss: Loss, number: number): string {
  const posts = plural(number, "post");
  const lose = number === 1 ? "loses its" : "lose their";
  switch (loss) {
    case "post":
      return `${posts} left out, because the scheduler does not post to ${number === 1 ? "its" : "their"} platform`;
    case "picture":
      return `${posts} ${lose} picture`;
    case "public-picture":
      return `${posts} ${lose} picture, which has no public address; give the folder's address with --media-base`;
    case "alt-text":
      return `${posts} ${lose} alt text`;
    case "content-warning":
      return `${posts} ${lose} content warning`;
  }
}
