import { describeToolkits, type Toolkit } from "./describeToolkits.ts";

/** Ten more, as they arrive: forwarded, copied from a PDF or a chat, with posts in rows, columns or both. */
const TOOLKITS: { readonly [name: string]: Toolkit } = {
  "doorgestuurd.txt": {
    title: "Stille Week – teksten voor jullie kanalen",
    posts: [
      {
        platforms: ["facebook", "twitter"],
        text: "Hoor jij de merel nog? 🐦 Van 17 tot 23 mei is het Stille Week. Zet je motor af, je muziek zachter en luister mee in {{naam-gemeente}}.\nAlle activiteiten: www.stilleweek.example.be\n\n#StilleWeek",
        variants: {
          twitter:
            "Hoor jij de merel nog? Van 17 tot 23 mei is het Stille Week. #StilleWeek www.stilleweek.example.be",
        },
      },
      {
        platforms: ["instagram"],
        text: "Eén minuut stilte, elke dag om acht uur. Wie doet mee?\n\n#StilleWeek #Merel",
      },
    ],
    values: ["naam-gemeente"],
    background: ["Waarom een Stille Week?"],
    left: ["Dag collega's", "Met vriendelijke groeten", "leen@stilleweek.example.be", "T 02 000 00 00"],
  },
  "whatsapp.txt": {
    title: "Whatsapp",
    posts: [
      {
        platforms: ["facebook", "instagram"],
        text: "Zaterdag ruimen we samen de Demer op. Breng je laarzen mee, wij zorgen voor soep! 🥾\nwww.zwerfvuil.example.be #PropereDemer",
      },
      {
        platforms: ["twitter"],
        text: "Zaterdag, 9 uur, brug van Aarschot: wie ruimt mee op? #PropereDemer www.zwerfvuil.example.be",
      },
    ],
    left: ["Hier de posts", "<Media weggelaten>", "Bedankt!", "An Peeters"],
  },
  "waldbrand.txt": {
    title: "WALDBRANDWOCHE",
    posts: [
      {
        platforms: ["facebook"],
        text: "Ein Funke genügt. In dieser Woche gilt im {{name-des-waldes}} Rauchverbot, und der Grill bleibt zu Hause. Danke, dass Sie mithelfen!\nMehr Tipps: www.waldbrandwoche.example.de",
      },
      {
        platforms: ["bluesky", "twitter"],
        text: "Neun von zehn Waldbränden hat ein Mensch verursacht. Einer davon muss nicht sein. #Waldbrandwoche www.waldbrandwoche.example.de",
      },
      {
        platforms: ["bluesky", "twitter"],
        text: "Kippe, Kohle, Katalysator: drei Gründe, heute nicht auf trockenem Gras zu parken. #Waldbrandwoche",
      },
    ],
    values: ["name-des-waldes"],
    background: ["Hintergrund"],
    facts: ["9 von 10", "400.000"],
    left: ["- 1 -", "Waldbrandwoche 2027 – Kommunikationspaket", "Musterstadt, 3. Juli", "Forstamt Muster"],
  },
  "tweetalig.md": {
    title: "Zonder auto naar school / À l’école sans voiture",
    posts: [
      {
        text: {
          nl: "Vrijdag laten we de auto thuis. Wie komt er te voet, met de step of met de fiets? #SchoolZonderAuto",
          fr: "Vendredi, la voiture reste au garage. Qui vient à pied, en trottinette ou à vélo ? #EcoleSansVoiture",
        },
        images: ["schoolpoort.jpg"],
      },
      {
        text: {
          nl: "Twintig minuten wandelen is meer dan 2.000 stappen. Je juf telt mee!",
          fr: "Vingt minutes de marche, c’est plus de 2.000 pas. Ta maîtresse compte avec toi !",
        },
      },
      {
        text: {
          nl: "Dank je wel, {{school}}: 312 kinderen kwamen zonder auto.",
          fr: "Merci, {{école}} : 312 enfants sont venus sans voiture.",
        },
      },
    ],
    values: ["school", "école"],
    left: ["school@zonderauto.example.be", "Kit voor scholen en ouderraden"],
  },
  "bees.md": {
    title: "Bee Friendly Day",
    posts: [
      {
        platforms: ["twitter"],
        text: "A third of what we eat depends on bees. Give them lunch: leave your lawn for two weeks. #BeeFriendlyDay https://beefriendly.example.org/lawn?utm_source=twitter&utm_medium=social",
      },
      {
        platforms: ["twitter"],
        text: "No garden? A pot of thyme on the windowsill feeds a bee all summer. #BeeFriendlyDay",
      },
      {
        platforms: ["twitter"],
        text: '"A lawn is a desert for a bee," says Joan, who keeps forty hives. Be her oasis. #NoMow',
        images: ["bee-card.png"],
      },
    ],
    hashtags: ["BeeFriendlyDay", "NoMow"],
    background: ["Key messages"],
    left: ["LONDON, 20 May 2027", "press@beefriendly", "FOR IMMEDIATE RELEASE", "Notes to editors"],
  },
  "querformat.csv": {
    title: "Querformat",
    posts: [
      {
        platforms: ["facebook", "instagram"],
        text: "Am Montag fährt der erste Bücherbus durch {{stadtteil}}. Steigen Sie ein, suchen Sie sich was aus!\n\n#Bücherbus #Lesen",
        when: "2027-05-03",
        images: ["bus.jpg"],
      },
      {
        platforms: ["twitter"],
        text: "Bücher auf Rädern: heute um 15 Uhr am Marktplatz. www.buecherbus.example.de\n\n#Bücherbus",
        when: "2027-05-05",
      },
      {
        platforms: ["linkedin"],
        text: "Unser Bücherbus sucht Fahrerinnen und Fahrer, die gern vorlesen. Melden Sie sich bei uns!\n\n#Bücherbus #Ehrenamt",
        when: "2027-05-07",
      },
    ],
    values: ["stadtteil"],
  },
  "dons.txt": {
    title: "KIT DE COMMUNICATION – SEMAINE DU DON DE SANG",
    posts: [
      {
        text: "Une heure de pause, trois vies sauvées. Cette semaine, nos collègues donnent leur sang à {{lieu}}. Et les vôtres ?\n👉 www.donsang.example.fr",
      },
      {
        text: "« Je n’avais jamais osé. Ça prend dix minutes et un biscuit. » Lucie, comptable et donneuse depuis lundi. #DonDeSang",
      },
      {
        text: "Première fois ? Tiens la main de ton meilleur ami et viens donner ton sang. #DonDeSang",
      },
      { text: "18 ans et une demi-heure devant toi : c’est tout ce qu’il faut. #DonDeSang" },
    ],
    values: ["lieu"],
    background: ["Introduction"],
    facts: ["10 000", "1"],
    helplines: ["Info donneurs 0800 00 000"],
    left: ["Chère collègue"],
  },
  "walktober.md": {
    title: "Walktober toolkit 🍂",
    posts: [
      {
        text: "🍂 Walktober starts today! Ten minutes around the block is all it takes. Who is walking with you?\n\n#Walktober #TenMinutes",
        images: ["week1.png"],
      },
      {
        text: "Walking alone is good. Walking with a friend is better, and you will laugh twice as much.\nTag the one who always says yes! 👟\n\n#Walktober",
      },
      {
        text: '"I take the canal, every morning," says Mo, 71. What is your favourite route in {{town}}?\n\n#Walktober',
        images: ["week3.png"],
      },
    ],
    values: ["town"],
    background: ["Introduction"],
    left: ["Copy the text.", "@walktober"],
  },
  "breit.csv": {
    title: "Redaktionsplan Zu-Fuß-Tag",
    posts: [
      {
        platforms: ["facebook", "instagram", "twitter"],
        text: "Am Mittwoch ist Zu-Fuß-Tag in {{stadt}}. Wie viele Schritte sind es von Ihrer Tür bis zur Arbeit?",
        variants: {
          twitter: "Am Mittwoch ist Zu-Fuß-Tag in {{stadt}}. Wie viele Schritte schaffen Sie?",
          instagram: "Wie viele Schritte sind es bis zur Arbeit? 👟 #ZuFußTag",
        },
        when: "2027-09-20",
        images: ["auftakt.jpg"],
      },
      {
        platforms: ["facebook", "instagram"],
        text: "Tipp: Steigen Sie eine Haltestelle früher aus.",
        variants: {
          instagram: "Eine Haltestelle früher aussteigen: schon 800 Schritte mehr. #ZuFußTag",
        },
        when: "2027-09-21",
        images: ["tipp.jpg"],
      },
      {
        platforms: ["facebook", "twitter"],
        text: "Heute ist Zu-Fuß-Tag!\n\nZeigen Sie uns Ihren Weg.",
        variants: { twitter: "Heute ist Zu-Fuß-Tag! Zeigen Sie uns Ihren Weg. #ZuFußTag" },
        when: "2027-09-22",
      },
    ],
    values: ["stadt"],
    left: ["Legende: ok"],
  },
  "samen-sterk.md": {
    title: "Mediakit Samen Sterk",
    posts: [
      {
        text: {
          nl: "Een lege brooddoos leert slecht. Teken voor een warme maaltijd in elke school: www.samensterk.example.be",
          fr: "Une boîte à tartines vide n’apprend rien. Signez pour un repas chaud dans chaque école : www.samensterk.example.be",
        },
      },
      {
        text: {
          nl: "Eén kind op de vijf. In jouw klas zijn dat er vijf. #SamenSterk",
          fr: "Un enfant sur cinq. Dans votre classe, cela fait cinq. #SamenSterk",
        },
      },
    ],
    background: ["Achtergrond"],
    left: ["Logo (png)"],
  },
};

describeToolkits(TOOLKITS);
