/** Days, weeks and moments by which toolkits are divided, in English, Dutch, French and German. */

export const WEEKDAYS =
  "mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:rs(?:days?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|" +
  "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|" +
  "lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|" +
  "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|mi|fr|sa|so";

export const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december|" +
  "januari|februari|maart|mei|juni|juli|augustus|oktober|" +
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|" +
  "januar|jänner|februar|märz|dezember|" +
  "jan|feb|mrt|apr|jun|jul|aug|sept?|o[ck]t|nov|de[cz]|janv|févr|avr|juil|déc|mär";

/** Parts of a day, which headings name beside the day. */
export const DAYTIMES =
  "noon|midday|(?:in the |early |late )?(?:morning|afternoon|evening)|middag|(?:'s |’s )?(?:ochtends?|middags|avonds?)|(?:voor|na)middag|" +
  "midi|(?:le )?matin|(?:l[’'])?après-midi|(?:le )?soir|(?:am )?(?:vor|nach)?mittags?|(?:am )?abends?|(?:am )?morgens";

export const MOMENTS =
  "(?:day|dag|jour|tag) ?\\d{1,3}|(?:week|semaine|woche|kw) ?\\d{1,2}|j ?[-–+] ?\\d{1,3}|jour j|d-day|" +
  "tomorrow(?: is)?|today|yesterday|morgen|vandaag|gisteren|demain|aujourd[’']hui|hier|heute|gestern|" +
  "(?:one|two|three|\\d{1,2}) (?:day|week|month)s? (?:before|after|to go)|(?:on )?the (?:day|week|day itself|day after|day before)|launch(?: day)?|before|during|after|" +
  "(?:een|één|twee|drie|\\d{1,2}) (?:dag|dagen|week|weken|maand) (?:voor|na|ervoor|erna)|(?:op )?de dag zelf|lancering|vooraf|nadien|" +
  "(?:un|une|deux|\\d{1,2}) (?:jour|semaine|mois)s? (?:avant|après)|(?:la )?veille|le jour même|lancement|avant|pendant|après|" +
  "(?:ein|eine|zwei|\\d{1,2}) (?:tage?|wochen?|monate?) (?:vorher|nachher|vor|nach)|am tag selbst|start|vorher|währenddessen|nachher";

/** What is between the first and the last day of several. */
export const UNTIL = "(?:[-–—]|t/m|tot(?: en met)?|au|bis(?: zum)?|to|until|through)";
