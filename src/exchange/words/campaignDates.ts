/** What names the days between which a campaign runs, in English, Dutch, French and German. */
export const PERIOD_WORDS =
  "(?:campaign|action|activity|social media)?[’']?s? ?(?:period|dates?|duration|window|runs?)|when|(?:campagne|actie)(?:periode|duur|data)|periode(?: van de campagne)?|looptijd|wanneer|data|" +
  "période(?: (?:de |d[’'])(?:la )?(?:campagne|action))?|dates?(?: de (?:la )?campagne)?|durée(?: de la campagne)?|quand|" +
  "(?:kampagnen|aktions)(?:zeitraum|dauer|laufzeit)|zeitraum|laufzeit|dauer|wann|" +
  "(?:.{0,40}[\\s-])?(?:week|semaine)(?:[\\s-].{0,40})?|\\p{L}*(?:woche|week|weken|maand)(?: .{0,40})?";

/** What announces the name of a campaign. */
export const NAME_WORDS =
  "(?:the )?(?:name of (?:the |our )?)?campaign(?: ?(?:name|title))?|(?:(?:naam|titel) (?:van )?(?:de |onze )?)?campagne(?:naam|titel)?|" +
  "(?:(?:nom|titre|intitulé) de (?:la |notre )?)campagne|(?:(?:name|titel) (?:der|unserer) )?kampagne(?:nname|ntitel)?";

/** What announces the name of a campaign on the first lines of a document; inside of a post it is the post's title. */
export const TITLE_WORDS =
  "title|titel|titre|(?:(?:social media|campaign|campagne|kampagnen?|communicatie|communication|press|pers)[ -]?)?(?:tool)?kit|(?:campagne|communicatie)?pakket|kit de (?:campagne|communication)";

/** What names the day that a campaign is about. */
export const DAY_WORDS =
  "the day|(?:campaign|launch|action) (?:day|date)|(?:.{0,60} )?day(?: (?:of|for|against|to|without)\\b.{0,60})?|" +
  "de dag|\\p{L}{3,}dag(?:[ -].{0,60})?|(?:.{0,40} )?dag(?: (?:van|voor|tegen|zonder)\\b.{0,60})?|" +
  "(?:.{0,40}[\\s-])?(?:night|nuit|\\p{L}*nacht|march|marche|\\p{L}*mars|\\p{L}*marsch|festival|\\p{L}*feest|fête)(?: .{0,60})?|" +
  "la journée|(?:.{0,30} )?journée\\b.{0,80}|" +
  "der tag|\\p{L}{3,}tag(?:[ -].{0,60})?|(?:.{0,40} )?tag (?:des|der|für|gegen|ohne)\\b.{0,60}";

/** A sentence that says when the campaign runs. */
export const RUNS =
  /(?:campaign|campagne|kampagne|week|woche|semaine|month|maand|mois|monat|festival|action|actie|aktion)(?!\p{L})[^.!?\n\d]{0,60}?\s(?:runs|will run|takes place|will take place|is held|will be held|loopt|vindt|duurt|gaat door|is|se déroule(?:ra)?|court|a lieu|aura lieu|dure|se tient|läuft|findet|dauert|ist)(?!\p{L})[^\d]{0,20}(?<dates>[^.;!?\n]{5,60}\p{L}*\s?(?:\d{4})?)/iu;
