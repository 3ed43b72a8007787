import type { KitModel } from "./KitModel.ts";
import type { KitState } from "./KitState.ts";
import { languageOfPosts } from "./languageOfPosts.ts";

/** What the page itself keeps in its address begins so, which no placeholder can: its name has no dot. */
const OWN = "view.";

const FILTERS = ["platform", "language", "day", "post", "search"] as const;

/** What `#municipality=Gent&view.lang=nl` sets; what it does not name stays. */
export function readAddress(hash: string, state: KitState, { data }: KitModel): Partial<KitState> {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const names = new Set(data.campaign.placeholders.map(({ name }) => name));
  const values = { ...state.values };
  const filters: { -readonly [name in (typeof FILTERS)[number]]: string } = { ...state.filters };
  let { language } = state;
  for (const [name, value] of given) {
    const filter = FILTERS.find((candidate) => `${OWN}${candidate}` === name);
    if (filter !== undefined) filters[filter] = value;
    else if (name === `${OWN}lang` && data.languages.includes(value)) {
      language = value;
      if (!given.has(`${OWN}language`)) filters.language = languageOfPosts(value, data.postLanguages);
    } else if (names.has(name)) values[name] = value;
  }
  const isNew = (before: object, now: object) => JSON.stringify(before) !== JSON.stringify(now);
  return {
    language,
    ...(isNew(state.values, values) && { values }),
    ...(isNew(state.filters, filters) && { filters }),
  };
}

/** Puts what differs from the usual state into the address, so that it can be bookmarked and sent. */
export function writeAddress(state: KitState, usual: KitState): void {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(state.values)) if (value !== "") given.set(name, value);
  if (state.language !== usual.language) given.set(`${OWN}lang`, state.language);
  for (const name of FILTERS) {
    if (state.filters[name] !== usual.filters[name]) given.set(`${OWN}${name}`, state.filters[name]);
  }
  const hash = given.size === 0 ? "" : `#${given}`;
  try {
    if (location.hash !== hash) history.replaceState(null, "", hash || location.pathname);
  } catch {
    // Some browsers allow no change of a file's address.
  }
}
