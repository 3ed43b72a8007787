/** What is counted, after its number, in lower case. */
export const UNIT = "(?:characters?|chars?|car(?:actères?|\\.)|tekens?|zeichen|signes|karakters?)(?!\\p{L})";
/** What is counted, before its number: "aantal tekens: 94". */
export const UNIT_BEFORE =
  "(?:(?:number of |aantal |nombre de )?(?:characters?|tekens|zeichen(?:zahl)?|caractères|signes))";
/** What says that a number of characters is a limit, beside whatever else its brackets say. */
export const LIMIT =
  "attention|let op|opgelet|achtung|please note|nota bene|n\\.?b\\.?|max\\.?|maximum|maximaal|maximal|limite?|limited? to|at most|no more than|not more than|up to|under|below|less than|fewer than|" +
  "niet meer dan|hooguit|hoogstens|ten hoogste|minder dan|onder|beperkt tot|limiet|" +
  "pas plus (?:de|que)|au plus|moins de|sous|limitée?s? à|(?:ne )?pas dépasser|" +
  "höchstens|nicht (?:mehr|länger) als|weniger als|unter|begrenzt auf";
