import { TO_FILL_IN } from "./stubs.ts";

/** The longest that such a value may be, in UTF-16 code units. */
const LONGEST = 40;
/** What says it only where nothing else does, also without accents. */
const ALONE =
  "invullen|aanvullen|volgt|à venir|a (?:completer|preciser|definir|confirmer|determiner|remplir|venir)|auszufüllen|einzutragen|folgt|to be added|tb[acd]|to ?do|x{3,}|\\?+|_{2,}";
const BLANK = new RegExp(`^[[(<{]?\\s*(?:${TO_FILL_IN}|${ALONE})\\s*[\\])>}]?\\s*[.!…?]*$`, "i");

/** Whether a whole value says no more than that it is still to be filled in: "à compléter", "TBD", "???". */
export function isBlank(value: string): boolean {
  return value.length <= LONGEST && BLANK.test(value.trim());
}
