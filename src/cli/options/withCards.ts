import type { RenderInput } from "../../core/kit/toKitView.ts";
import { cardsOf, drawCards } from "../../picture/card/drawCards.ts";
import { Progress } from "../terminal/Progress.ts";
import { openDrawer } from "./openDrawer.ts";

/**
 * A kit with its cards drawn, beside the files of the campaign.
 *
 * @throws UserError if a picture in a card is missing, or cannot be drawn.
 */
export async function withCards(input: RenderInput): Promise<RenderInput> {
  const { kit, files = new Map() } = input;
  const total = cardsOf(kit.posts).length;
  if (total === 0) return input;
  const drawer = await openDrawer(kit.campaign);
  const progress = new Progress("pictures", total);
  let drawn = 0;
  try {
    const cards = await drawCards(kit.posts, files, drawer, () => progress.show(++drawn));
    return { ...input, files: new Map([...files, ...cards]) };
  } finally {
    progress.end();
    await drawer.close();
  }
}
