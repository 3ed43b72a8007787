/** Where each part of a divided post has its number: nowhere, in its last line, or in its first. */
export const numberings = ["none", "suffix", "prefix"] as const;
