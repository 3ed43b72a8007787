export const en = {
  // Files and folders
  emptyName: "the name of the file or folder to write is empty",
  hyphenName:
    "- means standard output, which this command does not write to; name a file or folder, such as ./- if it has that name",
  exists: (path: string) => `${path} already exists and was not overwritten`,
  readOnly: (file: string) => `${file} is read-only and was not changed; make it writable first`,
  notRegular: "it is not a regular file, and only such a file is overwritten",
  isNoFolder: "it is not a folder",
  noFolder: (folder: string) => `the folder ${folder} does not exist; create it first`,
  cannotCreate: (folder: string, why: string) => `cannot create the folder ${folder}: ${why}`,
  isFile: "a file has that name",

  // Locks
  held: (pid: number, host: string, what: string, since: string, file: string) =>
    `process ${pid} on ${host} has been writing into ${what} since ${since} UTC; ` +
    `wait until it ends, or delete ${file} if bluehart no longer runs there`,
  justBegun: (what: string) => `another run has just begun to write into ${what}`,
  cannotLock: (what: string, why: string) => `cannot lock ${what}: ${why}`,

  // The clipboard and the browser
  cannotCopy: (advice: string, cause: string | undefined) =>
    `cannot reach a clipboard: ${advice}${cause === undefined ? "" : ` (${cause})`}. The text was printed instead.`,
  otherText: "it gave back another text",
  noAnswer: "the system's clipboard did not answer",
  install: (name: string) => `install ${name} (sudo apt install ${name})`,
  noDesktop: "there is no display; on a desktop, install xsel (X11) or wl-clipboard (Wayland)",
  cannotCopyPicture: (why: string) =>
    `cannot put a picture on the clipboard: ${why}. bluehart pictures writes it to a file instead.`,
  textOnly: "there is no display, and a terminal's clipboard takes only text",
  otherPicture: "it gave back another picture",
  notInstalled: (program: string, from: string | undefined) =>
    `${program} is not installed${from === undefined ? "" : ` (sudo apt install ${from})`}`,
  ended: (program: string, code: number | null) => `${program} ended with ${code ?? "no answer in time"}`,
  undrawable: (file: string) =>
    `cannot draw ${file}: it is missing, damaged, too large, or not a JPEG, a PNG or an SVG`,
  cannotOpen: (why: string, address: string) => `cannot open a browser: ${why}. The address is\n${address}`,
  noDisplay: "there is no display",

  // Servers
  halfCharacter:
    "the text holds half of a character, such as half an emoji, which no file can keep; delete it",
  noSuchFolder: (folder: string) => `there is no folder ${folder}`,
  noKitFolder: (folder: string) => `there is no folder ${folder} for kits; create it first`,

  // Schedulers
  noDate: (post: string) => `the post ${post} has no date; give it one, such as when: "2027-07-23, 09:00"`,
  goneBy: (date: string, post: string) =>
    `${date}, when ${post} is to be posted, has gone by; choose a later year with --year`,
  onePerFile: (scheduler: string, choices: readonly string[]) =>
    `${scheduler} takes a file for each platform and language; choose one with ${choices.join(" and ")}, or write them all with --all`,
  tooManyPosts: (scheduler: string, most: number, posts: number) =>
    `${scheduler} takes ${most} posts a file, these are ${posts}; choose some with --lang or --post`,
  stepsOfFive: (scheduler: string, post: string, time: string) =>
    `${scheduler} takes times in steps of five minutes, ${post} has ${time}; change it`,
  noTitleColumn: (scheduler: string, platform: string) =>
    `${scheduler}'s file has no column for titles, and ${platform} takes no post without one; choose a format that has one, such as publer`,
  noNetwork: (scheduler: string, networks: string) =>
    `${scheduler} posts to ${networks}, and none of these posts is for one of them`,
};
