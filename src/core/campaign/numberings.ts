/** Where each part of a divided post has its number: nowhere, in its last line, or in its first. */
export const numberings = ["none", "suffix", "prefix"] as const;

/** How posts in several parts are written, unless a campaign says otherwise. In a file without zod, which a start does without. */
export const usualThreads = { numbering: "suffix", hashtags: "first" } as const;
