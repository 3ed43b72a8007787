/** A message without what only those who write YAML need: brackets with code in them, such as (`values`). */
export function withoutCode(message: string): string {
  return message.replace(/\s\((?:[^()`]*`[^`]*`)+[^()`]*\)/g, "");
}
