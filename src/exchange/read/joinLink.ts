/**
 * The words of a link, and its address after them unless they say it already. Links of hashtags, mentions and e-mail addresses,
 * those inside the document, and those that only share a text have none that a post needs.
 */
export function joinLink(words: string, address: string): string {
  const url = address.trim();
  if (!/^https?:\/\//i.test(url) || words.trim() === "") return words;
  if (
    /^[#@]/.test(words.trim()) ||
    /\/intent\/|\/sharer?[/.?]|share-offsite|clicktotweet|ctt\.(?:ec|ac)/i.test(url)
  )
    return words;
  const bare = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "")
      .replace(/[/.,;]+$/, "");
  if (bare(words) === bare(url) || bare(words).includes(bare(url)) || /^\S+\.\S+$/.test(words.trim()))
    return words;
  return `${words} ${url}`;
}
