import { distance } from "fastest-levenshtein";
import type { Campaign } from "../../campaign/Campaign.ts";
import { hostOf } from "../../text/entities/hostOf.ts";
import { findLinks } from "../../text/entities/links.ts";
import { memoize } from "../../text/memoize.ts";
import type { PostRule } from "../Rule.ts";

/** Below this length, one host is a letter away from many others. */
const SHORTEST = 6;
/** From this length on, two letters may differ. */
const LONG = 12;

/** An address that is almost one that the campaign knows: readers end up nowhere, or somewhere else. */
export const addressUnknown: PostRule<
  "address-unknown",
  { readonly address: string; readonly known: string }
> = {
  name: "address-unknown",
  severity: "warning",
  fixable: false,
  *check({ text, bodyLength, platform, count }, campaign) {
    if (!text.includes(".")) return;
    // Readers type an address that the platform does not link.
    const links = platform.links.syntax === "any" ? count.links : findLinks(text.slice(0, bodyLength), "any");
    for (const link of links) {
      const host = hostOf(link.text);
      if (helplineHosts(campaign).has(host)) continue;
      const known = nearHost(host, knownHosts(campaign));
      if (known !== undefined) yield { params: { address: link.text, known }, span: link };
    }
  },
};

/** The hosts that most links have; looking through every text of the campaign takes longer. */
const helplineHosts = memoize(
  ({ helplines }: Campaign): ReadonlySet<string> =>
    new Set(
      helplines.flatMap(({ site, formerSites = [] }) => [...site.values(), ...formerSites].map(hostOf)),
    ),
);

/** The hosts of every address that the campaign declares: of helplines, sources, values and background. */
const knownHosts = memoize(({ helplines, facts, day, values, background }: Campaign): ReadonlySet<string> => {
  const sources = [
    day?.source,
    ...helplines.map(({ source }) => source),
    ...facts.map(({ source }) => source),
  ];
  const texts = [
    ...helplines.flatMap(({ site, formerSites = [] }) => [...site.values(), ...formerSites]),
    ...sources.flatMap((source) => source?.url ?? []),
    ...[...values.values()].flatMap((value) => (typeof value === "string" ? value : [...value.values()])),
    ...background.flatMap(({ text }) => [...text.values()]),
  ];
  return new Set(texts.flatMap((text) => findLinks(text, "any").map((link) => hostOf(link.text))));
});

/** The known host that a mistyped one most likely stands for; undefined if it is known, or like none. */
function nearHost(host: string, known: ReadonlySet<string>): string | undefined {
  if (host.length < SHORTEST || known.has(host)) return undefined;
  for (const candidate of known) if (host.endsWith(`.${candidate}`)) return undefined;
  for (const candidate of known) {
    const most = candidate.length < LONG ? 1 : 2;
    if (candidate.length >= SHORTEST && distance(host, candidate) <= most) return candidate;
  }
  return undefined;
}
