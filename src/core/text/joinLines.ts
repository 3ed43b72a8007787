/** A text on one line, for where a line break ends it. */
export function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
