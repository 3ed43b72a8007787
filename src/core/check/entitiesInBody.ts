import type { Post } from "../compose/Post.ts";
import type { SourceText } from "../source/SourceText.ts";
import { type DateSpan, findDates } from "../text/entities/dates.ts";
import { type Figure, findFigures } from "../text/entities/figures.ts";
import { findPhoneNumbers, type PhoneNumber } from "../text/entities/phoneNumbers.ts";
import { perLanguage } from "../text/language.ts";
import { memoize } from "../text/memoize.ts";

// What a post's own words hold, without the hashtags that composing adds. It is the same on every platform that takes the text, so
// it is found once for all of them. Offsets are those of the post's text.

const phoneNumbersOf = memoize((source: SourceText) => findPhoneNumbers(source.value.trim()));
const datesOf = memoize((source: SourceText) =>
  perLanguage((language) => findDates(source.value.trim(), language)),
);
const figuresOf = memoize((source: SourceText) =>
  perLanguage((language) => findFigures(source.value.trim(), language)),
);

export const phoneNumbersIn = ({ source }: Post): readonly PhoneNumber[] => phoneNumbersOf(source);

export const datesIn = ({ source, language }: Post): readonly DateSpan[] => datesOf(source)(language);

export const figuresIn = ({ source, language }: Post): readonly Figure[] => figuresOf(source)(language);
