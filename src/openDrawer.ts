import type { Campaign } from "./core/campaign/Campaign.ts";
import { builtIn } from "./files/builtIn.ts";
import { loadAsset } from "./files/loadAssets.ts";
import type { CardDrawer } from "./picture/card/CardDrawer.ts";

/** What draws the cards of a campaign, loaded when it is used. Close it at the end. */
export async function openDrawer(campaign: Campaign): Promise<CardDrawer> {
  const { cards, brand } = campaign;
  const { CardDrawer } = await import("./picture/card/CardDrawer.ts");
  const ownFont = brand?.font === undefined ? undefined : loadAsset(campaign, brand.font);
  return new CardDrawer({ folder: builtIn.drawing, fonts: cards?.fonts ?? [], ownFont });
}
