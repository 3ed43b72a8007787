import type { Kit } from "./core/kit/buildKit.ts";
import { openDrawer } from "./openDrawer.ts";
import { cardsOf, drawCards } from "./picture/card/drawCards.ts";

/**
 * The files of a kit with its cards, which are drawn. A kit without cards loads nothing.
 *
 * @param files - those of the campaign, of which cards show the logo and photographs
 * @param onDrawn - hears of each card that is drawn
 * @throws UserError if a picture in a card is missing, or cannot be drawn.
 */
export async function drawKit(
  { campaign, posts }: Kit,
  files: ReadonlyMap<string, Uint8Array>,
  onDrawn?: () => void,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (cardsOf(posts).length === 0) return files;
  const drawer = await openDrawer(campaign);
  try {
    return new Map([...files, ...(await drawCards(posts, files, drawer, onDrawn))]);
  } finally {
    await drawer.close();
  }
}
