/** What languages are called, in themselves and in each other; a code counts in capitals or in brackets. */
export const LANGUAGE_WORDS: readonly (readonly [language: string, pattern: string])[] = [
  ["en", "english|engels|anglais|englisch|in english|EN|ENG|UK"],
  ["nl", "dutch|nederlands(?:talig)?|néerlandais|niederländisch|flemish|vlaams|in het nederlands|NL"],
  ["fr", "french|frans(?:talig)?|français|francais|französisch|en français|FR|FRA"],
  ["de", "german|duits(?:talig)?|allemand|deutsch|auf deutsch|DE|GER"],
  ["es", "spanish|spaans|espagnol|spanisch|español|ES"],
  ["it", "italian|italiaans|italien|italienisch|italiano|IT"],
  ["pt", "portuguese|portugees|portugais|portugiesisch|português|PT"],
];

/** The commonest little words of a language that the others lack. */
export const STOP_WORDS: { readonly [language: string]: string } = {
  en: "the and of to is for with you your we our are that this from have has be it on not can will every help their they who what about today more people by at as an all us join share",
  nl: "de het een van en is voor met op dat die niet zijn wordt worden wij we ons onze je jij jouw uw u ze zich er naar ook maar bij aan te om over door uit nog meer wat wie deze dit vandaag kan kunnen hebben heeft geen",
  fr: "le la les des du un une et est pour avec dans sur que qui ne pas nous vous votre vos notre nos ce cette ces au aux par plus se sont ont leur en être il elle chaque aujourd hui il y a d l c qu n s",
  de: "der die das und ist für mit auf nicht wir sie ihr ihre unser unsere ein eine einen dem den des zu von im am sich sind werden wird auch es bei aus dass mehr heute jeder alle uns euch du dein oder wie was kein keine hat haben",
};
