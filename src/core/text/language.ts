import { memoizeName } from "./memoize.ts";

/** A language without its region, in lower case: `fr` of `fr-BE`. */
export function baseLanguage(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}

/** Makes something for each language once, when it is first asked for. Regions share what their language has. */
export function perLanguage<Value>(make: (base: string) => Value): (language: string) => Value {
  const made = memoizeName(make);
  return (language) => made(baseLanguage(language));
}
