import type { Limit } from "../platform/Platform.ts";
import type { Reading } from "../platform/readingsOf.ts";
import type { UnitName } from "../text/counting/units.ts";

/** What a kit says in its own voice, in one language. */
export interface Messages {
  /** What separates a label from what it labels; French puts a no-break space before the colon. */
  readonly colon: string;
  /** A number with its thousands grouped. */
  readonly number: (number: number) => string;
  readonly day: string;
  readonly howTo: string;
  /** How to use the kit, one step a line. */
  readonly steps: readonly string[];
  readonly characters: (length: number, limit: number) => string;
  /** The size of a post that is divided, and what each part is called. */
  readonly parts: (number: number) => string;
  readonly part: (number: number, of: number) => string;
  readonly hashtags: string;
  readonly image: string;
  readonly noLinks: string;
  readonly background: string;
  readonly helplines: string;
  readonly phone: string;
  readonly facts: string;
  readonly source: string;
  readonly noSource: string;
  readonly superseded: (statement: string) => string;
  readonly rules: string;
  readonly rulesIntro: string;
  readonly ruleColumns: readonly [
    platform: string,
    limit: string,
    unit: string,
    confidence: string,
    checked: string,
    source: string,
  ];
  /** What nobody has said in this language, as a quotation. */
  readonly inEnglish: (text: string) => string;
  readonly confidence: { readonly [level in Limit["confidence"]]: string };
  readonly units: { readonly [unit in UnitName]: string };
  /** Follows a unit. */
  readonly readings: { readonly [kind in Reading["kind"]]: string };
  readonly contentWarning: string;
  readonly title: string;
  readonly firstComment: string;
  /** Stands under a post whose translation nobody has reviewed. */
  readonly unreviewed: string;
  readonly withheld: (number: number) => string;
  /** Introduces a warning about a post. */
  readonly warning: string;
  /** When a post is to be posted, with a date and a time. */
  /** When a post goes out; without a time, at any time of that day. */
  readonly when: (date: string, time: string | undefined) => string;
  readonly altText: string;
  readonly noAltText: string;
  /** What was checked when, for the foot of a kit. */
  readonly checkedOn: (date: string) => string;
  readonly unreviewedNote: string;
  readonly platform: string;
  readonly post: string;
  /** Before the id of a post. */
  readonly reference: string;
  readonly posts: string;
  readonly all: string;
}
