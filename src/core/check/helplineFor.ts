import type { Campaign, Helpline, Language } from "../campaign/Campaign.ts";
import { baseLanguage } from "../text/language.ts";

/** Regions aside: a helpline that speaks `fr` speaks `fr-BE` too. One that does not say what it speaks speaks all. */
export function speaks({ languages }: Helpline, language: Language): boolean {
  return languages?.some((spoken) => baseLanguage(spoken) === baseLanguage(language)) ?? true;
}

/** A helpline as a finding names it. */
export interface NamedHelpline {
  readonly name: string;
  /** Undefined if the name says it. */
  readonly address: string | undefined;
}

/** The first helpline that speaks a language; undefined if the campaign has none. */
export function helplineFor(language: Language, { helplines }: Campaign): NamedHelpline | undefined {
  const found = helplines.find((helpline) => speaks(helpline, language));
  return found && nameHelpline(found, language);
}

export function nameHelpline({ name, phone, site }: Helpline, language: Language): NamedHelpline {
  const address = phone ?? site.get(language) ?? site.values().next().value;
  return { name, address: address === name ? undefined : address };
}
