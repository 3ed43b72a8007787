import {
  type Campaign,
  type Fact,
  type Helpline,
  type Language,
  type Section,
  textIn,
} from "../campaign/Campaign.ts";
import type { Calendar } from "../campaign/dates.ts";
import { isUnreviewed } from "../compose/isUnreviewed.ts";
import { dayAndMonth, longDate } from "../i18n/formatDate.ts";
import { messagesIn } from "../i18n/index.ts";
import type { Platform } from "../platform/Platform.ts";
import { readingsOf } from "../platform/readingsOf.ts";
import { isWebAddress } from "../text/entities/isWebAddress.ts";
import { type Block, parseProse } from "./prose.ts";
import { supersededFactsIn } from "./supersededFacts.ts";

/** What a kit says besides its posts, in one language, as plain text. */
export interface CampaignView {
  readonly description: string;
  /** Undefined if the campaign has none. */
  readonly background: BackgroundView | undefined;
  readonly helplines: readonly HelplineView[];
  readonly facts: readonly FactView[];
  /** The rows of the table of rules; addresses are whole. */
  readonly rules: readonly (readonly string[])[];
  readonly checked: string;
}

export interface BackgroundView {
  /** Says so if nobody has reviewed the translation. */
  readonly unreviewed: string | undefined;
  readonly sections: readonly SectionView[];
}

/** A section of the background; a remark names the fact that superseded a figure of the text. */
export interface SectionView {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface HelplineView {
  readonly name: string;
  readonly region: string | undefined;
  readonly phone: string | undefined;
  readonly site: string | undefined;
  readonly note: string | undefined;
}

export interface FactView {
  readonly statement: string;
  /** Title, year and address of the source; empty, where none is known. */
  readonly source: readonly string[];
  readonly superseded: string | undefined;
}

/** What is said besides the posts, in a language, with the rules of some platforms. */
export function toCampaignView(
  {
    campaign,
    platforms,
    calendar,
  }: {
    readonly campaign: Campaign;
    readonly platforms: readonly Platform[];
    readonly calendar: Calendar;
  },
  language: Language,
): CampaignView {
  const messages = messagesIn(language);
  return {
    description: textIn(campaign.description, language, campaign) ?? "",
    background: describeBackground(campaign, language),
    helplines: campaign.helplines.map((helpline) => describeHelpline(helpline, campaign, language)),
    facts: campaign.facts.map((fact) => describeFact(fact, campaign, language)),
    rules: platforms.flatMap(({ name, limits }) =>
      limits.flatMap(readingsOf).map(({ kind, max, unit, confidence, checked, source }) => [
        name,
        messages.number(max),
        messages.units[unit] + messages.readings[kind],
        messages.confidence[confidence],
        checked,
        // A limit that the campaign sets needs no source: its readers know who set it.
        confidence === "set" ? "" : isWebAddress(source) ? source : messages.inEnglish(source),
      ]),
    ),
    checked: messages.checkedOn(longDate(calendar.today, language)),
  };
}

export function describeDay(campaign: Campaign, language: Language): string | undefined {
  const { day } = campaign;
  if (day === undefined) return undefined;
  const date = dayAndMonth(day.date, language);
  return `${date}, ${textIn(day.name, language, campaign) ?? ""}`;
}

function describeBackground(campaign: Campaign, language: Language): BackgroundView | undefined {
  const { background } = campaign;
  if (background.length === 0) return undefined;
  const keys = background.flatMap(({ key }) => [`${key}/heading`, `${key}/text`]);
  const unreviewed = keys.some((key) => isUnreviewed(key, language, campaign));
  return {
    unreviewed: unreviewed ? messagesIn(language).unreviewed : undefined,
    sections: background.map((section) => describeSection(section, campaign, language)),
  };
}

function describeSection({ heading, text }: Section, campaign: Campaign, language: Language): SectionView {
  const remarksOn = (words: string) =>
    supersededFactsIn(words, language, campaign).flatMap(
      (fact) => describeSuperseded(fact, campaign, language) ?? [],
    );
  return {
    heading: textIn(heading, language, campaign) ?? "",
    blocks: parseProse(textIn(text, language, campaign) ?? "", remarksOn),
  };
}

function describeHelpline(
  { name, region, phone, site, note }: Helpline,
  campaign: Campaign,
  language: Language,
): HelplineView {
  return {
    name,
    region,
    phone,
    site: textIn(site, language, campaign),
    note: textIn(note, language, campaign),
  };
}

function describeFact(fact: Fact, campaign: Campaign, language: Language): FactView {
  const { statement, source } = fact;
  return {
    statement: textIn(statement, language, campaign) ?? "",
    source: [source?.title, source?.year, source?.url].flatMap((part) =>
      part === undefined ? [] : [String(part)],
    ),
    superseded: describeSuperseded(fact, campaign, language),
  };
}

function describeSuperseded(
  { supersededBy }: Fact,
  campaign: Campaign,
  language: Language,
): string | undefined {
  const newer = campaign.facts.find(({ id }) => id === supersededBy);
  return newer && messagesIn(language).superseded(textIn(newer.statement, language, campaign) ?? "");
}
