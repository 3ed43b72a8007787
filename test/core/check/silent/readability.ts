import type { Silence } from "./Silence.ts";

export const readabilities: Silence = {
  rule: "readability",
  correct: {
    nl: [
      "Mensenhandel is mensen laten werken in omstandigheden die geen mens verdient. Iemand werft hen, brengt hen hierheen en geeft hun een bed. Daarna moeten zij werken, lang en voor weinig geld.",
      "Ze beloofden haar werk in een hotel. Toen ze aankwam, namen ze haar paspoort af. Ze sliep met zes anderen in een kelder en kreeg elke dag rijst. Op een ochtend liep ze weg.",
      "Wat kan u doen?\n- Kijk goed om u heen\n- Vraag hoe het gaat\n- Bel de hulplijn als u iets vreemds ziet\n- Praat erover met uw buren, uw collega’s en uw kinderen\n- Deel dit bericht",
      "Gerechtelijke instanties, arbeidsinspecteurs, gespecialiseerde opvangcentra, vreemdelingenzaken, hulpverleners, onderwijsinstellingen.",
      "Mensenhandelaars misleiden minderjarigen via sociale netwerken. Waarschuw jongeren! Gespecialiseerde hulpverleners begeleiden slachtoffers. Vertrouwelijk, gratis, professioneel. Hulporganisaties verwelkomen vrijwilligers. Ondersteun slachtofferorganisaties. Verspreid campagnemateriaal. Organiseer informatieavonden. Contacteer gemeentebesturen, scholengemeenschappen, jeugdbewegingen.",
    ],
    fr: [
      "La traite, c’est faire travailler des gens dans des conditions que personne ne mérite. Quelqu’un les recrute, les amène ici et leur donne un lit. Ensuite, ils doivent travailler, longtemps et pour peu d’argent.",
      "On lui avait promis un emploi dans un hôtel. À son arrivée, on lui a pris son passeport. Elle dormait dans une cave avec six autres femmes. Un matin, elle est partie.",
      "Que faire ?\n- Ouvrir les yeux\n- Demander comment ça va\n- Appeler la ligne d’aide\n- En parler avec ses voisins, ses collègues et ses enfants\n- Partager ce message avec tous ceux qui sont là",
      "Qu’est-ce qu’on peut faire quand on n’est pas sûr de ce qu’on voit ? On note ce qu’on a vu, où et à quelle heure, et on appelle quelqu’un qui sait quoi en faire, sans rien dire aux autres.",
      "Magistrats, inspecteurs, policiers, travailleurs sociaux, enseignants : #OuvrezLesYeux #TraiteDesÊtresHumains #JournéeMondiale #CœurBleu #Exploitation #Protection #Prévention www.stoptraite.be",
    ],
    de: [
      "Menschenhandel heißt, Menschen so arbeiten zu lassen, wie es kein Mensch verdient. Jemand wirbt sie an, bringt sie her und gibt ihnen ein Bett. Dann müssen sie arbeiten, lange und für wenig Geld.",
      "Man hatte ihr Arbeit in einem Hotel versprochen. Bei der Ankunft nahm man ihr den Pass ab. Sie schlief mit sechs anderen in einem Keller und bekam jeden Tag Reis. Eines Morgens lief sie weg.",
      "Was können Sie tun?\n- Schauen Sie hin\n- Fragen Sie, wie es geht\n- Rufen Sie die Hotline an\n- Sprechen Sie mit Nachbarn, Kolleginnen und Kindern darüber\n- Teilen Sie diesen Beitrag mit allen, die Sie kennen",
      "Strafverfolgungsbehörden, Arbeitsinspektionen, Ausländerbehörden, Beratungsstellen, Bildungseinrichtungen, Hilfsorganisationen.",
      "Wer etwas sieht, z. B. einen Bus, der jeden Tag vor Tag kommt und erst in der Nacht wieder fährt, kann anrufen. Niemand muss seinen Namen sagen. Wer anruft, spricht mit jemandem, der zuhört und weiß, was zu tun ist.",
    ],
    en: [
      "Human trafficking is making people work in conditions that nobody deserves. Someone recruits them, brings them here and gives them a bed. Then they have to work, for long hours and for little money.",
      "They promised her a job in a hotel. When she came, they took her passport. She slept in a cellar with six others and got rice every day. One morning she walked away.",
      "What can you do?\n- Look around you\n- Ask how people are\n- Call the helpline if something seems wrong\n- Talk about it with your neighbours, your colleagues and your children\n- Share this post",
      "Prosecutors, labour inspectors, immigration officers, counsellors, educational institutions, humanitarian organisations.",
      "We asked them all what they would need, and they said the same: a bed, a door that locks, a person who speaks their own tongue, and the time to tell what was done to them.",
    ],
  },
  faulty: {
    nl: [
      "Mensenhandel betreft personen die geworven, vervoerd, gehuisvest of opgevangen worden met als doel de uitbuiting van hun arbeidskracht in omstandigheden die strijdig zijn met de menselijke waardigheid, zoals bepaald in het Strafwetboek.",
      "Wie niet zeker is van wat hij ziet, maar denkt dat er iets niet klopt, kan best opschrijven wat hij zag, waar het was en hoe laat het was, en dan bellen met iemand die weet wat er kan worden gedaan, want dat is beter dan zelf iets te doen.",
    ],
    fr: [
      "La traite des êtres humains concerne des personnes recrutées, transportées, hébergées ou accueillies à des fins d’exploitation de leur travail dans des circonstances contraires à la dignité humaine telles que définies par le Code pénal.",
    ],
    de: [
      "Menschenhandel betrifft Personen, die zum Zwecke der Ausbeutung ihrer Arbeitskraft unter menschenunwürdigen Bedingungen angeworben, befördert, untergebracht oder aufgenommen werden, wie es das Strafgesetzbuch in den entsprechenden Bestimmungen für alle Mitgliedstaaten der Europäischen Union ausdrücklich vorsieht.",
    ],
    en: [
      "Human trafficking concerns individuals recruited, transported, accommodated or received for the purposes of exploiting their labour under circumstances incompatible with human dignity, as established by the relevant provisions of criminal legislation.",
    ],
  },
};
