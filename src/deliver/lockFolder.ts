import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import type { Sentence } from "../core/i18n/problems/Sentence.ts";
import { say } from "../core/i18n/problems/writing/say.ts";
import { reasonOf } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";

/** Who holds a lock. */
interface Holder {
  readonly process: number;
  readonly host: string;
}

/**
 * Takes a lock, a file that names its process and host. Takes over the lock of a process of this host that has ended. Returns the
 * function that gives the lock back.
 *
 * @throws UserError if another process holds it, or (exit code 3) if the disk refuses.
 */
export function takeLock(file: string, what: string): () => void {
  try {
    if (!tryWrite(file)) {
      const holder = readHolder(file);
      if (holder !== undefined && isAlive(holder)) throw new UserError(describe(holder, what, file));
      rmSync(file, { force: true });
      if (!tryWrite(file)) throw new UserError(say((words) => words.justBegun(what)));
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      say((words, source) => words.cannotLock(what, reasonOf(error)(source))),
      3,
    );
  }
  return () => rmSync(file, { force: true });
}

function tryWrite(file: string): boolean {
  const me: Holder = { process: process.pid, host: hostname() };
  try {
    writeFileSync(file, JSON.stringify(me), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    // A full disk creates the file and refuses its content.
    rmSync(file, { force: true });
    throw error;
  }
}

/** How long a lock may be empty while its holder writes it, in milliseconds. */
const WRITING = 2000;

/** The holder that a lock names; undefined if it names none, as when its holder was killed while it wrote. */
function readHolder(file: string): Holder | undefined {
  const age = () => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  while (statSync(file, { throwIfNoEntry: false })?.size === 0 && age() < WRITING)
    Atomics.wait(nothing, 0, 0, 50);
  try {
    const holder: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof holder !== "object" || holder === null) return undefined;
    if (!("process" in holder) || !("host" in holder)) return undefined;
    const { process: pid, host } = holder;
    return typeof pid === "number" && typeof host === "string" ? { process: pid, host } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the holder may still run. Nobody can ask another host, and the age of its lock proves nothing, because a merge may take
 * hours; so only a person can take that one over.
 */
function isAlive({ process: pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function describe({ process: pid, host }: Holder, what: string, file: string): Sentence {
  const { mtime = new Date() } = statSync(file, { throwIfNoEntry: false }) ?? {};
  const since = mtime.toISOString().slice(0, 16).replace("T", " ");
  // A process of this host may be another program that has its number by now.
  return say((words) => words.held(pid, host, what, since, file));
}
