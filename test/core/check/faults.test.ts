import { expect, test } from "vitest";
import { kitOf } from "./kits.ts";

// Faults in other words than those of the rules' pages and of silent/: each is found, whatever else is.

const CAMPAIGN = {
  title: "Blue Heart",
  day: { date: "07-30", name: "Day" },
  period: { from: "2027-05-01", to: "2027-09-30" },
  values: { plaats: "Gent", stad: "Gent" },
  helplines: [
    { name: "Stop", phone: "078 055 800", site: "https://www.stopmensenhandel.be" },
    { name: "1712", phone: "1712" },
    { name: "Sürya", phone: "04 232 40 30", site: "https://www.asblsurya.org" },
  ],
  facts: [
    { id: "old", figure: "23.000", statement: "s", source: { title: "2018" }, supersededBy: "new" },
    { id: "new", figure: "11.000", statement: "s", source: { title: "2023" } },
  ],
};

interface Faults {
  readonly rule: string;
  readonly platform: string;
  readonly texts: readonly (readonly [language: string, text: string])[];
}

const FAULTS: readonly Faults[] = [
  {
    rule: "phone-unknown",
    platform: "facebook",
    texts: [
      ["nl", "Nood? Bel 078 055 808 dag en nacht"],
      ["nl", "Tel. 078/05.58.10"],
      ["fr", "Appelez le +32 78 05 58 01"],
      ["de", "Anrufen: 0032 78 055 880"],
      ["en", "Ring 078-055-80 now"],
      ["fr", "Numéro gratuit : 1713"],
      ["de", "Telefon 04 232 40 31"],
      ["nl", "Bel +32 (0)4 232 04 30"],
      ["nl", "Bel 1721, gratis en anoniem"],
      ["de", "Wählen Sie die 1713, kostenlos"],
      ["fr", "Composez le 1711, c’est gratuit"],
    ],
  },
  {
    rule: "address-unknown",
    platform: "facebook",
    texts: [
      ["nl", "Kijk op stopmensenhandle.be"],
      ["fr", "Voir https://www.stopmensenhandel.eu/fr"],
      ["de", "Mehr: www.asblsurija.org"],
      ["en", "See asblsurya.com"],
    ],
  },
  {
    rule: "link-malformed",
    platform: "facebook",
    texts: [
      ["nl", "Zie www .stopmensenhandel.be"],
      ["fr", "Voir http:/www.gent.be"],
      ["de", "Siehe https:// www.gent.be"],
      ["en", "See htp://www.gent.be"],
      ["nl", "Zie ww.gent.be/feest"],
      ["nl", "https;//gent.be"],
      ["en", "wwww.gent.be"],
      ["fr", "www.gent,be"],
      ["de", "https//gent.be"],
    ],
  },
  {
    rule: "figure-unsourced",
    platform: "facebook",
    texts: [
      ["de", "Siebzig Prozent schweigen"],
      ["nl", "Driekwart is vrouw"],
      ["fr", "Un tiers est mineur"],
      ["nl", "Een op de vijf kinderen is slachtoffer"],
      ["nl", "Zeven op tien meisjes zwijgt"],
      ["nl", "Bijna de helft van de slachtoffers is minderjarig"],
      ["nl", "Elke vierde vrouw maakt het mee"],
      ["nl", "tachtig procent kent de dader"],
      ["nl", "3 op de 4 kinderen"],
      ["nl", "meer dan 40.000 mensen"],
      ["nl", "vijftienhonderd kinderen per jaar"],
      ["nl", "72 slachtoffers vorig jaar"],
      ["en", "We text 999 people"],
      ["en", "Call 999 victims"],
      ["nl", "Bel 500 mensen op"],
      ["fr", "Appelez 300 victimes"],
      ["de", "Rufen Sie 500 Menschen an"],
      ["nl", "Bel 999 of 911 mensen"],
      ["nl", "honderden? Nee: 1 200 gevallen"],
      ["fr", "Une victime sur quatre est mineure"],
      ["fr", "Plus de la moitié des victimes"],
      ["fr", "Soixante-dix pour cent des cas"],
      ["fr", "25 millions de personnes exploitées"],
      ["fr", "9 femmes sur 10"],
      ["fr", "Trois quarts des victimes"],
      ["fr", "quatre cents dossiers"],
      ["fr", "1 enfant sur 3"],
      ["fr", "un Belge sur cinq"],
      ["de", "Jedes fünfte Kind ist betroffen"],
      ["de", "Drei von vier Opfern schweigen"],
      ["de", "Über 90 Prozent kennen den Täter"],
      ["de", "Rund 1.500 Fälle im Jahr"],
      ["de", "eine Dreiviertelmillion Menschen"],
      ["de", "Zwei Drittel sind Frauen"],
      ["de", "Eines von drei Kindern"],
      ["en", "One in five children is a victim"],
      ["en", "Nine out of ten victims are women"],
      ["en", "Seventy per cent are women"],
      ["en", "Over 40 million people live in slavery"],
      ["en", "1 in 4 victims is a child"],
      ["en", "A fifth of all cases"],
      ["en", "fifteen hundred children"],
      ["en", "50k people each year are exploited"],
      ["en", "every third woman"],
      ["en", "two-thirds of victims"],
      ["fr", "Une fille sur deux"],
      ["nl", "1/3 van de vrouwen"],
      ["en", "3 in every 4 girls"],
      ["nl", "één vrouw op drie"],
      ["nl", "de meerderheid, 58%, zwijgt"],
      ["nl", "een derde van de slachtoffers"],
      ["fr", "le tiers des victimes"],
    ],
  },
  {
    rule: "figure-outdated",
    platform: "facebook",
    texts: [
      ["nl", "23000 slachtoffers"],
      ["fr", "vingt-trois mille victimes"],
      ["de", "23.000 Opfer"],
      ["en", "twenty-three thousand victims"],
      ["nl", "drieëntwintigduizend mensen"],
    ],
  },
  {
    rule: "weekday",
    platform: "facebook",
    texts: [
      ["nl", "Kom op maandag 30 juli 2027"],
      ["fr", "Rendez-vous le dimanche 30 juillet"],
      ["de", "am Montag, den 30.07.2027"],
      ["en", "Join us Sunday, July 30, 2027"],
      ["nl", "za. 30 juli"],
      ["fr", "Mer. 30/07/2027"],
      ["de", "Sa., 30. Juli"],
      ["en", "Thu 30 July"],
      ["nl", "zondag 8 en maandag 9 mei 2027"],
      ["en", "Thursday the 30th of July 2027"],
      ["nl", "maandag (5 januari 2027)"],
      ["nl", "maandag 2027-01-05"],
      ["nl", "op maandag de 5de januari 2027"],
      ["fr", "lundi (5 janvier 2027)"],
      ["fr", "lundi 05/01/27"],
      ["de", "Mo. 5.1.27"],
      ["de", "Montag (5. Januar 2027)"],
      ["en", "Weds 5 January 2027"],
      ["en", "Monday, 2027-01-05"],
    ],
  },
  {
    rule: "placeholder",
    platform: "facebook",
    texts: [
      ["nl", "Kom naar [naam gemeente]"],
      ["nl", "in {{Plaats}}"],
      ["fr", "à <commune>"],
      ["de", "am XX.XX.2027"],
      ["en", "TBC: place and time"],
      ["nl", "in {stad} om [uur]"],
      ["en", "Contact name@example.com"],
      ["nl", "Lorem ipsum dolor sit amet"],
      ["fr", "Rendez-vous à ____ le 30 juillet"],
      ["de", "Ansprechpartner: [bitte ergänzen]"],
      ["nl", "(in te vullen)"],
      ["en", "Insert name here"],
      ["nl", "Beste %VOORNAAM%"],
      ["en", "Dear <<first name>>"],
      ["nl", "Kom om ... uur"],
    ],
  },
  {
    rule: "broken-characters",
    platform: "facebook",
    texts: [
      ["nl", "Een cafÃ© en een crÃ¨che"],
      ["fr", "lâ€™Ã©tÃ©"],
      ["de", "GrÃ¼ÃŸe"],
      ["en", "Rock &amp; roll"],
      ["nl", "foto&#39;s"],
      ["en", "First line\\nSecond line"],
      ["nl", "pri�js"],
      ["nl", "ca&eacute;"],
      ["nl", "5&nbsp;euro"],
      ["nl", "â‚¬ 5"],
    ],
  },
  { rule: "mention", platform: "bluesky", texts: [["nl", "Volg l’@payoke.bsky.social"]] },
  { rule: "mention", platform: "twitter", texts: [["en", "Follow @payoke@mastodon.social"]] },
  { rule: "mention", platform: "facebook", texts: [["en", "Thanks @payoke.bsky.social"]] },
  {
    rule: "hashtag-syntax",
    platform: "bluesky",
    texts: [
      ["en", "#BlueHeart's day"],
      ["nl", "#BlueHeart…actie"],
    ],
  },
  {
    rule: "hashtag-syntax",
    platform: "twitter",
    texts: [
      ["nl", "#Online-geweld stopt"],
      ["fr", "#L’espoir"],
    ],
  },
  { rule: "hashtag-syntax", platform: "threads", texts: [["en", "#Blue.Heart"]] },
];

const cases = FAULTS.flatMap(({ rule, platform, texts }) =>
  texts.map(([language, text]) => [rule, language, text, platform] as const),
);

test.each(cases)("%s in %s: %s", async (rule, language, text, platform) => {
  const file = JSON.stringify({
    ...CAMPAIGN,
    languages: [language],
    posts: [{ id: "one", platforms: [platform], text }],
  });
  const { findings } = await kitOf(file, { calendar: { today: "2027-05-10" } });
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});
