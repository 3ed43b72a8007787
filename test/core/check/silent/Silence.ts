/** The four languages in which every rule has correct texts. */
export type Tongue = "nl" | "fr" | "de" | "en";

/** A text; a text in Dutch and its translation; or a post as a campaign file has it. */
export type Content =
  | string
  | readonly [original: string, translation: string]
  | { readonly [key: string]: unknown };

/** A rule, correct content that comes close to what it finds, and faulty twins of that content. */
export interface Silence {
  readonly rule: string;
  /** The only platform of the posts; Facebook if omitted. */
  readonly platform?: string;
  /** What differs from the campaign in silent.test.ts. */
  readonly campaign?: { readonly [key: string]: unknown };
  /** Whether the rules about figures are silent on its correct texts, too. */
  readonly hasNoFigures?: boolean;
  readonly correct: { readonly [tongue in Tongue]: readonly Content[] };
  readonly faulty: { readonly [tongue in Tongue]: readonly Content[] };
}
