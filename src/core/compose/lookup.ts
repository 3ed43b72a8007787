import { type Campaign, type Language, textIn } from "../campaign/Campaign.ts";
import type { Platform } from "../platform/Platform.ts";
import type { UnfilledProblem } from "../source/SourceText.ts";
import { type NamedPart, namedPart } from "../text/entities/placeholders.ts";
import { memoize } from "../text/memoize.ts";
import { suggest } from "../text/suggest.ts";
import { unicode } from "../text/unicode.ts";
import { linkAddress } from "./linkAddress.ts";

/** What fills placeholders, by name, in every language. It goes before what the campaign's file says. */
export type SetValues = { readonly [name: string]: string };

/** The value of a placeholder, or why it has none. */
export type Lookup = (name: string) => { readonly value: string } | { readonly problem: UnfilledProblem };

/** What a reader sees something of. */
const SEEN = unicode.u`[^\s\p{Default_Ignorable_Code_Point}]`;

/** The names of values that a campaign knows: those it sets and those its texts ask for. */
export const valueNames = memoize(({ values, placeholders }: Campaign): readonly string[] => [
  ...new Set([
    ...values.keys(),
    ...placeholders.map(({ name }) => name).filter((name) => namedPart(name) === undefined),
  ]),
]);

/**
 * Looks up what fills a placeholder in a language.
 *
 * @param platform - where it is posted; without one, accounts are called by their names, and links are plain
 */
export function lookup(
  campaign: Campaign,
  set: SetValues,
  language: Language,
  platform?: Pick<Platform, "id">,
): Lookup {
  const { values, placeholders } = campaign;
  const fromFile = (name: string) => {
    const value = values.get(name);
    return typeof value === "string" ? value : value?.get(language);
  };
  const used = new Set(placeholders.map((placeholder) => placeholder.name));
  const unused = [...values.keys(), ...Object.keys(set)].filter((name) => !used.has(name));
  return (name) => {
    const part = namedPart(name);
    if (part !== undefined) return lookupPart(part, campaign, language, platform);
    const value = Object.hasOwn(set, name) ? set[name] : fromFile(name);
    if (value !== undefined && SEEN.test(value)) return { value };
    const isInOther = value === undefined && values.has(name);
    return {
      problem: {
        kind: "no-value",
        name,
        language: isInOther ? language : undefined,
        near: suggest(name, unused),
      },
    };
  };
}

/** How a platform mentions an account, or the address of a link there. */
function lookupPart(
  { kind, name }: NamedPart,
  campaign: Campaign,
  language: Language,
  platform: Pick<Platform, "id"> | undefined,
): ReturnType<Lookup> {
  const { accounts, links } = campaign;
  if (kind === "link") {
    const link = links.get(name);
    return link === undefined
      ? { problem: { kind: "no-link", name, near: suggest(name, [...links.keys()]) } }
      : { value: linkAddress(link, language, campaign, platform) };
  }
  const account = accounts.get(name);
  if (account === undefined) {
    return { problem: { kind: "no-account", name, near: suggest(name, [...accounts.keys()]) } };
  }
  const handle = platform && account.handles.get(platform.id);
  return { value: handle === undefined ? (textIn(account.name, language, campaign) ?? name) : `@${handle}` };
}
