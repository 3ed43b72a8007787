import { en as counts } from "../../counts/en.ts";
import { count as counted } from "./options.ts";

export const posts = {
  description:
    "Prints posts ready to paste, with their hashtags, each under a line with its id, platform, language and count. A post that " +
    "its platform would reject is withheld: standard error says why, and the exit code is 1.",
  forX: "the posts for X",
  ownCampaign: "your own",
  plain: "only the texts; several posts are separated by an empty line",
  json: "posts, withheld posts and findings as JSON",
  copy: "put the posts on the clipboard instead, as bluehart copy does",
  fields: {
    title: (counted: string) => `title, ${counted}: `,
    firstComment: (counted: string) => `first comment, ${counted}: `,
  },
  leftOut: {
    length: (tag: string) => `#${tag} was left out: it does not fit`,
    number: (tag: string) =>
      `#${tag} was left out: the post already has as many hashtags as the platform allows or recommends`,
    "not-linked": (tag: string) => `#${tag} was left out: the platform does not link hashtags`,
  },
};

export const copy = {
  description:
    "Puts a post on the clipboard, exactly as bluehart posts prints it, and reads it back to be sure. If several posts match, " +
    "a terminal copies them one after another; elsewhere that is an error.\n\n" +
    "With --picture, the picture of a post instead of its text; Linux needs xclip or wl-clipboard for it.\n\n" +
    "With --field, its title, first comment or content warning instead.\n\n" +
    "Over SSH, or without a display, it asks your terminal to take the text (OSC 52).",
  oneByOne: "one after another, on Enter",
  picture: "the post's picture instead of its text; with a number, one other than the first",
  field: "another part of the post instead of its text",
  fieldOf: {
    title: (name: string) => `the title of ${name}`,
    firstComment: (name: string) => `the first comment of ${name}`,
    contentWarning: (name: string) => `the content warning of ${name}`,
  },
  hasField: {
    title: (command: string) => `It has a title as well: ${command}`,
    firstComment: (command: string) => `It has a first comment as well: ${command}`,
    contentWarning: (command: string) => `It has a content warning as well: ${command}`,
  },
  noField: (field: string, posts: string) => `there is no ${field} in ${posts}`,
  part: "only this part of a post that is divided, such as 2",
  wrongPart: (given: string) => `--part takes the number of a part, such as 2, not "${given}"`,
  hasNoPart: (id: string, has: number, number: number) =>
    `the post ${id} has ${has === 1 ? "only one part" : `only ${has} parts`}, and no number ${number}`,
  wrongPicture: (given: string) => `--picture takes the number of a picture, such as 2, not "${given}"`,
  next: (name: string) => `Press Enter to copy the next one, ${name}; Ctrl-C to stop. `,
  copied: (name: string) => `Copied ${name}, and read it back to be sure.`,
  sent: (name: string) =>
    `Sent ${name} to the terminal's clipboard (OSC 52), which cannot be read back; paste it to check.`,
  pictureOf: (file: string, post: string) => `${file} of ${post}`,
  notReadBack: (name: string) =>
    `Copied ${name}; this system's clipboard is not read back, so paste it to check.`,
  noPicture: (file: string) => `${file} is missing, or not a picture`,
  hasNoPicture: (id: string, has: number, number: number) =>
    `the post ${id} has ${has === 0 ? "no picture" : `only ${counted(has, "picture", "pictures")}`}${number > 1 ? `, and no number ${number}` : ""}`,
};

export const open = {
  description:
    "Opens the platform's composer in the browser, with the text of a post filled in. Facebook and Instagram have no such " +
    "address: copy the post there. Nothing is posted until you press the platform's own button.",
  print: "print the address instead of opening it",
  opened: (name: string) => `Opened ${name} in the browser.`,
  otherParts: (number: number, command: string) =>
    `The other ${number === 1 ? "part follows as a reply" : `${number} parts follow as replies`}: ${command}`,
  cannot: (platform: string, command: string) =>
    `${platform} cannot be opened with a text; run ${command} and paste it there`,
};

export const schedule = {
  description:
    "Shows when each post goes out, in the campaign's time zone: when its `when` says, otherwise on the campaign's day at 09:00. " +
    "The day is its next occurrence, unless --year says otherwise. Dates that have passed or are outside the campaign's period are marked.",
  json: "the dates as JSON",
  forCalendar: "the same for a calendar",
  undated: (number: number) =>
    `${counted(number, "post", "posts")} without a date: add a "when" to ${number === 1 ? "it" : "them"}, or a day to the campaign.`,
  marks: { "when-past": "has passed", "when-outside": "outside the period" },
};

export const count = {
  description:
    "Counts a text as each platform counts it, and shows the arithmetic: links, emoji, wide characters, others. The text is " +
    "counted exactly as it is, except for the line feed at the very end of a file or of standard input. " +
    "Exits with 1 if the text is too long for a platform that --platform names.\n\n" +
    'With --ndjson, a line may name its "platform". Its other keys are passed through, except "text". A line that cannot be ' +
    "counted becomes an error with its number, and the exit code is 1.",
  text: "the text; defaults to standard input",
  file: "count the text of this file",
  json: "the counts as JSON",
  title: "count this title too, on platforms that have one",
  thread: "divide a text that is too long into parts, and show them",
  titleLine: (described: string) => `title: ${described}`,
  ndjson: 'a filter: one JSON object per line in, such as {"text":"..."}, one out',
  textAndNdjson: "--ndjson reads standard input or --file; leave out the text",
  isFile: (name: string) => `${name} itself was counted; --file ${name} counts the text of the file`,
  textAndFile: "a text and --file were given; give only one",
  noText: 'no text: bluehart count "text", or --file, or a pipe',
  severalPlatforms: "--ndjson takes one --platform, for the lines that name none",
  tooLong: "too long",
  fits: "fits",
  uncertain: "uncertain",
  strictly: (described: string) => `read strictly, ${described}`,
  reasons: {
    empty: "empty: nothing to post",
    "lone-surrogate": "refused: it holds half a character (a lone surrogate)",
    "refused-character": "refused: it holds a character that the platform does not accept",
  },
  hashtags: (tags: string) => `hashtags: ${tags}`,
  atMost: (max: number) => ` (at most ${max})`,
  links: (links: string) => `links: ${links}`,
  notClickable: " (not clickable)",
  fold: (shown: string) => `fold: after "${shown}"`,
  counts,
};
