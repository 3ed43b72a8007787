import { describeToolkits, type Toolkit } from "./describeToolkits.ts";

/** Toolkits as twelve kinds of organisations write them, each in a layout of its own, debris included. */
const TOOLKITS: { readonly [name: string]: Toolkit } = {
  // A hospital: two languages side by side, the header again on the second page.
  "ziekenhuis.csv": {
    title: "Bloedinzameling UZ Noord – planning sociale media",
    period: ["2027-06-07", "2027-06-14"],
    posts: [
      {
        platforms: ["facebook", "instagram"],
        text: {
          nl: "Onze bloedbank heeft nog twee dagen voorraad. Kom vrijdag bloed geven in de inkomhal.",
          fr: "Notre banque de sang a encore deux jours de réserve. Venez donner vendredi dans le hall d'entrée.",
        },
        when: "2027-06-07, 09:00",
        images: ["hal.jpg"],
      },
      {
        platforms: ["twitter"],
        text: {
          nl: "Een half uur van jouw tijd is een leven voor iemand anders. #GeefBloed",
          fr: "Une demi-heure de ton temps, c'est une vie pour quelqu'un d'autre. #DonneTonSang",
        },
        when: "2027-06-09, 12:00",
      },
      {
        text: {
          nl: "Vandaag tot 19 uur in de inkomhal. Tot straks!",
          fr: "Aujourd'hui jusqu'à 19 heures dans le hall d'entrée. À tantôt !",
        },
        when: "2027-06-11, 08:00",
        images: ["prik.png"],
      },
      { text: "Bedankt aan alle leerlingen van het zesde jaar!", when: "2027-06-12" },
    ],
    left: ["FR nog na te lezen door Claire"],
  },
  // A municipality: platforms across, days down.
  "verkehr.md": {
    title: "Zebrastreifen-Aktion der Stadt Musterhausen",
    posts: [
      {
        platforms: ["facebook", "instagram", "twitter"],
        text: "Am ersten Schultag sind 812 Kinder zum ersten Mal allein unterwegs. Bitte fahren Sie langsam.",
        variants: {
          twitter: "812 Kinder, erster Schultag. Fuß vom Gas! #Zebrastreifen",
          instagram: "Erster Schultag! Wer winkt, gewinnt. 🦓",
        },
        when: "2027-09-06",
      },
      {
        platforms: ["facebook", "instagram", "twitter"],
        text: "Warum stehen Schilder, wenn niemand hinschaut? Kommen Sie zur Schilderrunde um 17 Uhr.",
        variants: {
          twitter: "Schilderrunde heute, 17 Uhr, Rathausplatz.",
          instagram: "Schilderrunde mit der ganzen Familie",
        },
        when: "2027-09-08",
      },
    ],
    left: ["Entwurf v0.3", "Sperrfrist", "presse@musterhausen.example.de"],
  },
  // A museum: moments counted from the day.
  "musee.txt": {
    title: "NUIT DES MUSÉES – KIT RÉSEAUX SOCIAUX",
    day: "05-22",
    posts: [
      {
        platforms: ["facebook"],
        text: "La Nuit des musées revient : quinze salles, une lampe de poche, et vous.",
        images: ["lampe.jpg"],
        when: "14 days before",
      },
      {
        platforms: ["instagram", "threads"],
        text: "Qui dort au musée ? Réponse samedi. #NuitDesMusées",
        when: "7 days before",
      },
      {
        platforms: ["twitter"],
        text: "Ce soir, les musées ne ferment pas avant minuit. #NuitDesMusées www.nuitdesmusees.example.org",
        when: "day",
      },
      { text: "Merci aux 4.000 visiteurs de cette nuit !", when: "1 day after" },
    ],
    hashtags: ["NuitDesMusées", "Musées"],
    left: ["Version du 3 mai 2027", "Chers partenaires", "Bien à vous", "(ne plus utiliser #NDM)"],
  },
  // A trade union: weeks with a theme, bold labels, a letter to a member of parliament.
  "union.md": {
    title: "Fair Pay Friday toolkit",
    day: "10-07",
    posts: [
      {
        platforms: ["facebook", "twitter"],
        text: "Maria cleans eleven offices before you wake up. She earns £9.80 an hour. Sign at fairpay.example.org",
        variants: { twitter: "Eleven offices before breakfast. £9.80 an hour. #FairPayFriday" },
      },
      {
        platforms: ["facebook", "tiktok", "twitter"],
        text: 'Joan washed, fed and comforted nine people today. Her pay slip says "low-skilled". Sign at fairpay.example.org',
        variants: {
          twitter:
            '"Low-skilled", says the pay slip. Ask the nine people Joan cared for today. #FairPayFriday',
          tiktok: "Film your hands at work, and tell us what they do.",
        },
      },
    ],
    background: ["Key messages"],
    left: ["Copy, paste, tag us", "Dear [MP NAME]", "add week 3"],
  },
  // The police: labels, forwarded by e-mail, with an internal remark.
  "politie.txt": {
    title: "Teksten campagne Wifi-inbraak",
    posts: [
      {
        platforms: ["facebook", "twitter"],
        text: "Een open raam is een uitnodiging. Loop vanavond even rond je huis, en sluit wat open staat.",
        when: "2027-01-18, 08:30",
        images: ["raam.jpg"],
      },
      {
        platforms: ["instagram"],
        text: "Op vakantie? Zet het online als je weer thuis bent. 🏖️",
        when: "2027-01-20",
      },
      { text: "Iets verdachts gezien? Bel 101. Nu." },
    ],
    left: ["Dag allemaal", "Jan Peeters", "pers@pz.example.be"],
  },
  // A school: quotations, a list of practical matters, and an app that bluehart does not know.
  "school.md": {
    title: "Autovrije schooldag",
    posts: [
      {
        platforms: ["whatsapp"],
        text: "Beste ouders, vrijdag komen we te voet, met de step of met de fiets. Spreken jullie samen af?",
      },
      {
        platforms: ["facebook"],
        text: "Vrijdag blijft de auto thuis. Wij zetten de straat vol krijttekeningen. Kom kijken vanaf 8 uur!\n\n#Schoolstraat",
      },
      { platforms: ["instagram"], text: "Krijt + straat + 300 kinderen = ? 🎨 #Schoolstraat" },
    ],
    left: ["Fluohesjes liggen klaar", "Vrijdag is de schoolstraat dicht"],
  },
  // Scouts: counted tweets, bullets broken over two lines, a page number.
  "scouts.txt": {
    title: "SCOUTING WEEK 2027 - SHARE IT!",
    posts: [
      {
        platforms: ["twitter"],
        text: "A campfire, 12 friends, no wifi. Scouting Week starts Monday. #ScoutingWeek",
      },
      {
        platforms: ["twitter"],
        text: "You don't need to know knots. You need to want to learn one. #ScoutingWeek",
      },
      {
        platforms: ["facebook", "twitter"],
        text: "Bring a friend on Thursday: every troop keeps its doors open. #ScoutingWeek",
        variants: {
          facebook:
            "On Thursday every troop in {{town}} keeps its doors open from 6 to 8 pm. Come and tie your first knot.",
        },
      },
      {
        platforms: ["facebook"],
        text: "Monday is the first day of Scouting Week. Share your best campfire photo in the comments, and tell us who burnt the marshmallows.",
      },
    ],
    hashtags: ["ScoutingWeek", "DoYourBest"],
    values: ["town"],
    left: ["page 2 of 2"],
  },
  // A food bank: rows in two languages that are no translations of each other.
  "banque.csv": {
    title: "Banque",
    posts: [
      {
        platforms: ["facebook"],
        text: "Une boîte de conserve de plus dans votre caddie, c'est un repas de plus à table.\n\n#BanqueAlimentaire",
        when: "2027-10-11",
        images: ["boite.jpg"],
      },
      {
        platforms: ["facebook"],
        text: "Eén blik meer in je kar is één maaltijd meer op tafel.\n\n#Voedselbank",
        when: "2027-10-12",
        images: ["blik.jpg"],
      },
      {
        platforms: ["twitter"],
        text: "Nos rayons sont vides depuis mardi. Les vôtres débordent ? Déposez avant 18h.\n\n#BanqueAlimentaire",
        when: "2027-10-13",
      },
      {
        platforms: ["instagram"],
        text: "Onze vrijwilligers sorteren vandaag 900 kilo groenten. Kom helpen!\n\n#Voedselbank",
        when: "2027-10-14",
      },
    ],
  },
  // An embassy: three languages, one after another.
  "embassy.txt": {
    title: "EMBASSY OF EXAMPLELAND – HUMAN RIGHTS DAY – SOCIAL MEDIA PACK",
    day: "12-10",
    posts: [
      {
        platforms: ["twitter"],
        text: {
          en: "Rights are not a gift. They are yours. Today, and tomorrow. #HumanRightsDay",
          fr: "Les droits ne sont pas un cadeau. Ils sont à vous. Aujourd'hui, et demain. #HumanRightsDay",
          de: "Rechte sind kein Geschenk. Sie gehören Ihnen. Heute und morgen. #HumanRightsDay",
        },
      },
      {
        platforms: ["facebook"],
        text: {
          en: "On Human Rights Day we open our library to everyone. Thirty articles, thirty readers, one evening. Register: hrd.example.org",
          fr: "Pour la Journée des droits humains, notre bibliothèque est ouverte à tous. Trente articles, trente lecteurs, un soir. Inscription : hrd.example.org",
          de: "Am Tag der Menschenrechte ist unsere Bibliothek für alle offen. Dreißig Artikel, dreißig Stimmen, ein Abend. Anmeldung: hrd.example.org",
        },
      },
    ],
    left: ["NOT FOR RELEASE BEFORE 10 DEC"],
  },
  // Pharmacists: decorated headings, a footnote, an approval at the end.
  "apotheke.md": {
    title: "Kampagne „Frag erst uns“",
    period: ["2027-05-03", "2027-05-09"],
    posts: [
      {
        platforms: ["instagram"],
        text: "Drei Tabletten, drei Ärzte, eine Apotheke, die alles weiß. Frag erst uns!",
        when: "2027-05-03, 18:00",
        images: ["tabletten.png"],
      },
      {
        platforms: ["facebook"],
        text: "Wussten Sie, dass Grapefruitsaft die Wirkung von 85 Medikamenten verändert? Bringen Sie Ihre Liste mit, wir schauen sie durch.",
        when: "2027-05-05, 09:00",
      },
      { platforms: ["tiktok"], text: "Jana zeigt, was in der Hausapotheke fehlt." },
    ],
    left: ["Beispielinstitut, 2025"],
  },
  // An LGBT+ centre: a table of two languages, a helpline.
  "regenboog.md": {
    title: "Regenbooghuis – Internationale dag tegen homofobie",
    posts: [
      {
        text: {
          nl: "Op 17 mei hangen we de vlag uit. Jij ook?",
          fr: "Le 17 mai, nous hissons le drapeau. Et vous ?",
        },
      },
      {
        text: {
          nl: "Wie je liefhebt, is geen nieuws. Dat je veilig bent, moet dat ook niet zijn.",
          fr: "Qui vous aimez n'est pas une nouvelle. Que vous soyez en sécurité ne devrait pas l'être non plus.",
        },
      },
    ],
    helplines: ["Lumi 0800 99 533"],
    left: ["Inhoudswaarschuwing bij bericht 2: geweld"],
  },
  // A climate march: copied from a PDF, with hyphenation.
  "klima.txt": {
    title: "Klimamarsch – Texte zum Teilen",
    posts: [
      {
        platforms: ["facebook"],
        text: "Am 24. September gehen wir auf die Straße. Nicht, weil wir gern frieren, sondern weil es sonst keiner tut. Treffpunkt ist der Hauptbahnhof, Beginn um 12 Uhr. Bringt Schilder, Tee und eure Großeltern mit!",
      },
      {
        platforms: ["bluesky", "mastodon", "twitter"],
        text: "24. September, 12 Uhr, Hauptbahnhof. Wir sehen uns. #Klimamarsch",
      },
    ],
    left: ["Ich geh hin", "Liebe Leserinnen und Leser", "Seite 1/1"],
  },
};

describeToolkits(TOOLKITS);
