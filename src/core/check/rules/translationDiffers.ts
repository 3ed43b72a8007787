import type { Campaign, Language } from "../../campaign/Campaign.ts";
import type { SourceText } from "../../source/SourceText.ts";
import { findDates } from "../../text/entities/dates.ts";
import { type Figure, findFigures, isSameFigure } from "../../text/entities/figures.ts";
import { hostOf } from "../../text/entities/hostOf.ts";
import { findLinks } from "../../text/entities/links.ts";
import { findMentions } from "../../text/entities/mentions.ts";
import { dialled, findPhoneNumbers } from "../../text/entities/phoneNumbers.ts";
import { findPlaceholders } from "../../text/entities/placeholders.ts";
import { overlapsAny, type Span } from "../../text/Span.ts";
import type { KitRule } from "../Rule.ts";
import { textsOfPost } from "../textsOfPost.ts";

const KINDS = ["figure", "phone", "address", "placeholder", "mention", "date"] as const;
type Kind = (typeof KINDS)[number];

/** A translation states another figure, number, address, placeholder, mention or date than the text in the main language. */
export const translationDiffers: KitRule<
  "translation-differs",
  {
    readonly kind: Kind;
    readonly language: Language;
    readonly main: Language;
    /** What only the main text has, as written. */
    readonly missing: readonly string[];
    /** What only the translation has, as written. */
    readonly added: readonly string[];
  }
> = {
  name: "translation-differs",
  severity: "warning",
  fixable: false,
  *checkKit(kit) {
    const [main] = kit.unfilled.languages;
    for (const { origin, language, text, platforms, texts } of textsOfPost(kit)) {
      const original = texts.get(main);
      if (language === main || original === undefined) continue;
      const [ours, theirs] = [
        itemsIn(original.value, main, kit.unfilled),
        itemsIn(text.value, language, kit.unfilled),
      ];
      for (const kind of KINDS) {
        const missing = without(ours, theirs, kind);
        const added = without(theirs, ours, kind);
        if (missing.length === 0 && added.length === 0) continue;
        const at = placeOf(text, added[0]);
        const written = (items: readonly Item[]) => [...new Set(items.map(({ text }) => text))];
        yield {
          params: { kind, language, main, missing: written(missing), added: written(added) },
          at,
          origin,
          languages: [language],
          platforms,
        };
      }
    }
  },
};

interface Item extends Span {
  readonly kind: Kind;
  readonly text: string;
  /** What has to be the same in every language. */
  readonly value: string;
  readonly figure?: Figure;
}

function without(these: readonly Item[], those: readonly Item[], kind: Kind): Item[] {
  return these.filter(
    (item) =>
      item.kind === kind &&
      !those.some(
        (other) =>
          other.kind === kind &&
          (item.figure !== undefined && other.figure !== undefined
            ? isSameFigure(item.figure, other.figure)
            : item.value === other.value),
      ),
  );
}

/** The range of an item of the text, or the text's start. */
function placeOf(text: SourceText, item: Item | undefined) {
  return text.range(item ?? { start: 0, end: 0 });
}

/** What a text states. A helpline's numbers and sites may differ by language, because the campaign declares them. */
function itemsIn(text: string, language: Language, campaign: Campaign): Item[] {
  const links = findLinks(text, "any");
  const phones = findPhoneNumbers(text).filter((phone) => !overlapsAny(phone, links));
  const placeholders = findPlaceholders(text);
  const dates = findDates(text, language);
  const item = (kind: Kind, span: Span, value: string): Item => ({
    kind,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    value,
  });
  const declared = declaredIn(campaign);
  const elsewhere = [links, phones, placeholders, dates];
  return [
    ...phones
      .filter(({ digits }) => !declared.phones.includes(digits))
      .map((phone) => item("phone", phone, phone.digits)),
    ...links
      .filter((link) => !declared.hosts.includes(hostOf(link.text)))
      .map((link) => item("address", link, hostOf(link.text))),
    ...placeholders.flatMap((span) =>
      span.name === undefined ? [] : [item("placeholder", span, span.name)],
    ),
    ...dates.map((date) => item("date", date, [date.day, date.month, date.year ?? ""].join("-"))),
    ...findMentions(text).map((mention) => item("mention", mention, mention.handle.toLowerCase())),
    ...findFigures(text, language)
      .filter((figure) => !elsewhere.some((spans) => overlapsAny(figure, spans)))
      .map((figure) => ({ ...item("figure", figure, ""), figure })),
  ];
}

function declaredIn({ helplines }: Campaign) {
  return {
    phones: helplines.flatMap(({ phone }) => (phone === undefined ? [] : [dialled(phone)])),
    hosts: helplines.flatMap(({ site, formerSites = [] }) => [...site.values(), ...formerSites].map(hostOf)),
  };
}
