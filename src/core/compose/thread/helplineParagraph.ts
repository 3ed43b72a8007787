import type { Campaign } from "../../campaign/Campaign.ts";
import { entitiesOf } from "../../source/entitiesOf.ts";
import { overlapsAny, type Span } from "../../text/Span.ts";
import { findHelplineMentions } from "../findHelplineMentions.ts";
import type { Post } from "../Post.ts";
import type { Atom } from "./atoms.ts";
import { lengthsOfSpan, readingsOf } from "./readings.ts";
import { findRules } from "./rules.ts";

/** The last paragraph that names a helpline, if the campaign says which parts have it, and it leaves them room for others. */
export function findHelplineParagraph(
  { source, language, platform }: Post,
  campaign: Pick<Campaign, "threads" | "helplines">,
): Span | undefined {
  if (campaign.threads.helpline === undefined) return undefined;
  const mention = findHelplineMentions(source, language, campaign).at(-1);
  const { text } = entitiesOf(source);
  const paragraph = mention && paragraphAt(mention.start, text);
  if (paragraph === undefined || (paragraph.start === 0 && paragraph.end === text.length)) return undefined;
  const lengths = lengthsOfSpan(paragraph, source, platform);
  return readingsOf(platform).every(({ max }, limit) => (lengths[limit] ?? 0) * 2 <= max)
    ? paragraph
    : undefined;
}

/** The paragraph around an offset of a text: an empty line or a line of hyphens is on each of its sides. */
function paragraphAt(offset: number, text: string): Span {
  let start = 0;
  const rules = findRules(text);
  const gaps = Array.from(text.matchAll(/\s+/g), ({ 0: space, index }) => ({
    start: index,
    end: index + space.length,
    isEmptyLine: space.split("\n").length > 2,
  }));
  for (const gap of gaps) {
    if (!gap.isEmptyLine && !overlapsAny(gap, rules)) continue;
    if (gap.start >= offset) return { start, end: gap.start };
    start = gap.end;
  }
  return { start, end: text.length };
}

/** The atoms of a text without those of its helpline's paragraph. */
export function withoutHelpline(atoms: readonly Atom[], helpline: Span | undefined): readonly Atom[] {
  if (helpline === undefined) return atoms;
  const kept: Atom[] = [];
  let isByHand = false;
  let isAfter = false;
  for (const atom of atoms) {
    if (atom.start < helpline.end && helpline.start < atom.end) {
      isByHand ||= atom.grade === "hand";
      isAfter = true;
    } else if (isAfter) {
      const grade = isByHand || atom.grade === "hand" ? "hand" : "paragraph";
      kept.push(kept.length === 0 ? { ...atom, gap: "", grade: undefined } : { ...atom, gap: "\n\n", grade });
      isAfter = false;
    } else kept.push(atom);
  }
  return kept;
}
