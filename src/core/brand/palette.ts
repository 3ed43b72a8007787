import { type Colour, contrast, LEAST_CONTRAST, mix, readable, textOn } from "./colour.ts";

/** The colours of a campaign, as its file names them. */
export interface BrandColours {
  readonly color: Colour;
  readonly accent?: Colour | undefined;
}

/** The colours of a page that differ by campaign. */
export interface Palette {
  /** The band at the top, and the text on it. */
  readonly brand: Colour;
  readonly onBrand: Colour;
  /** Links and buttons, and the text on buttons. */
  readonly action: Colour;
  readonly onAction: Colour;
  /** The ground of hashtags and of what the pointer touches. */
  readonly tint: Colour;
}

/** What a page of any campaign is drawn on. The style of the page has the same. */
export const GROUNDS = {
  light: { ground: "#f6f7f8", card: "#ffffff", ink: "#16191d" },
  dark: { ground: "#111418", card: "#1a1f25", ink: "#eceff2" },
} as const;

/** A light and a dark palette of a campaign's colours; every text in them has a contrast of at least 4.5. */
export function paletteOf({ color, accent = color }: BrandColours): { light: Palette; dark: Palette } {
  const night = mix(color, "#000000", 0.35);
  return {
    light: { brand: color, onBrand: textOn(color), ...actions(accent, "#000000", GROUNDS.light) },
    dark: { brand: night, onBrand: textOn(night), ...actions(accent, "#ffffff", GROUNDS.dark) },
  };
}

function actions(
  accent: Colour,
  towards: Colour,
  { ground, card }: { readonly ground: Colour; readonly card: Colour },
): Pick<Palette, "action" | "onAction" | "tint"> {
  const tint = mix(card, accent, towards === "#ffffff" ? 0.2 : 0.1);
  const action = readable(accent, towards, [ground, card, tint]);
  return { action, onAction: textOn(action), tint };
}

/** A colour that cannot carry text as it is: white text on it, or text of it on white, is hard to read. */
export interface BrandProblem {
  readonly key: "color" | "accent";
  readonly color: Colour;
  /** With white, from 1 to 21, rounded down to one decimal. */
  readonly contrast: number;
  readonly needed: number;
  /** The nearest darker one that can, which the page takes in its place. */
  readonly suggestion: Colour;
}

/** The colours of a campaign that cannot carry text. */
export function brandProblems({ color, accent }: BrandColours): BrandProblem[] {
  return (["color", "accent"] as const).flatMap((key): BrandProblem[] => {
    const named = key === "color" ? color : accent;
    if (named === undefined || contrast(named, "#ffffff") >= LEAST_CONTRAST) return [];
    return [
      {
        key,
        color: named,
        contrast: Math.floor(10 * contrast(named, "#ffffff")) / 10,
        needed: LEAST_CONTRAST,
        suggestion: readable(named, "#000000", ["#ffffff"]),
      },
    ];
  });
}
