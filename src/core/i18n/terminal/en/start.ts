const valueNames: { readonly [name: string]: string } = {};

export const start = {
  /** The language itself, for what Intl formats. */
  locale: "en",
  description:
    "Turns a campaign into social-media posts that platforms are sure to accept: counted, checked, ready to paste.\n\n" +
    "The built-in campaign is the Blue Heart Campaign against human trafficking in Belgium (30 July).",
  examplePosts: "the posts for X",
  exampleKit: "a kit to hand over",
  ownHelp: "Each command has its own help: bluehart posts --help",
  noColor: "no colours, as with NO_COLOR; FORCE_COLOR switches them on",
  ui: (languages: string) => `the language that bluehart speaks: ${languages}`,
  version: "print the version of bluehart",
  helpCommand: "show the help of a command",
  helpOption: "show this help",
  /** The headings of commander's help, by what it calls them. */
  headings: {
    Usage: "Usage:",
    Arguments: "Arguments:",
    Options: "Options:",
    Commands: "Commands:",
  },
  examples: "Examples:",
  byDefault: (value: string) => `default: ${value}`,
  /** What usage lines and options call the values that they take, by the English names. */
  valueNames,
  summaries: {
    posts: "print posts, ready to paste",
    copy: "put a post on the clipboard",
    check: "report what a platform would reject, cut or not link",
    export: "write a campaign as a kit to hand over",
    merge: "write a kit for each recipient in a list",
    pictures: "draw the pictures of posts",
    schedule: "show when each post goes out",
    open: "open a platform's composer with a post",
    count: "count a text as each platform counts it",
    edit: "change a campaign in the browser",
    init: "start a campaign of your own",
    import: "turn a document or a spreadsheet into a campaign",
    translate: "send texts to a translator, and take them back",
    lsp: "serve an editor (Language Server Protocol)",
    mcp: "serve an assistant (Model Context Protocol)",
    schema: "print the JSON Schema of the files",
    campaigns: "list the built-in campaigns",
    platforms: "list the platforms and their rules",
    completion: "complete commands in your shell",
    hashtags: "list the hashtag catalogue",
  },
  error: "error",
  bug: "bug",
  isBug:
    "This is a bug in bluehart, not your mistake. Please report it, with the lines below and what you ran.",
  cannotWriteOutput: (reason: string) => `cannot write the output: ${reason}`,
  didYouMean: (near: string | undefined) => (near === undefined ? "" : `; did you mean "${near}"?`),
  unknownCommand: (name: string, hint: string, names: string) =>
    `unknown command "${name}"${hint}\nThe commands are: ${names}.`,
  unknownLanguage: (origin: string, given: string, hint: string, names: string) =>
    `${origin} takes a language, not "${given}"${hint}\nThe languages are: ${names}.`,
  unknownOption: (flag: string, near: string | undefined) =>
    `unknown option '${flag}'${near === undefined ? "" : `\n(Did you mean ${near}?)`}`,
  missingArgument: (name: string) => `missing required argument '${name}'`,
  missingValue: (flags: string) => `option '${flags}' argument missing`,
  conflict: (one: string, other: string) => `option '${one}' cannot be used with option '${other}'`,
  campaignWithoutOption: (command: string, file: string) =>
    `'${command}' takes the campaign with its option: --campaign ${file}`,
  tooManyArguments: (command: string, most: number, given: number) =>
    `too many arguments for '${command}'. Expected ${most} argument${most === 1 ? "" : "s"} but got ${given}.`,
};
