import type { Command } from "commander";
import { dateOf } from "../../core/kit/dates.ts";
import { plural } from "../../core/text/plural.ts";
import { addCalendarOptions, type CalendarOptions, calendarOf } from "../options/calendar.ts";
import { addSelectionOptions, type SelectionOptions, selectKit, tellWithheld } from "../options/selection.ts";
import { formatCount } from "../terminal/postTitle.ts";
import { print, tell } from "../terminal/print.ts";
import { formatTable } from "../terminal/table.ts";

interface Options extends SelectionOptions, CalendarOptions {
  readonly json?: true;
}

export default function configure(command: Command): void {
  addCalendarOptions(addSelectionOptions(command))
    .option("--json", "the dates as JSON")
    .description(
      "Shows when each post is to be posted, in the campaign's time zone: what the post's `when` says, else the\n" +
        "campaign's day at nine. Without --year it is the day's next occurrence.",
    )
    .addHelpText(
      "after",
      `
Examples:
  bluehart schedule
  bluehart schedule --platform twitter --year 2028
  bluehart export kit.ics                         the same for a calendar
`,
    )
    .action(run);
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
      formatCount(post),
    ]);
    print(formatTable(rows));
  }
  const undated = kit.posts.length - dated.length;
  if (undated > 0)
    tell(`${plural(undated, "post")} without a date: give them a "when", or the campaign a day.`);
  tellWithheld(kit);
}

function weekday(date: string): string {
  return new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
