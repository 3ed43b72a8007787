/** A line of a text, with its place. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** From 1. */
  readonly page: number;
  /** Whether it names the whole, as the subject of an e-mail does. */
  readonly isTitle?: boolean;
}
