import type { Command } from "commander";
import type { Finding } from "../../../core/check/Finding.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { choose } from "../../../core/text/suggest.ts";
import { builtIn, campaignNames } from "../../../files/builtIn.ts";
import { type LoadContext, loadCampaign } from "../../../files/loadCampaign.ts";
import { loadContext } from "../../../files/loadContext.ts";
import { type CheckedFile, reporterNames, reporters } from "../../../report/index.ts";
import { chooseCampaign } from "../../options/chooseCampaign.ts";
import { addSelectionOptions, type SelectionOptions, selectFrom } from "../../options/selection.ts";
import { out } from "../../terminal/colours.ts";
import { printStyled } from "../../terminal/print.ts";
import { lineReader } from "./lineReader.ts";

interface Options extends SelectionOptions {
  readonly json?: true;
  readonly format: string;
  readonly strict?: true;
  readonly fix?: true;
  readonly dryRun?: true;
}

export default function configure(command: Command): void {
  addSelectionOptions(command.argument("[file...]", "campaigns to check, as with --campaign"))
    .option("--strict", "warnings count as errors for the exit code")
    .option("--fix", "fix what is safe to fix, in the file itself")
    .option("--dry-run", "with --fix: show the changes, and write nothing")
    .option("-f, --format <format>", `the form of the report: ${reporterNames.join(", ")}`, "pretty")
    .option("--json", "the same as --format json")
    .description(
      "Checks every post for the platforms it is meant for, and says with file, line and column what the platform\n" +
        "would reject (error) and what is better fixed (warning). Exits with 1 where there are errors.\n" +
        "--fix fixes white space, typography, invisible characters, and the capitals and doubles of hashtags; all\n" +
        "else in the file stays as it is.",
    )
    .addHelpText(
      "after",
      `
Examples:
  bluehart check                                  the campaign of this folder, else the built-in one
  bluehart check nl.yaml fr.yaml --strict         several files, warnings too
  bluehart check --fix --dry-run                  what --fix would change
  bluehart check --format github                  annotations, in GitHub Actions

Every rule has a page: docs/rules. A campaign can switch one off, with a reason: docs/campaign.md.
`,
    )
    .action(run);
}

async function run(named: readonly string[], options: Options): Promise<void> {
  if (named.length > 0 && options.campaign !== undefined) {
    throw new UserError("name the files, or one with --campaign, not both");
  }
  if (options.dryRun && !options.fix) throw new UserError("--dry-run goes with --fix");
  const { default: report } =
    await reporters[options.json ? "json" : choose("format", options.format, reporterNames)]();
  const files = named.length > 0 ? named.map(chooseCampaign) : [chooseCampaign(options.campaign)];
  const context = await loadContext();
  if (options.fix) await fix(files, context, options);
  if (options.dryRun) return;
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, context, options));
  printStyled(report(checked, { colours: out, width: process.stdout.columns ?? 100, lineOf: lineReader() }));
  const findings = checked.flatMap((file) => file.findings);
  const failing = findings.some(
    ({ severity }) => severity === "error" || (options.strict && severity === "warning"),
  );
  if (failing) process.exitCode = 1;
  if (checked.some(({ kit }) => kit === undefined)) process.exitCode = 2;
}

/** A file's kit; where the file has mistakes with a place, these are its findings, so that the other files are checked. */
async function checkFile(file: string, context: LoadContext, options: Options): Promise<CheckedFile> {
  try {
    const campaign = await loadCampaign(file, context);
    const kit = selectFrom(campaign, context, options, "all");
    return { file, kit, findings: kit.findings };
  } catch (error) {
    if (!(error instanceof UserError) || error.problems.some(({ place }) => place === undefined)) throw error;
    const findings = error.problems.flatMap(({ place, message, fixable }): Finding[] =>
      place === undefined
        ? []
        : [
            {
              rule: "campaign-file",
              severity: "error",
              message,
              place,
              end: place,
              posts: [],
              languages: [],
              platforms: [],
              // fixFile repairs the text before it is parsed.
              ...(fixable && { fix: [] }),
            },
          ],
    );
    return { file, kit: undefined, findings };
  }
}

async function fix(files: readonly string[], context: LoadContext, options: Options): Promise<void> {
  const shipped = files.find((file) => campaignNames.some((name) => builtIn.campaigns[name] === file));
  if (shipped !== undefined) {
    throw new UserError(`${shipped} is built in and stays as it is; copy it, and name the copy`);
  }
  const { fixFile } = await import("./fixFile.ts");
  for (const file of files) await fixFile(file, context, options, options.dryRun ?? false);
}
