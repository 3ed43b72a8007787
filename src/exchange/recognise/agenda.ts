import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Remark } from "../ImportDocument.ts";
import { lineBelow } from "../Origin.ts";
import { wordCount } from "./role.ts";
import type { Section, Unit } from "./Section.ts";
import { hasTagOrLink } from "./textParts.ts";
import { type BareSection, withChildren } from "./withChildren.ts";

/** How many days in a row make an agenda, and how many words say what happens on one. */
const AGENDA = { days: 3, words: 4 };
/** How many words the heading of one has. */
const LONGEST_HEADING = 3;

/**
 * Sections without those of an agenda, which says of each day in a few words what it is about ("9 juni: getuigen"), and what it was.
 * Only its last day may have more below it, which stays.
 */
export function withoutAgendas(sections: readonly Section[]): {
  readonly sections: readonly Section[];
  readonly left: readonly Remark[];
} {
  const kept: BareSection[] = [];
  const left: Remark[] = [];
  for (let at = 0; at < sections.length; ) {
    const days = agendaAt(sections, at);
    const [first] = days;
    if (first === undefined) {
      kept.push(...sections.slice(at, at + 1));
      at++;
      continue;
    }
    const heading = takeHeading(kept);
    const lines = days.map(({ path, units }) =>
      [path.at(-1)?.text, textOf(units[0])].filter(Boolean).join(": "),
    );
    left.push({
      text: [...(heading === undefined ? [] : [heading.text]), ...lines].join("\n"),
      why: say(({ why }) => why.agenda),
      origin: heading?.origin ?? first.path.at(-1)?.origin ?? { file: "" },
    });
    const below = days.at(-1);
    if (below !== undefined && below.units.length > 1)
      kept.push({ path: below.path.slice(0, -1), units: below.units.slice(1) });
    at += days.length;
  }
  return { sections: withChildren(kept), left };
}

/** The days of an agenda that begins with a section; none if none does. */
function agendaAt(sections: readonly Section[], start: number): readonly Section[] {
  let end = start;
  while (end < sections.length && isDay(sections[end])) {
    end++;
    // Something below a day ends the agenda.
    if ((sections[end - 1]?.units.length ?? 0) > 1) break;
  }
  const days = sections.slice(start, end);
  const spoken = days.filter(({ path, units }) => units.length > 0 || path.at(-1)?.label.rest !== "");
  return spoken.length >= AGENDA.days ? days : [];
}

/** Whether a section is a day with a few words, below it or in its heading, or with a platform and no words. */
function isDay(section: Section | undefined): boolean {
  const sorts = section?.path.at(-1)?.sorts ?? [];
  if (section === undefined || !sorts.includes("moment")) return false;
  const [first] = section.units;
  if (first === undefined) return wordCount(section.path.at(-1)?.label.rest ?? "") <= AGENDA.words;
  const text = textOf(first);
  return (
    first.kind === "text" &&
    wordCount(text) <= AGENDA.words &&
    !/[\n.!?…]/.test(text) &&
    !/\p{Extended_Pictographic}/u.test(text) &&
    !hasTagOrLink(text)
  );
}

/** Takes a line such as "CALENDRIER" from the end of the section above. */
function takeHeading(sections: BareSection[]) {
  const above = sections.at(-1);
  const last = above?.units.at(-1);
  if (above === undefined || last?.kind !== "text") return undefined;
  const lines = last.text.split("\n");
  const line = lines.at(-1) ?? "";
  if (wordCount(line) > LONGEST_HEADING || /[.!?…]$/.test(line) || hasTagOrLink(line)) return undefined;
  const rest: Unit[] = lines.length === 1 ? [] : [{ ...last, text: lines.slice(0, -1).join("\n").trimEnd() }];
  sections.splice(-1, 1, { ...above, units: [...above.units.slice(0, -1), ...rest] });
  return { text: line, origin: lineBelow(last.origin, lines.length - 1) };
}

function textOf(unit: Unit | undefined): string {
  return unit !== undefined && "text" in unit ? unit.text : "";
}
