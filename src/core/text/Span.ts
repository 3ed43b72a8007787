/** A range of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a span overlaps one of `spans`, which must be in order and must not overlap one another. */
export function overlapsAny({ start, end }: Span, spans: readonly Span[]): boolean {
  return (firstEndingAfter(start, spans)?.start ?? Number.POSITIVE_INFINITY) < end;
}

/** Spans in order, none overlapping another: of two that overlap, the earlier one wins, or the longer one. */
export function withoutOverlaps<Kind extends Span>(spans: readonly Kind[]): Kind[] {
  const kept: Kind[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** Spans of two kinds in order; of two that overlap, the one of `first`. */
export function mergeSpans(first: readonly Span[], others: readonly Span[]): readonly Span[] {
  if (others.length === 0) return first;
  const apart = others.filter((span) => !overlapsAny(span, first));
  return [...first, ...apart].sort((one, other) => one.start - other.start);
}

/** The span that contains the UTF-16 unit at `offset`. `spans` must be in order and must not overlap one another. */
export function spanAt(offset: number, spans: readonly Span[]): Span | undefined {
  const span = firstEndingAfter(offset, spans);
  return span !== undefined && span.start <= offset ? span : undefined;
}

/** Those of `spans` that begin in a span. They must be in order and must not overlap one another. */
export function spansIn<Kind extends Span>({ start, end }: Span, spans: readonly Kind[]): Kind[] {
  const found: Kind[] = [];
  for (let at = indexEndingAfter(start, spans); (spans[at]?.start ?? end) < end; at++)
    found.push(...spans.slice(at, at + 1));
  return found;
}

function firstEndingAfter(offset: number, spans: readonly Span[]): Span | undefined {
  return spans[indexEndingAfter(offset, spans)];
}

function indexEndingAfter(offset: number, spans: readonly Span[]): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
