import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Remark } from "../ImportDocument.ts";
import type { FoundDocument } from "./FoundDocument.ts";
import { isPure } from "./label.ts";
import type { Section, Step } from "./Section.ts";

/** What may name a heading. */
type Named = Pick<FoundDocument, "entries" | "hashtags" | "background" | "facts" | "helplines" | "left">;

/** The headings that nothing of what was found names, such as one above other headings. */
export function unmentionedHeadings(
  sections: readonly Section[],
  title: Step | undefined,
  { entries, hashtags, background, facts, helplines, left }: Named,
): Remark[] {
  const whys = new Set([...entries, ...hashtags].map(({ why }) => why));
  const named = new Set([
    ...[...whys].flatMap((why) => Array.from(String(why).matchAll(/"([^"]*)"/g), ([, text = ""]) => text)),
    ...[...background, ...facts, ...helplines].map(({ heading }) => heading),
    ...left.map(({ text }) => String(text).split("\n", 1)[0] ?? ""),
  ]);
  // A platform or a day alone is part of the posts below it, if there is anything.
  const isField = ({ path, units }: Section, step: Step) =>
    isPure(step.label) && (units.length > 0 || path.at(-1) !== step);
  const steps = new Map(
    sections.flatMap((section) =>
      section.path.flatMap((step) => (isField(section, step) ? [] : [[step.origin, step] as const])),
    ),
  );
  return Array.from(steps.values())
    .filter(
      ({ text, origin }) =>
        text !== "" && origin !== title?.origin && !named.has(text.split("\n", 1)[0] ?? ""),
    )
    .map(({ text, origin }) => ({ text, why: say(({ why }) => why.upperHeading), origin }));
}
