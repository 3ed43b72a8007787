import { type Command, Option } from "commander";
import { checkCampaign } from "../../../checkCampaign.ts";
import { en } from "../../../core/i18n/findings/en.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { builtIn, campaignNames } from "../../../files/builtIn.ts";
import { type LoadContext, loadCampaign } from "../../../files/loadCampaign.ts";
import { loadContext } from "../../../files/loadContext.ts";
import { type ReporterName, reporterNames, reporters } from "../../../report/index.ts";
import type { CheckedFile } from "../../../report/Reporter.ts";
import { oneOf } from "../../options/choices.ts";
import { chooseCampaign } from "../../options/chooseCampaign.ts";
import { addHelp } from "../../options/help.ts";
import { addSelectionOptions, type SelectionOptions, selectFrom } from "../../options/selection.ts";
import { out } from "../../terminal/colours.ts";
import { print, printStyled, tellEncoding } from "../../terminal/print.ts";
import { lineReader } from "./lineReader.ts";

interface Options extends SelectionOptions {
  readonly json?: true;
  readonly format?: ReporterName;
  readonly strict?: true;
  readonly fix?: true;
  readonly dryRun?: true;
}

export default function configure(command: Command): void {
  addSelectionOptions(command.argument("[file...]", "campaigns to check, as with --campaign"))
    .option("--strict", "exit with 1 for warnings too")
    .option("--fix", "fix what is safe to fix, in the file itself")
    .option("--dry-run", "with --fix: show the changes and write nothing")
    .addOption(oneOf("-f, --format <format>", "the format of the report", "format", reporterNames))
    .addOption(new Option("--json", "the same as --format json").conflicts("format"));
  addHelp(command, {
    description:
      "Checks every post for its platforms, and reports with file, line and column what a platform would reject (error) and what " +
      "should be fixed (warning). Exits with 1 if there are errors.\n\n" +
      "--fix fixes white space, typography, invisible characters, and the capitals and duplicates of hashtags; everything else in " +
      "the file stays as it is.",
    examples: [
      ["bluehart check", "the campaign of this folder"],
      ["bluehart check nl.yaml fr.yaml --strict", "several files"],
      ["bluehart check --fix --dry-run", "what --fix would change"],
      ["bluehart check --format github", "for GitHub Actions"],
    ],
    notes:
      "Every rule has a page in docs/rules. A campaign can switch a rule off, with a reason: docs/campaign.md.",
  }).action(run);
}

async function run(named: readonly string[], options: Options): Promise<void> {
  if (named.length > 0 && options.campaign !== undefined) {
    throw new UserError("name the files, or one with --campaign, but not both");
  }
  if (options.dryRun && !options.fix) throw new UserError("--dry-run needs --fix");
  const format = options.json ? "json" : (options.format ?? "pretty");
  const { default: report } = await reporters[format]();
  const files = named.length > 0 ? named.map(chooseCampaign) : [chooseCampaign(options.campaign)];
  const context = await loadContext(tellEncoding);
  if (options.fix) await fix(files, context, options);
  if (options.dryRun) return;
  const checked: CheckedFile[] = [];
  for (const file of files) {
    checked.push(
      await checkCampaign(file, async () =>
        selectFrom(await loadCampaign(file, context), context, options, "all"),
      ),
    );
  }
  const text = report(checked, {
    messages: en,
    colours: out,
    width: process.stdout.columns ?? 100,
    lineOf: lineReader(),
  });
  // Reports for people are coloured, and have made control characters visible themselves.
  if (format === "pretty" || format === "compact") printStyled(text);
  else print(text);
  const findings = checked.flatMap((file) => file.findings);
  const failing = findings.some(
    ({ severity }) => severity === "error" || (options.strict && severity === "warning"),
  );
  if (failing) process.exitCode = 1;
  if (checked.some(({ kit }) => kit === undefined)) process.exitCode = 2;
}

async function fix(files: readonly string[], context: LoadContext, options: Options): Promise<void> {
  const shipped = files.find((file) => campaignNames.some((name) => builtIn.campaigns[name] === file));
  if (shipped !== undefined) {
    throw new UserError(`${shipped} is built in and cannot be changed; copy it, and name the copy`);
  }
  const { fixFile } = await import("./fixFile.ts");
  for (const file of files) await fixFile(file, context, options, options.dryRun ?? false);
}
