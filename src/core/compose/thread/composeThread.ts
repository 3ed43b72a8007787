import type { Campaign, CampaignPost, Language, PartChoice } from "../../campaign/Campaign.ts";
import type { Hashtag } from "../../campaign/Catalogue.ts";
import { type Count, countText, findHashtags, lengthOfWarning } from "../../platform/countText.ts";
import type { Platform } from "../../platform/Platform.ts";
import { entitiesOf } from "../../source/entitiesOf.ts";
import { leadOf } from "../../source/posted.ts";
import type { SourceText } from "../../source/SourceText.ts";
import { textOfPieces } from "../../source/textOfPieces.ts";
import type { Span } from "../../text/Span.ts";
import { chooseHashtags, composePost, hashtagsAfter, type ToImages, wantedHashtags } from "../composePost.ts";
import type { Part, PartNumber, Post } from "../Post.ts";
import { bodiesOf, chooseBreaks, toAtoms, toPieces } from "./atoms.ts";
import { divide, type PartPosition } from "./divide.ts";
import { findHelplineParagraph, withoutHelpline } from "./helplineParagraph.ts";
import { Lengths } from "./Lengths.ts";
import { lengthsOf, lengthsOfSpan, readingsOf } from "./readings.ts";
import { findRules, withoutRules } from "./rules.ts";

/** What a post is composed of. */
export interface Request {
  readonly origin: CampaignPost;
  readonly source: SourceText;
  readonly language: Language;
  readonly platform: Platform;
  readonly campaign: Pick<Campaign, "threads" | "helplines">;
  readonly hashtags: readonly Hashtag[];
  readonly toImages?: ToImages | undefined;
}

/**
 * A post for one platform. One that may have several parts has them if it is too long for one, as the platform may count strictly, or
 * if its author divides it; otherwise, and on platforms without threads, it is a single one.
 */
export function composeThread(request: Request): Post {
  const { origin, platform } = request;
  const isThread = origin.thread === true && platform.thread !== undefined;
  if (!isThread)
    return single(request, origin.thread === true ? withoutRules(request.source) : request.source);
  const { text } = entitiesOf(request.source);
  const isDivided = findRules(text).some(({ start, end }) => start > 0 && end < text.length);
  if (!isDivided) {
    const post = single(request, withoutRules(request.source));
    if (post.text === "" || fits(post.count)) return post;
  }
  const post = single(request, request.source);
  return new ThreadComposer(post, request).compose() ?? single(request, withoutRules(request.source));
}

function single({ origin, language, platform, hashtags, toImages }: Request, source: SourceText): Post {
  return composePost(origin, source, language, platform, hashtags, toImages);
}

/** Whether a text is short enough in every reading of every limit. */
function fits({ remaining, strict, otherLimits }: Count): boolean {
  return [remaining, strict?.remaining ?? 0, ...otherLimits.map((other) => other.remaining)].every(
    (left) => left >= 0,
  );
}

class ThreadComposer {
  readonly #post: Post;
  readonly #request: Request;
  /** The content warning, if it counts: an author sets it for each part. */
  readonly #warning: string;
  readonly #wanted: readonly Hashtag[];
  /** What a part that holds the hashtags has in any case. */
  readonly #reserved: readonly Hashtag[];
  readonly #helpline: Span | undefined;

  constructor(post: Post, request: Request) {
    this.#post = post;
    this.#request = request;
    const { platform, contentWarning, source } = post;
    this.#warning = (platform.contentWarning?.counts && contentWarning) || "";
    const entities = entitiesOf(source);
    const { held, wanted } = wantedHashtags(
      { ...post, body: entities.text, links: entities.links(platform.links.syntax) },
      request.hashtags,
    );
    this.#wanted = wanted;
    const { placement } = platform.hashtags;
    const reserved = placement === "single" ? wanted : wanted.filter(({ use }) => use === "always");
    this.#reserved = chooseHashtags(held, reserved, platform, () => post.count).added;
    this.#helpline = findHelplineParagraph(post, request.campaign);
  }

  /** The post with its parts; undefined if it has only one. */
  compose(): Post | undefined {
    const bodies = this.#divide();
    const [first, ...others] = bodies.map((pieces, index) =>
      this.#toPart(pieces, { number: index + 1, of: bodies.length }),
    );
    if (first === undefined || others.length === 0) return undefined;
    const { text: whole, bodyLength, platform } = this.#post;
    const { added, omitted } = [first, ...others].find(({ part }) => this.#hasHashtags(part)) ?? first;
    const text = whole.slice(0, bodyLength) + hashtagsAfter(added, platform);
    const count = countText(text, platform, { warning: this.#warning });
    return { ...this.#post, text, count, added, omitted, parts: [first, ...others] };
  }

  #hasHashtags(part: PartNumber): boolean {
    return isIn(part, this.#request.campaign.threads.hashtags);
  }

  /** What of the text each part has, in spans of it and what is between them. */
  #divide(): readonly (readonly (Span | string)[])[] {
    const { language, source, platform } = this.#post;
    const entities = entitiesOf(source);
    const roomOf = this.#roomOf();
    const any = roomOf({ number: 2, digits: 1, isLast: false });
    // One that is the first and the last has all that goes with parts; so many digits leave the least room for any number.
    const tightest = roomOf({ number: 1, digits: 7, isLast: true });
    if (tightest.some((room) => room <= 0)) return [];
    const divideFor = (room: readonly number[]) => {
      const isTooLong = (span: Span) =>
        this.#measure(span).some((length, limit) => length > (room[limit] ?? 0));
      const atoms = withoutHelpline(toAtoms(entities, language, isTooLong), this.#helpline);
      const measured = atoms.map((atom) => ({
        ...atom,
        lengths: this.#measure(atom),
        gaps: lengthsOf(atom.gap, platform),
      }));
      const lengths = new Lengths(measured);
      const starts = chooseBreaks(measured, lengths, room);
      const division = divide(toPieces(measured, lengths, starts), roomOf);
      return { ...division, bodies: () => bodiesOf(atoms, starts, division.ends, entities.text) };
    };
    // Only what no part has room for is divided further. If that leaves too much for the parts with hashtags, their room decides.
    const usual = divideFor(any);
    return (usual.fits ? usual : divideFor(tightest)).bodies();
  }

  /** The room of each part: its limits, less what goes with its text. */
  #roomOf() {
    const { platform } = this.#post;
    const { threads } = this.#request.campaign;
    const readings = { first: readingsOf(platform), other: readingsOf(this.#request.platform) };
    const warning = readings.other.map(({ unit }) => lengthOfWarning(this.#warning, unit));
    const hashtags = lengthsOf(hashtagsAfter(this.#reserved, platform), platform);
    const helpline = this.#helpline && this.#measure(this.#helpline).map((length) => length + 2);
    return ({ number, digits, isLast }: PartPosition): number[] => {
      const place = { number, of: isLast ? number : number + 1 };
      const numbering = threads.numbering === "none" ? 0 : String(number).length + digits + 2;
      return readings[number === 1 ? "first" : "other"].map(
        ({ max }, limit) =>
          max -
          numbering -
          (warning[limit] ?? 0) -
          (isIn(place, threads.hashtags) ? (hashtags[limit] ?? 0) : 0) -
          (isIn(place, threads.helpline) ? (helpline?.[limit] ?? 0) : 0),
      );
    };
  }

  #measure(span: Span): number[] {
    return lengthsOfSpan(span, this.#post.source, this.#post.platform);
  }

  #toPart(body: readonly (Span | string)[], part: PartNumber): Part {
    const { numbering, helpline } = this.#request.campaign.threads;
    const { number, of } = part;
    const isFirst = number === 1;
    const platform = isFirst ? this.#post.platform : this.#request.platform;
    const lead = leadOf(this.#post.source);
    const source = textOfPieces(
      this.#post.source,
      [
        ...(numbering === "prefix" ? [`${number}/${of}\n`] : []),
        ...body,
        ...(this.#helpline !== undefined && isIn(part, helpline) ? ["\n\n", this.#helpline] : []),
      ].map((piece) =>
        typeof piece === "string" ? piece : { start: piece.start + lead, end: piece.end + lead },
      ),
    );
    const own = source.value;
    const suffix = numbering === "suffix" ? `\n${number}/${of}` : "";
    const count = (tags: readonly Hashtag[]) =>
      countText(own + hashtagsAfter(tags, platform) + suffix, platform, { warning: this.#warning });
    const { added, omitted } = this.#hashtagsOf(part, own, count);
    return {
      ...this.#post,
      platform,
      text: own + hashtagsAfter(added, platform) + suffix,
      count: count(added),
      bodyLength: own.length,
      added,
      omitted,
      images: isFirst ? this.#post.images : [],
      title: isFirst ? this.#post.title : undefined,
      firstComment: isFirst ? this.#post.firstComment : undefined,
      source,
      part,
    };
  }

  /** The hashtags of a part: those that it has room for in any case, and optional ones while it has more. */
  #hashtagsOf(
    part: PartNumber,
    text: string,
    count: (tags: readonly Hashtag[]) => Count,
  ): Pick<Post, "added" | "omitted"> {
    const { platform, omitted } = this.#post;
    if (!this.#hasHashtags(part)) return { added: [], omitted: [] };
    const { placement } = platform.hashtags;
    if (placement === "single" || placement === "none") return { added: this.#reserved, omitted };
    return chooseHashtags(findHashtags(text, platform).length, this.#wanted, platform, count);
  }
}

/** Whether what the campaign puts into the first, the last or all parts is in a part. */
function isIn({ number, of }: PartNumber, choice: PartChoice | undefined): boolean {
  if (choice === undefined || choice === "all") return choice === "all";
  return choice === "first" ? number === 1 : number === of;
}
