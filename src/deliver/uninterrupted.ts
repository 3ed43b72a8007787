import { setImmediate as turn } from "node:timers/promises";

/** Signals that end a program at once unless it listens to them. */
const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

let last: Promise<unknown> = Promise.resolve();

/**
 * Does work that leaves something temporary on the disk until it is done, one after another. The first signal waits meanwhile, and ends
 * the program afterwards, unless somebody else listens to it; the second ends it at once, for a disk that does not answer.
 */
export function uninterrupted(work: () => Promise<void> | void): Promise<void> {
  const done = last.then(() => holdSignals(work));
  last = done.catch(() => {});
  return done;
}

async function holdSignals(work: () => Promise<void> | void): Promise<void> {
  let received: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals) => {
    if (received !== undefined) end(signal);
    received = signal;
  };
  const end = (signal: NodeJS.Signals) => {
    for (const name of ENDING) process.off(name, hold);
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of ENDING) process.on(signal, hold);
  try {
    await work();
  } finally {
    // Node tells of a signal when it next looks at what happened, which may be before the first turn or after it.
    await turn();
    await turn();
    for (const signal of ENDING) process.off(signal, hold);
    if (received !== undefined) end(received);
  }
}
