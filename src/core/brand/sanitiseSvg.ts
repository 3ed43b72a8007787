/** What a logo may be drawn with. Whatever else a file holds is left out with all that is inside. */
const ELEMENTS = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan defs title desc linearGradient radialGradient stop clipPath mask use symbol".split(
    " ",
  ),
);

const ATTRIBUTES = new Set(
  "id class viewBox width height x y x1 y1 x2 y2 cx cy r rx ry dx dy fx fy d points transform fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-opacity opacity clip-path clip-rule mask offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits font-family font-size font-weight font-style text-anchor letter-spacing preserveAspectRatio xmlns version color display visibility".split(
    " ",
  ),
);

const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<[!?][^>]*(?:>|$)|<(\/?)([A-Za-z][\w:.-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)|</g;

const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * An SVG file without scripts, event handlers, styles, foreign content, or anything that it would load; undefined if it is no
 * SVG. Only what is known to draw is kept, so that a new way to do harm is no hole.
 */
export function sanitiseSvg(text: string): string | undefined {
  let kept = "";
  /** The elements that are open, and whether each is kept. */
  const open: { readonly name: string; readonly kept: boolean }[] = [];
  const inside = () => open.every((element) => element.kept);
  for (const [whole, data, closing, name, attributes = "", words] of text.matchAll(TOKEN)) {
    if (name !== undefined) {
      if (closing === "/") {
        if (open.at(-1)?.name !== name) return undefined;
        if (inside()) kept += `</${name}>`;
        open.pop();
        continue;
      }
      const empty = /\/\s*$/.test(attributes);
      const wanted = ELEMENTS.has(name) && inside();
      if (open.length === 0 && (name !== "svg" || kept !== "")) return undefined;
      if (wanted) kept += `<${name}${attributesOf(attributes, open.length === 0)}${empty ? "/>" : ">"}`;
      if (!empty) open.push({ name, kept: wanted });
    } else if (words !== undefined || data !== undefined) {
      if (open.length > 0 && inside())
        kept += words === undefined ? escapeXml(data ?? "") : escapeLoose(words);
    } else if (whole === "<") return undefined;
  }
  return open.length === 0 && kept !== "" ? kept : undefined;
}

function attributesOf(written: string, isRoot: boolean): string {
  let kept = isRoot ? ' xmlns="http://www.w3.org/2000/svg"' : "";
  for (const [, name = "", double, single] of written.matchAll(ATTRIBUTE)) {
    const value = decode(double ?? single ?? "");
    if (name === "href" || name === "xlink:href") {
      if (/^#[\w.-]+$/.test(value)) kept += ` href="${value}"`;
    } else if (ATTRIBUTES.has(name) && name !== "xmlns" && isHarmless(value)) {
      kept += ` ${name}="${escapeXml(value)}"`;
    }
  }
  return kept;
}

/** A value may point into the file, such as `url(#gradient)`, and nowhere else. */
function isHarmless(value: string): boolean {
  return (
    !/[\\&]|(?:javascript|data|https?|file):/i.test(value) &&
    !/url\s*\((?!\s*["']?#[\w.-]+["']?\s*\))/i.test(value)
  );
}

function decode(value: string): string {
  return value
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => character(Number(digits)))
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}

function character(code: number): string {
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Text keeps the entities of XML; one that a file defines itself would be an error. */
function escapeLoose(text: string): string {
  return text.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, "&amp;");
}
