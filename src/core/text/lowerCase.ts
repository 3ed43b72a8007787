/** Lower case with every letter in its place: U+0130 is the only one whose lower case has two UTF-16 units. */
export function lowerCase(text: string): string {
  return text.replaceAll("\u0130", "i").toLowerCase();
}
