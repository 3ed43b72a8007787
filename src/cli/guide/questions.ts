import { existsSync, readdirSync } from "node:fs";
import { select, text } from "@clack/prompts";
import { visible } from "../../core/text/visible.ts";
import { say } from "../languages/say.ts";

/** Ctrl-C or Escape at a question. */
export class Stopped extends Error {}

/** An answer to choose, with its value. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Asks for one of several answers. The only one there is needs no question. */
export async function choose(
  message: string,
  choices: readonly Choice[],
  initialValue?: string,
): Promise<string> {
  const [only, ...others] = choices;
  if (only !== undefined && others.length === 0) return only.value;
  const options = choices.map(({ value, label, hint }) => ({
    value,
    label: visible(label),
    ...(hint !== undefined && { hint: visible(hint) }),
  }));
  return answered(
    await select({
      message,
      options,
      maxItems: 12,
      showInstructions: false,
      ...(initialValue !== undefined && { initialValue }),
    }),
  );
}

/** Asks for the name of a file or folder that does not exist yet. */
export async function askNewName(
  message: string,
  usual: string,
  refuse: (name: string) => string | undefined = () => undefined,
) {
  return ask(
    message,
    usual,
    (name) => refuse(name) ?? (existsSync(name) ? say.guide.exists(name) : undefined),
  );
}

/** Asks for a file, of those in this folder or any other. */
export async function askFile(message: string, fits: (name: string) => boolean): Promise<string> {
  const names = readdirSync(".", { withFileTypes: true }).filter(
    (entry) => entry.isFile() && fits(entry.name),
  );
  const files = names
    .map(({ name }) => ({ value: name, label: name }))
    .sort((one, other) => one.value.localeCompare(other.value));
  const chosen = await choose(message, [...files, { value: "", label: say.guide.otherFile }]);
  if (chosen !== "") return chosen;
  const typed = await ask(say.guide.path, "", (path) =>
    existsSync(pathIn(path)) ? undefined : say.guide.missing(pathIn(path)),
  );
  return pathIn(typed);
}

/** Asks for a word. */
export async function ask(
  message: string,
  initialValue: string,
  refuse: (answer: string) => string | undefined,
): Promise<string> {
  const validate = (given = "") => (given.trim() === "" ? say.guide.empty : refuse(given.trim()));
  return answered(await text({ message, initialValue, validate })).trim();
}

/** A path as it is typed, or dropped into a terminal, which puts quotes around it or backslashes before its spaces. */
function pathIn(typed: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(typed)?.[2];
  return quoted ?? (process.platform === "win32" ? typed : typed.replace(/\\(.)/g, "$1"));
}

function answered(answer: string | symbol): string {
  if (typeof answer === "symbol") throw new Stopped();
  return answer;
}
