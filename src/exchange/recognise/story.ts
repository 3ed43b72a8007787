import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Decision, DraftFact, DraftHelpline, DraftSection } from "../Draft.ts";
import type { Remark } from "../ImportDocument.ts";
import type { FoundDocument, FoundSection } from "./FoundDocument.ts";
import type { ImportInput } from "./ImportInput.ts";
import { detectLanguage } from "./language.ts";
import { Ids } from "./makeId.ts";
import type { Placeholders } from "./placeholders.ts";

/** The title of the first document that has one, in each language; otherwise the file's name. */
export function titleOf(
  inputs: readonly ImportInput[],
  found: readonly FoundDocument[],
  languages: readonly string[],
) {
  const texts = new Map<string, string>();
  const became: Decision[] = [];
  const left: Remark[] = [];
  for (const [index, { title }] of found.entries()) {
    const main = languages[0] ?? "und";
    const language =
      inputs[index]?.language ?? (title === undefined ? undefined : detectLanguage(title.text)) ?? main;
    const at = languages.includes(language) ? language : main;
    if (title === undefined) continue;
    if (texts.has(at)) {
      left.push({
        text: title.text,
        why: say(({ why }) => why.otherTitle),
        origin: title.origin,
      });
      continue;
    }
    texts.set(at, title.text);
    became.push({ what: say(({ became }) => became.title), why: title.why, origin: title.origin });
  }
  if (texts.size > 0) return { texts, became, left, assumed: [] };
  const file = inputs[0]?.document.file ?? "";
  const name = file
    .replace(/^.*[/\\]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[_-]+/g, " ")
    .trim();
  const isName = (name.match(/\p{L}/gu) ?? []).length >= SHORTEST_NAME && inputs[0]?.isInput !== true;
  const title = !isName ? campaignIn(languages[0]) : name.charAt(0).toUpperCase() + name.slice(1);
  texts.set(languages[0] ?? "und", title);
  return {
    texts,
    became,
    left,
    assumed: [
      {
        text: say(({ assumed }) => assumed.title(title)),
        why: say(({ why }) => why.noTitle),
        origin: { file },
      },
    ],
  };
}

/** How many letters a file's name has at least that says what the campaign is. */
const SHORTEST_NAME = 3;

function campaignIn(language: string | undefined): string {
  return language === "nl" || language === "fr" ? "Campagne" : language === "de" ? "Kampagne" : "Campaign";
}

/** The sections of the background; those of two languages are paired in their order if there are as many. */
export function backgroundOf(
  inputs: readonly ImportInput[],
  found: readonly FoundDocument[],
  languages: readonly string[],
  placeholders: Placeholders,
): DraftSection[] {
  const main = languages[0] ?? "und";
  const sections = found.flatMap((one, index) =>
    one.background.map((section) => {
      const language = inputs[index]?.language ?? section.language ?? main;
      return {
        ...section,
        text: placeholders.replace(section.text),
        language: languages.includes(language) ? language : main,
      };
    }),
  );
  // What is below the title has no heading, and mostly no translation.
  const alone = sections.filter(({ heading }) => heading === "");
  const headed = alone.length < 2 ? sections.filter(({ heading }) => heading !== "") : sections;
  const byLanguage = languages.map((language) => headed.filter((section) => section.language === language));
  const [first = [], ...others] = byLanguage;
  const isPaired = first.length > 0 && others.every((list) => list.length === first.length);
  const toSection = (list: readonly (FoundSection & { readonly language: string })[]): DraftSection => ({
    heading: new Map(
      list.map(({ language, heading }) => [language, heading === "" ? introduction(language) : heading]),
    ),
    text: new Map(list.map(({ language, text }) => [language, text])),
  });
  if (!isPaired || languages.length < 2) return sections.map((section) => toSection([section]));
  return [
    ...(headed === sections ? [] : alone.map((section) => toSection([section]))),
    ...first.map((section, index) => toSection([section, ...others.flatMap((list) => list[index] ?? [])])),
  ];
}

/** The facts; one that documents in other languages state with the same figure is one fact. */
export function factsOf(
  inputs: readonly ImportInput[],
  found: readonly FoundDocument[],
  languages: readonly string[],
  placeholders: Placeholders,
): DraftFact[] {
  const ids = new Ids();
  const main = languages[0] ?? "und";
  const facts: (DraftFact & { readonly statement: Map<string, string>; readonly document: number })[] = [];
  const digits = (figure: string) => figure.replace(/\D/g, "");
  for (const [document, one] of found.entries()) {
    for (const { figure, statement, source } of one.facts) {
      const detected = inputs[document]?.language ?? detectLanguage(statement) ?? main;
      const language = languages.includes(detected) ? detected : main;
      const text = placeholders.replace(statement);
      const same = facts.find(
        (fact) =>
          fact.document !== document &&
          !fact.statement.has(language) &&
          digits(figure) !== "" &&
          digits(fact.figure) === digits(figure),
      );
      if (same !== undefined) same.statement.set(language, text);
      else
        facts.push({
          id: ids.make(statement, "fact"),
          figure,
          statement: new Map([[language, text]]),
          source,
          document,
        });
    }
  }
  return facts.map(({ document: _, ...fact }) => fact);
}

/** The helplines, each once: several documents have the same. */
export function helplinesOf(found: readonly FoundDocument[]): DraftHelpline[] {
  const byContact = new Map<string, DraftHelpline>();
  for (const { name, phone, site, note } of found.flatMap((one) => one.helplines)) {
    const key = phone === undefined ? `${name} ${site}` : `${name} ${phone.replace(/\D/g, "")}`;
    if (!byContact.has(key)) byContact.set(key, { name, phone, site, note });
  }
  return [...byContact.values()];
}

/** The heading of text that has none of its own. */
function introduction(language: string): string {
  return language === "nl" ? "Inleiding" : language === "de" ? "Einleitung" : "Introduction";
}
