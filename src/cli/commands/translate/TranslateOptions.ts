import type { DelimiterName } from "../../../core/text/delimiters.ts";
import type { CalendarOptions } from "../../options/calendar.ts";

export interface TranslateOptions extends CalendarOptions {
  readonly to?: string;
  readonly from?: string;
  readonly changed?: true;
  readonly delimiter?: DelimiterName;
  readonly source?: string;
  readonly reviewedBy?: string;
  readonly campaign?: string;
  readonly force?: true;
  readonly json?: true;
}
