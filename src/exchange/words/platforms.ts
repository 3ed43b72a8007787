/** How toolkits name platforms. A pattern matches whole words; `X` alone counts in capitals only, see label.ts. */
export const PLATFORM_WORDS: readonly (readonly [id: string, pattern: string])[] = [
  ["facebook", "facebook|fb"],
  [
    "twitter",
    "(?:x ?[/(|] ?)?(?:formerly |voorheen |anciennement |ehemals |ex-?)?twitter\\)?(?: ?[/(|] ?x\\)?)?|tweets?",
  ],
  ["instagram", "instagram|insta|ig"],
  ["threads", "threads"],
  ["bluesky", "blue ?sky|bsky"],
  ["mastodon", "mastodon|fediverse"],
  ["linkedin", "linked ?in"],
  ["whatsapp", "whats ?app"],
  ["telegram", "telegram"],
];

/** Places to publish that bluehart has no rules for. Texts for them are left over, not lost. */
export const OTHER_CHANNELS =
  "tik ?tok|you ?tube(?: shorts)?|snap ?chat|be ?real|hoplr|nebenan(?:\\.de)?|pixelfed|peertube|we ?chat|slack|ms teams|microsoft teams|yammer|viva engage|smartschool|digital signage|narrowcasting|pinterest|reddit|discord|nextdoor|xing|viber|signal|twitch|vimeo|flickr|google(?: my)? business(?: profile)?|" +
  "news ?letters?|nieuwsbrief|nieuwsbrieven|infolettre|rundbrief|e-?mails?|courriels?|mail|blog(?:s|post|bericht|artikel)?|websites?|site web|webseite|intranet|sms|podcast|print|radio|poster|flyer";

/** All platforms at once. */
export const ALL_CHANNELS =
  "all (?:channels|platforms|networks|social media)|(?:any|every) (?:channel|platform)|alle (?:kanalen|platformen|platforms|kanäle|plattformen|netzwerke|sociale media)|op alle kanalen|auf allen kanälen|" +
  "tous (?:les )?(?:canaux|réseaux(?: sociaux)?)|toutes (?:les )?plateformes|everywhere|overal|partout|überall";
