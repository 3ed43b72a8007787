import { type Colour, contrast, LEAST_CONTRAST, mix, readable, textOn } from "../brand/colour.ts";
import type { BrandColours } from "../brand/palette.ts";
import type { CardColour, CardGround } from "../campaign/cardDesign.ts";

/** The colours of what is drawn on a ground; each has a contrast of at least 4.5 with it. */
export type Theme = { readonly [color in CardColour]: Colour } & {
  readonly ground: Colour;
  /** The blue of hearts, which are drawings: their contrast is at least 3. Source: WCAG 2.2, 1.4.11. */
  readonly heart: Colour;
};

/** What a campaign without a brand is drawn in. */
const PLAIN: BrandColours = { color: "#2f3e4e" };

export function themeOf(brand: BrandColours | undefined, ground: CardGround): Theme {
  const { color, accent = color } = brand ?? PLAIN;
  switch (ground) {
    case "brand": {
      const ink = textOn(color);
      return onGround(color, ink, mix(ink, accent, 0.3), mix(ink, color, 0.22));
    }
    case "white":
      return onLight("#ffffff", color, accent);
    case "tint":
      return onLight(mix("#ffffff", accent, 0.12), color, accent);
    case "paper":
      return onLight(mix("#ffffff", accent, 0.045), color, accent);
  }
}

/** What is drawn on a photograph, under a veil of `veil` that keeps the contrast whatever the photograph shows. */
export function themeOnPhoto(
  brand: BrandColours | undefined,
): Theme & { readonly veil: { color: Colour; opacity: number } } {
  const color = nightOf((brand ?? PLAIN).color);
  const opacity = opacityOver("#ffffff", color);
  // The lightest that the photograph can be below the veil.
  const ground = mix("#ffffff", color, opacity);
  return { ...onGround(ground, "#ffffff", "#ffffff", "#ffffff"), veil: { color, opacity } };
}

function onLight(ground: Colour, color: Colour, accent: Colour): Theme {
  const ink = mix(color, "#000000", 0.55);
  return {
    ground,
    ink: readable(ink, "#000000", [ground]),
    soft: readable(mix(ink, ground, 0.32), "#000000", [ground]),
    brand: readable(color, "#000000", [ground]),
    accent: readable(accent, "#000000", [ground]),
    heart: heartOn(ground, "#000000"),
  };
}

function onGround(ground: Colour, ink: Colour, accent: Colour, soft: Colour): Theme {
  return {
    ground,
    ink,
    soft: readable(soft, ink, [ground]),
    brand: ink,
    accent: readable(accent, ink, [ground]),
    heart: heartOn(ground, ink),
  };
}

/** A blue that is seen on a ground. */
function heartOn(ground: Colour, towards: Colour): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const blue = mix("#2f7de1", towards, share);
    if (contrast(blue, ground) >= 3) return blue;
  }
  return towards;
}

/** A shade of the brand's colour on which white is read with ease. */
function nightOf(color: Colour): Colour {
  let night = mix(color, "#000000", 0.45);
  while (contrast(night, "#ffffff") < 12) night = mix(night, "#000000", 0.1);
  return night;
}

/** How opaque a veil has to be for white to be read even where it lies over `lightest`. */
function opacityOver(lightest: Colour, veil: Colour): number {
  for (let opacity = 0.5; opacity < 1; opacity += 0.01) {
    if (contrast(mix(lightest, veil, opacity), "#ffffff") >= LEAST_CONTRAST)
      return Math.round(opacity * 100) / 100;
  }
  return 1;
}
