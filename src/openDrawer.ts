import { join } from "node:path";
import type { Campaign } from "./core/campaign/Campaign.ts";
import type { FontFacts } from "./core/campaign/CardFacts.ts";
import { builtIn } from "./files/builtIn.ts";
import { loadAsset } from "./files/loadAssets.ts";
import { readOwn, readOwnText } from "./files/ownFiles.ts";
import type { CardDrawer } from "./picture/card/CardDrawer.ts";
import type { LoadedFont } from "./picture/card/Renderer.ts";

/** What draws the cards of a campaign, loaded when it is used. Close it at the end. */
export async function openDrawer(campaign: Campaign): Promise<CardDrawer> {
  const { cards, brand } = campaign;
  const { CardDrawer } = await import("./picture/card/CardDrawer.ts");
  const ownFont = brand?.font === undefined ? undefined : loadAsset(campaign, brand.font);
  return new CardDrawer({
    renderer: readOwn(builtIn.renderer),
    thread: readOwnText(builtIn.drawingThread),
    fonts: loadFonts(cards?.fonts ?? [], ownFont),
  });
}

/** Fonts with their bytes. One without a file is the campaign's own, and is left out if that is missing. */
export function loadFonts(fonts: readonly FontFacts[], ownFont: Uint8Array | undefined): LoadedFont[] {
  return fonts.flatMap((font) => {
    const data = font.file === undefined ? ownFont : readOwn(join(builtIn.fonts, font.file));
    return data === undefined ? [] : [{ ...font, data }];
  });
}
