/** The longest that such a value may be, in UTF-16 code units. */
const LONGEST = 40;
const BLANK =
  /^[[(<{]?\s*(?:(?:nog\s)?(?:(?:in|aan)\ste\svullen|te\s(?:bepalen|bevestigen))|invullen|aanvullen|volgt|[àa]\s(?:compl[ée]ter|pr[ée]ciser|d[ée]finir|confirmer|d[ée]terminer|remplir|venir)|(?:noch\s)?(?:zu\s(?:ergänzen|klären|bestätigen)|auszufüllen|einzutragen)|folgt|to\sbe\s(?:completed|confirmed|decided|determined|filled\sin|added)|tb[acd]|to\s?do|x{3,}|\?+|_{2,})\s*[\])>}]?\s*[.!…?]*$/i;

/** Whether a whole value says no more than that it is still to be filled in: "à compléter", "TBD", "???". */
export function isBlank(value: string): boolean {
  return value.length <= LONGEST && BLANK.test(value.trim());
}
