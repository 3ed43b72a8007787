/** The most of a title, in UTF-16 units: a line on a phone. */
const LONGEST = 60;

/** The first words of a post, by which a reader knows it: its first sentence, or as much of it as fits a line. */
export function titleOf(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  const [sentence = line] = /^.*?[.!?…](?=\s|$)/u.exec(line) ?? [];
  if (sentence.length <= LONGEST) return sentence.replace(/(?<!\.)\.$/, "");
  const cut = sentence.lastIndexOf(" ", LONGEST);
  return `${sentence.slice(0, cut > 0 ? cut : LONGEST).toWellFormed()}…`;
}
