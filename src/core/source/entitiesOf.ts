import { type BrokenLink, findBrokenLinks } from "../text/entities/brokenLinks.ts";
import { type DateSpan, findDates } from "../text/entities/dates.ts";
import { type Figure, findFigures } from "../text/entities/figures.ts";
import { findHashtags, type HashtagSpan } from "../text/entities/hashtags.ts";
import { findLinks, type Link, type LinkSyntax } from "../text/entities/links.ts";
import { findPhoneNumbers, type PhoneNumber } from "../text/entities/phoneNumbers.ts";
import { findStubs, type Stub } from "../text/entities/stubs.ts";
import { perLanguage } from "../text/language.ts";
import { memoize, memoizeName } from "../text/memoize.ts";
import type { SourceText } from "./SourceText.ts";

// What a text holds, without white space at its ends. It is the same on every platform that posts the text, so it is found once for
// all of them, and for all rules that look for it.

/** A text without white space at its ends, as it is posted. */
export const bodyOf = ({ value }: SourceText): string => value.trim();

const links = memoize((source: SourceText) =>
  memoizeName((syntax: LinkSyntax) => findLinks(bodyOf(source), syntax)),
);
const dates = memoize((source: SourceText) => perLanguage((language) => findDates(bodyOf(source), language)));
const figures = memoize((source: SourceText) =>
  perLanguage((language) => findFigures(bodyOf(source), language)),
);

/** The hashtags that most platforms link. */
export const hashtagsOf: (source: SourceText) => readonly HashtagSpan[] = memoize((source) =>
  findHashtags(bodyOf(source), "letters", linksOf(source, "any")),
);

export const linksOf = (source: SourceText, syntax: LinkSyntax): readonly Link[] => links(source)(syntax);

export const phoneNumbersOf: (source: SourceText) => readonly PhoneNumber[] = memoize((source) =>
  findPhoneNumbers(bodyOf(source)),
);

export const datesOf = (source: SourceText, language: string): readonly DateSpan[] => dates(source)(language);

export const figuresOf = (source: SourceText, language: string): readonly Figure[] =>
  figures(source)(language);

export const stubsOf: (source: SourceText) => readonly Stub[] = memoize((source) =>
  findStubs(bodyOf(source)),
);

export const brokenLinksOf: (source: SourceText) => readonly BrokenLink[] = memoize((source) =>
  findBrokenLinks(bodyOf(source)),
);
