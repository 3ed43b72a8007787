import type { Silence } from "./Silence.ts";

export const phones: Silence = {
  rule: "phone-unknown",
  hasNoFigures: true,
  correct: {
    nl: [
      "Bel gratis 078 055 800, ook ’s nachts, of sms naar 0495/12.34.56.",
      "Zie www.payoke.be, 0800 14 700, of hulp.brussels (0800 14 700).",
      "Vanuit het buitenland: +32 78 05 58 00 of 0032 (0)78 05 58 00. Of 078-05 58 00, of (078) 055 800.",
      "Stort op BE78 0558 0000 1234 (KREDBEBB), mededeling +++078/0558/00112+++, KBO 0780.558.001.",
      "Op 07/05/1958 begon het, op 07.05.2027 herdenken we dat. Deuren om 17.12 uur, trein van 17u12.",
      "Bel 112 bij gevaar, 101 voor de politie, 106 voor een luisterend oor, 1813 bij zelfmoordgedachten, 102 als je jong bent.",
      "Bel in 1912 of 2027, met kamer 107 of bus 1711: het nummer 12 van de lijst staat op pagina 105.",
      "Open 09.00-17.00 en 09.30 - 12.30, op 02 05 2027, van 03/05 tot 09/05; 03/05 100 mensen.",
      "Bel 015 29 70 00, 0800 12 345, 0478 12 34 56, 02 511 64 64-65 of +32 15 29 70 00. In Nederland: 020 123 45 67.",
    ],
    fr: [
      "Appelez le (078) 05 58 00, c’est gratuit. Tél. : 02/511.64.64 ou 04 232 40 30.",
      "Le numéro d’entreprise est le 0780.558.012, le compte BE07 8055 8000 0000.",
      "En 1912, le 1712 n’existait pas encore. Le 17/12, nous l’appelons.",
      "Appelez le 107 (Télé-Accueil), le 103 (Écoute-Enfants), le 116 000 ou le 0800 32 123.",
      "Rendez-vous à 17h13, voie 12, train 1710. Appel à témoins : 17 h 12, place 106.",
      "Appelez le 087 32 53 21, le 1712 ou le 0032 87 32 53 21. Dossier 087 32 53 2, réf. 015 29 70 0. À Paris : 01 23 45 67 89.",
    ],
    de: [
      "Rufen Sie 0032-78-055800 an, rund um die Uhr. Telefon +32 87 59 30 59 (Eupen).",
      "Telefonhilfe: 108. Polizei: Ruf 101 oder 110. Notruf 112, ärztliche Hilfe unter 116 117.",
      "Am 07.08.2055 um 8.00 Uhr. Konto BE78 0558 0001 0002.",
      "Rufen Sie 1912 Freiwillige auf? Nein: 17,12 Euro für 106 Karten.",
      "Telefonisch erreichbar: 078 / 055 800, von 9 bis 17 Uhr, Hausnummer 1711.",
      "Aachen: 0241 432-0, 0241 4321. Eupen: 087 59 30 59. Berlin: 030 1234567. Köln: 0221 12345.",
    ],
    en: [
      "Call +32 (0)78 055 800, or dial 112. For missing children, call 116 000.",
      "Call 020 7946 0018 in London, or (212) 555-0187 in New York.",
      "The 1711th signature came in at 17:12. Room 107, platform 105, ISBN 978-0-558-00112-3.",
      "Invoice 078-055-8000-112 of 7/8/2055: $712.",
      "Call 1813 in Dutch, 0800 32 123 in French, 078.055.800 in both. In 1716 nobody could.",
      "London: 020 7946 0018. Belgium: +32 87 32 53 21 or 087/32.53.21. Room 015, 29 chairs.",
    ],
  },
  faulty: {
    nl: ["Bel gratis 078 055 801", "Bel 1713", "Bel 015 29 70 0 voor info", "Bel 0800 12 34"],
    fr: ["Appelez le +32 78 05 85 00", "Appelez le 1711", "Appelez le 087 32 53 2.", "Tél. : 0478 12 34 5"],
    de: ["Rufen Sie 078/055.80 an", "Rufen Sie +32 87 32 53 2 an"],
    en: ["Call 0032 78 055 8000", "Call 178 055 800", "Call 02 511 64 6 now"],
  },
};
