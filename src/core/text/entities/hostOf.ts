/** The host of an address, in lower case, without its scheme, `www.`, port and path. */
export function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/?#:].*$/s, "");
}
