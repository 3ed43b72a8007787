import type { Campaign } from "../../core/campaign/Campaign.ts";
import { builtIn } from "../../files/builtIn.ts";
import type { CardDrawer } from "../../picture/card/CardDrawer.ts";

/** What draws the cards of a campaign, loaded when it is used. Close it at the end. */
export async function openDrawer(
  { cards, brand }: Campaign,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<CardDrawer> {
  const { CardDrawer } = await import("../../picture/card/CardDrawer.ts");
  const ownFont = brand?.font === undefined ? undefined : files.get(brand.font);
  return new CardDrawer({ folder: builtIn.drawing, fonts: cards?.fonts ?? [], ownFont });
}
