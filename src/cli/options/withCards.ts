import type { RenderInput } from "../../core/kit/toKitView.ts";
import { drawKit } from "../../drawKit.ts";
import { cardsOf } from "../../picture/card/drawCards.ts";
import { Progress } from "../terminal/Progress.ts";

/**
 * A kit with its cards drawn, beside the files of the campaign; shows progress.
 *
 * @throws UserError if a picture in a card is missing, or cannot be drawn.
 */
export async function withCards(input: RenderInput): Promise<RenderInput> {
  const { kit, files = new Map() } = input;
  const progress = new Progress("pictures", cardsOf(kit.posts).length);
  let drawn = 0;
  try {
    return { ...input, files: await drawKit(kit, files, () => progress.show(++drawn)) };
  } finally {
    progress.end();
  }
}
