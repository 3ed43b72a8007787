import type { Silence } from "./Silence.ts";

const NBSP = "\u00a0";

export const characters: Silence = {
  rule: "broken-characters",
  hasNoFigures: true,
  correct: {
    nl: [
      "Bewaar het in C:\\news of D:\\nieuws\\rapport.txt, of op \\\\server\\toolkit\\nl.",
      "“Vrijheid voor elke Rosé…” zei ze in Café “René”. CAFÉ… CAFÉ’S “CAFÉ”",
      "Jong & oud, R&D, Q&A; en AT&T. Belgïe bestaat niet, België wel; coördinatie, geëerd.",
      "Hart 💙, gezin 👨‍👩‍👧‍👦, vlag 🇧🇪, 10 €, 20 °C, §3, ¶, ±5, ½, ×2, ™, ©, ®, ‰.",
      "¯\\_(ツ)_/¯ \\o/ en een backslash \\ of twee \\\\. Pad: map\\nr\\tekst.",
    ],
    fr: [
      `« La liberté${NBSP}» et «${NBSP}l’égalité${NBSP}», «${NBSP}LIBERTÉ${NBSP}», LIBERTÉ${NBSP}! DIGNITÉ${NBSP}: ÉGALITÉ…`,
      "« Dignité… », “sécurité…” et l’ÉTÉ’27, À BIENTÔT…, VOILÀ”, GRÂCE À…",
      "Noël, maïs, Saül, Citroën, cœur, œuvre, Œdipe, ÇA, L’Haÿ-les-Roses, pâté®, café™",
      "Sœurs & frères, M&M’s; &c. Le dossier C:\\textes\\traite.",
      `Prix${NBSP}: 5${NBSP}€${NBSP}; «${NBSP}à côté${NBSP}»${NBSP}; 11\u202f000 personnes. Côté »`,
    ],
    de: [
      "„KÖ“, „Ä“, „Ö…“ und „Ü”: Übergröße, ÄRZTE, Straße, GROẞ, „Café“, Café’s",
      "Ähnlich: à la carte, Señor, São Paulo, Łódź, Škoda, Ångström, Čapek, naïv.",
      "Müller & Söhne; C:\\neu\\texte; \\\\server\\rat.",
      "10 €, 5 °C, § 232 StGB, ½, ¼, „±“, »Menü«, »Café«, ›Menü‹, »CAFÉ«",
      "Ob „Milieu – É“ oder „à la Â“: alles gut. Â?",
    ],
    en: [
      "The “café…” and the “fiancé”—both é’s. CAFÉ—OPEN, CAFÉ™, CAFÉ® and CAFÉ…",
      "Beyoncé’s song, Brontë’s book, São Tomé’s flag, naïve, coöperate, façade…",
      "AT&T, B&B; rock & roll; Marks & Spencer. Use C:\\new\\report or /usr/news.",
      "Free hearts 💙🕊️ 👩🏽‍🤝‍👩🏻 #️⃣ 1️⃣, £5, ¥500, ¿qué?, ¡olé!, «olé», OLÉ»",
      "It’s 20 °C ± 2; the “½” sign; Å, Ångström; ÅÄÖ”",
    ],
  },
  faulty: {
    nl: [
      "Op 30 juli 2O26",
      "Bel 0800 1O0",
      "Kom op l2 juli",
      "Een cafÃ© open",
      "een \ufffd teken",
      "Foto&#39;s",
    ],
    fr: ["Lâ€™Ã©cole", "Oui\u00c2\u00a0!", "LibertÃ©â€¦"],
    de: ["GrÃ¼ÃŸe", "Ãœbung", "Jung &amp; alt"],
    en: ["Itâ€™s time", "Stop.\\nNow.", "heart ðŸ’™"],
  },
};
