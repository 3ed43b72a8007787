import { groupThousands } from "./groupThousands.ts";
import type { Messages } from "./Messages.ts";

const number = (value: number) => groupThousands(value, ",");

export const en: Messages = {
  colon: ": ",
  number,
  day: "The day",
  howTo: "How to use this kit",
  steps: [
    "Choose a post, and its text for your platform: the platforms that take a text are listed under it.",
    "Copy the text in the box, all of it: the hashtags are in it.",
    "Paste it as it is. It was counted and checked for those platforms. To change it, open kit.html, which counts it again.",
  ],
  characters: (length, limit) => `${number(length)} of ${number(limit)} characters`,
  parts: (number) => `${number} parts, each a reply to the one before`,
  part: (number, of) => `Part ${number} of ${of}`,
  hashtags: "Hashtags",
  image: "This platform takes a post only with an image or a video.",
  noLinks: "Links cannot be clicked here.",
  background: "Background",
  helplines: "Where to get help",
  phone: "phone",
  facts: "Facts and their sources",
  source: "Source",
  noSource: "no source is known",
  superseded: (statement) => `Superseded by: ${statement}`,
  rules: "What the posts were checked against",
  rulesIntro:
    "Platforms change their rules. These are the ones that were applied, and when each was last checked.",
  ruleColumns: ["Platform", "Limit", "Unit", "How sure", "Checked", "Source"],
  inEnglish: (text) => text,
  confidence: {
    stated: "stated by the platform",
    "source-code": "read in its source code",
    reported: "reported",
    set: "set for this campaign",
  },
  units: {
    weighted: "weighted characters (a link is 23, an emoji 2)",
    graphemes: "characters as readers see them",
    blueskyApp: "characters as readers see them (links shortened, as the app shows them)",
    mastodon: "characters as readers see them (a link is 23)",
    threads: "characters, emoji by their bytes",
    utf16: "UTF-16 units",
    utf8: "UTF-8 bytes",
    codePoints: "code points",
    sms: "text messages, of 160 characters or 153 each; of 70 or 67 if a letter is not in GSM 03.38",
  },
  readings: { stated: "", strict: ", read strictly", "with-image": ", with an image" },
  contentWarning: "Content warning",
  title: "Title",
  firstComment: "First comment",
  unreviewed: "This translation has not been reviewed yet.",
  warning: "Warning",
  withheld: (number) =>
    `${number} more could not be included, because ${number === 1 ? "it has" : "they have"} errors.`,
  when: (date, time) => `On ${date}${time === undefined ? "" : ` at ${time}`}`,
  altText: "Alt text",
  noAltText: "no alt text",
  checkedOn: (date) => `Counted and checked on ${date}.`,
  unreviewedNote:
    "The translations that are marked have not been reviewed yet: have somebody read them before you post.",
  platform: "Platform",
  post: "Post",
  posts: "Posts",
  all: "All",
};
