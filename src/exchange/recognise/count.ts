import { LIMIT, UNIT, UNIT_BEFORE } from "../words/counts.ts";

const COUNTED = `(?:(?:max(?:imum|imaal|\\.)?|ca\\.?|approx\\.?|environ|ongeveer|\\+\\/-|±)\\s*)?(?:\\d{1,4}\\s*\\/\\s*)?\\d{2,4}\\s*${UNIT}`;
const NUMBERED = `${UNIT_BEFORE}\\s*:\\s*\\d{1,4}`;

/** The most characters of a remark before or behind the number. */
const REMARK = "[^()[\\]\\n]{0,60}";

/** A count or a limit beside a label or a text, such as `(max 280 chars)`, `(94/280)` or `120 tekens`, with the whole of its brackets. */
export const COUNT = new RegExp(
  `[([](?=[^()[\\]\\n]{0,130}(?<!\\p{L})(?:${LIMIT})(?!\\p{L}))${REMARK}(?<!\\d)\\d{2,4}\\s*${UNIT}${REMARK}[)\\]]|` +
    `[([]\\s*(?:${COUNTED}(?:\\s*(?:incl|inkl|max)[^)\\]\\n]*)?|${NUMBERED}|\\d{1,4}\\s*\\/\\s*(?:280|300|500|2200|3000|140))\\s*[)\\]]|` +
    `${COUNTED}|${NUMBERED}`,
  "giu",
);
