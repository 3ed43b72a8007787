import { count } from "./options.ts";

export const check = {
  description:
    "Checks every post for its platforms, and reports with file, line and column what a platform would reject (error) and what " +
    "should be fixed (warning). Exits with 1 if there are errors.\n\n" +
    "--fix fixes white space, typography, invisible characters, and the capitals and duplicates of hashtags; everything else in " +
    "the file stays as it is.",
  files: "campaigns to check, as with --campaign",
  strict: "exit with 1 for warnings too",
  fix: "fix what is safe to fix, in the file itself",
  dryRun: "with --fix: show the changes and write nothing",
  format: "the format of the report",
  json: "the same as --format json",
  whileWriting: "again and again, while you write",
  ofFolder: "the campaign of this folder",
  severalFiles: "several files",
  wouldChange: "what --fix would change",
  forGithub: "for GitHub Actions",
  explain: "show why a rule is there and how to fix what it finds",
  aRule: "what a rule is about",
  notes:
    "bluehart check --explain RULE shows why a rule is there; docs/rules has a page on each. A campaign can switch a rule off, with a reason: docs/campaign.md.",
  dryRunNeedsFix: "--dry-run needs --fix",
  toApply: (file: string, number: number) =>
    `${file}: ${count(number, "fix", "fixes")} to apply; nothing was written.`,
  applied: (file: string, number: number) => `${file}: ${count(number, "fix", "fixes")} applied.`,
  appliedToUtf8: (file: string, number: number, encoding: string) =>
    `${file}: ${count(number, "fix", "fixes")} applied; it was ${encoding} and is UTF-8 now.`,
  readOnly: (file: string) => `${file} is read-only and was not changed; make it writable to fix it`,
};

/** What reports of findings say beside the findings' own sentences. */
export const report = {
  severities: { error: "error", warning: "warning", info: "info" },
  off: "off",
  because: (severity: string, reason: string) => `${severity} because: ${reason}`,
  offBecause: (reason: string) => `because: ${reason}`,
  found: {
    error: (number: number) => count(number, "error", "errors"),
    warning: (number: number) => count(number, "warning", "warnings"),
    info: (number: number) => count(number, "note", "notes"),
  },
  noFindings: "no findings",
  inPosts: (messages: number, posts: number) =>
    ` in ${count(messages, "message", "messages")} (${count(posts, "post", "posts")})`,
  ofFiles: (number: number) => ` of ${number} files`,
  switchedOff: (number: number) => `; ${number} switched off by the campaign`,
  fixable: (number: number) => `; ${number} can be fixed with check --fix`,
  theFile: "the file",
};
