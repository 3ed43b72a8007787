/** What is between parts that were divided by hand. */
export const BY_HAND = "\n---\n";

/** A part of a post that is divided, as a kit has it, with its number. */
export interface KitPart {
  readonly text: string;
  /** How much a part may have, in what its platform counts. */
  readonly limit: number;
}

/**
 * The text of a post that is divided, without the numbers of its parts. Parts that would fit into one were divided by hand,
 * and so is the text: a line of `---` is between them.
 */
export function joinParts(parts: readonly KitPart[]): string {
  const texts = parts.map(({ text }) => withoutNumber(text));
  const isByHand = texts.some((text, index) => {
    const next = texts[index + 1];
    if (next === undefined) return false;
    return text.length + next.length < (parts[index]?.limit ?? 0);
  });
  return texts.join(isByHand ? BY_HAND : "\n\n");
}

function withoutNumber(part: string): string {
  return part.replace(/^\d+\/\d+\n/, "").replace(/\n\d+\/\d+$/, "");
}
