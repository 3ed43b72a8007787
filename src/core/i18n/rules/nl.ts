import type { RuleWords } from "./RuleWords.ts";

const pages: RuleWords["pages"] = {
  "address-unknown": {
    summary: "Een adres lijkt sterk op een adres dat de campagne kent",
    why: "Een adres met een foute letter leidt nergens heen, of naar iemand anders. De campagne kent elk adres dat ze zelf noemt: sites en vroegere sites van hulplijnen, bronnen, waarden en de achtergrond.",
    fix: "Verbeter het adres. Klopt het, noem het dan in de campagne, bijvoorbeeld bij `formerSites` van zijn hulplijn.",
  },
  "alt-text": {
    summary: "Een afbeelding heeft geen alternatieve tekst, of een die langer is dan het platform toelaat",
    why: "Een ontbrekende alternatieve tekst is een waarschuwing; een die te lang is voor het platform, is een fout.\n\nWie de afbeelding niet ziet, hoort haar alternatieve tekst, en zonder die tekst niets. X en Threads laten 1.000 tekens toe, Mastodon 1.500, Bluesky 2.000.",
    fix: "Beschrijf in een of twee zinnen wat de afbeelding toont en waarom ze er staat, in elke taal van de campagne.",
  },
  "brand-contrast": {
    summary: "Een kleur van de huisstijl is te licht voor tekst",
    why: "Op knoppen staat witte tekst, en links staan op wit. Vanaf een contrast van 4,5 is tekst voor de meeste mensen leesbaar (WCAG 2.2, succescriterium 1.4.3). De pagina van de kit maakt een te lichte accentkleur donkerder en zet zwarte tekst op een te lichte kleur. Ze blijft dus leesbaar, maar heeft niet helemaal de bedoelde kleur.",
    fix: "Neem de donkerdere tint die de melding noemt, of een andere kleur van de campagne.",
  },
  "brand-logo": {
    summary: "Het logo van de campagne bestaat niet, of is geen SVG of PNG",
    why: "Alleen de webpagina van de kit toont het logo. Zonder logo gaat het dus ook: de pagina verschijnt zonder, en de controle meldt het. Getoond wordt alleen een PNG, of een SVG waarvan niets dan de tekening overblijft. Van het web haalt een kit niets.",
    fix: "Zet het logo als SVG of PNG in de map van het campagnebestand, en noem het daar.",
  },
  "broken-characters": {
    summary: "Een programma heeft onderweg tekens van de tekst verminkt",
    why: "Programma’s die het niet eens zijn over de codering van een tekst, maken van é Ã©, of verliezen het. Lezers zien de schade. Een verloren teken (U+FFFD, of een half teken) is een fout, omdat niemand weet wat het was; de andere zijn een waarschuwing. Letters die voor cijfers gelezen of getypt zijn, zoals in 2O26 en “l2 juli”, worden ook gevonden. De regel kijkt naar berichten en naar alles wat lezers verder in een kit zien: titels, achtergrond, hulplijnen, feiten, alternatieve teksten en opmerkingen.",
    fix: "Typ het teken opnieuw. `check --fix` herstelt wat maar één ding kan betekenen.",
  },
  "card-glyph": {
    summary: "Een kaart heeft een letter die in haar lettertypes ontbreekt, of een andere emoji dan 💙",
    why: "Een letter die in geen lettertype zit, zou als een leeg vakje getekend worden. De lettertypes van het programma hebben alle Latijnse, Griekse en Cyrillische letters; voor andere, zoals Arabische of Chinese, noemt een campagne een eigen lettertype. Van de emoji wordt alleen 💙 getekend. Wat een kaart van het bericht zelf overneemt, wordt zonder emoji getekend; in woorden die voor de kaart geschreven zijn, is een emoji een fout.",
    fix: "Laat de letter weg, of zet een WOFF2-lettertype met die letter in de map van de campagne en noem het bij `brand`: `font: face.woff2`.",
  },
  "card-text": {
    summary: "Een kaart kan niet getekend worden: haar woorden passen niet, of ontbreken",
    why: "De letters van een kaart krimpen tot alle woorden passen, maar nooit onder 32 pixels op een kaart van 1080 breed: kleinere zijn op een telefoon niet te lezen. Woorden die dan nog niet passen, zouden afgesneden worden. Daarom wordt de kaart niet getekend, en telt het bericht als een zonder afbeelding. Dat geldt ook voor een kaart zonder woorden, zoals een cijfer in een campagne zonder feiten.",
    fix: "Kort de woorden in met het aantal tekens uit de melding, of kies een andere kaart. Wat een kaart van de campagne overneemt, kunt u bij `words` vervangen: [docs/pictures.md](../pictures.md).",
  },
  "date-impossible": {
    summary: "Een datum of een uur bestaat niet",
    why: "Op 31 juni of om 25.30 uur kan niemand komen, en lezers weten niet welk cijfer fout is. Een datum in cijfers telt mee als er een jaar bij staat, of een weekdag of een woord zoals “op” ervoor; een uur als een woord of de eenheid er een tijdstip van maakt. 29 februari zonder jaar en 24.00 uur bestaan. Uren die binnen een dag teruglopen, zoals “van 18u tot 17u”, en periodes die teruglopen, zoals “van 14 tot 12 december”, worden ook gemeld.",
    fix: "Verbeter de datum of het uur.",
  },
  "duplicate-post": {
    summary: "Twee berichten voor één platform en taal zeggen hetzelfde",
    why: "Platformen weigeren of verbergen een tekst die twee keer geplaatst wordt, en lezers houden hem voor spam.",
    fix: "Verander een van beide, of haal er een weg.",
  },
  emoji: {
    summary: "Te veel emoji, meerdere na elkaar, of één in plaats van een woord",
    why: "Te veel emoji, of meerdere na elkaar, zijn een waarschuwing; één midden in een zin is een opmerking.\n\nEen schermlezer leest van elke emoji de naam voor: “blauw hart blauw hart blauw hart”. Richtlijnen voor toegankelijke berichten raden aan er weinig te gebruiken, ze niet te herhalen, en er geen woorden door te vervangen; de aantallen (vijf in een bericht, twee na elkaar) zijn van bluehart.",
    fix: "Houd er één over, aan het einde van de zin.",
  },
  "empty-post": {
    summary: "Het bericht heeft geen tekst",
    why: "Een tekst die leeg is, of alleen uit witruimte en onzichtbare tekens bestaat, werd wellicht vergeten.",
    fix: "Schrijf de tekst, of haal het bericht, of die taal ervan, uit het bestand.",
  },
  "fancy-letters": {
    summary: "Tekens die alleen op letters lijken, en die schermlezers overslaan of spellen",
    why: "Vette, sierlijke of omcirkelde “letters” zijn wiskundige en andere tekens. Schermlezers slaan ze over of spellen ze een voor een, zoekmachines vinden ze niet, en op X wegen ze dubbel.",
    fix: "Schrijf gewone letters. Leg nadruk met woorden.",
  },
  field: {
    summary: "Een titel of een eerste reactie die het platform weigert, of een teken dat het nergens toelaat",
    why: "Sommige platformen hebben meer dan één veld. YouTube, Reddit en Lemmy aanvaarden geen bericht zonder titel, en elk begrenst de lengte ervan; ook een eerste reactie heeft een limiet. YouTube laat geen `<` of `>` toe, niet in de titel en niet in de beschrijving. Wat tegen zo’n regel ingaat, wordt bij het plaatsen geweigerd of afgesneden.",
    fix: 'Schrijf een titel in elke taal van het bericht. Een platform kan een eigen titel hebben:\n\n```yaml\ntitle: { nl: "Open je ogen: zo herken je mensenhandel op het werk" }\nvariants:\n  youtube:\n    title: { nl: "Open je ogen" }\n```',
  },
  "figure-outdated": {
    summary: "Een cijfer in het bericht of op de kaart ervan is door een nieuwer vervangen",
    why: "Een verouderd cijfer schaadt de zaak waarvoor het aangehaald wordt. Het campagnebestand zegt welk feit welk ander verving (`supersededBy`).",
    fix: "Neem het nieuwere cijfer, met zijn bron, of laat het getal weg.",
  },
  "figure-unsourced": {
    summary: "Bij een cijfer in het bericht hoort geen feit met een bron",
    why: "Naar de bron van een getal wordt vroeg of laat gevraagd. Een tekst kan die zelf noemen: “(bron: OVAM, 2023)”, “(OVAM, 2023)” en “volgens OVAM” zijn de bron van hun zin, en een regel “Bron: OVAM” geldt voor alles ervoor. De regel kijkt naar getallen vanaf 100, naar aandelen zoals 60 % of 1 op 3, en naar elk aantal slachtoffers, in cijfers of in woorden, en naar “tienduizenden slachtoffers”, wat een feit van 10.000 of meer staaft. Hij slaat jaartallen, uren, datums, leeftijden, maten, prijzen (vanaf 10.000 als er een woord voor kosten, prijs, budget of project naast staat), adressen, pagina- en artikelnummers over, wat een organisator aankondigt (“1000 bomen”, “plaats voor 400 fietsen”, “de helft van het plein blijft open”), en wat in links, hashtags en telefoonnummers staat.",
    fix: "Voeg het cijfer toe bij `facts` in de campagne, met zijn bron.",
  },
  fold: {
    summary: "De eerste hulplijn, of de eerste link, zit achter “meer” verborgen",
    why: "Tijdlijnen tonen het begin van een bericht en verbergen de rest: Instagram na ongeveer 125 tekens, LinkedIn na ongeveer 210, Facebook na ongeveer 477. Weinig lezers klappen het open.",
    fix: "Zet het verder naar voren, of kort in wat ervoor staat.",
  },
  "hashtag-case": {
    summary:
      "De woorden van een hashtag hebben geen hoofdletters, zodat een schermlezer ze als één woord leest",
    why: "Een schermlezer leest `#endhumantrafficking` als één woord, en wie vluchtig leest ook; met een hoofdletter per woord zijn de woorden te herkennen. bluehart weet hoe de hashtags van de campagne geschreven worden, en waar woorden beginnen die in deze hashtags, in de titel en in de naam van de dag staan.",
    fix: "Geef elk woord een hoofdletter. Voor platformen maakt het geen verschil.",
  },
  "hashtag-count": {
    summary: "Meer hashtags dan het platform toelaat of aanraadt",
    why: "Meer hashtags dan het platform toelaat, zijn een fout; meer dan het aanraadt, een waarschuwing.\n\nInstagram laat sinds december 2025 vijf hashtags toe, Threads maakt van één hashtag een onderwerp. X raadt er hoogstens twee aan; met meer lijkt een bericht op spam, en een schermlezer leest ze een voor een voor.",
    fix: "Haal hashtags uit de tekst, of voor dat platform uit de lijst van de campagne (`platforms:`), of geef ze `use: optional`.",
  },
  "hashtag-duplicate": {
    summary: "Het bericht heeft twee keer dezelfde hashtag",
    why: "Een tweede leidt naar dezelfde plaats, kost tekens, en wordt door een schermlezer nog eens voorgelezen. Hoofdletters maken voor platformen geen verschil.",
    fix: "Haal een van beide weg. bluehart voegt nooit hashtags toe die al in de tekst staan.",
  },
  "hashtag-syntax": {
    summary: "Het platform maakt geen link van een hashtag, of alleen van een deel",
    why: "Op de meeste platformen eindigt een hashtag bij het eerste teken dat geen letter, cijfer of onderstrepingsteken is, en wordt een hashtag van alleen cijfers of vlak achter een woord geen link. Wat dan een link wordt, is een andere hashtag dan de bedoelde, of niets.",
    fix: "Schrijf de hashtag aan elkaar, elk deel met een hoofdletter: `#MensenHandel`. Zet een spatie voor het teken, en geen erachter.",
  },
  "hashtag-unknown": {
    summary: "Een hashtag lijkt sterk op een van de campagne",
    why: "Eén letter te weinig, en wie de hashtag volgt, vindt het bericht niet; de juiste wordt er zelfs nog achter gezet.",
    fix: "Schrijf hem zoals de campagne; is een andere bedoeld, voeg die dan toe aan de hashtags van de campagne.",
  },
  helpline: {
    summary: "Het bericht noemt geen hulplijn",
    why: "Wie geraakt wordt door wat een bericht vertelt, moet erin vinden waar hulp is. De regel geldt alleen voor campagnes die hulplijnen noemen; een telefoonnummer telt hoe de spaties ook staan, een site met of zonder www.",
    fix: "Voeg het nummer of de site van een hulplijn van de campagne toe.",
  },
  "helpline-language": {
    summary: "Elke hulplijn in het bericht spreekt andere talen dan die van het bericht",
    why: "Een lezer in nood belt het nummer in het bericht. Spreekt daar niemand zijn taal, dan stuurt het bericht mensen weg.",
    fix: "Noem een hulplijn die de taal van het bericht spreekt. Een hulplijn zonder `languages` geldt voor alle talen.",
  },
  "image-duplicate": {
    summary:
      "Een bericht heeft twee keer dezelfde afbeelding, of twee berichten voor één platform en taal delen er een",
    why: "Twee keer dezelfde afbeelding in één bericht is een waarschuwing, en komt van een bestand dat onder een andere naam gekopieerd werd; de inhoud telt. Dezelfde afbeelding in twee berichten voor één platform en taal is een opmerking: wie de eerste zag, scrolt voorbij de tweede.",
    fix: "Laat er een weg, of neem een andere afbeelding.",
  },
  "image-format": {
    summary:
      "Een afbeelding is niet te lezen, heeft een foute extensie, of een formaat dat het platform niet aanvaardt",
    why: "De controle kijkt naar wat een bestand is, niet naar wat zijn naam zegt. Een afbeelding die het platform niet aanvaardt, wordt bij het plaatsen geweigerd, of al door de planningstool. Meestal gaat het om WebP en HEIC, die browsers en telefoons bewaren. Een JPEG die `.png` heet, wordt door sommige programma’s geweigerd en door andere aanvaard. Een beschadigd bestand wordt halverwege grijs.\n\nIn een kit zitten WebP en GIF als JPEG waar een platform ze niet aanvaardt. Wat niet te lezen is, zoals HEIC, laat de kit weg, en dat wordt gemeld. Wat elk platform aanvaardt, staat met zijn bron in data/platforms.yaml: de API van Instagram aanvaardt bijvoorbeeld alleen JPEG.",
    fix: "Open de afbeelding in een programma dat ze toont, en sla ze op als JPEG.",
  },
  "image-heavy": {
    summary: "Het bestand van een afbeelding is groter dan het platform toelaat",
    why: "Een platform weigert een bestand met meer bytes dan het toelaat. In de kit is de afbeelding verkleind tot wat het platform toont, en altijd klein genoeg; maar een planningstool die het origineel van een openbaar adres haalt, krijgt alles.",
    fix: "Verklein de afbeelding tot 1.200 pixels breed, of sla ze op als JPEG met een lagere kwaliteit.",
  },
  "image-location": {
    summary: "Het bestand van een afbeelding verraadt waar ze genomen is",
    why: "Een telefoon noteert in elke foto waar ze genomen is, tot op enkele meters. Wie het bestand krijgt, kan dat lezen. Voor iemand die aan mensenhandelaars ontsnapt is, die in een vluchthuis woont, of wiens huis op de foto staat, is dat een gevaar. Platformen halen het weg uit wat ze tonen; mail, chats, gedeelde mappen en webpagina’s niet.\n\nDe controle vindt een plaats in EXIF- en XMP-gegevens van JPEG, PNG, WebP, GIF, HEIC en TIFF. Wat op de foto zelf te zien is, zoals een straatnaambord, ziet ze niet. De kopieën in een kit hebben die gegevens niet, maar het origineel blijft zoals het is.",
    fix: "Haal de plaats weg: in Windows bij Eigenschappen, Details, “Eigenschappen en persoonlijke gegevens verwijderen”; op een iPhone in Foto’s met Pas aan, “Geen locatie”; overal met `exiftool -gps:all= -xmp:all= foto.jpg`. Zet de locatie uit in de instellingen van de camera.",
  },
  "image-missing": {
    summary: "Het platform vraagt een afbeelding, of het bestand van een afbeelding bestaat niet",
    why: "Een bestand dat niet bestaat, is een waarschuwing; een bericht zonder afbeelding op een platform dat er een vraagt, is een opmerking.\n\nInstagram plaatst geen tekst zonder beeld. Aan een kit die een ontbrekende afbeelding noemt, heeft de lezer niets.",
    fix: "Zet de afbeelding in de map van het campagnebestand, en noem ze daar met haar alternatieve tekst. Voeg ze toe wanneer u plaatst.",
  },
  "image-shape": {
    summary: "Het platform snijdt een deel van een afbeelding af",
    why: "Een platform dat afbeeldingen alleen tussen twee verhoudingen toont, snijdt de rest rond het midden af, of weigert ze: de tijdlijn van Instagram gaat van 4:5 tot 1,91:1. Gezichten en woorden aan de rand verdwijnen. Een foto wordt gemeten zoals ze gezien wordt, na het draaien. Minder dan één procent wordt niet gemeld. Een afbeelding met de verhouding van een story is een opmerking.",
    fix: "Snijd de afbeelding bij tot de verhouding in de melding, zodat blijft wat telt. Of geef dat platform een eigen afbeelding, bij `variants`.",
  },
  "image-small": {
    summary: "Een afbeelding is kleiner dan het platform vraagt, of ziet er daar onscherp uit",
    why: "Een afbeelding die smaller is dan het minimum van het platform, wordt geweigerd of ongevraagd vergroot: een waarschuwing. Een die het platform meer dan anderhalve keer vergroot, zodat iedereen het ziet, is een opmerking. Alleen wat getoond wordt telt: van een te brede afbeelding het midden.",
    fix: "Neem het origineel: chats en webpagina’s maken afbeeldingen klein. Een kleine vergroten helpt niet.",
  },
  "invisible-characters": {
    summary: "Het bericht heeft een teken dat niemand ziet",
    why: "Stuurtekens, tekens die tekst omdraaien en tekens die X weigert, zijn een fout; de andere een waarschuwing.\n\nTekens zonder breedte, zachte koppeltekens en stuurtekens komen mee wanneer tekst uit een webpagina of document gekopieerd wordt. Ze kosten tekens, breken hashtags en links af, en kunnen lezers een andere tekst tonen dan geschreven werd.",
    fix: "Typ het woord opnieuw. Verbindingstekens in een emoji, of tussen letters die ze nodig hebben, blijven staan.",
  },
  length: {
    summary: "Het bericht is langer dan het platform toelaat",
    why: "Elk platform heeft een eigen limiet en een eigen eenheid: X weegt tekens en rekent 23 voor elke link, Bluesky telt wat een lezer als tekens ziet en heeft een tweede limiet in bytes. Een te lang bericht wordt geweigerd of middenin afgesneden: een hulplijn aan het einde valt als eerste weg.",
    fix: "Kort de tekst in met het getal aan het einde van de melding. Komen er hashtags bij, dan zegt de melding ook hoe lang hij zonder is.",
  },
  "length-uncertain": {
    summary: "Het bericht past in de opgegeven limiet, maar kan strenger geteld worden",
    why: "Sommige platformen geven één limiet op en gedragen zich alsof ze een andere hebben. Threads noemt 500 tekens, maar weigert berichten van meer dan 500 UTF-8-bytes. De app van Bluesky kort links in voor ze telt, de server niet. bluehart stelt berichten samen volgens de strengste telling, en waarschuwt als de tekst alleen tussen beide ligt.",
    fix: "Kort het bericht in tot het ook streng geteld past.",
  },
  "link-count": {
    summary: "Meer verschillende links dan het platform toelaat",
    why: "Threads weigert een bericht met meer dan vijf verschillende links.",
    fix: "Haal links weg, of zet ze op één pagina en link daarnaar.",
  },
  "link-insecure": {
    summary: "Een link begint met http://",
    why: "Browsers waarschuwen voor ze een pagina openen die niet versleuteld is. Wie hulp zoekt, mag geen waarschuwing te zien krijgen.",
    fix: "Schrijf `https://`, als de pagina ook zo opent.",
  },
  "link-malformed": {
    summary: "Een adres is verkeerd getypt, zodat geen platform er een link van maakt",
    why: "Een spatie, een komma of een ontbrekende dubbelpunt in een adres, en geen platform maakt er een link van. Wie het overtypt, komt nergens uit.",
    fix: "Verbeter het adres. `check --fix` doet het waar maar één adres bedoeld kan zijn.",
  },
  "link-not-clickable": {
    summary: "Het bericht heeft links op een platform waar ze gewone tekst zijn",
    why: "In een bijschrift van Instagram is een adres gewone tekst: op een telefoon kan niemand erop tikken of het kopiëren.",
    fix: "Noem een telefoonnummer of een korte naam die makkelijk te typen is, of zet de link in het profiel en zeg dat erbij.",
  },
  markup: {
    summary: "Tekens van HTML of Markdown, die lezers zien zoals ze er staan",
    why: "Een tekst die van een website of uit een assistent geplakt is, heeft vaak `<b>`, `**vet**`, `## kop` of `[woorden](adres)`. De meeste platformen tonen die tekens. Reddit, Lemmy en Discord verbergen die van Markdown, en Telegram die van vet; HTML verbergt er geen. `<3`, `5 * 3`, een sterretje bij een voetnoot en `*één*` aan elke kant blijven ongemoeid.",
    fix: "Laat de tekens weg. Schrijf het adres van een link apart. Een bericht dat ook naar een platform gaat dat ze verbergt, kan daar een eigen tekst krijgen, onder `variants`.",
  },
  mention: {
    summary: "Het platform maakt geen link van een vermelding, of het bericht heeft er te veel",
    why: "Elk platform noemt accounts op zijn manier: X met een naam, Bluesky met een domein, Mastodon met een naam en een server. Een vermelding op de manier van een ander platform is gewone tekst. Een letter, cijfer of onderstrepingsteken vlak tegen een account tussen accolades maakt er een ander account van, en een punt of koppelteken met een woord er vlak achter ook, waar accounts zulke tekens hebben. Meer vermeldingen dan een platform toelaat, zijn een fout, andere een waarschuwing.",
    fix: "Schrijf de naam van het account op dat platform, in een variant van het bericht.",
  },
  "mixed-script": {
    summary: "Een woord mengt Latijnse letters met Griekse of Cyrillische",
    why: "Een Cyrillische “е” lijkt op een Latijnse. Een woord ermee ziet er juist uit, maar wie zoekt vindt het niet, een schermlezer struikelt erover, en een hashtag ermee is een andere hashtag.",
    fix: "Typ het woord opnieuw. Woorden die helemaal Grieks of Cyrillisch zijn, zijn in orde.",
  },
  "phone-refused": {
    summary: "Het platform weigert berichten met een telefoonnummer",
    why: "Google weigert een bericht op een bedrijfsprofiel als er een telefoonnummer in staat; het profiel toont het nummer zelf. U merkt dat pas als het bericht weg is.",
    fix: 'Geef het platform een eigen tekst, zonder het nummer:\n\n```yaml\nvariants:\n  google-business:\n    text: { nl: "Vragen? Ons nummer staat in ons profiel." }\n```',
  },
  "phone-unknown": {
    summary: "Een telefoonnummer lijkt sterk op dat van een hulplijn, of mist cijfers",
    why: "Het nummer van een hulplijn met één fout cijfer komt uit bij een onbekende, of nergens. Nummers bij `values`, in de achtergrond en in opmerkingen zijn bekend, en noodnummers ook. Een nummer dat maar één bericht noemt, met twee verwisselde cijfers van een nummer uit meerdere berichten, wordt ook gemeld. Een Belgisch nummer heeft negen cijfers en een mobiel nummer tien: wat er minder heeft, wordt gemeld.",
    fix: "Verbeter het nummer. Is het van een andere hulplijn, voeg die dan aan de campagne toe.",
  },
  placeholder: {
    summary: "Een invulveld heeft geen waarde, of in een tekst moet nog iets ingevuld worden",
    why: "Een bericht met `{{municipality}}` zou zo verschijnen.",
    fix: "Geef de waarde bij `values`, of in het commando met `--set municipality=Gent`.",
  },
  readability: {
    summary: "Een tekst is heel moeilijk te lezen, of heeft een zin van meer dan 40 woorden",
    why: "Veel mensen die een hulplijn nodig hebben, lezen traag, of in een taal die ze nog leren. LIX is het gemiddelde aantal woorden per zin plus het percentage woorden van meer dan zes letters; vanaf 60 is een tekst heel moeilijk, zoals een wet (C. H. Björnsson, *Läsbarhet*, 1968). Dat werkt in elke taal met spaties tussen de woorden, en vraagt geen woordenlijst. In een tekst van minder dan 30 woorden weegt één woord te zwaar: daar worden alleen zinnen van meer dan 40 woorden gemeld. Dat geldt ook voor lijsten en slogans, met minder dan tien woorden per zin. Links, hashtags, vermeldingen en getallen zijn geen woorden, en een losse regel is een zin. Per tekst wordt één zin gemeld: de langste.",
    fix: "Splits de zin waar een nieuwe gedachte begint. Zeg wie wat doet. Vervang een lang woord door een korter dat iedereen kent.",
  },
  "relative-day": {
    summary: "Een tekst noemt een andere dag “vandaag” of “morgen”",
    why: "Voor wie het leest, is “morgen” de dag na vandaag. Een tekst die voor de ene dag geschreven is en op een andere verschijnt, stuurt mensen op de verkeerde dag. De regel vergelijkt woorden zoals `vandaag`, `morgen` en `gisteren` met de datum, de weekdag of de naam van de dag van de campagne die erop volgt, op de dag waarop het bericht verschijnt (`when`).",
    fix: "Pas de tekst aan, of de dag waarop het bericht verschijnt.",
  },
  "sentence-unfinished": {
    summary: "De tekst eindigt midden in een zin",
    why: "Een tekst die eindigt met een lidwoord, een voorzetsel of een voegwoord, zoals “we nodigen u uit om”, is afgebroken bij het kopiëren of nooit afgeschreven. Teksten die eindigen met een leesteken, een link, een hashtag of een emoji, blijven ongemoeid.",
    fix: "Maak de zin af.",
  },
  "sms-letters": {
    summary: "Door een letter die in sms’en niet bestaat, zijn er meer sms’en nodig",
    why: "Een sms bevat 160 letters uit het alfabet van mobiele telefoons, GSM 03.38. Dat heeft é, è, à en ü, maar geen ê, ë, ï, ç of œ. Met één letter die erin ontbreekt, bevat een sms er nog 70; de tekst vraagt dus meer sms’en, en elk ervan kost geld. Aanhalingstekens, streepjes en vaste spaties maken niets uit: in sms’en worden ze gewone tekens. De regel zwijgt als het aantal sms’en gelijk blijft.",
    fix: "Kies een ander woord, of schrijf de gelijkende letter: `check --fix` doet dat waar alleen sms’en de tekst gebruiken. Geef het bericht bij `variants` een eigen tekst voor `sms`, zodat andere platformen hun accenten houden.",
  },
  "text-language": {
    summary: "Een tekst is in een andere taal geschreven dan de campagne zegt",
    why: "Een tekst die bij de verkeerde taal geplakt is, komt bij lezers die hem niet kunnen lezen. De regel kent gewone woorden van het Nederlands, Frans, Duits en Engels. Hij bekijkt berichten met hun titels, eerste reacties en inhoudswaarschuwingen, alt-teksten, kaarten en de achtergrond. Hij zwijgt over teksten van minder dan tien woorden, en over citaten, lijsten van namen en teksten in twee talen.",
    fix: "Plak de tekst in de juiste taal.",
  },
  "translation-copied": {
    summary: "Dezelfde tekst in twee talen",
    why: "De tekst werd gekopieerd om vertaald te worden, en dat gebeurde niet. Lezers krijgen een bericht in een taal die niet de hunne is.",
    fix: "Vertaal de tekst, of haal hem weg: een taal zonder tekst valt weg.",
  },
  "translation-differs": {
    summary:
      "Een vertaling noemt een ander cijfer, nummer, adres, invulveld, account, uur of een andere prijs, weekdag of datum",
    why: "Een cijfer, prijs, nummer, adres, invulveld, vermelding, datum, weekdag of uur die tussen talen verschilt, is in een ervan fout. Bij cijfers en prijzen in euro telt de waarde: 15.000, 15 000 en 15,000 zijn gelijk, en € 5, 5,00 € en 5 euro ook. Wat de campagne per taal opgeeft, zoals het nummer en de site van een hulplijn, mag verschillen.",
    fix: "Verbeter de vertaling, of de brontekst.",
  },
  "translation-missing": {
    summary: "Een tekst ontbreekt in een van de talen van de campagne",
    why: "Wie de campagne in die taal vraagt, krijgt een bericht minder. Dat kan de bedoeling zijn.",
    fix: "Schrijf de tekst, of laat het zo: een opmerking houdt niets tegen.",
  },
  "translation-outdated": {
    summary: "De tekst is veranderd sinds hij vertaald werd",
    why: "Iemand verbetert de Nederlandse tekst, een cijfer of een telefoonnummer, en Franstalige lezers houden de oude. De campagne onthoudt waarvan elke tekst vertaald werd, met een vingerafdruk die [`bluehart translate`](../translate.md) schrijft. Witruimte, hoofdletters, de vorm van aanhalingstekens en streepjes, en onzichtbare tekens veranderen die niet.",
    fix: "Schrijf wat opnieuw vertaald moet worden met `bluehart translate --to fr --changed nieuw.xlsx`, en lees het in met `bluehart translate --from nieuw.xlsx`. Klopt de oude vertaling nog, lees het bestand dan in met `--reviewed-by NAAM`: dat zegt dat iemand beide vergeleken heeft.",
  },
  "translation-unreviewed": {
    summary: "Nog niemand heeft de vertaling nagelezen",
    why: "Een foute vertaling schaadt evenveel als een verouderd cijfer. Het campagnebestand zegt van elke vertaling of ze nagelezen is; kits zeggen het onder elk bericht, in de taal ervan.",
    fix: "Laat ze nalezen door iemand die de taal goed spreekt, en noteer wie en wanneer.",
  },
  typography: {
    summary: "Drie punten, rechte aanhalingstekens, of in het Frans een ontbrekende vaste spatie",
    why: "Verzorgde leestekens lezen prettiger, en sommige sparen tekens uit. In het Frans kan door een gewone spatie voor `;`, `:`, `!` of `?` het leesteken op de volgende regel belanden. De regel slaat links en hashtags over. Hij kijkt naar aanhalingstekens in het Nederlands, Frans, Duits en Engels, en naar spaties in het Frans, behalve in Canada en Zwitserland.",
    fix: "`check --fix` doet het. Tussen dubbele aanhalingstekens schrijft YAML een vaste spatie als `\\_`.",
  },
  weekday: {
    summary: "Een datum heeft de verkeerde weekdag",
    why: "Wie op zaterdag naar een afspraak van vrijdag komt, mist ze. Zonder jaar geldt de datum die het dichtst bij de datum van het bericht of de eerstvolgende dag van de campagne ligt.",
    fix: "Verbeter de weekdag of de datum.",
  },
  "when-form": {
    summary: "Een `when` heeft niet de gewone vorm",
    why: "bluehart begrijpt datums zoals mensen in België ze schrijven, de dag eerst, maar andere programma’s die het bestand lezen misschien niet.",
    fix: "`check --fix` schrijft de gewone vorm.",
  },
  "when-outside": {
    summary: "Een bericht verschijnt voor of na de periode van de campagne",
    why: "De campagne zegt wanneer ze loopt. Van een bericht buiten die periode klopt de datum niet, of de periode klopt niet. Een datum die voorbij is, wordt alleen zo gemeld.",
    fix: "Verbeter de datum van het bericht, of de periode van de campagne.",
  },
  "when-past": {
    summary: "De datum van een bericht is voorbij",
    why: "Een bericht waarvan de datum voorbij is, verschijnt niet: planningstools weigeren het, en mensen zien het over het hoofd.",
    fix: "Geef het bericht een latere datum, of haal het weg.",
  },
  "white-space": {
    summary: "Witruimte die geen lezer wil, en die ook tekens kost",
    why: "Twee spaties, een spatie voor een komma, een tab of spaties aan het einde van een regel komen van kopiëren en typen. Ze kosten tekens, en sommige platformen tonen ze.",
    fix: "Haal weg wat de melding noemt. Witruimte helemaal vooraan en achteraan een tekst mag blijven: die wordt nooit geplaatst.",
  },
  "when-skipped": {
    summary: "Een bericht staat gepland op een uur dat de zomertijd overslaat",
    why: "Als de klok vooruitgaat, wordt een uur overgeslagen: om 02:00 is het 03:00. Een tijdstip in dat uur bestaat niet, en bluehart neemt dat van een uur later. Van een tijdstip dat twee keer komt, als de klok achteruitgaat, neemt het het eerste.",
    fix: "Schrijf het tijdstip dat gebruikt wordt, of een ander.",
  },
  wording: {
    summary: "Een woord dat de campagne vervangt of vermijdt",
    why: "Hoe mensen genoemd worden, bepaalt hoe ze gezien worden, en een organisatie spreekt haar woorden af. Ze staan bij `vocabulary` in het campagnebestand, per taal, met de reden. De regel kijkt naar alles wat lezers zien: berichten, varianten, titels, eerste reacties, inhoudswaarschuwingen, alternatieve teksten, woorden van kaarten, de achtergrond en omschrijvingen. Een woord telt als geheel, met of zonder hoofdletter: `illegals` wordt niet gevonden in `illegals-only`, een link, een hashtag, een vermelding of een invulveld. `IT` in hoofdletters betekent alleen het letterwoord, en in het Duits betekent een hoofdletter alleen het zelfstandig naamwoord. Aangehaalde woorden zijn van iemand anders: ze worden gemeld, maar nooit veranderd.",
    fix: "`check --fix` schrijft het gewenste woord, met de hoofdletter van het vorige; lees de zin opnieuw. Voor een woord zonder `say` is er geen ander: zoek een andere zin.",
  },
};

export const nl: RuleWords = {
  labels: {
    title: "De regels van `bluehart check`",
    rule: "regel",
    finds: "wat hij vindt",
    severity: "ernst",
    canBeFixed: "te verbeteren",
    yes: "ja",
    why: "Waarom",
    bad: "Fout",
    good: "Goed",
    fix: "Wat te doen",
    heading: "Ernst",
    fixable: "te verbeteren met `check --fix`",
    about:
      "Een fout is wat het platform zou weigeren, of wat schade zou doen: elk commando houdt een bericht met een fout tegen. Een waarschuwing houdt niets tegen, maar vraagt een verbetering; `bluehart check --strict` eindigt dan met 1. Een opmerking is goed om te weten. Wat een regel vindt, kan milder of strenger zijn dan zijn ernst; dan staat het erbij. `bluehart check --fix` verbetert wat te verbeteren is.\n\nEen campagne kan een regel uitzetten, of zijn ernst veranderen, voor de hele campagne of voor één bericht; fouten blijven fouten: [het campagnebestand](../campaign.nl.md).",
    severities: { error: "fout", warning: "waarschuwing", info: "opmerking" },
  },
  pages,
};
