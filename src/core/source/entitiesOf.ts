import { type BrokenLink, findBrokenLinks } from "../text/entities/brokenLinks.ts";
import { findDates } from "../text/entities/dates.ts";
import { findFigures } from "../text/entities/figures.ts";
import { findHashtags, type HashtagSpan } from "../text/entities/hashtags.ts";
import { findLinks, type LinkSyntax } from "../text/entities/links.ts";
import { findMentions } from "../text/entities/mentions.ts";
import { findPhoneNumbers, type PhoneNumber } from "../text/entities/phoneNumbers.ts";
import { findPlaceholders } from "../text/entities/placeholders.ts";
import { findQuantities, multiplied } from "../text/entities/quantities.ts";
import { findStubs, type Stub } from "../text/entities/stubs.ts";
import { perLanguage } from "../text/language.ts";
import { memoize, memoizeName } from "../text/memoize.ts";
import type { Span } from "../text/Span.ts";
import type { SourceText } from "./SourceText.ts";

/**
 * What a text holds, with offsets in UTF-16 units. It is the same on every platform that posts the text, so each kind is found
 * once, when it is first asked for, for all platforms and rules.
 */
export class Entities {
  /** The text without white space at its ends, as it is posted. */
  readonly text: string;
  readonly links = memoizeName((syntax: LinkSyntax) => findLinks(this.text, syntax));
  readonly dates = perLanguage((language) => findDates(this.text, language));
  readonly figures = perLanguage((language) => findFigures(this.text, language));
  /** All numbers, in digits or words, whatever they number. */
  readonly quantities = perLanguage((language) => multiplied(this.text, findQuantities(this.text, language)));
  #hashtags: readonly HashtagSpan[] | undefined;
  #phoneNumbers: readonly PhoneNumber[] | undefined;
  #names: readonly (readonly Span[])[] | undefined;
  #stubs: readonly Stub[] | undefined;
  #brokenLinks: readonly BrokenLink[] | undefined;

  constructor(value: string) {
    this.text = value.trim();
  }

  /** The hashtags that most platforms link. */
  get hashtags(): readonly HashtagSpan[] {
    this.#hashtags ??= findHashtags(this.text, "letters", this.links("any"));
    return this.#hashtags;
  }

  get phoneNumbers(): readonly PhoneNumber[] {
    this.#phoneNumbers ??= findPhoneNumbers(this.text);
    return this.#phoneNumbers;
  }

  /** What is no word of the author's: links, hashtags, mentions and placeholders, each in order. */
  get names(): readonly (readonly Span[])[] {
    this.#names ??= [this.links("any"), this.hashtags, findMentions(this.text), findPlaceholders(this.text)];
    return this.#names;
  }

  get stubs(): readonly Stub[] {
    this.#stubs ??= findStubs(this.text);
    return this.#stubs;
  }

  get brokenLinks(): readonly BrokenLink[] {
    this.#brokenLinks ??= findBrokenLinks(this.text);
    return this.#brokenLinks;
  }
}

export const entitiesOf = memoize((source: SourceText) => new Entities(source.value));
