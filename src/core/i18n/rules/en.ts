import type { RuleWords } from "./RuleWords.ts";

const pages: RuleWords["pages"] = {
  "address-unknown": {
    summary: "An address is almost one that the campaign knows",
    why: "An address with a wrong letter leads nowhere, or to somebody else. Every address that the campaign declares is known: sites and former sites of helplines, sources, values and the background.",
    fix: "Correct the address. If it is right, declare it in the campaign, for example under `formerSites` of its helpline.",
  },
  "alt-text": {
    summary: "An image has no alt text, or one that is longer than the platform allows",
    why: "A missing alt text is a warning; one that is longer than the platform allows is an error.\n\nPeople who cannot see the image hear its alternative text, and nothing where there is none. X and Threads take 1,000 characters, Mastodon 1,500, Bluesky 2,000.",
    fix: "Say in a sentence or two what the image shows and why it is there, in each language of the campaign.",
  },
  "brand-contrast": {
    summary: "A colour of the brand is too light for text",
    why: "Buttons carry white text, and links are written on white. Text is readable for most people from a contrast of 4.5 (WCAG 2.2, success criterion 1.4.3). The kit's page darkens a lighter accent, and puts black text on a lighter colour, so it stays readable but is not quite the colour that the campaign meant.",
    fix: "Take the darker shade that the message names, or another colour of the campaign.",
  },
  "brand-logo": {
    summary: "The brand's logo does not exist, or is neither an SVG nor a PNG",
    why: "The kit's web page shows the logo, and nothing else does, so a campaign without it is still a campaign: the page goes out without a logo, and the check says so. Only an SVG, of which nothing but its drawing is kept, or a PNG is shown. A kit loads nothing from the web.",
    fix: "Put the logo into the folder of the campaign file, as SVG or PNG, and name it there.",
  },
  "broken-characters": {
    summary: "A program broke characters of the text on the way",
    why: "Programs that disagree about the encoding of a text turn é into Ã©, or lose it. Readers see the damage. A lost character (U+FFFD, or half of one) is an error, because nobody can tell what it was; the others are a warning. Letters that were read or typed for digits, as in 2O26 and “l2 July”, are found too. The rule looks at posts, and at all else that a kit's readers see: titles, background, helplines, facts, alt texts, notes.",
    fix: "Type the character again. `check --fix` repairs what can only mean one thing.",
  },
  "card-glyph": {
    summary: "A card has a letter that its fonts lack, or an emoji other than 💙",
    why: "A letter that no font has would be drawn as an empty box. The fonts of the program have all letters of Latin, Greek and Cyrillic; for others, such as Arabic or Chinese, a campaign names a font of its own. Of the emoji only 💙 is drawn. What a card takes from the post itself is drawn without its emoji; in words that were written for the card, an emoji is an error.",
    fix: "Leave the letter out, or put a WOFF2 font that has it into the campaign's folder, and name it under `brand`: `font: face.woff2`.",
  },
  "card-text": {
    summary: "A card cannot be drawn: its words do not fit, or are missing",
    why: "A card's letters shrink until all of its words fit, but never below 32 pixels on a card 1080 wide: smaller ones cannot be read on a phone. Words that do not fit even then would be cut, so the card is not drawn, and the post counts as one without a picture. The same holds for a card that has no words, such as a figure in a campaign without facts.",
    fix: "Shorten the words, by as many characters as the message says, or choose another card. What a card takes from the campaign can be replaced under `words`: [docs/pictures.md](../pictures.md).",
  },
  "date-impossible": {
    summary: "A date or a time does not exist",
    why: 'Nobody can come on 31 June or at 25:30, and readers do not know which digit is wrong. A date in digits counts if it has a year, or a weekday or a word for dates before it; a time if a word or its unit makes it one. 29 February without a year and 24:00 exist. Hours that run backwards within a day, as in "from 6 pm to 5 pm", and periods that do, as in "from 14 to 12 December", are reported too.',
    fix: "Correct the date or the time.",
  },
  "duplicate-post": {
    summary: "Two posts for one platform and language say the same",
    why: "Platforms refuse or hide a text that is posted twice, and readers take it for spam.",
    fix: "Change one of them, or remove it.",
  },
  emoji: {
    summary: "Too many emoji, several in a row, or one in place of a word",
    why: 'Too many emoji, and several in a row, are a warning; one inside a sentence is an info.\n\nA screen reader says the name of each emoji: "blue heart blue heart blue heart". Guides on accessible posts ask for few, none repeated, and none in the place of words; the numbers (five in a post, two in a row) are bluehart’s.',
    fix: "Keep one, at the end of the sentence.",
  },
  "empty-post": {
    summary: "The post has no text",
    why: "A text that is empty, or has only white space and characters that show nothing, was most likely forgotten.",
    fix: "Write the text, or take the post, or its language, out of the file.",
  },
  "fancy-letters": {
    summary: "Signs that only look like letters, which screen readers skip or spell out",
    why: 'Bold, script or circled "letters" are mathematical and other signs. Screen readers skip them or spell them out one by one, search does not find them, and they weigh double on X.',
    fix: "Write plain letters. For emphasis, use words.",
  },
  field: {
    summary: "A title or a first comment that the platform rejects, or a character that it takes nowhere",
    why: "Some platforms have more than one field. YouTube, Reddit and Lemmy take no post without a title, and each limits its length; a first comment has a limit as well. YouTube takes no `<` and no `>`, neither in the title nor in the description. What breaks such a rule is rejected when it is posted, or cut.",
    fix: 'Write a title in every language of the post. A platform can have one of its own:\n\n```yaml\ntitle: { nl: "Open je ogen: zo herken je mensenhandel op het werk" }\nvariants:\n  youtube:\n    title: { nl: "Open je ogen" }\n```',
  },
  "figure-outdated": {
    summary: "A figure in the post, or on its card, was superseded by a newer one",
    why: "An outdated figure harms the cause that it is quoted for. The campaign file says which fact took the place of which (`supersededBy`).",
    fix: "Take the newer figure, with its source, or leave the number out.",
  },
  "figure-unsourced": {
    summary: "No fact with a source backs a figure in the post",
    why: "A claim with a number will be asked for its source. A text may name it: “(source: OVAM, 2023)”, “(OVAM, 2023)” and “according to OVAM” are the source of their sentence, and a line “Source: OVAM” is that of everything before it. The rule looks at numbers from 100 on, at shares such as 60 % or 1 in 3, and at any number of victims, in digits or in words, and at “tens of thousands of victims”, which a fact of 10,000 or more backs. It skips years, times, dates, ages, measures, prices (of 10,000 and more if a word for cost, price, budget or project is next to them), addresses, page and article numbers, what an organiser announces (“1000 trees”, “room for 400 bikes”, “half of the square stays open”), and what is in links, hashtags and telephone numbers.",
    fix: "Add the figure to the campaign's `facts`, with its source.",
  },
  fold: {
    summary: 'The first helpline, or the first link, is hidden behind "more"',
    why: "Feeds show the beginning of a post and hide the rest: Instagram after about 125 characters, LinkedIn after about 210, Facebook after about 477. Few readers open it.",
    fix: "Move it forward, or shorten what stands before it.",
  },
  "hashtag-case": {
    summary: "A hashtag's words have no capitals, so a screen reader reads it as one word",
    why: "A screen reader reads `#endhumantrafficking` as one word, and so does the eye; with a capital for each word, both can tell the words apart. bluehart knows how to write the hashtags of the campaign, and where words begin that stand in these hashtags, in the title and in the name of the day.",
    fix: "Give each word a capital. Platforms make no difference between the two.",
  },
  "hashtag-count": {
    summary: "More hashtags than the platform allows or recommends",
    why: "More hashtags than the platform allows are an error; more than it recommends are a warning.\n\nInstagram has allowed five hashtags since December 2025; Threads keeps one, as a topic. X recommends two at most; more make a post look like spam and are read out one by one by screen readers.",
    fix: "Take hashtags out of the text, or out of the campaign's list for that platform (`platforms:`), or mark them `use: optional`.",
  },
  "hashtag-duplicate": {
    summary: "The post has the same hashtag twice",
    why: "A second one links to the same place, costs characters, and is read out again by a screen reader. Capitals make no difference to platforms.",
    fix: "Remove one of the two. The hashtags that bluehart adds are never those that the text holds.",
  },
  "hashtag-syntax": {
    summary: "The platform does not link a hashtag, or only part of it",
    why: "Most platforms end a hashtag at the first character that is not a letter, digit or underscore, and link none that is made of digits only or stands right behind a word. What is linked then is another hashtag than the one that was meant, or none.",
    fix: "Write the hashtag in one word, each part with a capital: `#MensenHandel`. Put a space before its sign and none behind it.",
  },
  "hashtag-unknown": {
    summary: "A hashtag is almost one of the campaign's",
    why: "One letter missing, and nobody who follows the hashtag finds the post; the right one is even added behind it.",
    fix: "Write it as the campaign does; if another one is meant, add it to the campaign’s hashtags.",
  },
  "helpline-language": {
    summary: "Every helpline in the post speaks other languages than the post's",
    why: "A reader in distress calls the number that the post gives. If nobody there speaks the reader’s language, the post sends people away.",
    fix: "Give a helpline that speaks the language of the post. Without `languages`, a helpline speaks all of them.",
  },
  helpline: {
    summary: "The post gives no helpline",
    why: "Anyone affected by what a post tells should find in it where to get help. The rule is only for campaigns that list helplines; a telephone number counts however it is spaced, a site with or without www.",
    fix: "Add the number or the site of one of the campaign's helplines.",
  },
  "image-duplicate": {
    summary: "A post has an image twice, or two posts of a platform and language have the same",
    why: "An image twice in one post is a warning, and comes from copying a file under another name; the content counts. The same image in two posts of a platform and language is an info: people who saw the first scroll past the second.",
    fix: "Leave one out, or take another picture.",
  },
  "image-format": {
    summary:
      "An image cannot be read, has the wrong ending, or is in a format that the platform does not take",
    why: "The check looks at what a file is, not at what its name says. A picture that its platform does not take is refused when it is posted, or by the program that schedules it. WebP and HEIC, which browsers and telephones save, are the usual cases. A JPEG named `.png` is refused by some programs and taken by others. A damaged file turns grey halfway down.\n\nA kit holds WebP and GIF pictures as JPEG where a platform does not take them. It leaves out what cannot be read, such as HEIC, and says so. What each platform takes is in data/platforms.yaml, with its source: Instagram's programming interface, for one, takes nothing but JPEG.",
    fix: "Open the picture in any program that shows it, and save or export it as JPEG.",
  },
  "image-heavy": {
    summary: "The file of an image is larger than the platform allows",
    why: "A platform refuses a file with more bytes than it takes. The kit's copy of the picture is scaled to what the platform shows and always small enough, but a scheduler that fetches the original from a public address gets all of it.",
    fix: "Scale the picture to 1,200 pixels across, or save it as JPEG with a lower quality.",
  },
  "image-location": {
    summary: "The file of an image reveals where it was taken",
    why: "A phone records in each photograph where it was taken, to within a few metres. Anyone who gets the file can read it. For someone who has escaped from traffickers, who is in a shelter, or whose house is in the picture, that is a danger. Platforms remove it from what they show; mail, messengers, shared folders and web pages do not.\n\nThe check finds a position in EXIF and XMP data, of JPEG, PNG, WebP, GIF, HEIC and TIFF. It does not see what the picture itself shows, such as a street sign. The copies in a kit have no such data, but the original stays as it is.",
    fix: 'Remove it: in Windows under Properties, Details, "Remove Properties and Personal Information"; on an iPhone with Adjust, "No Location", in Photos; with `exiftool -gps:all= -xmp:all= photo.jpg` anywhere. Switch off the location in the camera\'s settings.',
  },
  "image-missing": {
    summary: "The platform requires an image, or an image's file does not exist",
    why: "A file that does not exist is a warning; a post without an image, on a platform that requires one, is an info.\n\nInstagram publishes no text alone. A kit that names a missing image is of no use to its reader.",
    fix: "Put the image into the folder of the campaign file, and name it there with its alt text. Attach it when you post.",
  },
  "image-shape": {
    summary: "The platform cuts off part of an image",
    why: "A platform that shows pictures between two shapes only cuts the rest off around the middle, or refuses the picture: Instagram's feed goes from 4:5 to 1.91:1. Faces and words at the edge disappear. A photograph is measured as it is seen, after its orientation. Less than one percent is not reported. A picture in the shape of a story is an info.",
    fix: "Cut the picture to the shape that the message names, so that what matters stays. Or give that platform an image of its own, under `variants`.",
  },
  "image-small": {
    summary: "An image is smaller than the platform takes, or looks blurred there",
    why: "A picture that is narrower than the platform's minimum is refused, or enlarged without asking: a warning. One that the platform enlarges by more than a half, so that everybody sees it, is an info. Only what is shown counts: of a picture that is too wide, the middle.",
    fix: "Take the original: programs for messages and web pages make pictures small. Enlarging a small one does not help.",
  },
  "invisible-characters": {
    summary: "The post has a character that nobody sees",
    why: "Control characters, those that reorder text and those that X rejects are an error; the others are a warning.\n\nZero-width characters, soft hyphens and control characters come along when text is copied from a web page or a document. They cost characters, cut hashtags and links short, and can make readers see another text than was written.",
    fix: "Type the word again. Joiners inside an emoji, or between letters that need them, are left alone.",
  },
  "length-uncertain": {
    summary: "The post fits the stated limit, but may be counted more strictly",
    why: "Some platforms state one limit and behave as if they had another. Threads states 500 characters, but rejects posts of more than 500 UTF-8 bytes. Bluesky’s app shortens links before it counts, its server does not. bluehart composes posts to the stricter reading, and warns if the text alone lies between the two.",
    fix: "Shorten the post until it fits the stricter reading.",
  },
  length: {
    summary: "The post is longer than the platform allows",
    why: "Every platform has a limit and a unit of its own: X weighs characters and takes 23 for any link, Bluesky counts what a reader sees as characters and has a second limit in bytes. A post over the limit is refused, or cut off in the middle: a helpline at its end is lost first.",
    fix: "Shorten the text by the number at the end of the message. Where hashtags are added to the text, the message also says how long it is without them.",
  },
  "link-count": {
    summary: "More different links than the platform allows",
    why: "Threads rejects a post with more than five different links when it is created.",
    fix: "Remove links, or put them on one page and link that.",
  },
  "link-insecure": {
    summary: "A link begins with http://",
    why: "Browsers warn before they open a page that is not encrypted. People who look for help should not meet a warning.",
    fix: "Write `https://`, once you have checked that the page opens that way.",
  },
  "link-malformed": {
    summary: "An address is mistyped, so no platform links it",
    why: "A space, a comma or a missing colon in an address, and no platform links it. Readers who type it end up nowhere.",
    fix: "Correct the address. `check --fix` does it where only one address can be meant.",
  },
  "link-not-clickable": {
    summary: "The post has links on a platform where they are plain text",
    why: "In an Instagram caption an address is plain text: nobody can press or copy it on a telephone.",
    fix: "Give a telephone number or a short name that is easily typed, or put the link in the account's profile and say so.",
  },
  markup: {
    summary: "Marks of HTML or Markdown, which readers see as they are",
    why: "A text that was pasted from a website or an assistant often has `<b>`, `**bold**`, `## heading` or `[words](address)`. Most platforms show these marks. Reddit, Lemmy and Discord hide those of Markdown, and Telegram those of bold; none hides HTML. `<3`, `5 * 3`, an asterisk at a footnote and `*one*` on each side are left alone.",
    fix: "Remove the marks. Write the address of a link by itself. A post that also goes to a platform which hides them can have a text of its own there, under `variants`.",
  },
  mention: {
    summary: "The platform does not link a mention, or the post has too many",
    why: "Each platform names accounts in its own way: X by a name, Bluesky by a domain, Mastodon by a name and a server. A mention in another platform’s way is plain text. A letter, digit or underscore that touches an account’s placeholder makes another account of it, and so do a full stop or a hyphen and a word right after it where accounts have such signs. More mentions than a platform allows are an error, other mentions a warning.",
    fix: "Write the account’s name on that platform, in a variant of the post.",
  },
  "mixed-script": {
    summary: "A word mixes Latin letters with Greek or Cyrillic ones",
    why: 'A Cyrillic "е" looks like a Latin one. A word with it looks right, but search does not find it, a screen reader stumbles over it, and a hashtag with it is another hashtag.',
    fix: "Type the word again. Words that are entirely Greek or Cyrillic are fine.",
  },
  "phone-refused": {
    summary: "The platform rejects posts with a telephone number",
    why: "Google rejects a post on a Business Profile if its text has a telephone number; the profile shows the number itself. You find out only when the post is gone.",
    fix: 'Give the platform a text of its own, without the number:\n\n```yaml\nvariants:\n  google-business:\n    text: { nl: "Vragen? Ons nummer staat in ons profiel." }\n```',
  },
  "phone-unknown": {
    summary: "A telephone number is almost a helpline's, or lacks digits",
    why: "A helpline’s number with a wrong digit rings at a stranger’s home, or nowhere. Numbers in `values`, in the background and in notes are known, and so are emergency numbers. A number that only one post gives, with two digits of one that several posts give in each other’s place, is reported too. A Belgian number has nine digits, and a mobile one ten: one that has fewer is reported.",
    fix: "Correct the number. If it is another helpline’s, add that helpline to the campaign.",
  },
  placeholder: {
    summary: "A placeholder has no value, or a text still has something to fill in",
    why: "A post that says `{{municipality}}` would go out as it is.",
    fix: "Set the value under `values`, or on the command line with `--set municipality=Gent`.",
  },
  readability: {
    summary: "A text is very difficult to read, or has a sentence of more than 40 words",
    why: "Many who need a helpline read slowly, or in a language that they are still learning. LIX is the average number of words in a sentence, plus the percentage of words of more than six letters; 60 and more is very difficult, like a law (C. H. Björnsson, *Läsbarhet*, 1968). It works in every language that puts spaces between words, and needs no list of them. In a text of fewer than 30 words, one word changes it too much, so only sentences of more than 40 words are reported there; so it is in lists and slogans, which have fewer than ten words a sentence. Links, hashtags, mentions and numbers do not count as words, and a line of its own is a sentence. One sentence in a text is reported: the longest.",
    fix: "Split the sentence where a new thought begins. Say who does what. Replace a long word by a shorter one that everyone knows.",
  },
  "relative-day": {
    summary: 'A text says "today" or "tomorrow" of another day',
    why: "A reader takes “tomorrow” to be the day after the one on which they read it. A text that was written for one day and is posted on another sends them to the wrong day. The rule compares words such as `today`, `tomorrow` and `yesterday` with the date, the weekday or the name of the campaign’s day that follows them, on the day on which the post goes out (its `when`).",
    fix: "Change the text, or the day on which the post goes out.",
  },
  "sentence-unfinished": {
    summary: "The text ends in the middle of a sentence",
    why: "A text that ends in an article, a preposition or a conjunction, such as “We invite you to”, was cut when it was copied, or was never finished. Texts that end in a punctuation mark, a link, a hashtag or an emoji are left alone.",
    fix: "Finish the sentence.",
  },
  "sms-letters": {
    summary: "A letter outside the alphabet of text messages makes the text take more of them",
    why: "A text message holds 160 letters of the alphabet of mobile phones, GSM 03.38, which has é, è, à and ü, but not ê, ë, ï, ç or œ. One letter that it lacks makes a message hold 70, so that the text needs more messages, and each is paid for. Quotation marks, dashes and no-break spaces make no difference: composing makes them plain for text messages. The rule is silent where the number of messages stays the same.",
    fix: "Choose another word, or write the nearest letter: `check --fix` does that where only text messages post the text. Give the post a text of its own for `sms` under `variants`, so that other platforms keep their accents.",
  },
  "text-language": {
    summary: "A text is written in another language than the campaign says",
    why: "A text that was pasted under the wrong language is posted to readers who cannot read it. The rule knows common words of Dutch, French, German and English. It looks at posts with their titles, first comments and content warnings, at alt texts, at cards and at the background. It is silent on texts of fewer than ten words, and on quotations, lists of names, and texts in two languages.",
    fix: "Paste the text in the right language.",
  },
  "translation-copied": {
    summary: "The same text under two languages",
    why: "The text was copied to be translated, and was not. Readers get a post in a language that is not theirs.",
    fix: "Translate the text, or remove it: a language without a text is left out.",
  },
  "translation-differs": {
    summary:
      "A translation states another figure, price, number, address, placeholder, mention, date, weekday or time",
    why: "A figure, price, number, address, placeholder, mention, date, weekday or time that differs between languages is wrong in one of them. Figures and prices in euros compare by value: 15.000, 15 000 and 15,000 are the same, and so are € 5, 5,00 € and 5 euro. What the campaign declares per language, such as a helpline’s number and site, may differ.",
    fix: "Correct the translation, or the text it was made from.",
  },
  "translation-missing": {
    summary: "A text is missing in one of the campaign's languages",
    why: "Those who ask for the campaign in that language get one post less. That may be intended.",
    fix: "Write the text, or leave it: an info withholds nothing.",
  },
  "translation-outdated": {
    summary: "The text has changed since it was translated",
    why: "Someone corrects the Dutch text, a figure or a telephone number, and the French readers keep the old one. The campaign remembers what each text was translated from, by a fingerprint that [`bluehart translate`](../translate.md) writes. White space, capitals, the form of quotation marks and dashes, and invisible characters do not change it.",
    fix: "Write what has to be translated again with `bluehart translate --to fr --changed new.xlsx`, and take it back with `bluehart translate --from new.xlsx`. If the old translation still holds, take the file back with `--reviewed-by NAME`: it says that somebody has compared the two.",
  },
  "translation-unreviewed": {
    summary: "Nobody has reviewed the translation yet",
    why: "A wrong translation does as much harm as an outdated figure. The campaign file says of each whether it was reviewed; kits say so under every post, in its language.",
    fix: "Have somebody read it who speaks the language well, and write down who and when.",
  },
  typography: {
    summary: "Three dots, straight quotation marks, or in French a missing no-break space",
    why: "Typographic signs read better, and some of them save characters. In French an ordinary space before `;`, `:`, `!` or `?` lets the mark fall onto the next line. The rule ignores links and hashtags. It checks quotation marks in Dutch, French, German and English, and spaces in French, except in Canada and Switzerland.",
    fix: "`check --fix` does it. In double quotes, YAML writes a no-break space `\\_`.",
  },
  weekday: {
    summary: "A date has the wrong weekday",
    why: "A reader who comes on Saturday to an event on Friday misses it. Without a year, the date is taken to be the one nearest to the post’s date or the campaign’s next day.",
    fix: "Correct the weekday or the date.",
  },
  "when-form": {
    summary: "A `when` is not written in the usual form",
    why: "bluehart understands dates as people in Belgium write them, day first, but other programs that read the file may not.",
    fix: "`check --fix` writes the usual form.",
  },
  "when-outside": {
    summary: "A post goes out before or after the campaign's period",
    why: "The campaign says when it runs. A post outside that period has the wrong date, or the period has. A date that has passed is reported as that only.",
    fix: "Correct the date of the post, or the period of the campaign.",
  },
  "when-past": {
    summary: "The date of a post has passed",
    why: "A post whose date has passed will not go out: schedulers refuse it, and people overlook it.",
    fix: "Give the post a later date, or remove it.",
  },
  "white-space": {
    summary: "Needless white space, which costs characters",
    why: "Two spaces, a space before a comma, a tab or spaces at a line's end come from copying and typing. They cost characters, and some platforms show them.",
    fix: "Remove what the message names. White space at the very beginning and end of a text may stay: it is never posted.",
  },
  "when-skipped": {
    summary: "A post is planned at a time that the change to summer time skips",
    why: "When clocks go forward, an hour is skipped: at 02:00 it is 03:00. A time in that hour does not exist, and bluehart uses the one an hour later. Of a time that comes twice, when clocks go back, it uses the first.",
    fix: "Write the time that is used, or another one.",
  },
  wording: {
    summary: "A word that the campaign's vocabulary replaces or forbids",
    why: "What people are called decides how they are seen, and an organisation agrees on its words. `vocabulary` in the campaign file holds them, for each language, with the reason. The rule looks at everything that readers see: posts, variants, titles, first comments, content warnings, alt texts, words of cards, the background and descriptions. A word counts as a whole, in any case: `illegals` is not found in `illegals-only`, a link, a hashtag, a mention or a placeholder. `IT` in capitals means the acronym only, and in German a capital means the noun only. Quoted words are somebody else's: they are reported, and never changed.",
    fix: "`check --fix` writes the preferred word, with the capital of the one that stood there; read the sentence again. A word without `say` has no replacement: find another sentence.",
  },
};

export const en: RuleWords = {
  labels: {
    title: "The rules of `bluehart check`",
    rule: "rule",
    finds: "what it finds",
    severity: "severity",
    canBeFixed: "can be fixed",
    yes: "yes",
    why: "Why",
    bad: "Bad",
    good: "Good",
    fix: "How to fix it",
    heading: "Severity",
    fixable: "can be fixed with `check --fix`",
    about:
      "An error is what the platform would reject, or what would do harm: every command withholds a post that has one. A warning withholds nothing, but should be fixed; `bluehart check --strict` exits with 1 for it. An info is good to know. A rule's findings may be milder or stricter than its severity; its page says when. `bluehart check --fix` fixes what can be fixed.\n\nA campaign can switch a rule off, or change its severity, for the whole campaign or for one post; errors stay errors: [the campaign file](../campaign.md#rules).",
    severities: { error: "error", warning: "warning", info: "info" },
  },
  pages,
};
