import { count } from "./options.ts";

const check = (texts: number, withheld: number, errors: number, warnings: number) =>
  `Check: ${count(texts, "text", "texts")} ready, ${withheld} withheld; ${count(errors, "error", "errors")}, ${count(warnings, "warning", "warnings")}.`;

/** `bluehart import` */
export const importing = {
  description:
    "Turns what you have into a campaign file: a Word document (.docx), a spreadsheet (.xlsx, .csv), Markdown or plain text. " +
    "It shows what became what, what it assumed and what it left out, each with its place, and checks the campaign.",
  files: "documents of one campaign; - is standard input",
  output: "the campaign file to write",
  force: "overwrite an existing file",
  dryRun: "show what would become what, and write nothing",
  json: "the report as JSON",
  map: (fields: string) => `the column that holds a field (${fields}), such as text=Bericht; repeatable`,
  lang: "a file in one language, such as fr=fr.docx, or the language of all files; repeatable",
  platform: "a file with the posts for one platform, such as x=tweets.txt; repeatable",
  monthFirst: "dates such as 5/6 are the sixth of May",
  nothingWritten: "show it, and write nothing",
  twoLanguages: "two languages",
  fromClipboard: "what you copied from a page or a PDF",
  notes: "In a terminal it asks what it cannot know. What it recognises: docs/import.md.",
  wrongMap: (given: string) => `--map takes a field and a column, such as text=Bericht, not "${given}"`,
  wrongFile: (option: string, example: string, given: string) =>
    `${option} takes a name and a file, such as ${example}, not "${given}"`,
  stopped: "Stopped; nothing was written.",
  noPosts: (files: string) =>
    `found no posts in ${files}. Posts are recognised below the name of a platform, a day or a heading such as "Posts", or in a column of texts: name it with --map text=COLUMN`,
  overwritesItself: (file: string) =>
    `${file} is what is imported, and was not overwritten; name another --output`,
  forceHint: "; use --force to overwrite it, or --output FILE",
  tooMany: (posts: number) =>
    `found ${posts} posts, which are more than one campaign file can hold; import a part of them, such as one sheet or a few months`,
  numbers: (posts: number, platforms: number, languages: string) =>
    `${count(posts, "post", "posts")} for ${count(platforms, "platform", "platforms")}${languages === "" ? "" : ` in ${languages}`}.`,
  check,
  wouldWrite: (file: string) => `Wrote nothing. Without --dry-run this writes ${file}.`,
  wrote: (file: string, numbers: string) => `Wrote ${file}: ${numbers}`,
  next: (assumptions: number, file: string) =>
    `Next: read it, and the ${count(assumptions, "assumption", "assumptions")} above; then bluehart check --campaign ${file}`,
  nameFile: "name a file to import, or - for standard input",
  likelier: " (likelier)",
  number: "Number, or Enter for the likelier: ",
};

export const translate = {
  description:
    "Writes every text that a reader sees into a spreadsheet (or .csv, .xlf, .po), with its context and the room that the " +
    "tightest platform leaves, and takes the translations back into the campaign. Only the texts that changed are written; " +
    "comments, order and layout of the campaign stay.\n\n" +
    "The campaign remembers which source each translation was made from. If that changes, check reports translation-outdated, and " +
    "--changed sends what has to be translated again.",
  file: "with --to: the file to write, which ends in .xlsx, .csv, .xlf or .po",
  to: "write the texts for a translator into this language, such as de",
  from: "take translations from a file that came back",
  changed: "with --to: only texts that are missing or outdated",
  source: "with --to: the language of a campaign that does not name its own",
  reviewedBy: "with --from: this person has reviewed the translations in the file",
  force: "overwrite an existing file; with --from: also write texts whose source has changed",
  json: "with --from: the report as JSON",
  campaign: "the campaign's file",
  send: "send",
  takeBack: "take back",
  onlyMissing: "only what is missing or outdated",
  notes: "For translators and for those who send to them: docs/translate.md.",
  oneDirection: "use --to LANGUAGE FILE to write a file for a translator, or --from FILE to take one back",
  nameFile: (example: string) => `name the file to write, such as ${example}`,
  secondFile: (file: string) => `--from takes one file, and ${file} is a second one`,
  goesWith: (option: string, direction: string) => `${option} goes with ${direction} only`,
  nameReviewer: "--reviewed-by takes the name of the reviewer",
  delimiterForCsv: (file: string) => `--delimiter has no effect on ${file}; it is for .csv`,
  noLanguage: "the campaign does not say which language it is in; add --source nl, for example",
  otherLanguage: (main: string, source: string) =>
    `the campaign's main language is "${main}", not "${source}"`,
  sameLanguage: (language: string) =>
    `"${language}" is the language of the sources; name another, such as --to de`,
  nothingMissing: (language: string) => `Nothing is missing or outdated in ${language}; wrote nothing.`,
  noTexts: (language: string) => `The campaign has no texts in ${language}; wrote nothing.`,
  isCampaign: (file: string) => `${file} is the campaign itself; name another file for the translator`,
  forceHint: "; use --force to overwrite it, or another name",
  sent: (file: string, texts: number, source: string, language: string, missing: number, outdated: number) =>
    `Wrote ${file}: ${count(texts, "text", "texts")} from ${source} to ${language}, ${missing} missing, ${outdated} outdated.\n` +
    `Next: send it to the translator; then bluehart translate --from ${file}`,
  cannotAddLanguage: (language: string, file: string) =>
    `cannot add the language "${language}" to ${file}; add it to languages by hand, and try again`,
  tooLarge: (file: string, megabytes: number) =>
    `with these translations ${file} would be larger than ${megabytes} MB, the maximum; nothing was written`,
  toUtf8: (file: string, encoding: string) => `${file} was ${encoding} and is UTF-8 now.`,
  arrived: (file: string, arrived: number, changed: number, skipped: number) =>
    `${file}: ${count(arrived, "row", "rows")} arrived, ${changed} changed, ${skipped} skipped`,
  skippedFor: (empty: number, unchanged: number, listed: number) =>
    ` (${empty} empty, ${unchanged} unchanged${listed === 0 ? "" : `, ${listed} for the reasons below`})`,
  wrote: (file: string, language: string, isReviewed: boolean) =>
    `Wrote ${file}. Its changed texts in ${language} are ${isReviewed ? "reviewed" : "unreviewed"}. Next: bluehart check --lang ${language} --campaign ${file}`,
  staysAsItIs: (file: string) => `${file} stays as it is.`,
  skipped: "Skipped",
  warnings: "Warnings",
  reasons: {
    empty: "has no translation",
    unchanged: "is as the campaign has it",
    unknown: "the campaign has no text with this key",
    "source-changed":
      "the source has changed since the file was made; send it again with --changed, or write it with --force",
    contradicts: "the file has another translation of the same text; neither was written",
    repeated: "the file has the same translation of this text twice",
    "too-long": "it is longer than any text that is counted",
    unusable: "the file says that it is not to be used",
  },
  refused:
    "the campaign's file cannot take it there without changing another text; write it into the file by hand",
  doubts: {
    room: (platform: string, over: number) =>
      `too long for ${platform}, by ${over}; it was written, and check withholds it`,
    "lost-characters": (lost: string) =>
      `the file cannot hold ${lost}, which may have become a question mark`,
    "source-edited": "the source was changed in the file, which changes nothing",
  },
};
