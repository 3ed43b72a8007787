import type { Block, Cell } from "../ImportDocument.ts";
import { isHelplineLine } from "./background.ts";
import { fieldLine, fieldOf } from "./fieldLabel.ts";
import { isPure, readLabel } from "./label.ts";
import { pathRole } from "./pathRole.ts";
import { isEmpty, LEVELS, type Section, type Step, type Unit } from "./Section.ts";

/** What a document like this calls itself. */
const KIT = /(?:kit|pakket|paket|campaign|campagne|kampagne|kalender|calendar|calendrier)(?!\p{L})/iu;

/** A heading that begins the document and stands alone at its level, or has nothing of its own below it. */
export function titleOf(sections: readonly Section[]): Step | undefined {
  const [start, ...others] = sections;
  // "For immediate release" above it is none.
  const first = others.find(({ path, units }) => path[0]?.role.kind !== "left" || !isEmpty(units));
  const step = first?.path[0];
  if (step === undefined || start === undefined || first === undefined || !isEmpty(start.units))
    return undefined;
  if (isPure(step.label) || step.role.kind === "left") return undefined;
  // A line that looks like a heading and is called "Key messages" is one of several.
  if (step.level >= LEVELS.capitals && step.role.kind !== "unknown" && step.role.kind !== "posts")
    return undefined;
  const alike = new Set(sections.flatMap(({ path }) => path.filter(({ level }) => level === step.level)));
  const isNamed = step.role.kind === "unknown" && KIT.test(step.text);
  // A line above the first label is the title, although lines like it follow.
  const isAlone = step.level >= LEVELS.capitals && step.role.kind === "unknown" && isEmpty(first.units);
  return alike.size === 1 || isNamed || isAlone || (isEmpty(first.units) && !first.hasChildren)
    ? step
    : undefined;
}

/** A title such as "Press kit" says nothing of the sections below it. */
export function withoutTitle(section: Section, title: Step | undefined): Section {
  if (title === undefined || section.path[0] !== title || title.role.kind === "posts") return section;
  return { ...section, path: section.path.slice(1) };
}

/** A table of two columns whose first one holds labels is text with labels. */
export function unfoldTable(block: Block): Block[] {
  if (block.kind !== "table") return [block];
  const rows = block.rows.filter((row) => row.some(({ text }) => text !== ""));
  const isLabelled =
    rows.length > 0 &&
    rows.every((row) => row.length === 2) &&
    rows.filter(([name]) => isLabel(name)).length >= rows.length * 0.7 &&
    // Two names side by side are a header.
    !(isLabel(rows[0]?.[0]) && isLabel(rows[0]?.[1]));
  if (!isLabelled) return [block];
  return rows.map(
    ([name, value]): Block => ({
      kind: "paragraph",
      text:
        name?.text === ""
          ? (value?.text ?? "")
          : `${name?.text.replace(/\s*:$/, "") ?? ""}: ${value?.text ?? ""}`,
      isBold: false,
      origin: name?.origin ?? block.origin,
    }),
  );
}

function isLabel(cell: Cell | undefined): boolean {
  return (
    cell !== undefined &&
    cell.text !== "" &&
    (fieldOf(cell.text) !== undefined || isPure(readLabel(cell.text)))
  );
}

/**
 * A list of hashtags at the end of the last of several posts is the campaign's, if no other post has a list of its own: it becomes a
 * section.
 */
export function withHashtagsApart(sections: readonly Section[]): Section[] {
  const posts = sections.filter(({ path, units }) => !isEmpty(units) && pathRole(path).kind === "posts");
  const last = posts.at(-1);
  const listing = posts.filter(({ units }) => units.some(isHashtagList));
  const list = last?.units.findLast((unit) => "text" in unit);
  if (
    last === undefined ||
    list === undefined ||
    posts.length < 2 ||
    listing.length !== 1 ||
    !isHashtagList(list)
  )
    return [...sections];
  return withApart(sections, last, [list], "Hashtags", { kind: "hashtags" });
}

/** The lines of helplines that end the last of several posts are the campaign's, if no other post has one: they become a section. */
export function withHelplinesApart(sections: readonly Section[]): Section[] {
  const isHelpline = (unit: Unit) =>
    "text" in unit && unit.text.split("\n").every((line) => isHelplineLine(line, unit.origin));
  const posts = sections.filter(({ path, units }) => !isEmpty(units) && pathRole(path).kind === "posts");
  const last = posts.at(-1);
  const naming = posts.filter(({ units }) => units.some(isHelpline));
  if (last === undefined || naming.length !== 1 || naming[0] !== last) return [...sections];
  const end = last.units.findLastIndex((unit) => "text" in unit && !isHelpline(unit) && !isHashtagList(unit));
  const units = last.units.filter((unit, index) => index > end && isHelpline(unit));
  const [first] = units;
  if (first === undefined || !("text" in first) || end === -1) return [...sections];
  const text = first.text.split(/\s?:/u, 1)[0] ?? "";
  return withApart(sections, last, units, text, { kind: "helplines" });
}

/** Takes the last units of a section out of it; they become a section of their own, under a heading. */
function withApart(
  sections: readonly Section[],
  from: Section,
  units: readonly Unit[],
  text: string,
  role: Step["role"],
): Section[] {
  const [first] = units;
  if (first === undefined) return [...sections];
  const heading: Step = { text, level: 0, label: readLabel(""), sorts: [], role, origin: first.origin };
  return sections.flatMap((section) =>
    section === from
      ? [
          { ...section, units: section.units.filter((unit) => !units.includes(unit)) },
          { path: [heading], units: [...units], hasChildren: false, languagesBelow: [] },
        ]
      : [section],
  );
}

function isHashtagList(unit: Unit): boolean {
  return "text" in unit && fieldLine(unit.text)?.field === "hashtags";
}
