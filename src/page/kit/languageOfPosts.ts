import { baseLanguage } from "../../core/text/language.ts";
/** The language of posts that a page language stands for; empty if no posts are in it. */
export function languageOfPosts(language: string, ofPosts: readonly string[]): string {
  return ofPosts.find((own) => baseLanguage(own) === language) ?? "";
}
