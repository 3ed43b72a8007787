import type { CardFinding } from "./KitModel.ts";

/** What a rule found, in the reader's language. */
export function sayFinding({ message }: CardFinding, _language: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
