import { type Campaign, type Language, textIn } from "../campaign/Campaign.ts";
import type { Platform } from "../platform/Platform.ts";
import { isBlank } from "../text/entities/isBlank.ts";
import { findPlaceholders, namedPart } from "../text/entities/placeholders.ts";
import { isSeen } from "../text/isSeen.ts";
import { memoize } from "../text/memoize.ts";
import { suggest } from "../text/suggest.ts";
import type { Lookup } from "./fillText.ts";
import { linkAddress } from "./linkAddress.ts";

/** What fills placeholders, by name, in every language. It goes before what the campaign's file says. */
export type SetValues = { readonly [name: string]: string };

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
    if (part?.kind === "account") return lookupAccount(part.name, campaign, language, platform);
    if (part !== undefined) return lookupLink(part.name, campaign, set, language, platform);
    const value = Object.hasOwn(set, name) ? set[name] : fromFile(name);
    if (value !== undefined && isSeen(value)) return closed(value, "value-open", name);
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

/** How a platform mentions an account. */
function lookupAccount(
  name: string,
  campaign: Campaign,
  language: Language,
  platform: Pick<Platform, "id"> | undefined,
): ReturnType<Lookup> {
  const { accounts } = campaign;
  const account = accounts.get(name);
  if (account === undefined) {
    return { problem: { kind: "no-account", name, near: suggest(name, [...accounts.keys()]) } };
  }
  const handle = platform && account.handles.get(platform.id);
  return handle === undefined
    ? closed(textIn(account.name, language, campaign) ?? name, "account-open", name)
    : { value: `@${handle}` };
}

/** Values and names are not read for placeholders, so one that has a placeholder would go out with it; so would "to be completed". */
function closed(value: string, kind: "value-open" | "account-open", name: string): ReturnType<Lookup> {
  const [open] = findPlaceholders(value);
  if (open === undefined)
    return isBlank(value) ? { problem: { kind, name, written: value.trim() } } : { value };
  return { problem: { kind, name, written: value.slice(open.start, open.end) } };
}

/** The address of a link on a platform. Its parameters are filled as a text that is posted nowhere: a link in them has none. */
function lookupLink(
  name: string,
  campaign: Campaign,
  set: SetValues,
  language: Language,
  platform: Pick<Platform, "id"> | undefined,
): ReturnType<Lookup> {
  const { links } = campaign;
  const link = links.get(name);
  if (link === undefined)
    return { problem: { kind: "no-link", name, near: suggest(name, [...links.keys()]) } };
  const target = platform && { platform, fillBy: lookup(campaign, set, language) };
  return linkAddress(link, language, campaign, target);
}
