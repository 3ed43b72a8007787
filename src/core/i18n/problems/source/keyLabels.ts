/** What a key of a campaign file is, in words of a language, with the key itself for those who write YAML; see `withoutCode`. */
export function labelled(names: { readonly [key: string]: string }): (key: string) => string {
  return (key) => (Object.hasOwn(names, key) ? `${names[key]} (\`${key}\`)` : key);
}
