import { UserError } from "../../core/source/UserError.ts";

/** More do not fit into the 1 MB that a campaign file may have. */
export const MOST_TEXTS = 5000;

export function tooManyTexts(): UserError {
  return new UserError(
    `found more than ${MOST_TEXTS.toLocaleString("en")} texts to post, which no campaign can hold; import a part of them, such as one sheet or a few months`,
  );
}
