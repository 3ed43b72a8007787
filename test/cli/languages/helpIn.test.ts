import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../../src/cli/commands/index.ts";
import { UI_LANGUAGES } from "../../../src/cli/languages/chooseLanguage.ts";
import { say, speak } from "../../../src/cli/languages/say.ts";
import { configureHelp } from "../../../src/cli/options/help.ts";
import { keysOf } from "../../../src/core/text/keysOf.ts";

/** The help of a command, as it is printed in so many columns. */
async function helpOf(name: keyof typeof commands, width: number): Promise<string> {
  process.env.COLUMNS = String(width);
  const program = new Command("bluehart");
  const command = configureHelp(program.command(name));
  (await commands[name]()).default(command, commands);
  let help = "";
  command.configureOutput({
    writeOut(text) {
      help += text;
    },
  });
  command.outputHelp();
  return help;
}

afterAll(() => {
  delete process.env.COLUMNS;
});

describe.each(UI_LANGUAGES.filter((language) => language !== "en"))("help in %s", (language) => {
  beforeAll(() => speak(language));
  afterAll(() => speak("en"));

  describe.each([40, 60, 80, 120])("in %i columns", (width) => {
    test.each(keysOf(commands))("%s fits, and is all in the language", async (name) => {
      const help = await helpOf(name, width);
      const lines = help.split("\n");
      // Commands to copy, and a term of its own, are not broken.
      const broken = lines.filter((line) => !/bluehart |^ {2}-/.test(line));
      expect(broken.filter((line) => line.length > width)).toEqual([]);
      expect(lines.filter((line) => line.length > Math.max(width, 60))).toEqual([]);
      // A mark that belongs to the word before it does not begin a line.
      expect(lines.filter((line) => /^\s*[:;?!»](?:\s|$)/.test(line))).toEqual([]);
      expect(help).toContain(`${say.start.headings.Usage} bluehart ${name} `);
      expect(help).toContain(`\n${say.start.examples}\n`);
      expect(help).not.toMatch(/\b(?:Usage:|Examples|default|such as|display help)/);
    });
  });
});
