import type { Campaign } from "../campaign/Campaign.ts";
import { findFigures, isSameFigure } from "../text/entities/figures.ts";
import { groupBy } from "../text/groupBy.ts";
import type { FindingParams } from "./Finding.ts";
import type { Found } from "./Found.ts";
import { helplineHosts } from "./nearDeclared.ts";

/**
 * What the rules found, without what follows from another finding:
 *
 * - A figure in which the languages differ is reported once: as an outdated one if it is that in either, else as the difference,
 *   which names both figures.
 * - A post whose helpline is mistyped is not one without a helpline.
 * - A text that was copied into another language does not break that language's rules as well.
 */
export function withoutConsequences(all: readonly Found[], campaign: Campaign): readonly Found[] {
  const found = groupBy(all, ({ note }) => note.rule);
  const mistyped = on("address-unknown", found).filter(({ note }) =>
    helplineHosts(campaign).has(note.params.known),
  );
  const dropped = new Set<Found>([
    ...repeatedFigures(found),
    ...follow("helpline", [...on("phone-unknown", found), ...mistyped], found),
    ...follow("helpline-language", on("translation-copied", found), found),
    ...follow("typography", on("translation-copied", found), found),
  ]);
  return dropped.size === 0 ? all : all.filter((one) => !dropped.has(one));
}

/** What rules found, by rule. */
type FoundByRule = ReadonlyMap<keyof FindingParams, readonly Found[]>;

/** The findings of a rule on posts that have one of these findings. */
function follow(rule: keyof FindingParams, causes: readonly Found[], found: FoundByRule): Found[] {
  if (causes.length === 0) return [];
  const byId = groupBy(causes, ({ origin }) => origin?.id);
  return on(rule, found).filter(
    ({ post }) => post && byId.get(post.id)?.some(({ concerns }) => concerns(post)),
  );
}

function repeatedFigures(found: FoundByRule): Found[] {
  const differences = on("translation-differs", found).filter(({ note }) => note.params.kind === "figure");
  if (differences.length === 0) return [];
  const outdated = groupBy(on("figure-outdated", found), ({ post }) => post?.id);
  const isExplained = (one: Difference) => outdated.get(one.origin?.id)?.some((other) => isAbout(one, other));
  const told = groupBy(
    differences.filter((one) => !isExplained(one)),
    ({ origin }) => origin?.id,
  );
  const repeated = on("figure-unsourced", found).filter((other) =>
    told.get(other.post?.id)?.some((one) => isAbout(one, other)),
  );
  return [...differences.filter(isExplained), ...repeated];
}

type Difference = FoundOn<"translation-differs">;

/** Whether languages differ in the figure that another finding is about. */
function isAbout(
  { origin, note: { params } }: Difference,
  { post, note }: FoundOn<"figure-outdated" | "figure-unsourced">,
): boolean {
  if (post === undefined || post.id !== origin?.id) return false;
  const { language, main, missing, added } = params;
  if (post.language === language) return added.some((figure) => isSame(figure, note.params.figure, language));
  return post.language === main && missing.some((figure) => isSame(figure, note.params.figure, main));
}

/** Whether two figures have the same value, however they are written. */
function isSame(one: string, other: string, language: string): boolean {
  const [first] = findFigures(one, language);
  const [second] = findFigures(other, language);
  return one === other || (first !== undefined && second !== undefined && isSameFigure(first, second));
}

type FoundOn<Name extends keyof FindingParams> = Found & {
  readonly note: { readonly params: FindingParams[Name] };
};

/** What a rule found, and the campaign has not switched off. */
function on<Name extends keyof FindingParams>(rule: Name, found: FoundByRule): FoundOn<Name>[] {
  const all = found.get(rule) ?? [];
  return all.filter((one): one is FoundOn<Name> => one.note.rule === rule && one.severity !== "off");
}
