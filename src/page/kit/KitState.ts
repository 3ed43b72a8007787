import type { Changes } from "./KitModel.ts";
import type { PageData } from "./PageData.ts";

/** What the reader chose and changed. */
export interface KitState extends Changes {
  /** The language in which the page speaks. */
  readonly language: string;
  readonly filters: Filters;
  /** The keys of the cards that were posted. */
  readonly done: readonly string[];
  /** The Mastodon server that posts are opened on; empty if the reader named none. */
  readonly server: string;
  /** The reader's date in the campaign's time zone, such as 2027-07-30. */
  readonly today: string;
  /** Whether the browser keeps what the reader changes. */
  readonly keeps: boolean;
}

/** What is shown; an empty filter shows all. */
export interface Filters {
  readonly platform: string;
  readonly language: string;
  readonly day: string;
  readonly post: string;
  readonly search: string;
}

export const NO_FILTERS: Filters = { platform: "", language: "", day: "", post: "", search: "" };

/** The state in which a page is rendered when it is made. */
export function initialState({ calendar: { today } }: PageData, language: string): KitState {
  return { language, filters: NO_FILTERS, values: {}, edits: {}, done: [], server: "", today, keeps: true };
}

/** Adds an edit to a table, or removes it if it is undefined. */
export function withEdit(edits: KitState["edits"], key: string, edit: string | undefined): KitState["edits"] {
  const { [key]: _, ...others } = edits;
  return edit === undefined ? others : { ...others, [key]: edit };
}
