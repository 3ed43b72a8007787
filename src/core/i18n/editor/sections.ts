/** The parts of a campaign beside its posts, in the order in which the editor shows them. */
export const sections = [
  "campaign",
  "brand",
  "background",
  "helplines",
  "accounts",
  "facts",
  "hashtags",
] as const;

export type Section = (typeof sections)[number];
