import { cancel, intro, log, outro } from "@clack/prompts";
import { keysOf } from "../../core/text/keysOf.ts";
import { visible } from "../../core/text/visible.ts";
import { say } from "../languages/say.ts";
import { choose, Stopped } from "./questions.ts";
import { tasks } from "./tasks.ts";

type Execute = (call: readonly string[]) => Promise<void>;
type Explain = (error: unknown) => number;

/**
 * Guides somebody who calls no command: asks what to do, shows the command that the answers stand for, and runs it, until
 * told to stop. Nothing happens before the last answer. The exit code is that of the last command.
 *
 * @param execute - runs a call
 * @param explain - reports an error, and returns its exit code
 */
export async function guide(execute: Execute, explain: Explain): Promise<void> {
  intro(`bluehart. ${say.guide.keys}`);
  try {
    for (let name = await askTask(); name !== undefined; name = await askTask()) {
      await perform(name, execute, explain);
      // A question of the command's own was answered with Ctrl-C.
      if (process.exitCode === 130) throw new Stopped();
    }
    outro(say.guide.bye);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    cancel(say.guide.stopped);
    process.exitCode = 130;
  }
}

/** What a choice has before its label, in columns, and between its columns. */
const MARKS = 5;
const GAP = "  ";

async function askTask(): Promise<keyof typeof tasks | undefined> {
  const { tasks: labels } = say.guide;
  const names = keysOf(tasks);
  const longest = Math.max(...names.map((name) => labels[name].length));
  const command = Math.max(...names.map((name) => `bluehart ${name}`.length));
  // In a narrow terminal, lines break, and columns would only leave holes.
  const isWide = (process.stdout.columns || 80) >= MARKS + longest + GAP.length + command;
  const width = isWide ? longest : 0;
  const choices = names.map((name) => ({
    value: name,
    label: `${labels[name].padEnd(width)}${GAP}bluehart ${name}`,
  }));
  const chosen = await choose(say.guide.what, [...choices, { value: "", label: labels.stop }]);
  return names.find((name) => name === chosen);
}

async function perform(name: keyof typeof tasks, execute: Execute, explain: Explain): Promise<void> {
  process.exitCode = 0;
  try {
    const call = await tasks[name]();
    if (call === undefined) {
      log.warn(say.guide.noCampaign);
      return;
    }
    log.step(`${say.guide.runs}\n${visible(["bluehart", ...call].map(quoted).join(" "))}`);
    await execute(call);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    process.exitCode = explain(error);
  }
}

/** A word as shells read it. */
function quoted(word: string): string {
  return /^[\w./\\:@%+=,-]+$/.test(word) ? word : `"${word}"`;
}
