import type { Origin } from "./Origin.ts";

/** A post of a kit that bluehart exported: one text on one platform, as it was posted. */
export interface KitPost {
  /** Empty if somebody added it to the kit without one. */
  readonly id: string;
  /** Its id or its name. */
  readonly platform: string;
  /** Empty if somebody added the post without one. */
  readonly language: string;
  readonly text: string;
  /** Empty if it has no date. */
  readonly when: string;
  readonly images: readonly { readonly file: string; readonly alt: string }[];
  /** Empty if it has none. */
  readonly contentWarning: string;
  /** Empty if it has none, as is the first comment. */
  readonly title: string;
  readonly firstComment: string;
  /** Whether it is posted in several parts. */
  readonly isThread?: boolean;
  /** What somebody added to the kit. */
  readonly notes?: readonly string[];
  readonly origin: Origin;
}
