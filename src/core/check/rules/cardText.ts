import type { CardProblem } from "../../compose/Drawing.ts";
import type { PostRule } from "../Rule.ts";

type Without<Any, Key extends string> = Any extends unknown ? Omit<Any, Key> : never;

/** A card cannot be drawn: its words do not fit in letters that can be read, or some are missing. */
export const cardText: PostRule<
  "card-text",
  { readonly card: string; readonly platform: string } & Without<
    Exclude<CardProblem, { kind: "glyph" }>,
    "at"
  >
> = {
  name: "card-text",
  severity: "error",
  fixable: false,
  *check({ images, platform }) {
    for (const { place, drawing } of images) {
      for (const { at, ...problem } of drawing?.problems ?? []) {
        if (problem.kind === "glyph") continue;
        yield {
          params: { card: drawing?.card ?? "", platform: platform.name, ...problem },
          at: at ?? { place, end: place },
        };
      }
    }
  },
};
