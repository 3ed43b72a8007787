import { describeToolkits, type Toolkit } from "./describeToolkits.ts";

/** Ten toolkits in ten layouts and four languages, debris included. The posts are those that their reader would copy, stated by hand. */
const rivers =
  "Rivers begin in our streets. 💧\n\nOn Saturday we clean the banks of the {{river-name}}. Bring boots, we bring gloves!\n\nJoin us: www.riverweek.example.org";

const TOOLKITS: { readonly [name: string]: Toolkit } = {
  "river-week.md": {
    title: "River Week Toolkit 2027",
    posts: [
      {
        platforms: ["facebook", "twitter"],
        text: rivers,
        variants: {
          twitter:
            "Rivers begin in our streets. On Saturday we clean the banks of the {{river-name}}. www.riverweek.example.org",
        },
      },
      {
        platforms: ["facebook", "twitter"],
        text: "One bottle, one step. Who picks up ten?\nwww.riverweek.example.org",
      },
      { platforms: ["tiktok"], text: "Film your team at the bank and use the River Week sound." },
    ],
    hashtags: ["RiverWeek", "CleanBanks"],
    values: ["river-name"],
    background: ["Introduction", "About River Week"],
    facts: ["80%", "12,500"],
    left: ["Dear councillor", "@riverweek", "toolkit@riverweek.example.org", "Copy and paste these posts"],
  },
  "buren.txt": {
    title: "BURENDAG 2027",
    posts: [
      {
        text: "Ken jij de mensen naast wie je woont? Vrijdag is het Burendag in {{gemeente}}. Zet een stoel op de stoep en zeg hallo! www.burendag.example.be\n\n#Burendag #Stoepstoel",
      },
      {
        text: "Nog twee keer slapen. Wie bakt er taart voor de buren?\n\n#Burendag #Taart",
        images: ["taart.jpg"],
      },
      {
        text: "Vandaag is het zover! Deel een foto van jouw straat met #Burendag en maak kans op een tuinbank.",
        images: ["stoel.png"],
      },
    ],
    values: ["gemeente"],
    background: ["Inleiding", "Waarom Burendag?"],
    left: ["tiende verjaardag", "02 000 00 00", "- 2 -", "Burendag – communicatiepakket"],
  },
  "velo.csv": {
    title: "Calendrier éditorial – Semaine du vélo",
    posts: [
      {
        platforms: ["facebook", "instagram", "twitter"],
        text: "La Semaine du vélo démarre aujourd’hui\u00a0!\n\nQui pédale avec nous jusqu’à vendredi\u00a0? www.veloweek.example.org\n\n#SemaineDuVélo",
        variants: {
          twitter:
            "La Semaine du vélo démarre aujourd’hui. Qui pédale avec nous\u00a0? www.veloweek.example.org\n\n#SemaineDuVélo",
        },
        when: "2027-05-03, 09:30",
      },
      {
        platforms: ["linkedin"],
        text: "Trente entreprises de {{ville}} laissent la voiture au garage cette semaine. Et la vôtre\u00a0?\n\n#SemaineDuVélo #Entreprises",
        when: "2027-05-14",
      },
      {
        platforms: ["tiktok"],
        title: "Défi",
        text: "Un trajet, une chanson, trente secondes pour montrer votre route vers le travail.",
        when: "2027-05-14",
      },
    ],
    values: ["ville"],
    left: ["publié tel quel"],
  },
  "nachbarn.txt": {
    title: "Kommunikationspaket „Gute Nachbarn“",
    posts: [
      {
        platforms: ["facebook", "instagram"],
        text: "Wann haben Sie zuletzt bei den Nachbarn geklingelt? Am Samstag ist ein guter Tag dafür.\n\nMehr Ideen: www.gute-nachbarn.example.de",
        when: "2027-06-05, 18:00",
        images: ["klingel.jpg"],
      },
      {
        platforms: ["linkedin"],
        text: "Gute Nachbarschaft beginnt im Betrieb: Wir stellen unseren Hof für das Straßenfest der {{stadt}} zur Verfügung. #GuteNachbarn",
        when: "2027-06-13",
      },
      {
        platforms: ["twitter"],
        text: "Eine Klingel, ein Name, ein Kaffee. #GuteNachbarn www.gute-nachbarn.example.de",
      },
    ],
    values: ["stadt"],
    background: ["Hintergrund"],
    helplines: ["Nachbarschaftstelefon 0800 000 0000", "Streit unter Nachbarn"],
    left: ["max. 280 Zeichen", "Erika Muster"],
  },
  "hearing.txt": {
    title: "HEARING DAY",
    posts: [
      {
        platforms: ["twitter"],
        text: "When did you last hear the birds? Take the free three-minute hearing test on 3 March. www.hearingday.example.org #HearingDay",
      },
      {
        platforms: ["twitter"],
        text: "Seven years: that is how long most people wait. Do not wait. #HearingDay www.hearingday.example.org/test",
      },
      {
        platforms: ["twitter"],
        text: "Turn it down before it is too late. Headphones at sixty percent, sixty minutes a day. #HearingDay",
      },
      {
        platforms: ["facebook"],
        text: "Hearing Day is on 3 March. Our team at {{name-of-organisation}} offers the free test all day long, without an appointment.\n\nBring your parents, bring your neighbours!\n\nwww.hearingday.example.org #HearingDay",
      },
    ],
    values: ["name-of-organisation"],
    background: ["Introduction", "Why a Hearing Day?"],
    helplines: ["Hearing Helpline 0808 000 0000"],
    left: ["HEARING DAY CAMPAIGN TOOLKIT 2", "(94/280)", "More than forty towns take part"],
  },
  "bos-foret.md": {
    title: "Bosweek – Semaine de la forêt",
    posts: [
      {
        text: {
          nl: "Morgen begint de Bosweek! Trek je laarzen aan en ga mee op pad met de boswachter. www.bosweek.example.be #Bosweek",
          fr: "La Semaine de la forêt commence demain ! Enfilez vos bottes et suivez le garde forestier. www.bosweek.example.be #SemaineDeLaForêt",
        },
      },
      {
        text: {
          nl: "Wist je dat één oude eik meer dan 500 soorten insecten herbergt? Kom ze zoeken. #Bosweek",
          fr: "Saviez-vous qu’un vieux chêne abrite plus de 500 espèces d’insectes ? Venez les chercher. #SemaineDeLaForêt",
        },
      },
    ],
    left: ["bosweek@example.be"],
  },
  "lecture.txt": {
    title: "La Nuit de la lecture : kit de communication",
    posts: [
      {
        platforms: ["facebook"],
        text: "La nuit tombe, les livres s’ouvrent. Le 22 janvier, la bibliothèque de {{lieu}} reste ouverte jusqu’à minuit.\n\nVenez en pyjama !\n\n👉 www.nuitlecture.example.fr",
      },
      {
        platforms: ["instagram"],
        text: "Un livre, une lampe, un fauteuil : de quoi d’autre avez-vous besoin ? #NuitDeLaLecture",
      },
      { text: "Quel livre vous a empêché de dormir ? Racontez-le-nous le 22 janvier. #NuitDeLaLecture" },
    ],
    values: ["lieu"],
    background: ["À propos de la Nuit de la lecture"],
    facts: ["3 500", "Un adulte sur trois"],
    left: ["Chers amis"],
  },
  "blut.csv": {
    title: "Redaktionsplan Blutspendewoche",
    posts: [
      {
        platforms: ["facebook", "instagram", "twitter"],
        text: "Heute ist Weltblutspendetag. Jede Spende hilft bis zu drei Menschen, und sie dauert keine Stunde. Termine: www.blut.example.de",
        variants: {
          twitter:
            "Heute ist Weltblutspendetag. Jede Spende hilft bis zu drei Menschen. Termine: www.blut.example.de",
          instagram:
            "Heute ist Weltblutspendetag. ❤️\n\nJede Spende hilft bis zu drei Menschen. Link in der Bio! #Blutspende",
        },
        when: "2027-06-14",
      },
      {
        platforms: ["facebook", "instagram"],
        text: "Zum ersten Mal spenden? Wir erklären Ihnen jeden Schritt, vom Fragebogen bis zum Kuchen danach.",
        when: "2027-06-16",
      },
    ],
  },
  "library.md": {
    title: "Library Card Month",
    posts: [
      {
        platforms: ["facebook", "instagram"],
        text: "Your library card opens more doors than any key. Pick yours up this month at {{library-name}}. #LibraryCardMonth",
        images: ["card.jpg"],
      },
      {
        platforms: ["linkedin"],
        text: "Job hunting? Our librarians check your CV for free, every Tuesday. #LibraryCardMonth",
      },
      { text: "Which book would you lend to a friend? Tell us below. #LibraryCardMonth" },
    ],
    values: ["library-name"],
    left: ["Dear reader", "Post it before noon"],
  },
  "eenzaam.md": {
    title: "Samen tegen eenzaamheid",
    posts: [
      {
        platforms: ["twitter"],
        text: "Wie heb jij al lang niet meer gehoord? Bel vandaag nog. #SamenTegenEenzaamheid",
      },
      {
        platforms: ["twitter"],
        text: "Eén telefoontje kan een dag veranderen. Wie bel jij? #SamenTegenEenzaamheid",
      },
      {
        platforms: ["twitter"],
        text: "1 op de 5 jongeren voelt zich vaak alleen. Vraag hoe het gaat, en luister. #SamenTegenEenzaamheid",
      },
      {
        platforms: ["instagram"],
        text: "Scrollen is geen praten. Stuur je beste vriend een spraakbericht. 🎧\n\n#SamenTegenEenzaamheid",
      },
      {
        platforms: ["instagram"],
        text: "Samen eten, telefoons weg. Wat was het mooiste van je dag?\n\n#SamenTegenEenzaamheid",
      },
    ],
    background: ["Inleiding", "Kernboodschappen"],
    helplines: ["Tele-Onthaal 106", "Awel 102"],
    left: ["Download de logo's"],
  },
};

describeToolkits(TOOLKITS);
