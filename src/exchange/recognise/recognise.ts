import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import type { Decision, Draft, Question } from "../Draft.ts";
import type { Block, ImportDocument, Remark } from "../ImportDocument.ts";
import { campaignDatesOf } from "./campaignDates.ts";
import type { FoundDates } from "./campaignLine.ts";
import { type ColumnMap, checkColumns } from "./columns.ts";
import { dateSettings } from "./dateSettings.ts";
import { type DateSettings, readWhen } from "./dates.ts";
import { languageRemarks, languagesOf, localEntries, localOf } from "./entryLanguages.ts";
import type { FoundDocument } from "./FoundDocument.ts";
import { gatherHashtags } from "./gatherHashtags.ts";
import type { ImportInput } from "./ImportInput.ts";
import { readLabel } from "./label.ts";
import { makePosts } from "./makePosts.ts";
import { mergeEntries } from "./mergeEntries.ts";
import { withoutPlatform } from "./otherChannels.ts";
import { Placeholders } from "./placeholders.ts";
import { readDocument } from "./readDocument.ts";
import { backgroundOf, factsOf, helplinesOf, titleOf } from "./story.ts";
import { MOST_TEXTS, tooManyTexts } from "./tooManyTexts.ts";
import { wrongWeekday } from "./wrongWeekday.ts";
import { yearIn } from "./yearIn.ts";

export interface RecogniseOptions {
  /** Those that posts may be for, which tell whether they take titles. */
  readonly platforms: readonly Platform[];
  /** Today, such as 2027-01-31. */
  readonly today: string;
  /** The headers of columns, by field. */
  readonly map?: ColumnMap;
  /** Whether `5/6` is 5 June; undefined if the documents are to tell. */
  readonly dayFirst?: boolean | undefined;
}

/**
 * Makes a draft of a campaign of documents. What it decides, assumes and leaves out is part of the draft.
 *
 * @throws UserError if there are more texts than a campaign can hold, or `map` names a column that no table has.
 */
export function recognise(
  inputs: readonly ImportInput[],
  { platforms, today, map = new Map(), dayFirst }: RecogniseOptions,
): Draft {
  checkColumns(inputs, map);
  const found = inputs.map((input) => forNamedPlatform(readDocument(belowPlatform(input), map), input));
  const entries = inputs.flatMap((input, index) => localEntries(input, found[index]));
  if (entries.length > MOST_TEXTS) throw tooManyTexts();
  const languages = languagesOf(entries);
  const placeholders = new Placeholders();
  const assumed: Remark[] = found.flatMap((one) => one.assumed);
  const messages = mergeEntries(entries, languages);
  const dates = dateSettings(entries, languages, {
    today,
    dayFirst,
    year: yearIn(
      inputs.map(({ document }) => document),
      languages,
    ),
  });
  const { day, period } = campaignDatesOf(
    found.flatMap((one, index) => one.dates.map((line) => ({ ...line, language: inputs[index]?.language }))),
    dates.settings,
  );
  const { posts, decisions, remarks } = makePosts(messages, {
    dates: dates.settings,
    placeholders,
    platforms,
    hasDay: day !== undefined,
  });
  const background = backgroundOf(inputs, found, languages, placeholders);
  const facts = factsOf(inputs, found, languages, placeholders);
  const hashtags = gatherHashtags(
    found.flatMap((one) => one.hashtags),
    posts,
    languages,
  );
  const title = titleOf(inputs, found, languages);
  return {
    title: title.texts,
    languages: languages.includes("und") ? [] : languages,
    day: day && {
      date: day.date,
      name: new Map(
        day.named
          .map(({ name, language }) => [language ?? localOf(name, languages), name] as const)
          .toReversed(),
      ),
    },
    period: period && { from: period.from, to: period.to },
    hashtags,
    values: placeholders.values,
    background,
    facts,
    helplines: helplinesOf(found),
    posts,
    became: [
      ...title.became,
      ...found
        .flatMap((one) => one.dates)
        .map(
          ({ kind, text, origin }): Decision => ({
            what: say(({ became }) => (kind === "day" ? became.campaignDay : became.campaignPeriod)),
            why: say(({ why }) => why.aLineThatNamesIt(text)),
            origin,
          }),
        ),
      ...decisions,
      ...found.flatMap((one) => [
        ...one.columns,
        ...one.hashtags.map(
          ({ tags, why, origin }): Decision => ({
            what: say(({ became }) => became.hashtags(tags.map((tag) => `#${tag}`).join(" "))),
            why,
            origin,
          }),
        ),
        ...one.background.map(
          ({ heading, origin }): Decision => ({
            what: say(({ became }) => became.background(heading)),
            why: say(({ why }) => why.noPost),
            origin,
          }),
        ),
        ...one.facts.map(
          ({ figure, heading, origin }): Decision => ({
            what: say(({ became }) => became.fact(figure)),
            why: say(({ why }) => why.figureBelow(heading)),
            origin,
          }),
        ),
        ...one.helplines.map(
          ({ name, heading, written, origin }): Decision => ({
            what: say(({ became }) => became.helpline(name)),
            why: say(({ why }) => why.numberBelow(heading, written)),
            origin,
          }),
        ),
      ]),
    ],
    assumed: [
      ...assumed,
      ...title.assumed,
      ...(period?.isYearAssumed
        ? [
            {
              text: say(({ assumed }) => assumed.period(period.dates, period.from, period.to)),
              why: say(({ why }) => why.noYear),
              origin: period.origin,
            },
          ]
        : []),
      ...found.flatMap((one) => one.dates).flatMap((line) => weekdayRemarks(line, dates.settings)),
      ...languageRemarks(entries),
      ...withoutPlatform(entries),
      ...dates.assumed,
      ...remarks,
    ],
    left: [...found.flatMap((one) => one.left), ...title.left],
    questions: [...questionsOf(found), ...dates.questions],
  };
}

/** A weekday beside the campaign's day or the first one of its period that is another one. */
function weekdayRemarks({ kind, dates, origin }: FoundDates, settings: DateSettings): Remark[] {
  const { when, assumedYear } = readWhen(dates, settings);
  // A day without a year returns every year, on any weekday.
  if (when === undefined || (kind === "day" && assumedYear !== undefined)) return [];
  return wrongWeekday(dates, when, settings).map(({ what, why = "" }) => ({ text: say(what), why, origin }));
}

/** A file that holds the posts for one platform reads as if that platform's name were above it. */
function belowPlatform({ document, platform }: ImportInput): ImportDocument {
  if (platform === undefined) return document;
  const heading: Block = { kind: "heading", level: -1, text: platform, origin: { file: document.file } };
  return { ...document, blocks: [heading, ...document.blocks] };
}

/** The posts of a document that names no platform are for those that its file is called after, such as `tweets.txt`. */
function forNamedPlatform(found: FoundDocument, { document: { file } }: ImportInput): FoundDocument {
  const [name = ""] = /[^/\\]*$/.exec(file) ?? [];
  const { platforms } = readLabel(name.replace(/\.[^.]*$/, "").replace(/[_-]+/g, " "));
  if (platforms.length === 0 || found.entries.length === 0) return found;
  if (found.entries.some((entry) => entry.platforms !== undefined)) return found;
  const text = say(({ assumed }) => assumed.forPlatforms(platforms.join(", ")));
  return {
    ...found,
    entries: found.entries.map((entry) => ({ ...entry, platforms })),
    assumed: [...found.assumed, { text, why: say(({ why }) => why.fileName), origin: { file } }],
  };
}

function questionsOf(found: readonly FoundDocument[]): Question[] {
  const rivals = found.flatMap((one) => one.rivals);
  const [assumed] = rivals;
  if (assumed === undefined) return [];
  return [
    {
      id: "text",
      text: say(({ questions }) => questions.textColumn),
      choices: [...new Set(rivals)],
      assumed,
    },
  ];
}
