import type { CardNames } from "../cards/CardNames.ts";
import type { Section } from "./sections.ts";

/** What only the editor's page says. */
export interface EditorMessages {
  readonly pageLanguage: string;
  readonly skip: string;
  readonly save: string;
  readonly saved: string;
  readonly allSaved: string;
  readonly notSaved: string;
  /** @param parts - the names of those in which something is empty that a file cannot be without, or is not understood */
  readonly unfinished: (parts: string) => string;
  /** Said after a save, if no command could load the file. @param parts - the names of those with mistakes */
  readonly refused: (parts: string) => string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly overview: string;
  readonly back: string;
  readonly parts: string;
  readonly sections: { readonly [section in Section]: string };
  readonly posts: string;
  readonly newPost: string;
  readonly addPost: string;
  readonly unnamed: string;
  /** How many posts there are, and how many need work. */
  readonly summary: (posts: number, errors: number, warnings: number) => string;
  readonly checking: string;
  readonly status: { readonly [status in "error" | "warning" | "fine"]: string };

  readonly name: string;
  readonly nameHint: string;
  readonly nameTaken: string;
  readonly when: string;
  readonly whenDay: string;
  readonly whenKinds: { readonly [kind in "none" | "day" | "before" | "after" | "date"]: string };
  readonly whenNumber: string;
  readonly whenUnit: string;
  readonly days: string;
  readonly weeks: string;
  readonly whenDate: string;
  readonly whenTime: string;
  /** Said of what is typed for a date, a time or a number of days. */
  readonly misread: {
    /** @param how - how to write it: one of `missing` */
    readonly unread: (written: string, how: string) => string;
    readonly missing: { readonly [kind in "day" | "date" | "time" | "number"]: string };
  };
  readonly platforms: string;
  readonly whereItFits: string;
  readonly onlyThese: string;
  readonly text: string;
  readonly textIn: (language: string) => string;
  readonly preview: string;
  readonly noPreview: string;
  readonly previewAfterFix: string;
  readonly ownText: (platform: string) => string;
  readonly writeOwnText: (platform: string) => string;
  readonly dropOwnText: (platform: string) => string;
  readonly fix: string;
  readonly fixAll: (fixes: number) => string;
  readonly fixed: string;
  readonly showWords: string;
  readonly thread: string;
  readonly threadHint: string;
  /** How posts in several parts are written. */
  readonly threads: {
    readonly heading: string;
    readonly hint: string;
    readonly numbering: string;
    readonly hashtags: string;
    readonly helpline: string;
    readonly numberings: { readonly [kind in "none" | "suffix" | "prefix"]: string };
    readonly parts: { readonly [parts in "first" | "last" | "all"]: string };
    readonly asWritten: string;
  };
  readonly postTitle: string;
  readonly firstComment: string;
  readonly contentWarning: string;
  readonly images: string;
  readonly imageFile: string;
  readonly altText: string;
  readonly addImage: string;
  /** Of cards, which are drawn for a post. */
  readonly card: CardNames & {
    readonly add: string;
    readonly heading: string;
    readonly fact: string;
    readonly firstFact: string;
    readonly helpline: string;
    readonly firstHelpline: string;
    readonly ownWords: string;
    readonly ownWordsHint: string;
  };
  readonly addLogo: string;
  readonly imageAdded: (name: string) => string;
  readonly imageRefused: string;
  readonly moreOfPost: string;

  readonly add: string;
  readonly addTo: {
    readonly [list in
      | "background"
      | "helplines"
      | "accounts"
      | "links"
      | "facts"
      | "hashtags"
      | "vocabulary"]: string;
  };
  readonly duplicate: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly remove: string;
  readonly removed: string;
  readonly nothingYet: string;

  readonly title: string;
  readonly description: string;
  readonly languages: string;
  readonly addLanguage: string;
  readonly languageTag: string;
  readonly languageHint: string;
  readonly mainLanguage: string;
  /** Heads the values of placeholders such as {{municipality}}. */
  readonly placeholders: string;
  readonly reviews: string;
  readonly reviewed: (language: string) => string;
  readonly reviewedBy: string;
  readonly reviewedOn: string;
  readonly day: string;
  readonly dayDate: string;
  readonly dayDateHint: string;
  readonly dayName: string;
  readonly dateHint: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly color: string;
  readonly colorHint: string;
  readonly accent: string;
  readonly logo: string;
  readonly organisation: string;
  readonly contact: string;
  readonly heading: string;
  readonly prose: string;
  readonly helpline: string;
  readonly phone: string;
  readonly site: string;
  readonly region: string;
  readonly note: string;
  readonly accountName: string;
  /** By which texts name an account or a link. */
  readonly accountKey: string;
  readonly linkAddress: string;
  readonly linkStatistics: string;
  readonly termNot: string;
  readonly termSay: string;
  readonly termWhy: string;
  readonly factId: string;
  readonly factIdHint: string;
  /** What a new fact is called, before it has a name of its own. */
  readonly newFact: string;
  readonly figure: string;
  readonly statement: string;
  readonly supersededBy: string;
  readonly stillHolds: string;
  readonly sourceTitle: string;
  readonly sourceYear: string;
  readonly sourceUrl: string;
  readonly tag: string;
  readonly use: string;
  readonly always: string;
  readonly optional: string;
  /** Heads the choice of a group of hashtags for a post. */
  readonly hashtagGroup: string;
  readonly noHashtagGroup: string;

  readonly locked: string;
  readonly lockedIntro: string;
  /** What makes a text of a number. */
  readonly makeText: string;

  readonly newCampaign: string;
  readonly newCampaignIntro: string;
  readonly askTitle: string;
  readonly askLanguages: string;
  readonly askDay: string;
  readonly askHelpline: string;
  readonly mayStayEmpty: string;
  readonly begin: string;

  readonly draftFound: string;
  readonly draftIntro: string;
  readonly useDraft: string;
  readonly dropDraft: string;

  readonly conflict: string;
  readonly conflictIntro: string;
  readonly mine: string;
  readonly theirs: string;
  readonly notThere: string;
  readonly useChosen: string;
  readonly cancel: string;
  readonly gone: string;
  readonly unreadable: string;

  readonly kit: string;
  readonly kitIntro: string;
  readonly kitFormats: { readonly [format in "html" | "md" | "csv"]: string };
  readonly kitBegun: (file: string) => string;
  readonly kitMade: (file: string, ready: number, withheld: number) => string;

  /** What only a page without a program says. */
  readonly local: LocalMessages;

  /** What only a translator's page says. */
  readonly translate: TranslateMessages;

  readonly noAccess: string;
  readonly offline: string;
  readonly download: string;
  readonly failed: (reason: string) => string;
}

interface LocalMessages {
  readonly welcome: string;
  readonly welcomeIntro: string;
  readonly open: string;
  readonly openAnother: string;
  readonly openIntro: string;
  readonly startNew: string;
  readonly imported: (posts: number) => string;
  readonly saveFirst: string;
  readonly unopened: {
    readonly [why in "too-large" | "other-kind" | "no-posts" | "mistakes"]: (file: string) => string;
  };
  readonly line: (line: number) => string;
  readonly downloaded: (file: string) => string;
  readonly kitWithoutPictures: string;
  readonly keptFound: string;
  readonly keptIntro: string;
  readonly keepsNothing: string;
}

interface TranslateMessages {
  readonly heading: (from: string, to: string) => string;
  readonly summary: (missing: number, outdated: number) => string;
  readonly states: { readonly [state in "missing" | "outdated" | "current"]: string };
  /** @param placeholders - such as `{{day}}, {{link}}` */
  readonly keep: (placeholders: string) => string;
  readonly sameInAll: string;
  readonly emptied: string;
  readonly tooLong: (platform: string, over: number) => string;
  readonly notTaken: (texts: number) => string;
}
