import { count } from "./options.ts";

const posts = (number: number) => count(number, "post", "posts");

export const merge = {
  description:
    "Writes one kit per recipient. Every column of the list is a placeholder: {{municipality}} in a text is filled from the " +
    "column municipality, and the column language chooses the languages. Each recipient's posts are checked with its own values. " +
    "Posts with errors are withheld and reported at the end, and the exit code is 1. A kit is written whole or not at all.",
  recipients: "a CSV file with a header, or .ndjson; defaults to standard input as NDJSON",
  output: "the folder for the kits",
  format: "the kits' formats",
  name: "the column that names each folder; defaults to folder, name, municipality or the first one",
  resume: "complete an earlier run: redo what has changed, keep the rest",
  shard: "only every n-th recipient, starting with the i-th, so that n machines share the work",
  join: "make one report of those of all shards in the folder; with --output alone",
  joinAlone: "--join takes --output only; the shards' reports say the rest",
  wrongShard: (given: string) => `--shard takes a part such as 1/4, not "${given}"`,
  outputNeeded: "--output <folder> is required",
  interrupted: "Interrupted. Every kit written so far is whole; --resume writes the rest.",
  emptyList: "the list of recipients is empty",
  wideEncoding: (name: string) => `the list is ${name}; save it as CSV UTF-8`,
  mixedEncodings: "this line is neither UTF-8 nor Windows-1252 like the rest; save the list as CSV UTF-8",
  longRow: (line: number, megabytes: number) => `its row, on line ${line}, is larger than ${megabytes} MB`,
  openQuote: (line: number) =>
    `its row, on line ${line}, has a misplaced quote: inside a quoted cell, write a quote twice`,
  wrongHeader: (file: string, why: string) => `cannot read the header of ${file}: ${why}`,
  columnTwice: (column: string) => `the list of recipients has two columns "${column}"`,
  wrongCells: (cells: number, columns: number) => `it has ${cells} columns, but the header has ${columns}`,
  notText: (name: string) => `"${name}" must be a text or a number, and is neither`,
  noColumn: (column: string, hint: string, columns: string) =>
    `the list has no column "${column}"${hint}; its columns are ${columns}`,
  lostCharacter: (column: string) =>
    `${column}: U+FFFD stands for a character that was lost when the file was saved; type the right one again`,
  spaceInAddress: (column: string, address: string) =>
    `${column}: the address "${address}" has a space, and the link would end there; remove it, or write it as %20`,
  notEmpty: (folder: string) =>
    `${folder} is not empty; --resume completes it, and another folder starts afresh`,
  notOurs: (folder: string) => `${folder} is not empty, and no merge wrote it; choose another folder`,
  foreignFolder: (folder: string) => `${folder} already exists, and no merge wrote it; move it elsewhere`,
  foreignFile: (folder: string, file: string) =>
    `${folder} was not replaced: ${file} in it is not part of a kit; move it elsewhere`,
  foreignKept: (folder: string, file: string) =>
    `${folder} still has its earlier kit: ${file} in it is not part of a kit; move it elsewhere, or delete the folder`,
  identical: (number: number, recipients: number, names: string, platforms: string, column: string) =>
    `${posts(number)} ${number === 1 ? "is" : "are"} word for word the same for up to ${count(recipients, "recipient", "recipients")} ` +
    `(${names}), and ${platforms} may act against identical posts from many accounts; ` +
    `put a placeholder such as {{${column}}} into each text.`,
  sameRows: (number: number, pairs: string) =>
    `${count(number, "row repeats an earlier one and has a kit of its own", "rows repeat earlier ones and have kits of their own")}: ${pairs}`,
  samePair: (first: number, second: number, folder: string) => `lines ${first} and ${second} (${folder})`,
  emptyCell: (name: string, line: number, list: string | undefined) =>
    `{{${name}}} has no value; fill in the column "${name}" on line ${line} of ${list ?? "the list"}`,
  openCell: (name: string, value: string, line: number, list: string | undefined) =>
    `{{${name}}} is still ${value}; write the real value in the column "${name}" on line ${line} of ${list ?? "the list"}`,
  unusedColumns: (number: number, columns: string, placeholders: string) =>
    `${count(number, "column of the list is", "columns of the list are")} not used: ${columns}. ` +
    `The campaign's placeholders: ${placeholders === "" ? "none" : placeholders}; the column "language" chooses languages.`,
  moreFailures: (number: number) => `... and ${number} more`,
  stale: (number: number, names: string) =>
    `${count(number, "kit of a recipient who is not in this list was left as it was", "kits of recipients who are not in this list were left as they were")}: ${names}`,
  resumed: (folder: string, written: number, unchanged: number, removed: number, number: number) =>
    `Kits in ${folder}: ${written} written, ${unchanged} unchanged${removed > 0 ? `, ${removed} removed` : ""}, with ${posts(number)}`,
  wrote: (kits: number, number: number, folder: string) =>
    `Wrote ${count(kits, "kit", "kits")} with ${posts(number)} to ${folder}`,
  joined: (reports: number, folder: string, kits: number, number: number) =>
    `Joined ${count(reports, "report", "reports")} in ${folder}: ${count(kits, "kit", "kits")} with ${posts(number)}`,
  otherRun: (file: string, first: string) =>
    `${file} is of another campaign, version or choice of options than ${first}; run the shards again with --resume`,
  noReports: (folder: string) => `${folder} has no reports of shards, such as merge-report-1-of-4.json`,
  twoRuns: (one: string, other: string) => `${one} and ${other} are of different runs; keep those of one`,
  unfinishedShard: (shard: string) =>
    `shard ${shard} has not ended; wait for it, or complete it with --resume`,
  noShardReport: (shards: string, more: number, first: string) =>
    `no report of shard ${shards}${more > 0 ? `, and ${more} more` : ""}; run merge with --shard ${first}`,
  noReport: (file: string) =>
    `${file} is not a report of this version's merge; run that shard again with --resume`,
  end: (kits: string, withheld: number, findings: string) =>
    `${kits}; ${posts(withheld)} withheld; findings: ${findings}.`,
};
