import { counting } from "../../counting.ts";

const count = counting("en", ",");
const anew = "open it, save it anew, and import that";
const paste = "open it, select all, copy, paste into a text file and import that";
const isOrAre = (number: number) => (number === 1 ? "is" : "are");

export const en = {
  // Why a file cannot be read
  unreadable: {
    empty: "it is empty",
    pdf: `it is a PDF, whose paragraphs and columns cannot be told for certain; ${paste}, or ask its author for the Word document`,
    rtf: "it is RTF; open it in Word or LibreOffice and save it as .docx",
    calendar:
      "it is a calendar; export the posts as CSV, or of a bluehart campaign the kit as kit.csv or kit.json",
    locked: "it is protected with a password; open it, remove the password, and save it",
    oldExcel: "it is an old Excel file (.xls); open it in Excel or LibreOffice and save it as .xlsx",
    oldWord: "it is an old Word file (.doc); open it in Word or LibreOffice and save it as .docx",
    others: {
      picture: "it is a picture, which holds no text; name it in the images of a post",
      video: "it is a video, which holds no text",
      recording: "it is a sound recording, which holds no text",
      program: "it is a program, which holds no text",
      archive: "it is an archive; unpack it and name the file inside",
      font: "it is a font, which holds no text",
      database: "it is a database, which bluehart does not open",
    },
    misnamed: (ending: string) =>
      `it is no .${ending} file, although it is called one; open it and save it as .${ending}`,
    webPage: `it is a web page; ${paste}. Of a bluehart kit, import kit.csv or kit.json`,
    rawMail: `it is the source of an e-mail, in which letters are encoded and headers mix with the text; open it in your mail program, copy its text into a text file and import that`,
    utf32: "it is UTF-32; save it as UTF-8",
    isCampaign: (ending: string) => `a .${ending} file is a campaign already; see bluehart check`,
    damagedOrMisnamed: (ending: string, advice: string) =>
      `it is damaged, or no .${ending} file although it is called one; ${advice}`,
    paste,
    saveAs: (ending: string) => `open it and save it as .${ending}`,
    damagedWord: (reason: string) => `the Word document is damaged (${reason}); ${anew}`,
    damagedSheet: (reason: string) => `the spreadsheet is damaged (${reason}); ${anew}`,
    damaged: `the file is damaged; ${anew}`,
    textTooLarge: (megabytes: number) =>
      `it is larger than ${megabytes} MB, the maximum for a text; import a part of it`,
    noText: "it is neither a text nor a format that bluehart imports",
    noTable: (reason: string) => `it is no table that can be read (${reason})`,
    openQuote: (line: number) =>
      `the quote that opens at line ${line} is never closed; add the closing one, or remove it`,
    strayQuote: (line: number) =>
      `its row, on line ${line}, has a misplaced quote, so that it is not certain where rows end: close the quote, and inside a quoted cell write a quote twice`,
    tooManyRows: (most: number) =>
      `it has more than ${count(most, "row", "rows")}, the maximum; import a part of it`,
    sheetTooLong: (sheet: string, most: number) =>
      `the sheet "${sheet}" has more than ${count(most, "row", "rows")}, the maximum; import a part of it`,
    sheetTooFull: (sheet: string, most: number) =>
      `the sheet "${sheet}" has more than ${count(most, "cell", "cells")}, the maximum; import a part of it`,
    binaryExcel: "it is a binary Excel file (.xlsb); open it in Excel and save it as .xlsx",
    presentation: "it is a presentation; copy its texts into a Word document or a text file",
    libreOffice: "it is a file of LibreOffice; open it there and save it as .docx or .xlsx",
    otherZip:
      "it is a zip, but no Word document and no Excel spreadsheet; unpack it and name the file inside",
    macros: (ending: string) =>
      `it holds macros, which bluehart does not open; save it as .${ending} without them`,
    unpacksTo: (megabytes: number, most: number) =>
      `it unpacks to ${megabytes} MB, more than the ${most} MB allowed; import a part of it`,
    tooManyFiles: (files: number) => `it holds ${count(files, "file", "files")}, more than any document`,
    lockedZip: "it is protected with a password; remove it and save the file",
    noJson: (reason: string) => `it is no JSON (${reason})`,
    otherJson:
      "of JSON, only the kits that bluehart export kit.json writes are imported; save a table as CSV",

    // What a translator sent back
    garbled:
      "some of its accents are garbled, because it was opened as Windows-1252 and is UTF-8; open the file that was sent as UTF-8, or use .xlsx",
    untitled:
      "none of its first rows has the titles key and target, as the file had that bluehart translate --to wrote",
    isWord: "it is a Word document; send back the spreadsheet",
    noSheets: "it has no sheets",
    damagedTable: (reason: string) => `the spreadsheet is damaged (${reason}); open it and save it anew`,
    noCatalogue: (reason: string) => `it is no .po file that can be read (${reason})`,
    noCatalogueLine: (line: number) => `line ${line} is not one of a .po file; perhaps the file is cut off`,
    documentType: "it has a document type, which bluehart does not read",
    longTag: (most: number) => `it has a tag of more than ${count(most, "character", "characters")}`,
    cutOffXml: (tag: string, line: number, column: number) =>
      `it is cut off: <${tag}> at line ${line}, column ${column}, has no end; save or send it again`,
    deepXml: (most: number, line: number, column: number) =>
      `it has more than ${most} elements inside one another, at line ${line}, column ${column}; no tool of translators writes that`,
    brokenXml: (line: number, column: number) =>
      `it is not well-formed XML at line ${line}, column ${column}`,
    noXml: "it is not XML that can be read",
    noXliff: "it is XML, but no XLIFF",
    noFileInXliff: "it has no <file>",
  },
  unknownEnding: (file: string, endings: string) =>
    `cannot tell the format of ${file} from its name; end it in ${endings}`,
  noColumn: (name: string, near: string) => `no column is called "${name}"${near}`,
  columnsAlike: (name: string, letters: string, example: string) =>
    `several columns are called "${name}": ${letters}; name one by its letter, such as --map ${example}`,
  tooManyTexts: (most: number) =>
    `found more than ${count(most, "text", "texts")} to post, which no campaign can hold; import a part of them, such as one sheet or a few months`,

  // What a document became
  report: {
    became: "Imported",
    assumed: "Assumed",
    left: "Left out",
    paragraph: (number: number) => `paragraph ${number}`,
    page: (number: number) => `page ${number}`,
  },

  became: {
    campaignDay: "the campaign's day",
    campaignPeriod: "the campaign's period",
    title: "title",
    hashtags: (tags: string) => `hashtags ${tags}`,
    background: (heading: string) => `background${heading === "" ? "" : ` "${heading}"`}`,
    fact: (figure: string) => `fact ${figure}`,
    helpline: (name: string) => `helpline "${name}"`,
    post: (id: string) => `post ${id}`,
    columns: "columns",
    column: (label: string, meaning: string) => `${label}: ${meaning}`,
    aComment: "a comment",
    fieldOrComment: (field: string) => `${field}, or a comment where a platform has no such field`,
    thePostsId: "the post's id",
    leftOut: "left out",
  },

  // Why
  why: {
    aLineThatNamesIt: (line: string) => `a line that names it: ${line}`,
    beginsDocument: "the heading that begins the document",
    noPost: "text that is no post",
    figureBelow: (heading: string) => `a figure below "${heading}"`,
    numberBelow: (heading: string, written: string) =>
      `a number or an address below "${heading}": ${written}`,
    list: (line: string) => `a list: "${line}"`,
    listBelow: (heading: string) => `a list below "${heading}"`,
    belowHeadings: (headings: readonly string[]) =>
      `below ${headings.map((heading) => `"${heading}"`).join(" › ")}`,
    labelled: "labels or hashtags make it a post",
    row: (column: string, heading: string | undefined) =>
      `a row of a table${column === "" ? "" : `, from its column "${column}"`}${heading === undefined ? "" : `, below "${heading}"`}`,
    sameText: "the same text",
    sameGroup: "under the same heading or in the same row",
    sameHeading: "headings of the same name",
    likeTextsBelow: "headings of the same name and like texts",
    likeTexts: "like texts",
    sameDay: "on the same day, for the same platforms",
    sameMarks: "the same links, hashtags and numbers",
    sameOrder: "the same place in the order",
    inLanguages: (languages: string) => `in ${languages}: `,
    eachBlock: "each block to copy is a post",
    dividers: "lines across the page divide them",
    eachItem: "each item is a post",
    eachNumber: "each number is a post",
    headingOfOne: "the heading is that of one post",
    oneParagraph: "it is one paragraph",
    announcesSeveral: "the heading announces several",
    ownTags: "most have a link or hashtags of their own",
    tooLongForOne: "together they are too long for one",
    noOwnTags: "they do not each have a link or hashtags",
    shortOnX: "posts on X are short",
    fromBytes: "from its bytes",
    spacedApart: "its letters are spaced apart",
    linesFull: "nearly all of them are full",
    undecided: "they are not decided in Word",
    fileName: "the file is called after it, and names no platform",
    noTitle: "no heading is the campaign's name",
    noYear: "the document does not name its year",
    unknownLanguage: "its words are of none that bluehart knows",
    languageFrom: "from headings, columns, the call or the words of the texts",
    dayFirst: "none of them tells; --month-first reads them the other way",
    noRules: (channels: string) => `bluehart has no rules for ${channels}`,
    noPlatform: "no heading, column or name of a file says which",
    noPlatformHeading: "no heading names a platform or posts",
    longerColumn: (other: string) =>
      `its texts are longer than those of "${other}"; --map text=${other} takes that one`,
    earlierColumn: (other: string) => `it comes before "${other}"; --map text=${other} takes that one`,
    longestColumn: "no column is called text, and its cells are the longest",
    namedOnce: "calendars often name it once",
    notSaid: "the document does not say",
    noSuchDate: (date: string) => `${date} does not exist`,
    unreadDate: "it cannot be read as a date",
    unreadTime: "it cannot be read as one time",
    weekdaysFit: (column: string) => `the weekdays in the column "${column}" fit them so`,
    weekdaysBeside: "so they fit the weekdays beside them",
    minutes: "what minutes of a meeting say besides",
    labelledLanguage: (labelled: string) =>
      `its words are clearly of that language; its label says "${labelled}"`,
    weekdayDiffers: (written: string) => `the document says "${written}"`,

    // Why something was left out
    hiddenSheet: "a hidden sheet; show it in Excel to import it",
    hiddenRow: "a hidden row; show it in Excel to import it",
    hiddenColumn: "a hidden column; show it in Excel to import it",
    farBelow: "far below the last row that holds something",
    tooManyColumns: "more than bluehart reads",
    deleted: "deleted with tracked changes",
    textBox: "a text box beside the cells",
    comment: (author: string) => `a comment${author === "" ? "" : ` by ${author}`}`,
    pageHeader: "a header of the pages",
    pageFooter: "a footer of the pages",
    diagram: "words in a diagram",
    hiddenText: "hidden text",
    struckText: "struck through",
    footnote: "a footnote",
    contents: "a line of a table of contents",
    pageNumber: "a page number",
    runningTitle: "a title that returns on every page",
    siteSettings: "settings of a website above the text",
    messageHead: "who wrote a message, and when",
    chatMessage: "a chat's own message",
    chatPicture: "a picture that the chat left out",
    mailHead: "the head of an e-mail",
    mailSeparator: "what a mail program puts between messages",
    mailSalutation: "the salutation of an e-mail",
    mailEnd: "the end of an e-mail",
    mailAnswered: "the e-mail that this one answers",
    mailNotice: "what mail programs and organisations write below e-mails",
    toColleague: "a note to a colleague, not a text to post",
    mailWithoutPosts: "an e-mail of the thread without posts",
    letterSalutation: "the salutation of a letter",
    letterEnd: "the end of a letter",
    ofKit: "a post of a bluehart kit",
    kitSentence: "a sentence that bluehart adds to kits",
    kitWithheld: "posts that were withheld",
    kitDoubt: "what was doubtful of a post",
    kitFrame: "what bluehart writes around the posts",
    kitOfPlatform: "what bluehart says of a platform",
    kitOfPost: "what bluehart says of a post",
    embargo: "an embargo",
    toDo: "something still to do",
    editorsNote: "an editor's note",
    internal: "who does the work, or what it costs",
    version: "a version or a state of the document",
    press: "a press release",
    letter: "a letter or an e-mail",
    newsletter: "a newsletter",
    accounts: "accounts to tag or follow",
    contact: "contact details",
    legend: "a legend",
    legal: "a legal notice",
    tableOfContents: "a table of contents",
    material: "material to download",
    story: "a story or a video, which bluehart does not compose",
    script: "a script or other material",
    otherChannel: (channels: string) => `a text for ${channels}, which bluehart has no rules for`,
    forOtherChannel: (channels: string) => `for ${channels}, which bluehart has no rules for`,
    unknownPlatform: (name: string) => `a text for ${name}, which is no platform that bluehart knows`,
    howTo: "how to use the toolkit, not a text to post",
    instruction: "an instruction, not a text to post",
    aboveHeader: "above the header of a table",
    notTheName: "not the name of the campaign",
    emptyHeading: "a heading with nothing below it",
    upperHeading: "a heading above other parts",
    tableWithoutTexts: "a table without texts to post",
    longerThanPlatforms: "longer than any platform takes",
    longerThanFile: "longer than a campaign file takes",
    pictureElsewhere: "a picture outside of posts",
    pictureInside: "a picture inside the document; save it as a file",
    pictureAlone: "a picture beside no post",
    noHashtags: "below a heading of hashtags, but it holds none",
    besideHashtags: "a remark beside a list of hashtags",
    agenda: "an agenda: days, and what they are about in a few words",
    introduction: "an introduction to the posts below it",
    besideCopies: "beside the texts to copy",
    labelsOnly: "labels without a text to post",
    tooShort: "too short for a post",
    addressOnly: "an address or an account, not a text",
    around: "an opener, a count or marks around a post",
    rowWithoutText: "a row without a text to post",
    acrossTable: "a line across the table",
    saysNoPost: "a row that says it has no post",
    otherTitle: "another document's title is the campaign's",
  },

  // What was assumed
  assumed: {
    utf16: "the file is read as UTF-16",
    windows1252: "the file is not UTF-8; it is read as Windows-1252",
    doubtfulEncoding: (word: string) =>
      `the file is not UTF-8; it is read as Windows-1252, but "${word}" makes that doubtful: save it as UTF-8 and import it again`,
    repaired: "accents had been garbled (such as Ã© for é) and were repaired",
    isWord: (line: string) => `"${line}" is a word`,
    joined: (width: number) => `lines broken at ${count(width, "character", "characters")} were joined`,
    changesIncluded: "what tracked changes added is part of the texts",
    forPlatforms: (platforms: string) => `all posts are for ${platforms}`,
    title: (title: string) => `the title is "${title}"`,
    period: (written: string, from: string, to: string) => `the period "${written}" is from ${from} to ${to}`,
    languageUnknown: "the language is not known",
    language: (languages: readonly string[]) =>
      `${languages.length === 1 ? "the language is" : "the languages are"} ${languages.join(", ")}`,
    dayFirst: (written: string) => `dates such as ${written} have the day first`,
    channels: (channels: string, platforms: string) =>
      `what is for ${channels} is for ${platforms === "" ? "all platforms" : `${platforms} only`}`,
    allForAll: "the texts are for all platforms",
    someForAll: (texts: number) => `${count(texts, "text", "texts")} ${isOrAre(texts)} for all platforms`,
    tagged: (texts: number) => `the posts are the ${count(texts, "text", "texts")} with hashtags`,
    textColumn: (column: string) => `the column "${column}" holds the texts`,
    carried: "cells left empty below a day have that day",
    paragraphsApart: (paragraphs: number) => `${paragraphs} paragraphs are ${paragraphs} posts`,
    paragraphsTogether: (paragraphs: number) => `${paragraphs} paragraphs are one post`,
    ofPost: (id: string, what: string) => `post ${id}: ${what}`,
    noDate: (written: string) => `no date, because of "${written}"`,
    noTime: (written: string) => `no time, because of "${written}"`,
    weekday: (date: string, nameIn: (language: string) => string | undefined) =>
      `${date} is a ${nameIn("en")}`,
    yearNext: (written: string, year: string) => `"${written}" is in ${year}, its next occurrence`,
    yearOnly: (written: string, year: string) => `"${written}" is in ${year}, the only year in the document`,
    swapped: (written: string, read: string) =>
      `dates such as ${written} are read as ${read}, with day and month swapped`,
    monthFirst: (written: string) => `in dates such as ${written} the month comes first`,
    yearOfWeekday: (written: string, year: string) =>
      `"${written}" is in ${year}, the year in which the weekday fits`,
    otherLanguage: (text: string, language: string) => `"${text}" is in "${language}"`,
    linkMissing: "a link seems to be missing",
  },

  // What was left out and has no words of its own
  left: {
    belowRow: (row: number) => `what is below row ${row}`,
    column: (name: string, first: string) => `column ${name} ("${first}")`,
    columnsAfter: (column: string) => `the columns after ${column}`,
    limits: "a table of limits",
    picture: "a picture",
    pictureInDocument: "a picture in the document",
    quotationMarks: "quotation marks",
  },

  questions: {
    dayFirst: (written: string) => `What comes first in dates such as ${written}?`,
    textColumn: "Which column holds the texts?",
  },

  // Comments of the campaign file
  comments: {
    madeFrom: (files: string) =>
      ` Made by bluehart import from ${files}. Comments keep what the document says beside\n the texts, and what was assumed.`,
    values:
      "What fills the placeholders of the texts. Posts that have one are withheld until it has its words.",
    hashtags: "Added to every post that does not have them yet.",
    written: (written: string) => `written ${written} in the document`,
    owner: (who: string) => `Owner: ${who}`,
    when: (written: string) => `When: ${written}`,
    time: (written: string) => `Time: ${written}`,
    also: (written: string) => `Also: ${written}`,
    image: (file: string, alt: string) =>
      `Image to save beside this file: ${file}${alt === "" ? "" : ` (alt text: ${alt})`}`,
    imageWanted: (what: string) => `Image wanted: ${what}`,
    imageInDocument: (alt: string) => `picture in the document${alt === "" ? "" : `: ${alt}`}`,
    altText: (alt: string) => `Alt text: ${alt}`,
    hashtagsOf: (hashtags: string) => `Hashtags: ${hashtags}`,
    link: (link: string) => `Link: ${link}`,
    language: (language: string) => `Language: ${language}`,
    platform: (platform: string) => `Platform: ${platform}`,
    untitledColumn: (value: string) => `without a header: ${value}`,
  },

  // Places in a translator's file
  places: {
    cell: (row: number, column: string) => `row ${row}, column ${column}`,
    entry: (number: number) => `entry ${number}, msgstr`,
    unit: (number: number) => `unit ${number}, target`,
  },
  fuzzy: "it is marked as fuzzy",
  plurals: (forms: number) => `it has ${forms} plural forms, and a text has one`,
  notTranslated: 'it is marked as translate="no"',
  untranslated: (state: string) => `its state is "${state}"`,
  lostInline: (element: string) => `the file does not say which text its <${element}> stands for`,
  sheetError: (value: string) => `${value} is an error of the spreadsheet, not a text`,
  segments: (done: number, all: number) =>
    `only ${done} of its ${count(all, "segment is", "segments are")} translated`,
  units: (length: number) => `${length} UTF-16 units`,

  // Why a translator's file does not belong to a campaign
  received: {
    noTarget:
      "the file does not say which language it is translated into; its column must be called target (de), for example",
    noSource: "neither the campaign nor the file says which language the source is in",
    otherSource: (source: string, main: string) =>
      `the file translates from "${source}", and the campaign's main language is "${main}"; it is for another campaign, or for another version of this one`,
    intoItself: (language: string) => `the file translates "${language}" into itself`,
    noRows: "the file has no rows to read",
    otherCampaign: (name: string, why: string, made: string | undefined) =>
      `the file is for another campaign than “${name}”: ${why}${made === undefined ? "" : `; it was made for “${made}”`}. Nothing was written.`,
    keys: (rows: number, known: number) => `of its ${rows} keys the campaign has ${known}`,
    sources: (rows: number, known: number) => `of its ${rows} sources the campaign has ${known}`,
  },
};
