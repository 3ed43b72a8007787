import type { Calendar } from "../../core/campaign/dates.ts";
import type { LoadContext } from "../../files/loadCampaign.ts";
import type { CampaignFolder } from "./CampaignFolder.ts";
import type { KitFolder } from "./KitFolder.ts";

/** What the tools work with. */
export interface McpContext extends LoadContext {
  readonly campaigns: CampaignFolder;
  /** Where kits may be written; undefined if nowhere. */
  readonly kits: KitFolder | undefined;
  /** What dates are counted from, at the time of a call. */
  readonly calendar: () => Calendar;
}
