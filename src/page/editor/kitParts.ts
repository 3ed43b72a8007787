/** The ids of the elements that hold a kit's program: what it shares with the editor, what it has for itself, and its style. */
export const KIT_PARTS = { shared: "shared", own: "kit", style: "kit-style" } as const;
