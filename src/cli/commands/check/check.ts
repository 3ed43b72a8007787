import { type Command, Option } from "commander";
import { checkCampaign } from "../../../checkCampaign.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { builtIn, campaignNames } from "../../../files/builtIn.ts";
import { type LoadContext, loadCampaign } from "../../../files/loadCampaign.ts";
import { loadContext } from "../../../files/loadContext.ts";
import { type ReporterName, reporterNames, reporters } from "../../../report/index.ts";
import type { CheckedFile } from "../../../report/Reporter.ts";
import { findingMessages } from "../../languages/findingMessages.ts";
import { say } from "../../languages/say.ts";
import { ChoiceOption, oneOf } from "../../options/choices.ts";
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
  readonly watch?: true;
  readonly explain?: string;
}

export default function configure(command: Command): void {
  addSelectionOptions(command.argument("[file...]", say.check.files))
    .option("--strict", say.check.strict)
    .option("--fix", say.check.fix)
    .addOption(new Option("--dry-run", say.check.dryRun).conflicts(["format", "json"]))
    .addOption(new Option("--watch", say.options.watch).conflicts("fix"))
    .addOption(new ChoiceOption("--explain <rule>", say.check.explain, ruleNames))
    .addOption(oneOf("-f, --format <format>", say.check.format, "format", reporterNames))
    .addOption(new Option("--json", say.check.json).conflicts("format"));
  addHelp(command, {
    description: say.check.description,
    examples: [
      ["bluehart check", say.check.ofFolder],
      ["bluehart check nl.yaml fr.yaml --strict", say.check.severalFiles],
      ["bluehart check --fix --dry-run", say.check.wouldChange],
      ["bluehart check --watch", say.check.whileWriting],
      ["bluehart check --format github", say.check.forGithub],
      ["bluehart check --explain length", say.check.aRule],
    ],
    notes: say.check.notes,
  }).action(run);
}

/** For completion. */
async function ruleNames(): Promise<readonly string[]> {
  const { rules } = await import("../../../core/check/rules/index.ts");
  return rules.map(({ name }) => name);
}

async function run(named: readonly string[], options: Options): Promise<void> {
  if (options.explain !== undefined) {
    const { explainRule } = await import("./explainRule.ts");
    printStyled(await explainRule(options.explain));
    return;
  }
  if (named.length > 0 && options.campaign !== undefined) {
    throw new UserError(say.options.campaignTwice);
  }
  if (options.dryRun && !options.fix) throw new UserError(say.check.dryRunNeedsFix);
  const files = named.length > 0 ? named.map(chooseCampaign) : [chooseCampaign(options.campaign)];
  if (options.fix) await fix(files, await loadContext(tellEncoding), options);
  if (options.dryRun) return;
  if (!options.watch) return report(files, options);
  const { watchCampaigns } = await import("../../terminal/watchCampaigns.ts");
  await watchCampaigns(files, () => report(files, options));
}

async function report(files: readonly string[], options: Options): Promise<void> {
  const format = options.json ? "json" : (options.format ?? "pretty");
  const { default: render } = await reporters[format]();
  const context = await loadContext(tellEncoding);
  const checked: CheckedFile[] = [];
  for (const file of files) {
    checked.push(
      await checkCampaign(file, async () =>
        selectFrom(await loadCampaign(file, context), context, options, "all"),
      ),
    );
  }
  const text = render(checked, {
    messages: findingMessages(),
    words: say.report,
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
    throw new UserError(say.options.builtIn(shipped));
  }
  const { fixFile } = await import("./fixFile.ts");
  for (const file of files) await fixFile(file, context, options, options.dryRun ?? false);
}
