import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Drawing } from "../../core/compose/Drawing.ts";
import { say } from "../../core/i18n/problems/writing/say.ts";
import { UserError } from "../../core/source/UserError.ts";
import { memoize } from "../../core/text/memoize.ts";
import type { LoadedFont, Pictures, RendererParts } from "./Renderer.ts";

/** A card for a thread to draw. */
export interface Job {
  readonly number: number;
  readonly drawing: Drawing;
  readonly pictures: Pictures;
}

/** A card that a thread has drawn; or the picture on it that cannot be drawn; or what is wrong with the program. */
export type Answer = { readonly number: number } & (
  | { readonly bytes: Uint8Array }
  | { readonly undrawable: string }
  | { readonly bug: string }
);

interface Thread {
  readonly worker: Worker;
  waiting: number;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/** What draws cards: files of the program's own, and fonts. */
export interface DrawingProgram {
  /** The renderer, as WebAssembly. */
  readonly renderer: Uint8Array<ArrayBuffer>;
  /** The program of each thread, as JavaScript. */
  readonly thread: string;
  readonly fonts: readonly LoadedFont[];
}

/** How many bytes of cards are kept, in case the same card is asked for again: recipients share most of theirs. */
const KEPT = 24 * 1024 * 1024;

/** Draws cards in as many threads as there are processors. Call `close` at the end. */
export class CardDrawer {
  readonly #program: string;
  readonly #parts: RendererParts;
  readonly #threads: Thread[] = [];
  readonly #waiting = new Map<number, Waiting>();
  /** The cards that are being drawn. */
  readonly #asked = new Map<string, Promise<Uint8Array>>();
  /** The cards that were drawn last, the oldest first. */
  readonly #kept = new Map<string, Uint8Array>();
  #size = 0;
  #number = 0;

  constructor({ renderer, thread, fonts }: DrawingProgram) {
    this.#program = thread;
    this.#parts = { module: new WebAssembly.Module(renderer), fonts };
  }

  /**
   * The bytes of a card.
   *
   * @throws UserError if a picture in it is missing, or cannot be drawn.
   */
  async draw(drawing: Drawing, files: Pictures): Promise<Uint8Array> {
    const pictures = new Map<string, Uint8Array>();
    for (const part of drawing.parts) {
      const bytes = "file" in part ? files.get(part.file) : undefined;
      if ("file" in part && bytes !== undefined) pictures.set(part.file, bytes);
    }
    const key = keyOf(drawing, pictures);
    const known = this.#kept.get(key) ?? this.#asked.get(key);
    if (known !== undefined) return known;
    const asked = this.#ask(drawing, pictures);
    this.#asked.set(key, asked);
    try {
      const bytes = await asked;
      this.#keep(key, bytes);
      return bytes;
    } finally {
      this.#asked.delete(key);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  #ask(drawing: Drawing, pictures: Pictures): Promise<Uint8Array> {
    const number = ++this.#number;
    const thread = this.#idlest();
    thread.waiting++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      thread.worker.postMessage({ number, drawing, pictures } satisfies Job);
    });
  }

  /** A thread that has nothing to do, otherwise a new one, otherwise the one with the shortest queue. */
  #idlest(): Thread {
    const idlest = this.#threads.toSorted((one, other) => one.waiting - other.waiting)[0];
    if (idlest !== undefined && (idlest.waiting === 0 || this.#threads.length >= availableParallelism())) {
      return idlest;
    }
    const worker = new Worker(this.#program, { eval: true, workerData: this.#parts });
    const thread: Thread = { worker, waiting: 0 };
    worker.on("message", (answer: Answer) => {
      thread.waiting--;
      const asked = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if ("bytes" in answer) asked?.resolve(answer.bytes);
      else if ("undrawable" in answer) {
        const { undrawable } = answer;
        asked?.reject(new UserError(say((words) => words.undrawable(undrawable))));
      } else asked?.reject(new Error(answer.bug));
    });
    worker.on("error", (error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
    this.#threads.push(thread);
    return thread;
  }

  #keep(key: string, bytes: Uint8Array): void {
    this.#kept.set(key, bytes);
    this.#size += bytes.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#size <= KEPT) break;
      this.#kept.delete(oldest);
      this.#size -= length;
    }
  }
}

const hashOf = memoize((bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex"));

function keyOf(drawing: Drawing, pictures: Pictures): string {
  const shown = Array.from(pictures, ([name, bytes]) => [name, hashOf(bytes)]);
  const { problems: _, ...drawn } = drawing;
  return createHash("sha256")
    .update(JSON.stringify([drawn, shown]))
    .digest("hex");
}
