/** A colour such as `#0b5cab`. */
export type Colour = string;

/** The least contrast of text and its ground. Source: WCAG 2.2, success criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** The contrast of two colours, from 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Source: WCAG 2.2, "relative luminance". */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

/** `share` of the second colour in the first. */
export function mix(colour: Colour, into: Colour, share: number): Colour {
  const other = channels(into);
  const mixed = channels(colour).map((value, index) =>
    Math.round(value + ((other[index] ?? 0) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** A colour moved towards another, only as far as it has to for text of it to be read on all the grounds. */
export function readable(colour: Colour, towards: Colour, grounds: readonly Colour[]): Colour {
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = mix(colour, towards, share);
    if (grounds.every((ground) => contrast(candidate, ground) >= LEAST_CONTRAST)) return candidate;
  }
  return towards;
}

/** Black or white, whichever is read more easily on a ground; one of both always has a contrast above 4.5. */
export function textOn(ground: Colour): Colour {
  return contrast(ground, "#ffffff") >= LEAST_CONTRAST ? "#ffffff" : "#000000";
}
