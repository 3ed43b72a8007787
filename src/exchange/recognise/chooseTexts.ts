import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import { REASONS } from "../words/labels.ts";
import { type Column, type ColumnMap, PROSE, type Rows } from "./columns.ts";
import { wordCount } from "./role.ts";

/** Which columns hold the texts. */
export interface Chosen {
  readonly texts: readonly Column[];
  /** Columns that say with a mark whether a row is for their platform. */
  readonly flags: readonly Column[];
  /** The columns that may hold the texts, if that is a question, the likeliest first. */
  readonly rivals: readonly string[];
  readonly assumptions: readonly { readonly text: Said; readonly why: Said }[];
}

const FLAG = /^(?:x|✓|✔|true|false|yes|no|ja|nee|nein|oui|non|1|0|wahr|falsch|vrai|faux|-)$/i;
/** The marks that say no, and those that say yes. */
export const NO = /^(?:false|no|nee|nein|non|0|falsch|faux|-)$/i;
export const YES = /^(?:x|✓|✔|true|yes|ja|oui|1|wahr|vrai)$/i;

const REASON = new RegExp(`^(?:${REASONS})$`, "iu");

/** Finds the columns of texts: one, or one for each platform or language. */
export function chooseTexts(columns: readonly Column[], body: Rows, map: ColumnMap): Chosen {
  const words = (column: Column) => {
    const cells = body.map((row) => row[column.index]?.text ?? "").filter((text) => text !== "");
    return cells.length === 0 ? 0 : cells.reduce((sum, text) => sum + wordCount(text), 0) / cells.length;
  };
  const isFlag = (column: Column) => {
    const cells = body.map((row) => row[column.index]?.text ?? "").filter((text) => text !== "");
    return cells.length > 0 && cells.every((text) => FLAG.test(text));
  };
  const ofPlatform = columns.filter(
    ({ platforms, field }) => platforms.length > 0 && (field === undefined || field === "text"),
  );
  const flags = ofPlatform.filter(isFlag);
  if (map.has("text")) {
    const texts = columns.filter(
      ({ field, label }) => field === "text" && label.toLowerCase() === map.get("text")?.toLowerCase(),
    );
    return { texts, flags, rivals: [], assumptions: [] };
  }
  const own = ofPlatform.filter((column) => !flags.includes(column) && words(column) >= 2);
  const named = columns.filter(
    (column) => column.field === "text" && !flags.includes(column) && words(column) > 0,
  );
  const inLanguages = columns.filter(
    (column) =>
      column.language !== undefined &&
      (column.field === "text" || (column.field === undefined && !isFlag(column) && words(column) >= 2)),
  );
  if (own.length > 1) return { texts: own, flags, rivals: [], assumptions: [] };
  const posts = columns.filter((column) => column.isPost && words(column) > 0);
  if (posts.length > 1) return { texts: posts, flags, rivals: [], assumptions: [] };
  if (new Set(inLanguages.map(({ language }) => language)).size > 1) {
    return { texts: longestPer(inLanguages, words), flags, rivals: [], assumptions: [] };
  }
  const [best, second] = [...named].sort((one, other) => words(other) - words(one));
  if (best !== undefined) {
    const rivals =
      named.length > 1 ? [best, ...named.filter((one) => one !== best)].map(({ label }) => label) : [];
    const assumptions =
      second === undefined
        ? []
        : [
            {
              text: say(({ assumed }) => assumed.textColumn(best.label)),
              why: say(({ why }) =>
                words(best) > words(second)
                  ? why.longerColumn(second.label)
                  : why.earlierColumn(second.label),
              ),
            },
          ];
    return { texts: [best], flags, rivals, assumptions };
  }
  // What is below a platform's name is its text, however long a remark beside it is.
  const [one] = own;
  if (one !== undefined && words(one) >= PROSE) return { texts: [one], flags, rivals: [], assumptions: [] };
  const unnamed = columns.filter(
    ({ field, name }) =>
      (field === undefined || field === "title" || field === "theme") && !REASON.test(name.trim()),
  );
  const [longest] = unnamed.sort((one, other) => words(other) - words(one));
  if (longest === undefined || words(longest) < PROSE)
    return { texts: [], flags, rivals: [], assumptions: [] };
  const text = say(({ assumed }) => assumed.textColumn(longest.label));
  return {
    texts: [longest],
    flags,
    rivals: [],
    assumptions: [{ text, why: say(({ why }) => why.longestColumn) }],
  };
}

/** The column with the longest texts for each language. */
function longestPer(columns: readonly Column[], words: (column: Column) => number): Column[] {
  const best = new Map<string | undefined, Column>();
  for (const column of columns) {
    const before = best.get(column.language);
    if (before === undefined || words(column) > words(before)) best.set(column.language, column);
  }
  return [...best.values()];
}
