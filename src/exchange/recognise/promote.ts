import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Origin } from "../Origin.ts";
import { fieldLine } from "./fieldLabel.ts";
import { readLabel } from "./label.ts";
import { pathRole } from "./pathRole.ts";
import { wordCount } from "./role.ts";
import type { Section, Step, Unit } from "./Section.ts";
import { hashtagsOf } from "./textParts.ts";

/** What a heading that says nothing of posts must be below, or at least not below. */
const CLOSED = new Set(["left", "howTo", "facts", "helplines", "hashtags"]);

/**
 * Makes headings of posts of those that divide posts although their words do not say so: headings of one level with numbers or days
 * ("Week 1: Start small", "Week 2: …"), and those above labelled texts. Headings further up of which several have posts are themes.
 */
export function promote(sections: readonly Section[]): Section[] {
  const promoted = new Set<Step>();
  const labelled = sections.filter((section) => !isClosed(section) && hasLabelledText(section.units));
  for (const { path } of labelled) {
    const own = path.at(-1);
    if (own?.role.kind === "unknown") promoted.add(own);
  }
  const isCounted = ({ label }: Step) => label.number !== undefined || label.moment !== undefined;
  for (const counted of byLevel(
    sections.filter((section) => !isClosed(section)),
    isCounted,
  )) {
    if (counted.length > 1) for (const step of counted) promoted.add(step);
  }
  const unknown = besidePlatforms(sections);
  if (promoted.size === 0 && !sections.some(({ path }) => pathRole(path).kind === "posts"))
    for (const step of tagged(sections)) promoted.add(step);
  const posts = replaceSteps(sections, (step) =>
    unknown.has(step)
      ? {
          ...step,
          role: { kind: "left", what: say(({ why }) => why.unknownPlatform(step.text)) },
        }
      : promoted.has(step)
        ? { ...step, role: { kind: "posts" }, isTheme: true }
        : step,
  ).map((section) =>
    section.path.length === 0 && hasLabelledText(section.units)
      ? { ...section, path: [unnamed(section)] }
      : section,
  );
  return withThemes(posts);
}

/** How many words the name of a channel has. */
const LONGEST_CHANNEL = 2;

/** Names between two headings of platforms at their level: those of channels that bluehart does not know. */
function besidePlatforms(sections: readonly Section[]): Set<Step> {
  const steps = [...new Set(sections.flatMap(({ path }) => path))];
  const isPlatform = (step: Step | undefined) =>
    step !== undefined && step.label.platforms.length > 0 && step.role.kind === "posts";
  return new Set(
    steps.filter((step) => {
      if (step.role.kind !== "unknown" || step.sorts.length > 0 || wordCount(step.text) > LONGEST_CHANNEL)
        return false;
      const level = steps.filter((other) => other.level === step.level);
      const at = level.indexOf(step);
      return isPlatform(level[at - 1]) && isPlatform(level[at + 1]);
    }),
  );
}

/** Headings of one level below which most texts have hashtags, if nothing else announces posts. */
function tagged(sections: readonly Section[]): Step[] {
  const holding = sections.filter((section) => {
    const texts = section.units.flatMap((unit) => ("text" in unit ? [unit.text] : []));
    const own = texts.filter((text) => hashtagsOf(text).length > 0);
    return !isClosed(section) && own.length > 0 && own.length >= texts.length / 2;
  });
  return byLevel(holding.map((section) => ({ ...section, path: section.path.slice(-1) }))).flatMap((group) =>
    group.length > 1 ? group : [],
  );
}

/** Marks headings without a role of their own of which several at one level have posts below them. */
function withThemes(sections: readonly Section[]): Section[] {
  const above = sections.filter(({ path, units }) => units.length > 0 && pathRole(path).kind === "posts");
  const themes = new Set(byLevel(above).flatMap((group) => (group.length > 1 ? group : [])));
  return replaceSteps(sections, (step) => (themes.has(step) ? { ...step, isTheme: true } : step));
}

function isClosed({ path }: Section): boolean {
  return CLOSED.has(pathRole(path).kind) || path.some(({ role }) => CLOSED.has(role.kind));
}

/** The headings above sections that have no role and no platform, grouped by their level; by default those that say something. */
function byLevel(
  sections: readonly Section[],
  isWanted: (step: Step) => boolean = ({ label }) => label.rest !== "",
): Step[][] {
  const groups = new Map<number, Set<Step>>();
  for (const { path } of sections) {
    for (const step of path) {
      if (step.role.kind !== "unknown" || step.sorts.includes("platform") || !isWanted(step)) continue;
      groups.set(step.level, (groups.get(step.level) ?? new Set()).add(step));
    }
  }
  return Array.from(groups.values(), (steps) => [...steps]);
}

/** Sections below one heading share it, and share what replaces it. */
function replaceSteps(sections: readonly Section[], replace: (step: Step) => Step): Section[] {
  const replaced = new Map<Step, Step>();
  return sections.map((section) => ({
    ...section,
    path: section.path.map((step) => {
      const known = replaced.get(step) ?? replace(step);
      replaced.set(step, known);
      return known;
    }),
  }));
}

/** Whether a section has a text below a label, such as "Caption:", and another label beside it. */
function hasLabelledText(units: readonly Unit[]): boolean {
  const fields = units.flatMap((unit) =>
    "text" in unit ? unit.text.split("\n").map((line) => fieldLine(line)?.field) : [],
  );
  const others = fields.filter(
    (field) =>
      field === "image" ||
      field === "hashtags" ||
      field === "alt" ||
      field === "platform" ||
      field === "when",
  );
  return (
    fields.includes("text") && (others.length > 0 || fields.filter((field) => field === "text").length > 1)
  );
}

function unnamed({ units }: Section): Step {
  const origin: Origin = units[0]?.origin ?? { file: "" };
  return { text: "", level: 0, label: readLabel(""), sorts: [], role: { kind: "posts" }, origin };
}
