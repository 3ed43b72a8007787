/** A language's own name for itself, such as `Nederlands`; empty for an unknown one. */
export function nameOfLanguage(language: string): string {
  if (language === "und") return "";
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
