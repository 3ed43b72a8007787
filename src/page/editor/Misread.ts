import { editorMessagesIn } from "../../core/i18n/editor/index.ts";
import { findingMessagesIn } from "../../core/i18n/findings/index.ts";
import { dayAndMonth } from "../../core/i18n/formatDate.ts";
import { weekdayName } from "../../core/text/entities/calendarNames.ts";
import type { Impossibility } from "../../core/text/entities/Impossible.ts";

/** Why something typed is not what its field asks for. */
export type Misread =
  /** It is written as nothing that is understood. */
  | { readonly kind: "day" | "date" | "time" | "number"; readonly written: string }
  /** It is a date or a time that does not exist. */
  | { readonly kind: "impossible"; readonly written: string; readonly why: Impossibility }
  /** Its date, such as 2027-03-23, is on another weekday, both from 0, Sunday. */
  | { readonly kind: "weekday"; readonly date: string; readonly typed: number; readonly right: number };

/** Why it is not what its field asks for, in a language, as the rules for texts say it. */
export function sayMisread(misread: Misread, language: string): string {
  const findings = findingMessagesIn(language);
  switch (misread.kind) {
    case "impossible":
      return findings["date-impossible"]({ ...misread.why, written: misread.written });
    case "weekday": {
      const { date, typed, right } = misread;
      const name = (weekday: number) => weekdayName(weekday, language) ?? "";
      return findings.weekday({
        date: dayAndMonth(date.slice(5), language),
        year: Number(date.slice(0, 4)),
        right: name(right),
        written: name(typed),
      });
    }
    default: {
      const { misread: words } = editorMessagesIn(language);
      return misread.written === ""
        ? words.missing[misread.kind]
        : words.unread(misread.written, words.missing[misread.kind]);
    }
  }
}
