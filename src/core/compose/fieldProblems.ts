import type { Language } from "../campaign/Campaign.ts";
import type { Count, LimitCount } from "../platform/countText.ts";
import { type FieldName, fieldNames } from "../platform/fields.ts";
import type { Platform } from "../platform/Platform.ts";
import { isSeen } from "../text/isSeen.ts";
import type { Span } from "../text/Span.ts";
import type { ComposedField, Post } from "./Post.ts";

/** Why a platform rejects a post for one of its fields. */
export type FieldProblem =
  /** `elsewhere`: the languages that do have it. */
  | { readonly kind: "missing"; readonly field: FieldName; readonly elsewhere: readonly Language[] }
  | { readonly kind: "too-long"; readonly field: FieldName; readonly count: LimitCount }
  | { readonly kind: "too-short"; readonly field: FieldName; readonly length: number; readonly min: number }
  | { readonly kind: "line-break"; readonly field: FieldName }
  | { readonly kind: "character"; readonly field: FieldName | "text"; readonly character: string };

/** A problem, and where it is in the field's text. */
export interface LocatedProblem {
  readonly problem: FieldProblem;
  readonly span: Span;
}

/** What a platform rejects of a post beside the length of its text. Source: data/platforms.yaml. */
export function fieldProblems(post: Post): readonly LocatedProblem[] {
  const { platform } = post;
  if (platform.fields === undefined && platform.refusedCharacters === undefined) return [];
  return [
    ...fieldNames.flatMap((field) => [...problemsOf(field, post)]),
    ...charactersIn("text", post.text, platform),
  ];
}

/** The limits that a text exceeds as the platform states them. */
export function limitsExceeded(count: Count): LimitCount[] {
  return [count, ...count.otherLimits].filter(({ remaining }) => remaining < 0);
}

function* problemsOf(field: FieldName, post: Post): Generator<LocatedProblem> {
  const rules = post.platform.fields?.[field];
  const composed = post[field];
  if (rules === undefined) return;
  if (composed === undefined) {
    if (!rules.required || (rules.withImage && post.images.length === 0)) return;
    const own = post.origin.variants.get(post.platform.id)?.[field] ?? [];
    const written = [...own, ...post.origin[field]].filter(
      ([language, { value }]) => language !== post.language && isSeen(value),
    );
    const elsewhere = [...new Set(written.map(([language]) => language))];
    yield { problem: { kind: "missing", field, elsewhere }, span: { start: 0, end: 0 } };
    return;
  }
  yield* problemsOfText(field, composed, post.platform);
}

/** Why a platform rejects the text of a field. */
export function* problemsOfText(
  field: FieldName,
  { text, count }: Pick<ComposedField, "text" | "count">,
  platform: Platform,
): Generator<LocatedProblem> {
  const rules = platform.fields?.[field];
  if (rules === undefined) return;
  const whole = { start: 0, end: text.length };
  for (const exceeded of limitsExceeded(count))
    yield { problem: { kind: "too-long", field, count: exceeded }, span: whole };
  const lengths = [count, ...count.otherLimits];
  for (const { unit, min = 0 } of rules.limits) {
    const length = lengths.find((other) => other.unit === unit)?.length ?? min;
    if (length < min) yield { problem: { kind: "too-short", field, length, min }, span: whole };
  }
  const line = rules.singleLine ? /[\r\n\u2028\u2029]+/.exec(text) : null;
  if (line !== null)
    yield {
      problem: { kind: "line-break", field },
      span: { start: line.index, end: line.index + line[0].length },
    };
  yield* charactersIn(field, text, platform);
}

/** The first of each character that the platform refuses in every text. */
function* charactersIn(
  field: FieldName | "text",
  text: string,
  { refusedCharacters }: Platform,
): Generator<LocatedProblem> {
  for (const character of refusedCharacters?.characters ?? "") {
    const start = text.indexOf(character);
    if (start === -1) continue;
    yield {
      problem: { kind: "character", field, character },
      span: { start, end: start + character.length },
    };
  }
}
