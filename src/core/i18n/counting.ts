import { groupThousands } from "./groupThousands.ts";

/**
 * A function that says how many: `1 bericht`, `2 berichten`, `1.200 berichten`. Plurals by Intl.PluralRules, of which this asks
 * only for languages that have a singular and a plural.
 *
 * @param separator - what a number has between its thousands
 */
export function counting(language: string, separator: string) {
  let rules: Intl.PluralRules | undefined;
  return (number: number, one: string, other: string): string => {
    // Making the rules takes time, and many calls count nothing.
    rules ??= new Intl.PluralRules(language);
    return `${groupThousands(number, separator)} ${rules.select(number) === "one" ? one : other}`;
  };
}
