import { setImmediate as turn } from "node:timers/promises";

/** Signals that end a program at once unless it listens to them. */
const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

let last: Promise<unknown> = Promise.resolve();

/**
 * Does work that leaves something temporary on the disk until it is done, one after another. Signals wait meanwhile; one that came ends
 * the program afterwards, unless somebody else listens to it.
 */
export function uninterrupted<Result>(work: () => Result): Promise<Result> {
  const done = last.then(() => holdSignals(work));
  last = done.catch(() => {});
  return done;
}

async function holdSignals<Result>(work: () => Result): Promise<Result> {
  let received: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals) => {
    received ??= signal;
  };
  for (const signal of ENDING) process.on(signal, hold);
  try {
    return work();
  } finally {
    // Node tells of a signal when it next looks at what happened, which may be before the first turn or after it.
    await turn();
    await turn();
    for (const signal of ENDING) process.off(signal, hold);
    if (received !== undefined && process.listenerCount(received) === 0) process.kill(process.pid, received);
  }
}
