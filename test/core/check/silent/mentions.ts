import type { Silence, Tongue } from "./Silence.ts";

const none: { readonly [tongue in Tongue]: readonly string[] } = { nl: [], fr: [], de: [], en: [] };

export const mentionsOnX: Silence = {
  rule: "mention",
  hasNoFigures: true,
  platform: "twitter",
  correct: {
    nl: [
      "Volg @payoke, @UNODC en @PAG_ASA.",
      "Mail info@payoke.be, om 20u @ De Krook, @home",
      "(@payoke) “@UNODC” @payoke’s actie",
    ],
    fr: [
      "Suivez @payoke et l’@UNODC !",
      "Écrivez à contact@asblsurya.org @ Liège",
      "« @payoke », @UNODC_fr…",
    ],
    de: [
      "Folgen Sie @payoke und @UNODC_de.",
      "Mail an info@payoke.be, 20 Uhr @ Eupen",
      "„@payoke“ – @UNODC:",
    ],
    en: [
      "Follow @payoke, @UNODC and @UN_Women.",
      "Mail info@payoke.be; 10 pieces @ 5 euros",
      "Work @home with @payoke.",
    ],
  },
  faulty: { nl: ["Volg @payoke.bsky.social"], fr: ["Suivez @payoke@mastodon.social"], de: [], en: [] },
};

export const mentionsOnBluesky: Silence = {
  rule: "mention",
  hasNoFigures: true,
  platform: "bluesky",
  correct: {
    nl: [
      "Volg @payoke.bsky.social!",
      "Om 20u @ De Krook, 10 @ 5 euro, mail info@payoke.be",
      "Start @20u, werk @home",
    ],
    fr: ["Suivez @payoke.bsky.social (@unodc.org).", "Rendez-vous @ Liège à 20 h", "contact@asblsurya.org"],
    de: ["Folgen Sie @payoke.bsky.social.", "Treff @ Eupen, 20 Uhr", "info@payoke.be"],
    en: ["Follow @payoke.bsky.social, @unodc.org.", "Meet @ 8, mail info@payoke.be", "Line one\n@payoke.be"],
  },
  faulty: {
    nl: ["Volg @payoke"],
    fr: ["l’@payoke.bsky.social"],
    de: ["Folgen Sie @payoke@mastodon.social"],
    en: [],
  },
};

export const mentionsOnMastodon: Silence = {
  rule: "mention",
  hasNoFigures: true,
  platform: "mastodon",
  correct: {
    nl: ["Volg @payoke@mastodon.social, @unodc@un.social.", "Om 20u @ De Krook, info@payoke.be"],
    fr: ["Suivez @payoke@mastodon.social !", "« @payoke@mastodon.social »"],
    de: ["Folgen Sie @payoke@mastodon.social.", "Mail: info@payoke.be"],
    en: ["Follow @payoke, @payoke@mastodon.social.", "(@payoke@mastodon.social)"],
  },
  faulty: { ...none, en: ["Follow @payoke.bsky.social"] },
};
