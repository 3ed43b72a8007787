import { baseLanguage } from "../text/language.ts";
import { titleOf } from "../text/titleOf.ts";
import type { CampaignPost } from "./Campaign.ts";

/** A post's first words in a language, else in the first that it has; its id if it has no words. */
export function titleIn({ texts, id }: Pick<CampaignPost, "texts" | "id">, language: string): string {
  const [, first] =
    Array.from(texts).find(([own]) => baseLanguage(own) === baseLanguage(language)) ??
    Array.from(texts)[0] ??
    [];
  const text = texts.get(language) ?? first;
  return titleOf(text?.value ?? "") || id;
}
