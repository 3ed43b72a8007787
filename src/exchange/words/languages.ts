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
