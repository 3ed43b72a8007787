import type { MissingDay } from "../../../campaign/when.ts";
import { plural } from "../../../text/plural.ts";
import { monthAndYear } from "../../monthAndYear.ts";
import { labelled } from "./keyLabels.ts";

const differently = "this line is indented differently from the lines it belongs to";
const unreadable = "YAML cannot read what begins here";
const openQuotation = "a quotation begins here and is not closed";
const mustBe = (what: string, but: string) => `must be ${what}, but is ${but}`;

/** What the parser's errors mean to somebody who writes a campaign, by the parser's code. */
const parser: { readonly [code: string]: string } = {
  BAD_DIRECTIVE: "a line that begins with % cannot be read here",
  BAD_DQ_ESCAPE: 'a backslash in "…" begins a code such as \\n; write \\\\ for a backslash',
  BAD_INDENT: differently,
  BAD_SCALAR_START: "a text cannot begin like this without quotes",
  BLOCK_AS_IMPLICIT_KEY: "this line has more than one colon, or the next line is indented too deep",
  BLOCK_IN_FLOW: "a text between brackets that contains a colon needs quotes",
  KEY_OVER_1024_CHARS: "a key, the word before a colon, is longer than 1024 characters",
  MISSING_CHAR: "this line has no key with a colon, and belongs to no text above it",
  MULTIPLE_DOCS: "a second document begins here; write one only",
  MULTILINE_IMPLICIT_KEY: "a colon, or the space after it, is missing",
  NON_STRING_KEY: "a key must be a word, followed by a colon",
  RESOURCE_EXHAUSTION: "lists and groups are nested too deep here",
  TAB_AS_INDENT: "this line is indented with a tab; indent with spaces",
  TAG_RESOLVE_FAILED: "a text that begins with ! needs quotes",
  UNEXPECTED_TOKEN: "YAML cannot read what follows here",
};

/** What the entries of a list are called, one by one. */
const entries: { readonly [key: string]: string } = {
  posts: "post",
  helplines: "helpline",
  facts: "fact",
  hashtags: "hashtag",
  images: "image",
  platforms: "platform",
};

/** What a value must be, by the schema's name for its type. */
const types: { readonly [type: string]: string } = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
  record: "a group of keys",
};

/** The form's words for keys that are not such words themselves. */
const label = labelled({
  accent: "accent colour",
  alt: "alt text",
  brand: "look and sender",
  by: "reviewed by",
  campaign: "utm_campaign",
  color: "main colour",
  content: "utm_content",
  contentWarning: "content warning",
  facts: "facts and figures",
  firstComment: "first comment",
  formerSites: "former sites",
  from: "first day",
  id: "name",
  medium: "utm_medium",
  not: "words to avoid",
  note: "remark",
  phone: "telephone number",
  photoAt: "place of the photo",
  say: "word to use",
  site: "website",
  statement: "sentence",
  supersededBy: "superseded by",
  term: "utm_term",
  thread: "in several parts",
  threads: "posts in several parts",
  timeZone: "time zone",
  to: "last day",
  url: "address of the source",
  utm: "statistics",
  values: "values of placeholders",
  variants: "own texts for a platform",
  when: "date",
});

export const en = {
  didYouMean: (near: string | undefined) => (near === undefined ? "" : `; did you mean "${near}"?`),

  // YAML
  textTooLong: (length: number, most: number) =>
    `a text of ${length} UTF-16 units begins here; ${most} are the most`,
  skips: (tag: string) => `YAML skips ${tag} and what follows it`,
  beginsWith: (mark: string) => `this text begins with ${mark}`,
  notRead: (mark: string) => `bluehart does not read "${mark}"; remove it`,
  keyTwice: (name: string, line: number) => `the key "${name}" is already used on line ${line}`,
  mergeKey: 'bluehart does not read "<<"; write the keys out',
  reservedKey: (name: string) => `the key "${name}" is not allowed; use another name`,
  secondDocument: "a second document begins here; write one only",
  emptyFile: "the file is empty",
  tooManyParts: "the file has too many parts",
  tooDeep: (most: number) => `lists and groups are nested too deep here; ${most} levels are the most`,
  noAnchor: (name: string) => `nothing above is named &${name}, which *${name} would repeat`,
  aliasInside: (name: string) => `*${name} would repeat the part of the file that it is in`,
  aliasTooOften: (name: string, most: number) =>
    `*${name} repeats &${name} too often; ${most} times is the most`,
  parser,
  unreadable,
  openQuotation,
  openBracket: (missing: string) => `a bracket is not closed: ${missing} is missing`,
  differently,
  tab: "this line is indented with a tab, and YAML takes only spaces",
  spacesForTab: (width: number) => `put ${width} spaces for each tab`,
  spaceAfterColon: "a space is missing after the colon",
  spaceAfterHyphen: "a space is missing after the hyphen",
  backslash:
    "between double quotes, a backslash begins a code such as \\n, so a plain backslash is written twice",
  colonAfterKey: "a colon is missing after the key",
  belongsAbove: "this line belongs to the text above it, so it must be indented deeper",
  indentBy: (columns: number) => `indent it by ${plural(columns, "space")}`,
  bracketNotClosed: (bracket: string) => `the bracket ${bracket} is not closed`,
  needsQuotes: (reason: string) => `${reason}, so YAML needs quotes around it`,
  beginsWithPlaceholder: "this text begins with a placeholder",
  innerQuotation: (mark: string) =>
    `the marks ${mark} around this text are in it as well; put the other kind around it`,
  afterQuotation: "this text goes on after a quotation",
  commaDivides: "a comma divides this text, because it is between brackets",
  commaNeedsQuotes:
    "a comma divides this text; between brackets, a text that contains a comma needs quotes around it",
  containsColon: "this text contains a colon",
  quotesOrSpace: (what: string) => `${what}; put the text in quotes, or a space after the #`,
  needsQuotesHere: "YAML needs quotes around this text",
  perhaps: (how: string) => `perhaps ${how}`.trim(),
  repair: (why: string, advice: string, shown: string) =>
    `${why}${advice === "" ? "" : `; ${advice}`}: ${shown}`,

  // The schema
  theFile: "the file",
  /** What a key is in words of the form, with the key itself; a key that is such a word stays alone. */
  label,
  entries,
  quoted: (text: string) => `"${text}"`,
  item: (number: number) => `item ${number}`,
  mustBe: (name: string, what: string, but: string, hint: string) => `${name}: ${mustBe(what, but)}${hint}`,
  about: (name: string, what: string) => `${name}: ${what}`,
  missing: (owner: string | undefined, key: string) =>
    `${owner === undefined ? "" : `${owner}: `}${key} is missing`,
  digits: "a number in digits",
  types,
  or: (kinds: readonly string[]) => kinds.join(" or "),
  oneOf: (values: string) => `one of ${values}`,
  atLeast: (least: string) => `at least ${least}`,
  atMost: (most: string) => `at most ${most}`,
  isEmpty: (name: string) => `${name} is empty`,
  unknownKey: (key: string, hint: string) => `unknown key "${key}"${hint}`,
  keysHere: (keys: string) => `; the keys here are ${keys}`,
  putInQuotes: "; put it in quotes",
  empty: "empty",
  list: "a list",
  mapping: "a group of keys",
  text: (shown: string) => `the text ${shown}`,
  scalar: {
    number: (shown: string) => `the number ${shown}`,
    boolean: (shown: string) => `the value ${shown}`,
  },
  onLine: (line: number) => ` on line ${line}`,
  alreadyUsed: (value: string) => `"${value}" is already used`,
  /** What schemas demand of values, by the names under which they demand it. */
  demands: {
    languageTag: "must be a language tag such as nl or fr-BE",
    id: "must begin with a letter or digit and hold only letters, digits, hyphens, dots and underscores",
    date: "must be a date such as 2027-01-31",
    colour: 'must be a colour of six hexadecimal digits, such as #0b5cab (in YAML in quotes: `"#0b5cab"`)',
    monthDay: 'must be a month and a day, such as 07-30 (in YAML in quotes: `"07-30"`)',
    logoFile: "must be an SVG or a PNG file, such as logo.svg",
    fontFile: "must be a woff2 file, such as face.woff2",
    someLanguage: "has no text for any language",
    withoutSign: "must be written without its #",
    fingerprint: "must be a fingerprint of eight letters, as translate writes it",
    fileOrCard: "must have either a file or a card",
    onlyCards: "has a file, and only cards have a fact, a helpline, words or a photo",
    allOrList: "must be all, or a list of platforms such as [facebook, x]",
    when: 'must be such as "day", "7 days before, 09:00" or "2027-07-23, 18:30"',
    word: "must have a letter or a digit",
    realDate: "is not a real date",
    timeZone: "must be a time zone such as Europe/Brussels",
    placeholderName: "must be a name of letters, digits, - and _",
    box: "must be one of text, list, logo, heart, qr, photo, line, space, row, panel",
    lowerCase: "must be lower-case letters and digits",
    platformId: "must be lower-case letters, digits and hyphens",
    address: "must be an address such as https://www.example.org/page",
    pattern: "is not a regular expression",
    composer: "must be an https address that ends in {text}",
  },

  // The campaign
  outsideFolder: (file: string) =>
    `${file} is outside the campaign's folder; put it there, and name it from there`,
  notRealDate: (key: string, date: string) => `period, ${label(key)}: "${date}" is not a real date`,
  supersededInCircle: (circle: string) =>
    `supersededBy goes in a circle: ${circle}; leave it out of the newest fact`,
  periodEndsFirst: (to: string, from: string) => `the period ends on ${to}, before it begins on ${from}`,
  whenNotReal: (written: string, first: number, last: number) =>
    `"${written}" is not a real date from ${first} to ${last}; write the day first, such as 25/11/2026, or 2026-11-25`,
  whenNoSuchDay: ({ date, month, year, days }: MissingDay) =>
    `"${date}" does not exist: ${monthAndYear(month, year, "en")} has ${days} days`,
  whenWithoutDay: (written: string) =>
    `this date counts from the campaign's day, which is not set yet; set it, or choose a date (in YAML: \`${written}\`)`,
  variantTwice: (platform: string) => `there is already a variant for ${platform}`,
  accountTwice: (account: string, platform: string) =>
    `the account "${account}" is already given for ${platform}`,
  noAccount: (account: string, handle: string, platform: string, example: string | undefined) =>
    `account "${account}": "${handle}" is not an account on ${platform}${example === undefined ? "; leave out spaces" : `; write it as ${example}`}`,
  noCardWord: (card: string, name: string, hint: string, known: string) =>
    `the card ${card} has no words "${name}"${hint} (${known})`,
  saidAndForbidden: (word: string) => `the vocabulary both says and forbids "${word}"; remove one of the two`,
  languageNotListed: (language: string, languages: string) =>
    `the language "${language}" is not among the campaign's languages (${languages})`,
  noneKnown: "; there are none",
  unknown: {
    card: (name: string, known: string) => `unknown card "${name}"${known}`,
    fact: (name: string, known: string) => `unknown fact "${name}"${known}`,
    hashtagGroup: (name: string, known: string) => `unknown hashtag group "${name}"${known}`,
    helpline: (name: string, known: string) => `unknown helpline "${name}"${known}`,
  },

  // What a call selects
  unknownPlatform: (name: string, hint: string, known: string) =>
    `unknown platform "${name}"${hint}\nThe platforms are: ${known}.`,
  unknownPost: (name: string, hint: string, known: string) =>
    `unknown post "${name}"${hint}\nThe posts are: ${known}.`,
  unknownLanguage: (name: string, hint: string, known: string) =>
    `unknown language "${name}"${hint}\nThe languages are: ${known}.`,
  wrongLimit: (platform: string, choices: readonly string[], given: string, hint: string) =>
    `the limit of ${platform} must be ${["a whole number from 1 to 9007199254740991", ...choices].join(" or ")}, but is "${given}"${hint}`,
  tooLongToCount: (length: number, most: number) =>
    `the text has ${length} UTF-16 units, and at most ${most} are counted`,

  // Files and the system
  mustHoldKeys: "the file must hold keys such as title and posts",
  postsNoList: "the posts (`posts`) must be a list to be edited in the page",
  postWithoutKeys: "each post must have keys such as id and text to be edited in the page",
  doesNotExist: "it does not exist",
  tooLarge: (megabytes: number) => `it is larger than ${megabytes} MB, the maximum`,
  carriageReturns:
    "the file ends its lines with carriage returns only, as very old Macs did; save it with line feeds (LF)",
  wideEncoding: (name: string) => `the file is ${name}; save it as UTF-8`,
  notUtf8: (byte: string) =>
    `the file is not UTF-8: byte 0x${byte} is not a character there; save the file as UTF-8`,
  noLanguageTag: (tag: string, hint: string) => `"${tag}" is not a language tag such as nl or fr-BE${hint}`,
  noFileName: "the name of the file to read is empty",
  standardInput: "standard input",
  kinds: { folder: "a folder", socket: "a socket", pipe: "a pipe", device: "a device" },
  notAFile: (what: string) => `it is ${what}, and only a file can be read here`,
  cannotWatch: (folder: string, why: string) => `cannot watch ${folder}: ${why}`,
  noLogo: (file: string) => `there is no logo ${file} in the campaign's folder, or it cannot be shown`,
  noFont: (file: string) => `${file} is not a WOFF2 font`,
  nameTwice: (name: string, line: number) => `the name "${name}" is already used on line ${line}`,
  line: {
    tooLong: (megabytes: number) => `the line is longer than ${megabytes} MB`,
    notUtf8: "the line is not UTF-8, as NDJSON has to be",
    notJson: "the line is not JSON",
    noObject: "the line is not a JSON object",
    lossyNumber: (number: string) =>
      `the number ${number} is too large or too precise to keep; write it as text, in quotes`,
  },
  cannotRead: (file: string, why: string) => `cannot read ${file}: ${why}`,
  cannotWrite: (path: string, why: string) => `cannot write ${path}: ${why}`,
  system: {
    missing: "there is no such file or folder",
    isFolder: "it is a folder",
    noFolder: "a part of its path is not a folder",
    denied: "permission denied",
    readOnly: "the disk can only be read",
    diskFull: "the disk is full",
    shareFull: "your share of the disk is full",
    longName: "its name is too long",
  },
};
