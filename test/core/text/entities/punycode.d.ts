declare module "punycode/punycode.es6.js" {
  /** A domain name with its internationalised labels encoded. */
  export function toASCII(domain: string): string;
}
