/** What the bench of pictures takes from the program. */
export { readFileSync } from "node:fs";
export { buildKit } from "../../src/core/kit/buildKit.ts";
export { builtIn } from "../../src/files/builtIn.ts";
export { loadCampaign } from "../../src/files/loadCampaign.ts";
export { loadContext } from "../../src/files/loadContext.ts";
export { loadFonts } from "../../src/openDrawer.ts";
export { CardRenderer } from "../../src/picture/card/Renderer.ts";
