import { isBreak } from "./isBreak.ts";
import { topLevelDomainEnd } from "./topLevelDomains.ts";

/** ASCII characters with which no label of a domain begins or ends. `-` and `_` may stand inside one. */
const PUNCTUATION = new Set(Array.from("!'#%&()*+,\\-./:;<=>?@[]^_{|}~$", (sign) => sign.charCodeAt(0)));
const DOT = 0x2e;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/** Whether a label may begin and end with a UTF-16 unit. Source: twitter-text 3.1, regexp/validDomainChars. */
function isDomainUnit(unit: number): boolean {
  if (unit < 0x80) return !isBreak(unit) && !PUNCTUATION.has(unit);
  return !isBreak(unit) && !isDirectional(unit) && !isInvalid(unit);
}

/** Marks that set the direction of text. Source: twitter-text 3.1, regexp/directionalMarkersGroup. */
function isDirectional(unit: number): boolean {
  if (unit < 0x200e) return unit === 0x61c;
  return unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

/** Units that X refuses in a post. Source: twitter-text 3.1, regexp/invalidCharsGroup. */
export function isInvalid(unit: number): boolean {
  return unit >= 0xfeff && (unit === 0xfeff || unit >= 0xfffe);
}

/** A dot of a word, and what is known of the label before it and the domain around it. */
interface Dot {
  readonly at: number;
  /** A label that begins at or before this unit is not valid. */
  readonly invalidUpTo: number;
  /** The last underscore before the dot, which only a subdomain may have. */
  readonly underscore: number;
  /** Where the top-level domain after the dot ends. */
  readonly top: number | undefined;
  /** Where the domain ends if the label before this dot is a subdomain. */
  after: number | undefined;
}

/**
 * The domains of a word. One pass over the word finds out everything about its labels, so that trying a domain at each
 * character of it stays linear.
 */
export class Domains {
  readonly #word: string;
  readonly #dots: readonly Dot[];
  /** The first dot after the start that was last asked for; starts never go back. */
  #next = 0;

  constructor(word: string) {
    this.#word = word;
    this.#dots = dotsOf(word);
  }

  /**
   * Where the domain ends that begins at `start`: subdomains, a name without `_`, and the last known top-level domain that
   * can follow; undefined if none begins there. Starts must not go back past a dot.
   *
   * Source: twitter-text 3.1, regexp/validDomain.
   */
  endFrom(start: number): number | undefined {
    while ((this.#dots[this.#next]?.at ?? start) < start) this.#next++;
    const dot = this.#dots[this.#next];
    if (dot === undefined || start <= dot.invalidUpTo) return undefined;
    if (!isDomainUnit(this.#word.charCodeAt(start))) return undefined;
    return dot.after ?? (start > dot.underscore ? dot.top : undefined);
  }
}

function dotsOf(word: string): Dot[] {
  const dots: Dot[] = [];
  let invalid = -1;
  let underscore = -1;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit === UNDERSCORE) underscore = at;
    else if (unit === DOT) {
      const isEnd = at > 0 && isDomainUnit(word.charCodeAt(at - 1));
      dots.push({
        at,
        invalidUpTo: isEnd ? invalid : at,
        underscore,
        top: topLevelDomainEnd(word, at + 1),
        after: undefined,
      });
      invalid = at;
    } else if (unit !== HYPHEN && !isDomainUnit(unit)) invalid = at;
  }
  for (let index = dots.length - 2; index >= 0; index--) {
    const [dot, next] = [dots[index], dots[index + 1]];
    if (dot === undefined || next === undefined) continue;
    const start = dot.at + 1;
    if (start <= next.invalidUpTo || !isDomainUnit(word.charCodeAt(start))) continue;
    dot.after = next.after ?? (start > next.underscore ? next.top : undefined);
  }
  return dots;
}
