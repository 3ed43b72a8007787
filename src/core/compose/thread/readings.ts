import type { Platform } from "../../platform/Platform.ts";
import { entitiesOf } from "../../source/entitiesOf.ts";
import type { SourceText } from "../../source/SourceText.ts";
import { type UnitName, units } from "../../text/counting/units.ts";
import { type Span, spansIn } from "../../text/Span.ts";

/** A limit in the reading to which parts keep. */
interface Reading {
  readonly unit: UnitName;
  readonly max: number;
}

/** The limits of a platform, the strict reading of the first one first. */
export function readingsOf({ limits }: Platform): Reading[] {
  return limits.flatMap((limit) => (limit.strict === undefined ? [limit] : [limit.strict, limit]));
}

/** The length of a text without links in the unit of each reading. */
export function lengthsOf(text: string, platform: Platform): number[] {
  return readingsOf(platform).map(({ unit }) => units[unit](text, []).length);
}

/** The length of a span of a text in the unit of each reading. No link is divided, so that those in a span are whole. */
export function lengthsOfSpan({ start, end }: Span, source: SourceText, platform: Platform): number[] {
  const entities = entitiesOf(source);
  const links = spansIn({ start, end }, entities.links(platform.links.syntax)).map((link) => ({
    start: link.start - start,
    end: link.end - start,
  }));
  const text = entities.text.slice(start, end);
  return readingsOf(platform).map(({ unit }) => units[unit](text, links).length);
}
