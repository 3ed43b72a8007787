import type { Section } from "./Section.ts";

/** A section of which nothing is known yet but its own. */
export type BareSection = Omit<Section, "hasChildren" | "languagesBelow">;

/** Sections with what those below each say of it. */
export function withChildren(sections: readonly BareSection[]): Section[] {
  return sections.map((section, index) => {
    const { path } = section;
    const next = sections[index + 1]?.path ?? [];
    const hasChildren = next.length > path.length && isWithin(next, path);
    return { ...section, hasChildren, languagesBelow: languagesBelow(section, sections, index + 1) };
  });
}

function isWithin(inner: Section["path"], outer: Section["path"]): boolean {
  return outer.every((step, depth) => inner[depth] === step);
}

/** The languages whose labels are right below that of a platform. */
function languagesBelow({ path }: BareSection, sections: readonly BareSection[], from: number): string[] {
  if (path.at(-1)?.sorts.includes("platform") !== true) return [];
  const languages = new Set<string>();
  for (let at = from; at < sections.length; at++) {
    const below = sections[at]?.path ?? [];
    if (!isWithin(below, path)) break;
    const step = below[path.length];
    const language = step?.sorts.join() === "language" ? step.label.language : undefined;
    if (language !== undefined) languages.add(language);
  }
  return [...languages];
}
