import { isLanguageCode } from "./languageCodes.ts";
import { suggest } from "./suggest.ts";

/** What a part of a tag is called in English; undefined for a code that means nothing. */
const names = (type: "language" | "region" | "script") =>
  new Intl.DisplayNames("en", { type, fallback: "none" });

/** Regions and scripts for tests and for what is unknown, which have names too. */
const NOWHERE = /^(?:XA|XB|ZZ|Zzzz|Zinh)$/;

/**
 * A language tag in its usual form: `DE-at` is `de-AT`, and `deu` is `de`. Undefined if it is no tag of BCP 47, or if a
 * language, script or region in it does not exist. Extensions and private codes are refused.
 */
export function languageTag(given: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(given)) return undefined;
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(given);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const { language, script, region } = locale;
  const exists =
    // Of `und` there is none.
    language !== undefined &&
    (language.length === 2 ? names("language").of(language) !== undefined : isLanguageCode(language)) &&
    (script === undefined || isNamed("script", script)) &&
    (region === undefined || isNamed("region", region));
  return exists ? locale.toString() : undefined;
}

/** Languages that need no look-up, alone or with one of the regions: the first name that Intl gives costs a start 17 ms. */
const COMMON: ReadonlySet<string> = new Set("ar bg de en es fr it nl pl pt ro ru tr uk zh".split(" "));
const REGIONS: ReadonlySet<string> = new Set("AT BE CH DE ES FR GB IE LU NL PL PT US".split(" "));

/** Codes that anybody may give a meaning, and those for texts of no, several or an unknown language. */
const PRIVATE_OR_SPECIAL = /^(?:q[a-t][a-z]|mis|mul|und|zxx)(?:-|$)/i;

/** Whether a text may be in the language of a tag: one that exists, a private one, or none. */
export function isLanguage(tag: string): boolean {
  const [base = "", region, ...more] = tag.split("-");
  if (COMMON.has(base) && (region === undefined || REGIONS.has(region)) && more.length === 0) return true;
  return PRIVATE_OR_SPECIAL.test(tag) || languageTag(tag) !== undefined;
}

function isNamed(type: "region" | "script", code: string): boolean {
  return !NOWHERE.test(code) && names(type).of(code) !== undefined;
}

/** The tag that was most likely meant: `nl` for Nederlands, Dutch or Neerlands, `nl-BE` for nl_BE, `de` for de-XX. */
export function suggestLanguage(given: string): string | undefined {
  const [base = ""] = given.split(/[-_]/);
  const tag = languageTag(given.replaceAll("_", "-")) ?? languageTag(base);
  if (tag !== undefined || given.length < 4) return tag;
  const byName = languagesByName();
  const near = suggest(given, [...byName.keys()]);
  return near === undefined ? undefined : byName.get(near);
}

/** The languages of two letters, and Flemish, by what they call themselves and by what they are called in ours. */
function languagesByName(): Map<string, string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const languages = [...pairs, "nl-BE"].filter((code) => languageTag(code) === code);
  const byName = new Map<string, string>();
  for (const language of languages) {
    for (const speaker of ["en", "nl", "fr", "de", language]) {
      const name = new Intl.DisplayNames(speaker, { type: "language" }).of(language);
      if (name !== undefined && !byName.has(name)) byName.set(name, language);
    }
  }
  return byName;
}
