import { baseLanguage } from "../../core/text/language.ts";
import type { KitModel } from "./KitModel.ts";
import type { KitState } from "./KitState.ts";

/** The language of posts that a page language stands for; empty if no posts are in it, or all of them. */
export function languageOfPosts(language: string, ofPosts: readonly string[]): string {
  if (ofPosts.length < 2) return "";
  return ofPosts.find((own) => baseLanguage(own) === language) ?? "";
}

/** The language whose cards go on paper, which would otherwise hold each post in all of them. */
export function printedLanguage({ filters, language }: KitState, { data, cards }: KitModel): string {
  return filters.language || languageOfPosts(language, data.postLanguages) || (cards[0]?.language ?? "");
}
