import type { Campaign } from "../../../core/campaign/Campaign.ts";
import type { Calendar } from "../../../core/campaign/dates.ts";
import type { Selection } from "../../../core/kit/Selection.ts";
import type { Platform } from "../../../core/platform/Platform.ts";
import type { FormatOptions } from "../../../export/FormatOptions.ts";
import type { FormatName } from "../../../export/formats/index.ts";
import type { CardDrawer } from "../../../picture/card/CardDrawer.ts";
import type { Losses } from "../../terminal/Losses.ts";
import type { PicturesLeftOut } from "../../terminal/PicturesLeftOut.ts";
import type { Warnings } from "../../terminal/Warnings.ts";
import type { IdenticalRows } from "./IdenticalRows.ts";
import type { IdenticalTexts } from "./IdenticalTexts.ts";
import type { Changes, MergeReport } from "./MergeReport.ts";
import type { OutputFolder, Shard } from "./outputFolder.ts";

/** What a call asks for. */
export interface Merge {
  readonly campaign: Campaign;
  readonly platforms: readonly Platform[];
  readonly selection: Selection;
  readonly calendar: Calendar;
  /** What of the calendar the call set. */
  readonly setCalendar: object;
  /** The bytes of the campaign's pictures and logo. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Draws cards; undefined if the campaign has none. */
  readonly drawer: CardDrawer | undefined;
  readonly formats: readonly FormatName[];
  readonly formatOptions: FormatOptions;
  readonly output: string;
  /** The files that the campaign and its recipients were read from. */
  readonly read: readonly string[];
  /** The file of the recipients; undefined if they come on standard input. */
  readonly list: string | undefined;
  /** The column that names the folders; undefined picks one. */
  readonly name: string | undefined;
  readonly resume: boolean;
  readonly shard: Shard | undefined;
  readonly version: string;
}

/** A run at work. */
export interface Work {
  readonly merge: Merge;
  readonly output: OutputFolder;
  readonly report: MergeReport;
  readonly changes: Changes;
  /** The paths that files have in the kits of this run. */
  readonly files: Set<string>;
  readonly identical: IdenticalTexts;
  readonly rows: IdenticalRows;
  readonly warnings: Warnings;
  /** What posts lose in the files that this run wrote. */
  readonly lost: Losses;
  readonly without: PicturesLeftOut;
}
