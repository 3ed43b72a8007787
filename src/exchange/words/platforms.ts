/** How toolkits name platforms. A pattern matches whole words. */
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
  ["tiktok", "tik[ -]?tok"],
  ["discord", "discord"],
  ["slack", "slack"],
  [
    "google-business",
    "google(?: my)?[ -]business(?: profiles?)?|google[ -](?:unternehmensprofil|bedrijfsprofiel)|(?:profil|fiche) (?:d[’']établissement )?google",
  ],
  ["nostr", "nostr"],
  ["sms", "sms|textos?"],
  ["youtube", "you ?tube(?: shorts)?"],
  ["reddit", "(?:sub)?reddit(?:[ :]*r\\/\\w{2,21})?|r\\/\\w{2,21}"],
  ["lemmy", "lemmy"],
  ["pinterest", "pinterest"],
];

/** Short names that are words or letters like others unless they are in capitals. */
export const PLATFORM_CAPITALS: readonly (readonly [id: string, pattern: string])[] = [
  ["twitter", "X"],
  ["linkedin", "LI"],
  ["tiktok", "TT"],
  ["google-business", "GBP|GMB"],
  ["youtube", "YT"],
];

/** Places to publish that bluehart has no rules for. Texts for them are left over, not lost. */
export const OTHER_CHANNELS =
  "snap ?chat|be ?real|hoplr|nebenan(?:\\.de)?|pixelfed|peertube|we ?chat|ms teams|microsoft teams|yammer|viva engage|smartschool|digital signage|narrowcasting|nextdoor|xing|viber|signal|twitch|vimeo|flickr|" +
  "news ?letters?|nieuwsbrief|nieuwsbrieven|infolettre|rundbrief|e-?mails?|courriels?|mail|blog(?:s|post|bericht|artikel)?|websites?|site web|webseite|intranet|podcast|print|radio|poster|flyer";

/** All platforms at once. */
export const ALL_CHANNELS =
  "all (?:channels|platforms|networks|social media)|(?:any|every) (?:channel|platform)|alle (?:kanalen|platformen|platforms|kanäle|plattformen|netzwerke|sociale media)|op alle kanalen|auf allen kanälen|" +
  "tous (?:les )?(?:canaux|réseaux(?: sociaux)?)|toutes (?:les )?plateformes|everywhere|overal|partout|überall";
