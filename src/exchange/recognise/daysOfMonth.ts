import { sortsOf } from "./label.ts";
import type { Section, Step } from "./Section.ts";

/** Sections whose headings name days as `9/10` and `10/10`. Numbers from one on, such as `1/3`, `2/3` and `3/3`, count posts. */
export function withDays(sections: readonly Section[]): readonly Section[] {
  const steps = sections.flatMap(({ path }) => path.filter(({ label }) => label.ofMany !== undefined));
  if (steps.length === 0) return sections;
  const days = new Map(steps.filter((step) => isDay(step, steps)).map((step) => [step, asDay(step)]));
  return sections.map((section) => ({
    ...section,
    path: section.path.map((step) => days.get(step) ?? step),
  }));
}

const numbersOf = ({ label }: Step) => (label.ofMany ?? "").split("/").map(Number);

/** Whether a number such as `9/10` is a day: there is such a month, and the numbers of as many do not count from one on. */
function isDay(step: Step, steps: readonly Step[]): boolean {
  const [, all = 0] = numbersOf(step);
  const found = new Set(steps.map(numbersOf).flatMap(([one = 0, of]) => (of === all ? [one] : [])));
  return (
    all <= 12 && !Array.from({ length: found.size }, (_, index) => index + 1).every((one) => found.has(one))
  );
}

function asDay(step: Step): Step {
  const { label } = step;
  const number = label.number === label.ofMany ? undefined : label.number;
  const day = { ...label, number, moment: [label.ofMany, label.moment].filter(Boolean).join(" ") };
  return { ...step, label: day, sorts: sortsOf(day) };
}
