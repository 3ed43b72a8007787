/** The parts of a campaign beside its posts, in the order in which the editor shows them. */
export const sections = [
  "campaign",
  "brand",
  "background",
  "helplines",
  "accounts",
  "links",
  "facts",
  "hashtags",
  "vocabulary",
] as const;

export type Section = (typeof sections)[number];
