import type { Command } from "commander";
import { dateOf } from "../../core/campaign/dateOf.ts";
import type { FindingParams } from "../../core/check/Finding.ts";
import type { Note } from "../../core/check/Found.ts";
import { en } from "../../core/i18n/findings/en.ts";
import { messageOf } from "../../core/i18n/findings/FindingMessages.ts";
import { say } from "../languages/say.ts";
import { addCalendarOptions, type CalendarOptions, calendarOf } from "../options/calendar.ts";
import { addHelp } from "../options/help.ts";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../options/selection.ts";
import { formatSize } from "../terminal/postTitle.ts";
import { print, tell } from "../terminal/print.ts";
import { reportKit } from "../terminal/reportKit.ts";
import { formatTable } from "../terminal/table.ts";

interface Options extends SelectionOptions, CalendarOptions {
  readonly json?: true;
}

export default function configure(command: Command): void {
  addCalendarOptions(addSelectionOptions(command)).option("--json", say.schedule.json);
  addHelp(command, {
    description: say.schedule.description,
    examples: [
      ["bluehart schedule"],
      ["bluehart schedule --platform twitter --year 2028"],
      ["bluehart export kit.ics", say.schedule.forCalendar],
    ],
  }).action(run);
}

async function run(options: Options): Promise<void> {
  const kit = await selectKit(options, "main");
  const calendar = calendarOf(options);
  const dated = kit.posts.flatMap((post) => {
    const date = dateOf(post.origin, kit.campaign, calendar);
    return date === undefined ? [] : [{ post, date }];
  });
  dated.sort((one, other) => one.date.utc.localeCompare(other.date.utc));
  if (options.json) {
    const list = dated.map(({ post, date }) => ({
      at: date.iso,
      timeZone: date.timeZone,
      id: post.id,
      platform: post.platform.id,
      language: post.language,
      warnings: kit.notesOf(post).map((note) => ({ rule: note.rule, message: messageOf(note, en) })),
    }));
    print(JSON.stringify(list, undefined, 2));
  } else if (dated.length > 0) {
    const rows = dated.map(({ post, date }) => [
      weekday(date.date),
      date.date,
      date.time,
      post.platform.id,
      post.language === "und" ? "" : post.language,
      post.id,
      formatSize(post),
      marksOf(kit.notesOf(post)),
    ]);
    print(formatTable(rows));
  }
  const undated = kit.posts.length - dated.length;
  if (undated > 0) tell(say.schedule.undated(undated));
  reportKit(kit);
}

/** What is wrong with a post's date, in a few words; the warnings below the table say it in full. */
function marksOf(notes: readonly Note[]): string {
  const marks: { readonly [rule in keyof FindingParams]?: string } = say.schedule.marks;
  return notes.flatMap(({ rule }) => marks[rule] ?? []).join(", ");
}

/** `do` in Dutch for a Thursday. */
function weekday(date: string): string {
  return new Intl.DateTimeFormat(say.start.locale, { weekday: "short", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
