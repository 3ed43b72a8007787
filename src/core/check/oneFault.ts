import type { Campaign } from "../campaign/Campaign.ts";
import { findFigures, isSameFigure } from "../text/entities/figures.ts";
import { groupBy } from "../text/groupBy.ts";
import type { FindingParams } from "./Finding.ts";
import type { Found } from "./Found.ts";
import { helplineHosts } from "./nearDeclared.ts";

/**
 * What the rules found, without what follows from another finding:
 *
 * - A figure in which the languages differ is reported once: as outdated if it is that in either, as unsourced if it is that in the
 *   main language only, and otherwise as the difference, which names both figures.
 * - A post whose helpline is mistyped is not one without a helpline.
 * - A text in the wrong language, or copied into another one, does not break that language's rules as well. A copy of a text in the wrong
 *   language is in the right one.
 */
export function withoutConsequences(all: readonly Found[], campaign: Campaign): readonly Found[] {
  const found = groupBy(all, ({ note }) => note.rule);
  const mistyped = on("address-unknown", found).filter(({ note }) =>
    helplineHosts(campaign).has(note.params.known),
  );
  const dropped = new Set<Found>([
    ...repeatedFigures(found),
    ...follow("helpline", [...on("phone-unknown", found), ...mistyped], found),
    ...follow("text-language", on("translation-copied", found), found),
    ...copiesOfWrong(found),
    ...(["helpline-language", "typography"] as const).flatMap((rule) =>
      follow(rule, [...on("translation-copied", found), ...on("text-language", found)], found),
    ),
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

/** Copies of texts that are in the wrong language themselves. */
function copiesOfWrong(found: FoundByRule): Found[] {
  const wrong = on("text-language", found);
  return on("translation-copied", found).filter(({ origin, note: { params } }) =>
    wrong.some(({ post }) => post?.id === origin?.id && post?.language === params.other),
  );
}

function repeatedFigures(found: FoundByRule): Found[] {
  const differences = on("translation-differs", found).filter(({ note }) => note.params.kind === "figure");
  if (differences.length === 0) return [];
  const outdated = groupBy(on("figure-outdated", found), ({ post }) => post?.id);
  const unsourced = groupBy(on("figure-unsourced", found), ({ post }) => post?.id);
  return differences.flatMap((one): Found[] => {
    const about = (others: typeof outdated | typeof unsourced) =>
      others.get(one.origin?.id ?? "")?.filter((other) => isAbout(one, other)) ?? [];
    if (about(outdated).length > 0) return [one];
    const ours = about(unsourced);
    const inTranslation = ours.filter(({ post }) => post?.language === one.note.params.language);
    return ours.length > 0 && inTranslation.length === 0 ? [one] : inTranslation;
  });
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
