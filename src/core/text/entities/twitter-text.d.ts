declare module "twitter-text/dist/esm/extractUrlsWithIndices.js" {
  /** The links of a text, with their places in UTF-16 units. */
  export default function extractUrlsWithIndices(
    text: string,
    options: { extractUrlsWithoutProtocol: boolean },
  ): { url: string; indices: [number, number] }[];
}

declare module "twitter-text/dist/esm/regexp/validCCTLD.js" {
  const validCCTLD: RegExp;
  export default validCCTLD;
}

declare module "twitter-text/dist/esm/regexp/validGTLD.js" {
  const validGTLD: RegExp;
  export default validGTLD;
}
