/** What only the kit's web page says. Numbers come as the language writes them. */
export interface PageMessages {
  readonly pageLanguage: string;
  readonly skip: string;
  readonly howTo: string;
  /** How to use the page, one step a line. */
  readonly steps: readonly string[];
  /** The same if the browser runs no script. */
  readonly stepsByHand: readonly string[];
  readonly about: string;

  readonly filter: string;
  /** Opens the filters that a phone has no room for. */
  readonly moreFilters: string;
  readonly platform: string;
  readonly postLanguage: string;
  readonly day: string;
  readonly post: string;
  readonly search: string;
  readonly all: string;
  readonly shown: (shown: string, all: string) => string;
  readonly nothingFound: string;
  readonly showAll: string;

  readonly today: string;
  readonly next: string;
  readonly earlier: string;
  readonly noDate: string;
  /** The time of a post, such as `at 09:00`. */
  readonly at: (time: string) => string;
  readonly copyDay: string;
  readonly dayCopied: (posts: number) => string;
  /** Stands beside what was copied of a day: posts with errors are not. */
  readonly dayWithout: (posts: number) => string;
  readonly nothingToCopy: string;

  readonly text: (platform: string, language: string) => string;
  readonly count: (length: string, limit: string) => string;
  /** How many text messages a post takes. */
  readonly messages: (number: number) => string;
  readonly bytes: (length: string, limit: string) => string;
  readonly left: (number: string) => string;
  readonly over: (number: string) => string;
  /** What the feed hides is marked in the text. */
  readonly fold: (platform: string, shown: string) => string;
  readonly severity: { readonly [severity in "error" | "warning" | "info"]: string };
  readonly copy: string;
  readonly copied: string;
  readonly copyAnyway: string;
  /** The size of a post that is divided. */
  readonly parts: (number: number) => string;
  /** The button of a part. */
  readonly copyPart: (number: number) => string;
  readonly copiedPart: (number: number) => string;
  readonly openAnyway: string;
  readonly refuses: (platform: string) => string;
  /** Said of an error for which no platform refuses a text. */
  readonly hasError: string;
  readonly copyFailed: string;
  readonly open: (platform: string) => string;
  readonly restore: string;
  readonly restored: string;
  readonly posted: string;
  readonly server: string;

  readonly altText: string;
  readonly noAltText: string;
  readonly savePicture: string;
  readonly copyPicture: string;
  readonly pictureCopied: string;
  readonly copyAltText: string;
  readonly altTextCopied: string;
  readonly pictureLeftOut: string;

  /** Said of a value that still reads as its blank, with the name of the box for values. */
  readonly stillBlank: (value: string, written: string) => string;
  readonly makeItYours: string;
  readonly makeItYoursIntro: string;
  readonly keptHere: string;
  readonly notKept: string;
  readonly saveChanges: string;
  readonly openChanges: string;
  readonly noChanges: string;
  readonly changesOpened: string;
  readonly otherKit: string;
  readonly noChangesFile: string;

  /** Heads the address of the kit and its QR code. */
  readonly onPhone: string;
  readonly qrCode: string;
}
