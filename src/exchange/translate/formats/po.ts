import { po } from "gettext-parser";
import { say } from "../../../core/i18n/problems/documents/say.ts";
import { decodeText } from "../../read/decodeText.ts";
import { firstLine, unreadable } from "../../read/unreadable.ts";
import {
  type ReceivedRow,
  type ReceivedTable,
  remarksOn,
  type TranslationTable,
} from "../TranslationTable.ts";

/** The headers that say what the file is about. */
const CAMPAIGN = "X-Campaign";
const SOURCE = "X-Source-Language";

/** A table as a catalogue of gettext: keys are contexts, and outdated translations are fuzzy. */
export function writeTable({ campaign, source, target, rows, words }: TranslationTable): Uint8Array {
  const translations = new Map(
    rows.map((row) => [
      row.key,
      {
        [row.source]: {
          msgctxt: row.key,
          msgid: row.source,
          msgstr: [row.target],
          comments: {
            extracted: remarksOn(row, words).join("\n"),
            ...(row.state === "outdated" && row.target !== "" && { flag: "fuzzy" }),
          },
        },
      },
    ]),
  );
  const headers = {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    Language: target.replace("-", "_"),
    [CAMPAIGN]: campaign,
    [SOURCE]: source,
  };
  return po.compile({ charset: "utf-8", headers, translations: Object.fromEntries(translations) });
}

/** @throws UserError if it is cut off, or no catalogue. */
export function readTable(bytes: Uint8Array, file: string): ReceivedTable {
  const { text } = decodeText(bytes, file);
  checkLines(text, file);
  let parsed: ReturnType<typeof po.parse>;
  try {
    parsed = po.parse(text, { validation: false });
  } catch (error) {
    throw unreadable(file, ({ noCatalogue }) => noCatalogue(firstLine(error)));
  }
  const { headers = {}, translations } = parsed;
  const header = (name: string) => {
    const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    return value === "" ? undefined : value;
  };
  const entries = Object.values(translations).flatMap((context) => Object.values(context));
  return {
    campaign: header(CAMPAIGN),
    source: header(SOURCE),
    target: header("Language")?.replace("_", "-"),
    isLossy: false,
    rows: entries
      .filter(({ msgctxt }) => msgctxt !== undefined && msgctxt !== "")
      .map(({ msgctxt = "", msgid, msgstr, comments }, index): ReceivedRow => {
        const isFuzzy = comments?.flag?.split(/,\s*/).includes("fuzzy") ?? false;
        const forms = msgstr?.length ?? 0;
        return {
          key: msgctxt,
          source: msgid,
          target: msgstr?.[0] ?? "",
          place: say(({ places }) => places.entry(index + 1)),
          ...(forms > 1 && { unusable: say(({ plurals }) => plurals(forms)) }),
          ...(isFuzzy && { unusable: say(({ fuzzy }) => fuzzy) }),
        };
      }),
  };
}

/** A comment, or a keyword and a quotation that ends in its line. Source: GNU gettext manual, "The Format of PO Files". */
const LINE = /^\s*(?:#.*|(?:msg\w+(?:\[\d+\])?\s*)?"(?:[^"\\]|\\.)*"\s*)?$/;

/** The parser reads a text that is cut off as if it ended there. */
function checkLines(text: string, file: string): void {
  for (const [index, line] of text.split("\n").entries()) {
    if (LINE.test(line)) continue;
    throw unreadable(file, ({ noCatalogueLine }) => noCatalogueLine(index + 1));
  }
}
