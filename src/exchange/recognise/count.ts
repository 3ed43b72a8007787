/** A count or a limit beside a label or a text, such as `(max 280 chars)`, `(94/280)` or `120 tekens`. */
export const COUNT =
  /[([]?\s*(?:(?:max(?:imum|imaal|\.)?|ca\.?|approx\.?|environ|ongeveer|\+\/-|±)\s*)?(?:\d{1,4}\s*\/\s*)?\d{2,4}\s*(?:characters?|chars?|car(?:actères?|\.)|tekens?|zeichen|signes|karakters?)(?:\s*(?:incl|inkl|max)[^)\]\n]*)?\s*[)\]]?|[([]?\s*(?:(?:number of |aantal |nombre de )?(?:characters?|tekens|zeichen(?:zahl)?|caractères|signes))\s*:\s*\d{1,4}\s*[)\]]?|[([]\s*\d{1,4}\s*\/\s*(?:280|300|500|2200|3000|140)\s*[)\]]/giu;
