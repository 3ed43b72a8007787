import type { Command } from "commander";
import { toLanguageTag } from "../../../core/campaign/toLanguageTag.ts";
import { buildKit } from "../../../core/kit/buildKit.ts";
import { findPlatform } from "../../../core/platform/selectPlatforms.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { visible } from "../../../core/text/visible.ts";
import { writeFile } from "../../../deliver/writeFile.ts";
import { type Imported, type ImportFile, importCampaign } from "../../../exchange/importCampaign.ts";
import { type ColumnMap, MAPPABLE } from "../../../exchange/recognise/columns.ts";
import type { RecogniseOptions } from "../../../exchange/recognise/recognise.ts";
import { type LoadContext, loadParsedCampaign } from "../../../files/loadCampaign.ts";
import { loadContext } from "../../../files/loadContext.ts";
import { parseSource } from "../../../files/loadSource.ts";
import { LARGEST_FILE } from "../../../files/readFile.ts";
import { say, speakOfDocuments, words } from "../../languages/say.ts";
import { addCalendarOptions, type CalendarOptions, calendarOf } from "../../options/calendar.ts";
import { choose } from "../../options/choices.ts";
import { isSameFile } from "../../options/filesRead.ts";
import { addHelp } from "../../options/help.ts";
import { givenTwice } from "../../options/refuseRepeats.ts";
import { print, printStyled, tell } from "../../terminal/print.ts";
import { ask, canAsk } from "./ask.ts";
import { type NamedFile, readFiles } from "./readFiles.ts";
import { formatNumbers, formatReport, numbersOf } from "./report.ts";

interface Options extends CalendarOptions {
  readonly output: string;
  readonly force?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly map?: ColumnMap;
  readonly lang?: readonly NamedFile[];
  readonly platform?: readonly NamedFile[];
  readonly monthFirst?: true;
}

export default function configure(command: Command): void {
  addCalendarOptions(command.argument("[file...]", say.importing.files))
    .option("-o, --output <file>", say.importing.output, "campaign.yaml")
    .option("--force", say.importing.force)
    .option("--dry-run", say.importing.dryRun)
    .option("--json", say.importing.json)
    .option("--map <field=column>", say.importing.map(MAPPABLE.join(", ")), mapColumn)
    .option("-l, --lang <language=file>", say.importing.lang, namedFile("--lang", /^[\p{L}\d_-]+$/u))
    .option("-p, --platform <name=file>", say.importing.platform, namedFile("--platform", /^[A-Za-z]+$/))
    .option("--month-first", say.importing.monthFirst);
  addHelp(command, {
    description: say.importing.description,
    examples: [
      ["bluehart import toolkit.docx"],
      ["bluehart import calendar.xlsx --dry-run", say.importing.nothingWritten],
      ["bluehart import nl.docx --lang fr=fr.docx", say.importing.twoLanguages],
      ["bluehart import plan.csv --map text=Bericht --map when=Datum"],
      ["pbpaste | bluehart import - -o mine.yaml", say.importing.fromClipboard],
    ],
    notes: say.importing.notes,
  }).action(run);
}

function mapColumn(value: string, before: ColumnMap | undefined): ColumnMap {
  const [, field = "", column = ""] = /^([^=]+)=\s*(\S.*?)\s*$/s.exec(value) ?? [];
  if (column === "") throw new UserError(say.importing.wrongMap(value));
  const named = choose("field", field.trim(), MAPPABLE);
  const first = before?.get(named);
  if (first !== undefined && first !== column)
    throw givenTwice("--map", `${named}=${first}`, `${named}=${column}`);
  return new Map([...(before ?? []), [named, column]]);
}

function namedFile(option: string, name: RegExp) {
  return (value: string, before: readonly NamedFile[] | undefined): readonly NamedFile[] => {
    const at = value.indexOf("=");
    const given = {
      name: at === -1 ? value : value.slice(0, at),
      file: at === -1 ? "" : value.slice(at + 1),
    };
    const isWhole = name.test(given.name) && (given.file !== "" || (at === -1 && option === "--lang"));
    if (!isWhole)
      throw new UserError(
        say.importing.wrongFile(option, option === "--lang" ? "fr=fr.docx" : "x=tweets.txt", value),
      );
    // One language of all the files, but any number of files in one.
    const first = before?.find(({ file }) => file === "" && given.file === "");
    if (first !== undefined && first.name !== given.name) throw givenTwice(option, first.name, given.name);
    return [...(before ?? []), given];
  };
}

async function run(files: readonly string[], options: Options): Promise<void> {
  await speakOfDocuments();
  const context = await loadContext();
  const platforms = (options.platform ?? []).map(({ name, file }) => ({
    name: findPlatform(context.platforms, name).id,
    file,
  }));
  const languages = (options.lang ?? []).map(({ name, file }) => ({ name: toLanguageTag(name), file }));
  const read = await readFiles({ files, languages, platforms });
  const imported = await importAnswered(read, options, context);
  if (imported === undefined) {
    tell(say.importing.stopped);
    process.exitCode = 130;
    return;
  }
  const { draft, yaml } = imported;
  if (draft.posts.length === 0) {
    if (!options.json) printStyled(formatReport(draft));
    throw new UserError(say.importing.noPosts(read.map(({ file }) => file).join(", ")));
  }
  const numbers = await check(imported, options, context);
  if (!options.dryRun) {
    const same = read.find(({ file }) => isSameFile(file, options.output));
    if (same !== undefined) throw new UserError(say.importing.overwritesItself(same.file));
    await writeFile(options.output, yaml, {
      force: options.force ?? false,
      hint: say.importing.forceHint,
    });
  }
  if (options.json) {
    const { posts: _, ...report } = draft;
    print(
      JSON.stringify(
        { output: options.dryRun ? null : options.output, check: numbers, ...toPlain(report), yaml },
        null,
        2,
      ),
    );
    return;
  }
  printStyled(formatReport(draft));
  const file = visible(options.output);
  const shown = formatNumbers(numbers);
  if (options.dryRun) tell(`${shown}\n${say.importing.wouldWrite(file)}`);
  else tell(`${say.importing.wrote(file, shown)}\n${say.importing.next(draft.assumed.length, file)}`);
}

/** Imports the files, and again with what somebody at a terminal answers; undefined if that person stops. */
async function importAnswered(
  files: readonly ImportFile[],
  options: Options,
  { platforms }: LoadContext,
): Promise<Imported | undefined> {
  const { today } = calendarOf(options);
  const given: RecogniseOptions = {
    platforms,
    today,
    map: options.map ?? new Map(),
    dayFirst: options.monthFirst ? false : undefined,
  };
  const imported = await importCampaign(files, given, options.json ? undefined : words?.problems);
  const { questions } = imported.draft;
  if (questions.length === 0 || options.json || !canAsk()) return imported;
  const map = new Map(options.map);
  let { dayFirst } = given;
  for (const question of questions) {
    const answer = await ask(question);
    if (answer === undefined) return undefined;
    if (question.id === "day-first") dayFirst = answer === "day";
    else map.set(question.id, answer);
  }
  return importCampaign(files, { ...given, map, dayFirst }, words?.problems);
}

/** From how many posts on a campaign may be larger than a campaign file can be. */
const MANY = 1000;

/** @throws UserError if the campaign is larger than a campaign file can be. */
async function check({ yaml, draft }: Imported, options: Options, context: LoadContext) {
  const tooLarge = () => new UserError(say.importing.tooMany(draft.posts.length));
  if (Buffer.byteLength(yaml) > LARGEST_FILE) throw tooLarge();
  const campaign = await loadParsedCampaign(await parseSource(yaml, options.output), context).catch(
    (error: unknown) => {
      // Its many small parts take long to read, whatever its size.
      throw error instanceof UserError && draft.posts.length > MANY ? tooLarge() : error;
    },
  );
  return numbersOf(buildKit(campaign, context.platforms, { calendar: calendarOf(options) }));
}

/** Maps as objects, for JSON. */
function toPlain(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? Object.fromEntries(inner) : inner)),
  );
}
