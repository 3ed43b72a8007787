import type { Command } from "commander";
import { reporters } from "../../check/reporters/index.ts";
import { out } from "../colours.ts";
import { printStyled } from "../print.ts";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../selection.ts";

interface Options extends SelectionOptions {
  readonly json?: true;
  readonly strict?: true;
}

export default function configure(command: Command): void {
  addSelectionOptions(command)
    .option("--strict", "warnings count as errors for the exit code")
    .option("--json", "the findings as JSON")
    .description(
      "Checks every post for the platforms it is meant for, and says with file, line and column what the platform\n" +
        "would reject (error) and what is better mended (warning). Exits with 1 where there are errors.",
    )
    .addHelpText(
      "after",
      `
Examples:
  bluehart check                                  the built-in campaign
  bluehart check --campaign my-campaign.yaml      your own
  bluehart check --platform twitter --strict      for X, warnings too
`,
    )
    .action(run);
}

function run(options: Options): void {
  const kit = selectKit(options, "all");
  printStyled(reporters[options.json ? "json" : "pretty"](kit, out));
  const failing = kit.findings.some(
    ({ severity }) => severity === "error" || (options.strict && severity === "warning"),
  );
  if (failing) process.exitCode = 1;
}
