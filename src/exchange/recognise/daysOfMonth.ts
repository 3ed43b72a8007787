import { groupBy } from "../../core/text/groupBy.ts";
import { sortsOf } from "./label.ts";
import type { Section, Step } from "./Section.ts";

/** Sections whose headings name days as `9/10` and `10/10`. Numbers from one on, such as `1/3`, `2/3` and `3/3`, count posts. */
export function withDays(sections: readonly Section[]): readonly Section[] {
  const steps = sections.flatMap(({ path }) => path.filter(({ label }) => label.ofMany !== undefined));
  if (steps.length === 0) return sections;
  const found = groupBy(steps.map(numbersOf), ([, all]) => all);
  const isDay = (step: Step) => {
    const [, all = 0] = numbersOf(step);
    return all <= 12 && !isCount(new Set(found.get(all)?.map(([one]) => one)));
  };
  const days = new Map(steps.filter(isDay).map((step) => [step, asDay(step)]));
  return sections.map((section) => ({
    ...section,
    path: section.path.map((step) => days.get(step) ?? step),
  }));
}

const numbersOf = ({ label }: Step) => (label.ofMany ?? "").split("/").map(Number);

/** Whether numbers count from one on. */
function isCount(numbers: ReadonlySet<number | undefined>): boolean {
  return Array.from(numbers, (_, index) => index + 1).every((one) => numbers.has(one));
}

function asDay(step: Step): Step {
  const { label } = step;
  const number = label.number === label.ofMany ? undefined : label.number;
  const day = { ...label, number, moment: [label.ofMany, label.moment].filter(Boolean).join(" ") };
  return { ...step, label: day, sorts: sortsOf(day) };
}
