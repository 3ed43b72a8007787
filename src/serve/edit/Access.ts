import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/**
 * Decides who may ask the server for anything. The token in the printed address can be exchanged once, for a key that only that page has:
 * it is sent in a header, which no other site can do, and never in a cookie, which browsers share among all ports.
 */
export class Access {
  readonly token = randomBytes(32).toString("base64url");
  readonly #key = randomBytes(32).toString("base64url");
  #isUsed = false;

  /** The key for a token; undefined if it is wrong or was used before. */
  exchange(token: string): string | undefined {
    if (this.#isUsed || !isSame(token, this.token)) return undefined;
    this.#isUsed = true;
    return this.#key;
  }

  hasKey({ headers }: IncomingMessage): boolean {
    return isSame(headers.authorization ?? "", `Bearer ${this.#key}`);
  }
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/**
 * Whether a request comes from the server's own page, or from the address bar. A page of another site that had its name point
 * to this machine (DNS rebinding) sends its own name as the host.
 */
export function isOwnRequest({ method, url, headers }: IncomingMessage, host: string): boolean {
  if (headers.host !== host) return false;
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (method !== "GET") return origin !== undefined;
  const site = headers["sec-fetch-site"];
  const isOpened = url === "/" && headers["sec-fetch-mode"] === "navigate";
  return site === undefined || site === "same-origin" || site === "none" || isOpened;
}
