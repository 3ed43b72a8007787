import { counting } from "../../counting.ts";

export const count = counting("en", ",");

const posts = (number: number) => count(number, "post", "posts");
const lose = (number: number) => `${posts(number)} ${number === 1 ? "loses its" : "lose their"}`;

/** Options that several commands have, and what goes wrong with them. */
export const options = {
  year: "the year of the campaign's day; defaults to its next occurrence",
  today: "count from this day, such as 2027-01-31, instead of today",
  wrongYear: (first: number, last: number, given: string) =>
    `--year takes a year from ${first} to ${last}, such as 2027, not "${given}"`,
  wrongToday: (first: number, last: number, given: string) =>
    `--today takes a date such as 2027-01-31, from ${first} to ${last}, not "${given}"`,
  isRead: (file: string) => `${file} is read for this, and was not overwritten; name another file`,
  oneOf: (description: string, names: string) => `${description}: ${names}`,
  repeatable: (description: string) => `${description}; repeatable, or a comma list`,
  givenTwice: (option: string, first: string, second: string) =>
    `${option} takes one value, but is given two: "${first}" and "${second}"`,
  wrongList: (option: string, given: string) =>
    `${option} takes a name or a comma list of names, not "${given}"`,
  unknown: {
    delimiter: (given: string, hint: string, known: string) =>
      `unknown delimiter "${given}"${hint}\nThe delimiters are: ${known}.`,
    field: (given: string, hint: string, known: string) =>
      `unknown field "${given}"${hint}\nThe fields are: ${known}.`,
    format: (given: string, hint: string, known: string) =>
      `unknown format "${given}"${hint}\nThe formats are: ${known}.`,
    numbering: (given: string, hint: string, known: string) =>
      `unknown numbering "${given}"${hint}\nThe numberings are: ${known}.`,
    rule: (given: string, hint: string, known: string) =>
      `unknown rule "${given}"${hint}\nThe rules are: ${known}.`,
    schema: (given: string, hint: string, known: string) =>
      `unknown schema "${given}"${hint}\nThe schemas are: ${known}.`,
    shell: (given: string, hint: string, known: string) =>
      `unknown shell "${given}"${hint}\nThe shells are: ${known}.`,
    size: (given: string, hint: string, known: string) =>
      `unknown size "${given}"${hint}\nThe sizes are: ${known}.`,
    unit: (given: string, hint: string, known: string) =>
      `unknown unit "${given}"${hint}\nThe units are: ${known}.`,
  },
  platform: "only for this platform, such as twitter (or x)",
  limit: "another limit, such as mastodon=5000 or x=premium; repeatable",
  wrongLimit: (given: string) =>
    `--limit takes a platform and its limit, such as mastodon=5000, not "${given}"`,
  lang: "only in this language, such as nl, or all",
  post: "only this post",
  thread: "divide posts that are too long into parts, on platforms that have threads",
  numbering: "where parts have their numbers, such as 1/4",
  set: "the value of the placeholder {{name}}; repeatable",
  campaign: "the campaign: a file, or the name of a built-in one (see bluehart campaigns)",
  campaignTwice: "name the files, or one with --campaign, but not both",
  wrongSet: (given: string) => `--set takes a name and its value, such as municipality=Gent, not "${given}"`,
  nothingMatches: (file: string, posts: string) =>
    `no post of ${file} matches; its posts, their platforms and languages are\n${posts}`,
  noPlaceholders: (file: string, name: string) =>
    `campaign ${file} has no placeholders, so --set ${name} has no effect`,
  noPlaceholder: (file: string, name: string, hint: string, known: string) =>
    `campaign ${file} has no placeholder {{${name}}}${hint}; its placeholders are ${known}`,
  fromVariable: (file: string) => `Campaign: ${file} (from BLUEHART_CAMPAIGN)`,
  inFolder: (file: string) => `Campaign: ${file} (in this folder)`,
  notPicked: (list: string, isOne: boolean, first: string) =>
    `Campaign: the built-in one. In this folder ${list} ${isOne ? "looks like a campaign" : "look like campaigns"}; to use ${isOne ? "it" : "one"}: --campaign ${first}`,
  severalCampaigns: (names: string) => `there are several campaigns in this folder; name one: ${names}`,
  noCampaign: (name: string, hint: string, known: string) =>
    `there is no file and no built-in campaign "${name}"${hint}\nBuilt in: ${known}.`,
  delimiter: "what separates the columns of csv, by default a comma",
  per: "what each event of ics is for, by default a post with all its platforms",
  mediaBase: "the public address of the folder with the images, for schedulers that fetch them",
  wrongMediaBase: (given: string) =>
    `--media-base takes the public address of a folder, such as https://example.org/pictures/, not "${given}"`,
  noEffect: (option: string, written: readonly string[], using: readonly string[]) =>
    `${option} has no effect on ${written.join(" or ")}; it is for ${using.join(", ")}`,
  force: "overwrite an existing file or folder",
  watch: "run again whenever the campaign or a file that it names changes, until Ctrl-C",
  builtIn: (file: string) =>
    `${file} is built in and cannot be changed; start a campaign of your own with bluehart init`,
  forceHint: "; --force overwrites it",
};

/** What several commands say while they work, and at their end. */
export const terminal = {
  colon: ": ",
  standardInput: "standard input",
  watching: (files: number) => `Watching ${count(files, "file", "files")}. Press Ctrl-C to end.`,
  cannotWatch: (file: string) => `cannot watch ${file}: it is a pipe; name a file`,
  notUtf8: (file: string, encoding: string) => `${file} is not UTF-8; it was read as ${encoding}`,
  parts: (number: number) => count(number, "part", "parts"),
  part: (number: number, of: number) => `part ${number} of ${of}`,
  losses: {
    post: (number: number) =>
      `${posts(number)} left out, because the scheduler does not post to ${number === 1 ? "its" : "their"} platform`,
    thread: (number: number) =>
      `${posts(number)} in several parts left out, because the file has a single text for each post; copy the parts with bluehart copy`,
    picture: (number: number) => `${lose(number)} picture`,
    "public-picture": (number: number) =>
      `${lose(number)} picture, which has no public address; give the folder's address with --media-base`,
    "alt-text": (number: number) => `${lose(number)} alt text`,
    "content-warning": (number: number) => `${lose(number)} content warning`,
    title: (number: number) => `${lose(number)} title`,
    "first-comment": (number: number) => `${lose(number)} first comment`,
    bars: (number: number) =>
      `${posts(number)} ${number === 1 ? "has" : "have"} "| |" in place of "||", with which the scheduler separates alt texts and comments`,
  },
  unreadablePictures: (number: number, names: string) =>
    `left out ${count(number, "picture", "pictures")}, which cannot be read: ${names}`,
  picturesWithoutRoom: (number: number, names: string) =>
    `kit.html leaves out ${count(number, "picture", "pictures")}, to stay below 10 MB: ${names}`,
  progress: {
    files: "files",
    pictures: "pictures",
    recipients: "recipients",
  },
  secondsLeft: (seconds: number) => `${seconds} s left`,
  moreWarnings: (number: number) => `... and ${number} more ${number === 1 ? "warning" : "warnings"}`,
  withheld: (number: number, ready: number) =>
    `${posts(number)} withheld: fix the errors above${ready === 0 ? "" : ready === 1 ? "; the other is ready" : "; the others are ready"}.`,
  tooManyParts: (name: string, number: number, choices: string) =>
    `${name} has ${number} parts, and the clipboard holds only one; choose one of\n${choices}`,
  tooMany: {
    clipboard: (number: number, choices: string) =>
      `${number} posts match, and the clipboard holds only one; choose one of\n${choices}`,
    picture: (number: number, choices: string) =>
      `${number} posts match, and the clipboard holds only one picture; choose one of\n${choices}`,
    browser: (number: number, choices: string) =>
      `${number} posts match, and the browser opens only one; choose one of\n${choices}`,
  },
};
