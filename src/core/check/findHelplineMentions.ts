import type { Campaign, Helpline } from "../campaign/Campaign.ts";
import type { Post } from "../compose/Post.ts";
import { hostOf } from "../text/entities/hostOf.ts";
import { dialled, findPhoneNumbers } from "../text/entities/phoneNumbers.ts";
import { memoize } from "../text/memoize.ts";
import type { Span } from "../text/Span.ts";

/** Where a text mentions a helpline. */
export interface HelplineMention extends Span {
  readonly helpline: Helpline;
}

/** A telephone number or a host by which a text can mention a helpline. */
interface Name {
  readonly helpline: Helpline;
  /** How it starts, in lower case. The expression is tried only there. */
  readonly start: string;
  /** A text whose digits do not include these cannot mention it. */
  readonly digits: string;
  readonly expression: RegExp;
}

/** By campaign, then by post, because several rules look for helplines in the same post. */
const mentionsIn = memoize((campaign: Campaign) => {
  const names = namesOf(campaign);
  return memoize(({ text }: Post) => findMentions(text, names, campaign));
});

/**
 * Where a post mentions a helpline of the campaign: its telephone number, however it is spaced, or its site. In order, none
 * overlapping another.
 */
export function findHelplineMentions(post: Post, campaign: Campaign): readonly HelplineMention[] {
  return mentionsIn(campaign)(post);
}

function findMentions(text: string, names: readonly Name[], { helplines }: Campaign): HelplineMention[] {
  const lower = toLowerCase(text);
  const digits = text.replace(/\D+/g, "");
  const named = names
    .filter((name) => digits.includes(name.digits))
    .flatMap((name) => [...findName(text, lower, name)]);
  const found = [...named, ...findDialled(text, helplines)].sort((one, other) => one.start - other.start);
  const apart: HelplineMention[] = [];
  for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}

/** Lower case with every letter in its place: U+0130 is the only one whose lower case has two units. */
function toLowerCase(text: string): string {
  return text.replaceAll("\u0130", "i").toLowerCase();
}

/** Numbers with a country code: `+32 78 05 58 00` is `078 055 800`. */
function findDialled(text: string, helplines: readonly Helpline[]): HelplineMention[] {
  if (!/\+|00/.test(text)) return [];
  return findPhoneNumbers(text).flatMap(({ start, end, digits }) => {
    const helpline = helplines.find(({ phone }) => phone !== undefined && dialled(phone) === digits);
    return helpline === undefined ? [] : [{ start, end, helpline }];
  });
}

function* findName(
  text: string,
  lower: string,
  { start: first, expression, helpline }: Name,
): Generator<HelplineMention> {
  for (let start = lower.indexOf(first); start !== -1; start = lower.indexOf(first, start + 1)) {
    expression.lastIndex = start;
    const match = expression.exec(text)?.[0];
    if (match !== undefined) yield { start, end: start + match.length, helpline };
  }
}

function namesOf({ helplines }: Campaign): Name[] {
  return helplines.flatMap((helpline) => {
    const { phone = "", site, formerSites = [] } = helpline;
    const digits = phone.replace(/\D/g, "");
    const hosts = [...site.values(), ...formerSites].map(hostOf).filter((host) => host !== "");
    const phones =
      digits === ""
        ? []
        : [{ helpline, start: digits.charAt(0), digits, expression: phoneExpression(digits) }];
    return [
      ...phones,
      ...hosts.map((host) => ({
        helpline,
        start: toLowerCase(host),
        digits: "",
        expression: hostExpression(host),
      })),
    ];
  });
}

/** The digits of a number, with at most two separators between any two. */
function phoneExpression(digits: string): RegExp {
  return new RegExp(`(?<!\\d)${[...digits].join("[ \\u00a0\\u202f./-]{0,2}")}(?!\\d)`, "y");
}

/** A host, with or without `www.`, that is not part of a longer name. */
function hostExpression(host: string): RegExp {
  const escaped = host.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w-]|(?<!www)\\.)${escaped}(?![\\w-]|\\.\\w)`, "iy");
}
