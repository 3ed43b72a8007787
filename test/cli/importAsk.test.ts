import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { has } from "../tools.ts";
import { program, temporaryFolder, write } from "./bluehart.ts";

/** Imports a file in a terminal of its own (util-linux's script), and types an answer at each question. */
async function importInTerminal(text: string, answers: readonly string[]) {
  const cwd = temporaryFolder();
  write(cwd, "plan.csv", text);
  const command = [process.execPath, program, "import", "plan.csv"].map((word) => `'${word}'`).join(" ");
  const terminal = spawn("script", ["-qec", command, "/dev/null"], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: "xterm-256color", NO_COLOR: "1" },
    timeout: 50_000,
    stdio: ["pipe", "pipe", "inherit"],
  });
  let screen = "";
  let typed = 0;
  terminal.stdout.on("data", (data) => {
    screen += data;
    if (screen.split("Enter for the likelier").length - 1 > typed)
      terminal.stdin.write(`${answers[typed++] ?? ""}\r`);
  });
  const [code] = await once(terminal, "close");
  return { screen, code, yaml: readFileSync(join(cwd, "campaign.yaml"), "utf8") };
}

const DATES = "Date,Text\n5/6/2027,Come to the market on Sunday and bring a friend!\n";
const COLUMNS =
  "Caption;Copy\nMarket day;Come to the market on Sunday, and bring a friend with you!\nRiver day;Walk with us along the river, it is quiet there.\n";

describe.runIf(has("script"))("questions in a terminal", () => {
  test("show the choices, and mark the likelier", async () => {
    const { screen, code } = await importInTerminal(DATES, [""]);
    expect(code).toBe(0);
    expect(screen).toContain("What comes first in dates such as 5/6/2027?");
    expect(screen).toContain("1  day (likelier)");
    expect(screen).toContain("2  month");
  });

  test.each([
    ["Enter", "", "2027-06-05"],
    ["a number", "2", "2027-05-06"],
    ["a number that is no choice", "7", "2027-06-05"],
    ["a word", "month", "2027-05-06"],
  ])("are answered with %s", async (_name, answer, when) => {
    const { yaml } = await importInTerminal(DATES, [answer]);
    expect(yaml).toContain(`when: "${when}"`);
  });

  test("settle the column of the texts", async () => {
    const likelier = await importInTerminal(COLUMNS, [""]);
    expect(likelier.screen).toContain("1  Copy (likelier)");
    expect(likelier.yaml).toContain("text: Come to the market on Sunday");
    const other = await importInTerminal(COLUMNS, ["Caption"]);
    expect(other.yaml).toContain("text: Market day");
  });
});
