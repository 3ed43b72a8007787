/** The kinds of YAML files that are checked. */
export type FileKind = "campaign" | "hashtags" | "platforms";

/**
 * What kind of file a text is; undefined if it is none of ours, as most YAML files of an editor are. Looks for keys at the beginning
 * of lines, so that it still knows a file whose YAML is broken.
 */
export function fileKind(text: string, name: string): FileKind | undefined {
  const has = (key: string) => new RegExp(`^["']?${key}["']?[ \\t]*:`, "m").test(text);
  if (/(?:^|[/.])bluehart\.ya?ml$/i.test(name) || has("posts")) return "campaign";
  if (has("hashtags")) return "hashtags";
  if (has("platforms") && /^\s+(?:-\s+)?limits[ \t]*:/m.test(text)) return "platforms";
  return undefined;
}
