const UNIT = "(?:characters?|chars?|car(?:actères?|\\.)|tekens?|zeichen|signes|karakters?)(?!\\p{L})";
const COUNTED = `(?:(?:max(?:imum|imaal|\\.)?|ca\\.?|approx\\.?|environ|ongeveer|\\+\\/-|±)\\s*)?(?:\\d{1,4}\\s*\\/\\s*)?\\d{2,4}\\s*${UNIT}`;
const NUMBERED = `(?:(?:number of |aantal |nombre de )?(?:characters?|tekens|zeichen(?:zahl)?|caractères|signes))\\s*:\\s*\\d{1,4}`;

/** What says that a number of characters is a limit, beside whatever else its brackets say. */
const LIMIT =
  "attention|let op|opgelet|achtung|please note|nota bene|n\\.?b\\.?|max\\.?|maximum|maximaal|maximal|limite?|limited? to|at most|no more than|not more than|up to|under|below|less than|fewer than|" +
  "niet meer dan|hooguit|hoogstens|ten hoogste|minder dan|onder|beperkt tot|limiet|" +
  "pas plus (?:de|que)|au plus|moins de|sous|limitée?s? à|(?:ne )?pas dépasser|" +
  "höchstens|nicht (?:mehr|länger) als|weniger als|unter|begrenzt auf";
/** The most characters of a remark before or behind the number. */
const REMARK = "[^()[\\]\\n]{0,60}";

/** A count or a limit beside a label or a text, such as `(max 280 chars)`, `(94/280)` or `120 tekens`, with the whole of its brackets. */
export const COUNT = new RegExp(
  `[([](?=[^()[\\]\\n]{0,130}(?<!\\p{L})(?:${LIMIT})(?!\\p{L}))${REMARK}(?<!\\d)\\d{2,4}\\s*${UNIT}${REMARK}[)\\]]|` +
    `[([]\\s*(?:${COUNTED}(?:\\s*(?:incl|inkl|max)[^)\\]\\n]*)?|${NUMBERED}|\\d{1,4}\\s*\\/\\s*(?:280|300|500|2200|3000|140))\\s*[)\\]]|` +
    `${COUNTED}|${NUMBERED}`,
  "giu",
);
