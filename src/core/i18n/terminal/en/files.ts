import { count } from "./options.ts";

export const init = {
  description: (file: string, schema: string) =>
    `Writes ${file}, a campaign to start from, with a comment on every part, and ${schema}, with which editors ` +
    "complete its keys. Existing files are never overwritten. Every command run in its folder uses that campaign. " +
    "Its explanations are in the language of --ui.",
  folder: "where to write it; the folder is created if it does not exist",
  print: "print it instead of writing files",
  wrote: (file: string, folder: string | undefined) =>
    `Wrote ${file}. Next: ${folder === undefined ? "" : `cd ${folder}, `}` +
    "change the texts (bluehart edit shows them in your browser), then bluehart check and bluehart posts.",
};

export const edit = {
  description:
    "Opens a campaign as a page in your browser: texts side by side in all languages, counted and checked for each platform " +
    "while you type. Saving keeps the file's comments, order and layout. The page is served on this machine only, to one " +
    "browser only, and ends with the terminal or some time after you close it.\n\n" +
    "With --output the editor becomes one file that works offline, to mail: it opens campaigns and the texts of toolkits, checks, " +
    "saves, and makes kits. With FILE, that campaign is in it.\n\n" +
    "With --to it is a page for a translator: what is missing or outdated comes first, with the room left and what is doubtful.",
  file: (usual: string) => `the campaign; by default that of this folder, or a new ${usual}`,
  noOpen: "print the page's address instead of opening it, and wait",
  output: "write the editor as one page for people without this program",
  to: "let only the texts in this language be changed, such as de, beside those they translate",
  force: "with --output: overwrite an existing file",
  ofFolder: "the campaign of this folder, or a new one",
  printAddress: "print the address",
  toMail: "one file, to mail",
  toTranslator: "for a translator into German",
  notes: "What it does with the file, and who can reach it: docs/edit.md.",
  editing: (file: string) => `Editing ${file} in the browser. Press Ctrl-C to end.`,
  forceAlone: "--force goes with --output only",
  isCampaign: (file: string) => `${file} is the campaign itself; name another file for the page`,
  nameCampaign: "--to needs the file of the campaign to translate",
  nameLanguage: (file: string) =>
    `${file} does not say which language it is in; add a line such as languages: [nl] to it`,
  wrote: (page: string, file: string | undefined) =>
    `Wrote ${page}${file === undefined ? "" : `, with ${file} in it`}. Open it in a browser, or mail it.`,
  noBrowser: "No browser could be opened. Open this address in one:",
};

export const pictures = {
  description:
    "Draws the cards that posts name as their pictures, each in the size and format of its platform, in all languages. A file's " +
    "name gives the post, the platform and the language. A post with errors gets no picture.\n\n" +
    "Nothing is fetched: fonts and all come with bluehart. docs/pictures.md says what cards there are.",
  folder: (usual: string) => `the folder for the pictures, by default ${usual}`,
  size: "a size other than each platform's usual one",
  sheet: (file: string) => `write one picture with all cards side by side, ${file}, in place of the cards`,
  force: "overwrite existing files",
  atAGlance: "all at a glance",
  namesPicture: (folder: string) =>
    `pictures are written into a folder, but ${folder} is the name of a picture; name a folder`,
  tooManyCards: (most: number, number: number) =>
    `a sheet has room for ${most} cards, and there are ${number}; select some with --platform, --lang or --post`,
  wroteSheet: (file: string, cards: number, folder: string) =>
    `Wrote ${file} with ${count(cards, "card", "cards")} to ${folder}.`,
  wrote: (number: number, folder: string) => `Wrote ${count(number, "picture", "pictures")} to ${folder}.`,
  allWithheld: "no picture was drawn: fix the errors above",
  noSuchSize: (size: string) =>
    `none of these platforms has the size ${size}; bluehart platforms --json lists their sizes`,
  noCards: (file: string) =>
    `no post that was selected in ${file} has a card; add one under its images, such as images: [{ card: quote }]`,
  exists: (file: string, others: number) =>
    `${file}${others > 0 ? ` and ${count(others, "other", "others")} already exist` : " already exists"}; nothing was written; --force overwrites`,
};

export const exporting = {
  description:
    "Writes a kit to hand over: every post that is ready, with its count, hashtags and date; the day, the helplines, the facts " +
    "with their sources, and the rules the posts were checked against. Posts with errors are withheld.\n\n" +
    "kit.html is a web page that copies each post at a click, kit.docx is for Word, kit.csv for a spreadsheet, kit.ics for a " +
    "calendar; hootsuite, publer, metricool, highlevel, vista-social and generic-scheduler are files that schedulers import.",
  file: "the file to write, or the folder with --all; defaults to standard output",
  format: "the kit's format, which defaults to the file's ending",
  output: "the file to write, or the folder with --all",
  url: "where the web page will be, for its QR code",
  all: "write every format into a new folder",
  toMail: "a web page, to mail",
  inFrench: "a Word document, in French",
  forExcel: "for Excel in Belgium",
  withQr: "with a QR code of that address",
  everyFormat: "every format",
  overwrites: "overwrites the last one",
  namedTwice: (argument: string, output: string) =>
    `the file is named twice, as ${argument} and as --output ${output}; name it once`,
  whileWriting: "again and again, while you write",
  watchNeedsFile: "--watch needs the name of a file to write",
  allNeedsFolder: "--all needs the name of a folder, such as kit/",
  allAndFormat: "--all writes every format; leave out --format",
  urlWithoutPage: (format: string) => `--url has no effect on ${format}; it is for html`,
  wrote: (posts: number, file: string) => `Wrote ${count(posts, "post", "posts")} to ${file}.`,
  wroteAll: (files: number, posts: number, folder: string) =>
    `Wrote ${count(files, "file", "files")} with ${count(posts, "post", "posts")} to ${folder}.`,
  notText: (format: string) => `${format} is not text; name a file for it`,
  wrongUrl: (given: string) => `--url takes an address such as https://example.org/kit.html, not "${given}"`,
  unknownEnding: (file: string, formats: string) =>
    `the ending of ${file} is not that of a format; choose one with --format (${formats})`,
  skipped: (name: string, why: string) => `skipped ${name}: ${why}`,
  foreign: (folder: string, file: string) =>
    `${folder} was not replaced: ${file} in it is not part of a kit; move it elsewhere, or choose another folder`,
};

export const mcp = {
  description:
    "Serves an assistant that speaks the Model Context Protocol, on standard input and output: it can list campaigns and " +
    "platforms, count a text, check a campaign, and show its posts and kits. It reads the YAML files of one folder and changes " +
    "nothing; with --kits it creates files in that folder, and replaces none.",
  folder: "the folder of the campaigns; by default the current one",
  kits: "a folder into which kits may be written, as new files",
  ofFolder: "the campaigns of this folder",
  inSettings: "as the settings of an assistant name it",
  notes: "The settings of the usual assistants, and what one can reach: docs/mcp.md.",
  waiting: "Waiting for an assistant on standard input. Press Ctrl-C to end.",
};

export const lsp = {
  description:
    "Serves an editor that speaks the Language Server Protocol: findings while you type, the count of each post on each platform, " +
    "completion of keys, platforms, hashtags and placeholders, and the fixes of check --fix. It writes no file.",
  stdio: "on standard input and output, as it always does; editors say so",
  inSettings: "as the settings of an editor name it",
  notes: "The settings of VS Code, Neovim and Helix: docs/editors.md.",
  waiting: "Waiting for an editor on standard input. Press Ctrl-C to end.",
  platform: "platform",
  language: "language",
  count: "count",
  withheld: "withheld",
  fix: (rule: string) => `Fix ${rule}`,
  repair: "Repair the YAML",
  fixAll: "Fix all that is safe to fix (bluehart)",
};
