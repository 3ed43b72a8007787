import type { RuleWords } from "./RuleWords.ts";

const pages: RuleWords["pages"] = {
  "address-unknown": {
    summary: "Eine Adresse ähnelt stark einer, die die Kampagne kennt",
    why: "Eine Adresse mit einem falschen Buchstaben führt nirgendwohin oder zu jemand anderem. Die Kampagne kennt jede Adresse, die sie nennt: Websites und frühere Websites von Anlaufstellen, Quellen, Werte und den Hintergrund.",
    fix: "Korrigieren Sie die Adresse. Stimmt sie, nennen Sie sie in der Kampagne, zum Beispiel unter `formerSites` ihrer Anlaufstelle.",
  },
  "alt-text": {
    summary: "Der Alternativtext eines Bildes fehlt oder ist länger, als die Plattform erlaubt",
    why: "Ein fehlender Alternativtext ist eine Warnung; einer, der für die Plattform zu lang ist, ein Fehler.\n\nWer das Bild nicht sieht, hört seinen Alternativtext, und ohne einen nichts. X und Threads erlauben 1.000 Zeichen, Mastodon 1.500, Bluesky 2.000.",
    fix: "Beschreiben Sie in ein oder zwei Sätzen, was das Bild zeigt und warum es da ist, in jeder Sprache der Kampagne.",
  },
  "brand-contrast": {
    summary: "Eine Farbe der Kampagne ist für Text zu hell",
    why: "Auf Schaltflächen steht weißer Text, und Links stehen auf Weiß. Ab einem Kontrast von 4,5 ist Text für die meisten Menschen lesbar (WCAG 2.2, Erfolgskriterium 1.4.3). Die Seite des Kits dunkelt eine zu helle Akzentfarbe ab und setzt auf eine zu helle Farbe schwarzen Text. Sie bleibt also lesbar, hat aber nicht ganz die gemeinte Farbe.",
    fix: "Nehmen Sie den dunkleren Ton, den die Meldung nennt, oder eine andere Farbe der Kampagne.",
  },
  "brand-logo": {
    summary: "Das Logo der Kampagne gibt es nicht, oder es ist weder SVG noch PNG",
    why: "Nur die Webseite des Kits zeigt das Logo. Ohne Logo geht es also auch: Die Seite erscheint ohne, und die Prüfung meldet es. Gezeigt wird nur ein PNG oder ein SVG, von dem nichts als die Zeichnung bleibt. Aus dem Netz lädt ein Kit nichts.",
    fix: "Legen Sie das Logo als SVG oder PNG in den Ordner der Kampagnendatei und nennen Sie es in der Datei.",
  },
  "broken-characters": {
    summary: "Ein Programm hat unterwegs Zeichen des Textes verstümmelt",
    why: "Programme, die sich über die Kodierung eines Textes uneins sind, machen aus é Ã© oder verlieren es. Die Leser sehen den Schaden. Ein verlorenes Zeichen (U+FFFD oder ein halbes) ist ein Fehler, weil niemand weiß, was es war; die anderen sind eine Warnung. Buchstaben, die für Ziffern gelesen oder getippt wurden, wie in 2O26 und „l2. Juli“, werden auch gefunden. Die Regel prüft Beiträge und alles, was die Leser eines Kits sonst sehen: Titel, Hintergrund, Anlaufstellen, Fakten, Alternativtexte und Anmerkungen.",
    fix: "Tippen Sie das Zeichen neu. `check --fix` stellt wieder her, was nur eines bedeuten kann.",
  },
  "card-glyph": {
    summary: "Eine Karte hat einen Buchstaben, der in ihren Schriften fehlt, oder ein anderes Emoji als 💙",
    why: "Ein Buchstabe, den keine Schrift hat, würde als leeres Kästchen gezeichnet. Die Schriften des Programms haben alle lateinischen, griechischen und kyrillischen Buchstaben; für andere, etwa arabische oder chinesische, nennt eine Kampagne eine eigene Schrift. Von den Emojis wird nur 💙 gezeichnet. Was eine Karte aus dem Beitrag übernimmt, wird ohne Emojis gezeichnet; in Wörtern, die für die Karte geschrieben sind, ist ein Emoji ein Fehler.",
    fix: "Lassen Sie den Buchstaben weg, oder legen Sie eine WOFF2-Schrift, die ihn hat, in den Ordner der Kampagne und nennen Sie sie unter `brand`: `font: face.woff2`.",
  },
  "card-text": {
    summary: "Eine Karte lässt sich nicht zeichnen: Ihre Wörter passen nicht oder fehlen",
    why: "Die Buchstaben einer Karte schrumpfen, bis alles passt, aber bei einer 1080 breiten Karte nie unter 32 Pixel: Kleinere sind auf einem Telefon nicht zu lesen. Wörter, die auch dann nicht passen, würden abgeschnitten. Deshalb wird die Karte nicht gezeichnet, und der Beitrag zählt als einer ohne Bild. Dasselbe gilt für eine Karte ohne Wörter, etwa eine Zahl in einer Kampagne ohne Fakten.",
    fix: "Kürzen Sie die Wörter um so viele Zeichen, wie die Meldung sagt, oder wählen Sie eine andere Karte. Was eine Karte aus der Kampagne übernimmt, lässt sich unter `words` ersetzen: [docs/pictures.md](../pictures.md).",
  },
  "date-impossible": {
    summary: "Ein Datum oder eine Uhrzeit gibt es nicht",
    why: "Am 31. Juni oder um 25.30 Uhr kann niemand kommen, und wer es liest, weiß nicht, welche Ziffer falsch ist. Ein Datum in Ziffern zählt, wenn ein Jahr dabeisteht, oder ein Wochentag oder ein Wort wie „am“ davor; eine Uhrzeit, wenn ein Wort oder „Uhr“ sie dazu macht. Den 29. Februar ohne Jahr und 24 Uhr gibt es. Gemeldet werden auch Uhrzeiten, die am selben Tag rückwärts laufen, wie „von 18 bis 17 Uhr“, und Zeiträume, die es tun, wie „vom 14. bis 12. Dezember“.",
    fix: "Korrigieren Sie das Datum oder die Uhrzeit.",
  },
  "duplicate-post": {
    summary: "Zwei Beiträge für eine Plattform und Sprache sagen dasselbe",
    why: "Plattformen lehnen einen Text ab, der zweimal gepostet wird, oder verbergen ihn, und Leser halten ihn für Spam.",
    fix: "Ändern Sie einen der beiden, oder entfernen Sie ihn.",
  },
  emoji: {
    summary: "Zu viele Emojis, mehrere hintereinander oder eines anstelle eines Wortes",
    why: "Zu viele Emojis oder mehrere hintereinander sind eine Warnung; eines mitten im Satz ist ein Hinweis.\n\nEin Screenreader liest von jedem Emoji den Namen vor: „blaues Herz blaues Herz blaues Herz“. Leitfäden für barrierefreie Beiträge empfehlen, wenige zu verwenden, sie nicht zu wiederholen und keine Wörter durch sie zu ersetzen; die Zahlen (fünf je Beitrag, zwei hintereinander) sind die von bluehart.",
    fix: "Behalten Sie eines, am Ende des Satzes.",
  },
  "empty-post": {
    summary: "Der Beitrag hat keinen Text",
    why: "Ein Text, der leer ist oder nur aus Leerraum und unsichtbaren Zeichen besteht, wurde wohl vergessen.",
    fix: "Schreiben Sie den Text, oder nehmen Sie den Beitrag oder diese Sprache aus der Datei.",
  },
  "fancy-letters": {
    summary: "Zeichen, die nur wie Buchstaben aussehen und die Screenreader überspringen oder buchstabieren",
    why: "Fette, geschwungene oder eingekreiste „Buchstaben“ sind mathematische und andere Zeichen. Screenreader überspringen sie oder buchstabieren sie einzeln, die Suche findet sie nicht, und auf X zählen sie doppelt.",
    fix: "Schreiben Sie gewöhnliche Buchstaben. Betonen Sie mit Wörtern.",
  },
  field: {
    summary:
      "Ein Titel oder ein erster Kommentar, den die Plattform ablehnt, oder ein Zeichen, das sie nirgends zulässt",
    why: "Manche Plattformen haben mehr als ein Feld. YouTube, Reddit und Lemmy nehmen keinen Beitrag ohne Titel an, und jede begrenzt dessen Länge; auch ein erster Kommentar hat ein Limit. YouTube lässt `<` und `>` nicht zu, weder im Titel noch in der Beschreibung. Was gegen eine solche Regel verstößt, wird beim Posten abgelehnt oder abgeschnitten.",
    fix: 'Schreiben Sie einen Titel in jeder Sprache des Beitrags. Eine Plattform kann einen eigenen haben:\n\n```yaml\ntitle: { nl: "Open je ogen: zo herken je mensenhandel op het werk" }\nvariants:\n  youtube:\n    title: { nl: "Open je ogen" }\n```',
  },
  "figure-outdated": {
    summary: "Eine Zahl im Beitrag oder auf seiner Karte ist durch eine neuere ersetzt",
    why: "Eine veraltete Zahl schadet der Sache, für die sie angeführt wird. Die Kampagnendatei sagt, welcher Fakt welchen ersetzt hat (`supersededBy`).",
    fix: "Nehmen Sie die neuere Zahl, mit ihrer Quelle, oder lassen Sie die Zahl weg.",
  },
  "figure-unsourced": {
    summary: "Eine Zahl im Beitrag ist durch keinen Fakt mit Quelle belegt",
    why: "Nach der Quelle einer Zahl wird früher oder später gefragt. Ein Text kann sie nennen: „(Quelle: OVAM, 2023)“, „(OVAM, 2023)“ und „laut OVAM“ sind die Quelle ihres Satzes, eine Zeile „Quelle: OVAM“ gilt für alles davor. Die Regel prüft Zahlen ab 100, Anteile wie 60 % oder 1 von 3 und jede Opferzahl, in Ziffern oder in Wörtern, und „Zehntausende Opfer“, was ein Fakt von 10.000 oder mehr belegt. Sie übergeht Jahre, Uhrzeiten, Datumsangaben, Altersangaben, Maße, Preise (ab 10.000, wenn ein Wort wie Kosten, Preis, Budget oder Projekt dabeisteht), Adressen, Seiten- und Artikelnummern, Ankündigungen des Veranstalters („1000 Bäume“, „Platz für 400 Fahrräder“, „die Hälfte des Marktplatzes bleibt offen“) und alles, was in Links, Hashtags und Telefonnummern steht.",
    fix: "Fügen Sie die Zahl unter `facts` der Kampagne hinzu, mit ihrer Quelle.",
  },
  fold: {
    summary: "Die erste Anlaufstelle oder der erste Link ist hinter „mehr“ verborgen",
    why: "Feeds zeigen den Anfang eines Beitrags und verbergen den Rest: Instagram nach etwa 125 Zeichen, LinkedIn nach etwa 210, Facebook nach etwa 477. Wenige Leser klappen ihn auf.",
    fix: "Setzen Sie es weiter nach vorn, oder kürzen Sie, was davor steht.",
  },
  "hashtag-case": {
    summary:
      "Die Wörter eines Hashtags haben keine Großbuchstaben, sodass ein Screenreader sie als ein Wort liest",
    why: "Ein Screenreader liest `#endhumantrafficking` als ein einziges Wort, und wer schnell liest, auch; mit einem Großbuchstaben je Wort sind die Wörter zu erkennen. bluehart weiß, wie die Hashtags der Kampagne geschrieben werden, und wo Wörter beginnen, die in diesen Hashtags, im Titel und im Namen des Tages stehen.",
    fix: "Geben Sie jedem Wort einen Großbuchstaben. Für Plattformen ist es derselbe Hashtag.",
  },
  "hashtag-count": {
    summary: "Mehr Hashtags, als die Plattform erlaubt oder empfiehlt",
    why: "Mehr Hashtags, als die Plattform erlaubt, sind ein Fehler; mehr, als sie empfiehlt, eine Warnung.\n\nInstagram erlaubt seit Dezember 2025 fünf Hashtags, Threads macht aus einem einzigen ein Thema. X empfiehlt höchstens zwei; mehr lassen einen Beitrag wie Spam aussehen, und ein Screenreader liest sie einzeln vor.",
    fix: "Nehmen Sie Hashtags aus dem Text, oder für diese Plattform aus der Liste der Kampagne (`platforms:`), oder kennzeichnen Sie sie mit `use: optional`.",
  },
  "hashtag-duplicate": {
    summary: "Der Beitrag hat denselben Hashtag zweimal",
    why: "Ein zweiter führt an dieselbe Stelle, kostet Zeichen und wird von einem Screenreader noch einmal vorgelesen. Großbuchstaben machen für Plattformen keinen Unterschied.",
    fix: "Entfernen Sie einen der beiden. bluehart fügt nie einen Hashtag hinzu, den der Text schon hat.",
  },
  "hashtag-syntax": {
    summary: "Die Plattform macht aus einem Hashtag keinen Link oder nur aus einem Teil davon",
    why: "Auf den meisten Plattformen endet ein Hashtag beim ersten Zeichen, das kein Buchstabe, keine Ziffer und kein Unterstrich ist; aus bloßen Ziffern oder gleich hinter einem Wort wird kein Link. Was dann ein Link wird, ist ein anderer Hashtag als der gemeinte, oder es gibt gar keinen.",
    fix: "Schreiben Sie den Hashtag in einem Wort, jeden Teil mit einem Großbuchstaben: `#MensenHandel`. Setzen Sie vor das Zeichen ein Leerzeichen und dahinter keines.",
  },
  "hashtag-unknown": {
    summary: "Ein Hashtag ähnelt stark einem der Kampagne",
    why: "Ein Buchstabe zu wenig, und wer dem Hashtag folgt, findet den Beitrag nicht; der richtige wird sogar noch dahinter gesetzt.",
    fix: "Schreiben Sie ihn wie die Kampagne; ist ein anderer gemeint, nehmen Sie ihn in die Hashtags der Kampagne auf.",
  },
  helpline: {
    summary: "Der Beitrag nennt keine Anlaufstelle",
    why: "Wer von dem betroffen ist, was ein Beitrag erzählt, soll darin finden, wo es Hilfe gibt. Die Regel gilt nur für Kampagnen mit Anlaufstellen; eine Telefonnummer zählt, wie auch immer ihre Leerzeichen stehen, eine Website mit oder ohne www.",
    fix: "Fügen Sie die Nummer oder die Website einer Anlaufstelle der Kampagne hinzu.",
  },
  "helpline-language": {
    summary: "Jede Anlaufstelle im Beitrag spricht andere Sprachen als die des Beitrags",
    why: "Ein Leser in Not ruft die Nummer im Beitrag an. Spricht dort niemand seine Sprache, schickt der Beitrag Menschen weg.",
    fix: "Nennen Sie eine Anlaufstelle, die die Sprache des Beitrags spricht. Eine Anlaufstelle ohne `languages` gilt für alle Sprachen.",
  },
  "image-duplicate": {
    summary:
      "Ein Beitrag hat zweimal dasselbe Bild, oder zwei Beiträge für eine Plattform und Sprache teilen sich eines",
    why: "Zweimal dasselbe Bild in einem Beitrag ist eine Warnung und kommt von einer Datei, die unter anderem Namen kopiert wurde; es zählt der Inhalt. Dasselbe Bild in zwei Beiträgen für eine Plattform und Sprache ist ein Hinweis: Wer den ersten sah, scrollt am zweiten vorbei.",
    fix: "Lassen Sie eines weg, oder nehmen Sie ein anderes Bild.",
  },
  "image-format": {
    summary:
      "Ein Bild ist nicht lesbar, hat die falsche Endung oder ein Format, das die Plattform nicht annimmt",
    why: "Für die Prüfung zählt, was eine Datei ist, nicht, was ihr Name sagt. Ein Bild, das die Plattform nicht annimmt, wird beim Posten abgelehnt, oder schon vom Planungsprogramm. Meist geht es um WebP und HEIC, die Browser und Telefone speichern. Ein JPEG, das `.png` heißt, lehnen manche Programme ab, andere nehmen es an. Eine beschädigte Datei wird auf halber Höhe grau.\n\nEin Kit enthält WebP und GIF als JPEG, wo eine Plattform sie nicht annimmt. Was nicht lesbar ist, wie HEIC, lässt es weg, und das wird gemeldet. Was jede Plattform annimmt, steht mit Quelle in data/platforms.yaml: Die API von Instagram nimmt zum Beispiel nur JPEG an.",
    fix: "Öffnen Sie das Bild in einem Programm, das es anzeigt, und speichern oder exportieren Sie es als JPEG.",
  },
  "image-heavy": {
    summary: "Die Datei eines Bildes ist größer, als die Plattform erlaubt",
    why: "Eine Plattform lehnt eine Datei mit mehr Bytes ab, als sie erlaubt. Im Kit ist das Bild auf das verkleinert, was die Plattform zeigt, und immer klein genug; ein Planungsprogramm, das das Original von einer öffentlichen Adresse holt, bekommt aber alles.",
    fix: "Verkleinern Sie das Bild auf 1.200 Pixel Breite, oder speichern Sie es als JPEG in geringerer Qualität.",
  },
  "image-location": {
    summary: "Die Datei eines Bildes verrät, wo es aufgenommen wurde",
    why: "Ein Telefon hält in jedem Foto fest, wo es aufgenommen wurde, auf wenige Meter genau. Wer die Datei bekommt, kann das lesen. Für jemanden, der Menschenhändlern entkommen ist, der in einer Schutzwohnung lebt oder dessen Haus im Bild ist, ist das eine Gefahr. Plattformen entfernen es aus dem, was sie zeigen; E-Mails, Messenger, geteilte Ordner und Webseiten nicht.\n\nDie Prüfung findet einen Ort in den EXIF- und XMP-Daten von JPEG, PNG, WebP, GIF, HEIC und TIFF. Was das Foto selbst zeigt, etwa ein Straßenschild, sieht sie nicht. Die Kopien in einem Kit haben diese Daten nicht, aber das Original bleibt, wie es ist.",
    fix: "Entfernen Sie den Ort: in Windows unter Eigenschaften, Details, „Eigenschaften und persönliche Informationen entfernen“; auf einem iPhone in Fotos mit Anpassen, „Kein Ort“; überall mit `exiftool -gps:all= -xmp:all= foto.jpg`. Schalten Sie den Ort in den Einstellungen der Kamera aus.",
  },
  "image-missing": {
    summary: "Die Plattform verlangt ein Bild, oder die Datei eines Bildes gibt es nicht",
    why: "Eine Datei, die es nicht gibt, ist eine Warnung; ein Beitrag ohne Bild auf einer Plattform, die eines verlangt, ist ein Hinweis.\n\nInstagram veröffentlicht keinen Text ohne Bild. Ein Kit, das ein fehlendes Bild nennt, nützt seinem Leser nichts.",
    fix: "Legen Sie das Bild in den Ordner der Kampagnendatei und nennen Sie es dort mit seinem Alternativtext. Fügen Sie es beim Posten hinzu.",
  },
  "image-shape": {
    summary: "Die Plattform schneidet einen Teil eines Bildes ab",
    why: "Eine Plattform, die Bilder nur zwischen zwei Seitenverhältnissen zeigt, schneidet den Rest um die Mitte herum ab oder lehnt das Bild ab: Der Feed von Instagram geht von 4:5 bis 1,91:1. Gesichter und Wörter am Rand verschwinden. Ein Foto wird gemessen, wie man es sieht, nach dem Drehen. Weniger als ein Prozent wird nicht gemeldet. Ein Bild im Format einer Story ist ein Hinweis.",
    fix: "Schneiden Sie das Bild so auf das genannte Seitenverhältnis zu, dass bleibt, worauf es ankommt. Oder geben Sie dieser Plattform unter `variants` ein eigenes Bild.",
  },
  "image-small": {
    summary: "Ein Bild ist kleiner, als die Plattform verlangt, oder sieht dort unscharf aus",
    why: "Ein Bild, das schmaler ist als die Mindestbreite der Plattform, wird abgelehnt oder ungefragt vergrößert: eine Warnung. Eines, das die Plattform um mehr als die Hälfte vergrößert, sodass es jeder sieht, ist ein Hinweis. Es zählt nur, was gezeigt wird: von einem zu breiten Bild die Mitte.",
    fix: "Nehmen Sie das Original: Messenger und Webseiten machen Bilder klein. Ein kleines zu vergrößern hilft nicht.",
  },
  "invisible-characters": {
    summary: "Der Beitrag hat ein Zeichen, das niemand sieht",
    why: "Steuerzeichen, Zeichen, die Text umdrehen, und solche, die X ablehnt, sind ein Fehler; die anderen eine Warnung.\n\nZeichen ohne Breite, weiche Trennzeichen und Steuerzeichen kommen mit, wenn Text aus einer Webseite oder einem Dokument kopiert wird. Sie kosten Zeichen, schneiden Hashtags und Links ab und können Leser einen anderen Text sehen lassen als den geschriebenen.",
    fix: "Tippen Sie das Wort neu. Verbindungszeichen in einem Emoji oder zwischen Buchstaben, die sie brauchen, bleiben stehen.",
  },
  length: {
    summary: "Der Beitrag ist länger, als die Plattform erlaubt",
    why: "Jede Plattform hat ihr eigenes Limit und ihre eigene Einheit: X gewichtet Zeichen und rechnet für jeden Link 23, Bluesky zählt, was ein Leser als Zeichen sieht, und hat ein zweites Limit in Bytes. Ein zu langer Beitrag wird abgelehnt oder mittendrin abgeschnitten: Eine Anlaufstelle am Ende geht zuerst verloren.",
    fix: "Kürzen Sie den Text um die Zahl am Ende der Meldung. Kommen Hashtags hinzu, sagt die Meldung auch, wie lang er ohne sie ist.",
  },
  "length-uncertain": {
    summary: "Der Beitrag hält das angegebene Limit ein, wird aber vielleicht strenger gezählt",
    why: "Manche Plattformen geben ein Limit an und verhalten sich, als hätten sie ein anderes. Threads gibt 500 Zeichen an, lehnt aber Beiträge von mehr als 500 UTF-8-Bytes ab. Die App von Bluesky kürzt Links, bevor sie zählt, der Server nicht. bluehart stellt Beiträge nach der strengeren Zählung zusammen und warnt, wenn der Text allein zwischen beiden liegt.",
    fix: "Kürzen Sie den Beitrag, bis er auch streng gezählt passt.",
  },
  "link-count": {
    summary: "Mehr verschiedene Links, als die Plattform erlaubt",
    why: "Threads lehnt einen Beitrag mit mehr als fünf verschiedenen Links ab.",
    fix: "Entfernen Sie Links, oder stellen Sie sie auf eine Seite und verlinken Sie diese.",
  },
  "link-insecure": {
    summary: "Ein Link beginnt mit http://",
    why: "Browser warnen, bevor sie eine unverschlüsselte Seite öffnen. Wer Hilfe sucht, sollte nicht auf eine Warnung stoßen.",
    fix: "Schreiben Sie `https://`, nachdem Sie gesehen haben, dass sich die Seite so öffnet.",
  },
  "link-malformed": {
    summary: "Eine Adresse ist falsch getippt, sodass keine Plattform daraus einen Link macht",
    why: "Ein Leerzeichen, ein Komma oder ein fehlender Doppelpunkt in einer Adresse, und keine Plattform macht daraus einen Link. Wer sie abtippt, kommt nirgends an.",
    fix: "Korrigieren Sie die Adresse. `check --fix` tut es, wo nur eine Adresse gemeint sein kann.",
  },
  "link-not-clickable": {
    summary: "Der Beitrag hat Links auf einer Plattform, auf der sie bloßer Text sind",
    why: "In einer Bildunterschrift auf Instagram ist eine Adresse bloßer Text: Auf einem Telefon kann sie niemand antippen oder kopieren.",
    fix: "Nennen Sie eine Telefonnummer oder einen kurzen Namen, der sich leicht tippen lässt, oder stellen Sie den Link ins Profil und sagen Sie es dazu.",
  },
  markup: {
    summary: "Zeichen von HTML oder Markdown, die man so sieht, wie sie dastehen",
    why: "Ein Text, der von einer Website oder aus einem Assistenten eingefügt wurde, enthält oft `<b>`, `**fett**`, `## Überschrift` oder `[Wörter](Adresse)`. Die meisten Plattformen zeigen diese Zeichen. Reddit, Lemmy und Discord verbergen die von Markdown, Telegram die von Fettschrift; HTML verbirgt keine. `<3`, `5 * 3`, das Sternchen einer Fußnote und `*eines*` auf jeder Seite sind nicht gemeint.",
    fix: "Lassen Sie die Zeichen weg. Schreiben Sie die Adresse eines Links für sich. Ein Beitrag, der auch auf eine Plattform geht, die sie verbirgt, kann dort unter `variants` einen eigenen Text haben.",
  },
  mention: {
    summary: "Die Plattform macht aus einer Erwähnung keinen Link, oder der Beitrag hat zu viele",
    why: "Jede Plattform nennt Konten auf ihre Weise: X mit einem Namen, Bluesky mit einer Domain, Mastodon mit einem Namen und einem Server. Eine Erwähnung nach Art einer anderen Plattform ist bloßer Text. Ein Buchstabe, eine Ziffer oder ein Unterstrich direkt an einem Konto in geschweiften Klammern macht daraus ein anderes Konto, ebenso ein Punkt oder Bindestrich mit einem Wort direkt dahinter, wo Konten solche Zeichen haben. Mehr Erwähnungen, als die Plattform erlaubt, sind ein Fehler, andere eine Warnung.",
    fix: "Schreiben Sie den Namen des Kontos auf dieser Plattform, in einer Variante des Beitrags.",
  },
  "mixed-script": {
    summary: "Ein Wort mischt lateinische Buchstaben mit griechischen oder kyrillischen",
    why: "Ein kyrillisches „е“ sieht aus wie ein lateinisches. Ein Wort damit sieht richtig aus, aber die Suche findet es nicht, ein Screenreader stolpert darüber, und ein Hashtag damit ist ein anderer Hashtag.",
    fix: "Tippen Sie das Wort neu. Wörter, die ganz griechisch oder kyrillisch sind, sind in Ordnung.",
  },
  "phone-refused": {
    summary: "Die Plattform lehnt Beiträge mit einer Telefonnummer ab",
    why: "Google lehnt einen Beitrag in einem Unternehmensprofil ab, wenn im Text eine Telefonnummer steht; das Profil zeigt die Nummer selbst. Man erfährt es erst, wenn der Beitrag weg ist.",
    fix: 'Geben Sie der Plattform einen eigenen Text, ohne die Nummer:\n\n```yaml\nvariants:\n  google-business:\n    text: { nl: "Vragen? Ons nummer staat in ons profiel." }\n```',
  },
  "phone-unknown": {
    summary: "Eine Telefonnummer ähnelt stark der einer Anlaufstelle oder ist unvollständig",
    why: "Die Nummer einer Anlaufstelle mit einer falschen Ziffer klingelt bei Fremden oder nirgends. Nummern unter `values`, im Hintergrund und in Anmerkungen sind bekannt, Notrufnummern auch. Gemeldet wird auch eine Nummer, die nur ein Beitrag nennt und in der zwei Ziffern einer Nummer aus mehreren Beiträgen vertauscht sind. Eine belgische Nummer hat neun Ziffern, eine Mobilnummer zehn: Gemeldet wird, was weniger hat.",
    fix: "Korrigieren Sie die Nummer. Gehört sie einer anderen Anlaufstelle, nehmen Sie diese in die Kampagne auf.",
  },
  placeholder: {
    summary: "Ein Platzhalter hat keinen Wert, oder in einem Text ist noch etwas auszufüllen",
    why: "Ein Beitrag mit `{{municipality}}` würde so erscheinen.",
    fix: "Geben Sie den Wert unter `values` an oder im Befehl mit `--set municipality=Gent`.",
  },
  readability: {
    summary: "Ein Text ist sehr schwer zu lesen oder hat einen Satz von mehr als 40 Wörtern",
    why: "Viele, die eine Anlaufstelle brauchen, lesen langsam oder in einer Sprache, die sie noch lernen. LIX ist die mittlere Zahl der Wörter je Satz plus der Prozentsatz der Wörter mit mehr als sechs Buchstaben; ab 60 ist ein Text sehr schwer, wie ein Gesetz (C. H. Björnsson, *Läsbarhet*, 1968). Das gilt in jeder Sprache mit Leerzeichen zwischen den Wörtern und braucht keine Wortliste. In einem Text von weniger als 30 Wörtern ändert ein Wort zu viel: Dort werden nur Sätze von mehr als 40 Wörtern gemeldet. Das gilt auch für Listen und Slogans mit weniger als zehn Wörtern je Satz. Links, Hashtags, Erwähnungen und Zahlen sind keine Wörter, und eine Zeile für sich ist ein Satz. Je Text wird ein Satz gemeldet: der längste.",
    fix: "Teilen Sie den Satz, wo ein neuer Gedanke beginnt. Sagen Sie, wer was tut. Ersetzen Sie ein langes Wort durch ein kürzeres, das alle kennen.",
  },
  "relative-day": {
    summary: "Ein Text nennt einen anderen Tag „heute“ oder „morgen“",
    why: "Wer ihn liest, versteht unter „morgen“ den Tag nach dem, an dem er liest. Ein Text, der für einen Tag geschrieben ist und an einem anderen erscheint, schickt die Leute am falschen Tag. Die Regel vergleicht Wörter wie `heute`, `morgen` und `gestern` mit dem Datum, dem Wochentag oder dem Namen des Tages der Kampagne, die darauf folgen, an dem Tag, an dem der Beitrag erscheint (sein `when`).",
    fix: "Ändern Sie den Text, oder den Tag, an dem der Beitrag erscheint.",
  },
  "sentence-unfinished": {
    summary: "Der Text endet mitten im Satz",
    why: "Ein Text, der mit einem Artikel, einer Präposition oder einer Konjunktion endet, wie „Wir laden Sie ein zu“, wurde beim Kopieren abgeschnitten oder nie zu Ende geschrieben. Texte, die mit einem Satzzeichen, einem Link, einem Hashtag oder einem Emoji enden, sind nicht gemeint.",
    fix: "Schreiben Sie den Satz zu Ende.",
  },
  "sms-letters": {
    summary: "Ein Buchstabe, den es in SMS nicht gibt, macht mehr SMS nötig",
    why: "Eine SMS fasst 160 Buchstaben aus dem Alphabet der Mobiltelefone, GSM 03.38. Es hat é, è, à und ü, aber kein ê, ë, ï, ç oder œ. Mit einem einzigen Buchstaben, der darin fehlt, fasst eine SMS nur noch 70; der Text braucht also mehr SMS, und jede kostet. Anführungszeichen, Striche und geschützte Leerzeichen ändern daran nichts: In einer SMS werden sie zu gewöhnlichen Zeichen. Die Regel schweigt, wenn die Zahl der SMS gleich bleibt.",
    fix: "Wählen Sie ein anderes Wort, oder schreiben Sie den ähnlichsten Buchstaben: `check --fix` tut es, wo nur SMS den Text verwenden. Geben Sie dem Beitrag unter `variants` einen eigenen Text für `sms`, damit andere Plattformen ihre Akzente behalten.",
  },
  "text-language": {
    summary: "Ein Text ist in einer anderen Sprache geschrieben, als die Kampagne sagt",
    why: "Ein Text, der unter der falschen Sprache eingefügt wurde, erreicht Menschen, die ihn nicht lesen können. Die Regel kennt häufige Wörter des Niederländischen, Französischen, Deutschen und Englischen. Sie prüft Beiträge mit ihren Titeln, ersten Kommentaren und Inhaltswarnungen, Alternativtexte, Karten und den Hintergrund. Zu Texten mit weniger als zehn Wörtern schweigt sie, ebenso zu Zitaten, Namenslisten und Texten in zwei Sprachen.",
    fix: "Fügen Sie den Text in der richtigen Sprache ein.",
  },
  "translation-copied": {
    summary: "Derselbe Text in zwei Sprachen",
    why: "Der Text wurde kopiert, um übersetzt zu werden, und wurde es nicht. Leser bekommen einen Beitrag in einer Sprache, die nicht ihre ist.",
    fix: "Übersetzen Sie den Text, oder entfernen Sie ihn: Eine Sprache ohne Text fällt weg.",
  },
  "translation-differs": {
    summary:
      "Eine Übersetzung nennt eine andere Zahl, Nummer, Adresse, Erwähnung oder Uhrzeit, ein anderes Datum oder einen anderen Preis, Wochentag oder Platzhalter",
    why: "Eine Zahl, ein Preis, eine Nummer, eine Adresse, ein Platzhalter, eine Erwähnung, ein Datum, ein Wochentag oder eine Uhrzeit, die sich zwischen Sprachen unterscheiden, sind in einer davon falsch. Bei Zahlen und Preisen in Euro zählt der Wert: 15.000, 15 000 und 15,000 sind gleich, ebenso € 5, 5,00 € und 5 Euro. Was die Kampagne je Sprache angibt, etwa die Nummer und die Website einer Anlaufstelle, darf sich unterscheiden.",
    fix: "Korrigieren Sie die Übersetzung oder die Vorlage.",
  },
  "translation-missing": {
    summary: "Ein Text fehlt in einer der Sprachen der Kampagne",
    why: "Wer die Kampagne in dieser Sprache abruft, bekommt einen Beitrag weniger. Das kann gewollt sein.",
    fix: "Schreiben Sie den Text, oder lassen Sie es so: Ein Hinweis hält nichts zurück.",
  },
  "translation-outdated": {
    summary: "Der Text hat sich geändert, seit er übersetzt wurde",
    why: "Jemand verbessert den niederländischen Text, eine Zahl oder eine Telefonnummer, und französischsprachige Leser behalten den alten. Die Kampagne merkt sich, woraus jeder Text übersetzt wurde, mit einem Fingerabdruck, den [`bluehart translate`](../translate.md) schreibt. Leerraum, Großbuchstaben, die Form von Anführungszeichen und Strichen und unsichtbare Zeichen ändern ihn nicht.",
    fix: "Schreiben Sie mit `bluehart translate --to fr --changed neu.xlsx`, was neu zu übersetzen ist, und übernehmen Sie es mit `bluehart translate --from neu.xlsx`. Stimmt die alte Übersetzung noch, übernehmen Sie die Datei mit `--reviewed-by NAME`: Das sagt, dass jemand beide verglichen hat.",
  },
  "translation-unreviewed": {
    summary: "Die Übersetzung hat noch niemand gegengelesen",
    why: "Eine falsche Übersetzung schadet so sehr wie eine veraltete Zahl. Die Kampagnendatei sagt von jeder, ob sie gegengelesen ist; Kits sagen es unter jedem Beitrag, in seiner Sprache.",
    fix: "Lassen Sie sie von jemandem gegenlesen, der die Sprache gut spricht, und schreiben Sie auf, wer und wann.",
  },
  typography: {
    summary:
      "Drei Punkte, gerade Anführungszeichen oder im Französischen ein fehlendes geschütztes Leerzeichen",
    why: "Saubere Satzzeichen lesen sich besser, und einige sparen Zeichen. Im Französischen lässt ein gewöhnliches Leerzeichen vor `;`, `:`, `!` oder `?` das Satzzeichen in die nächste Zeile fallen. Die Regel übergeht Links und Hashtags. Sie prüft Anführungszeichen im Niederländischen, Französischen, Deutschen und Englischen und Leerzeichen im Französischen, außer in Kanada und der Schweiz.",
    fix: "`check --fix` erledigt das. Zwischen doppelten Anführungszeichen schreibt YAML ein geschütztes Leerzeichen als `\\_`.",
  },
  weekday: {
    summary: "Ein Datum hat den falschen Wochentag",
    why: "Wer zu einem Termin am Freitag erst am Samstag kommt, verpasst ihn. Ohne Jahr gilt das Datum, das dem Datum des Beitrags oder dem nächsten Tag der Kampagne am nächsten liegt.",
    fix: "Korrigieren Sie den Wochentag oder das Datum.",
  },
  "when-form": {
    summary: "Ein `when` hat nicht die übliche Form",
    why: "bluehart versteht Datumsangaben, wie man sie in Belgien schreibt, den Tag zuerst, andere Programme, die die Datei lesen, aber vielleicht nicht.",
    fix: "`check --fix` schreibt die übliche Form.",
  },
  "when-outside": {
    summary: "Ein Beitrag erscheint vor oder nach dem Zeitraum der Kampagne",
    why: "Die Kampagne sagt, wann sie läuft. Ein Beitrag außerhalb hat ein falsches Datum, oder der Zeitraum ist falsch. Ein Datum, das vorbei ist, wird nur so gemeldet.",
    fix: "Korrigieren Sie das Datum des Beitrags oder den Zeitraum der Kampagne.",
  },
  "when-past": {
    summary: "Das Datum eines Beitrags ist vorbei",
    why: "Ein Beitrag, dessen Datum vorbei ist, erscheint nicht: Planungsprogramme lehnen ihn ab, und Menschen übersehen ihn.",
    fix: "Geben Sie dem Beitrag ein späteres Datum, oder entfernen Sie ihn.",
  },
  "white-space": {
    summary: "Leerraum, den kein Leser will und der auch Zeichen kostet",
    why: "Zwei Leerzeichen, ein Leerzeichen vor einem Komma, ein Tabulator oder Leerzeichen am Zeilenende kommen vom Kopieren und Tippen. Sie kosten Zeichen, und manche Plattformen zeigen sie.",
    fix: "Entfernen Sie, was die Meldung nennt. Leerraum ganz am Anfang und am Ende eines Textes darf bleiben: Er wird nie gepostet.",
  },
  "when-skipped": {
    summary: "Ein Beitrag ist zu einer Uhrzeit geplant, die die Sommerzeit überspringt",
    why: "Wenn die Uhr vorgestellt wird, fällt eine Stunde aus: Um 02:00 ist es 03:00. Eine Uhrzeit in dieser Stunde gibt es nicht, und bluehart nimmt die eine Stunde später. Von einer Uhrzeit, die zweimal kommt, wenn die Uhr zurückgestellt wird, nimmt es die erste.",
    fix: "Schreiben Sie die Uhrzeit, die gilt, oder eine andere.",
  },
  wording: {
    summary: "Ein Wort, das die Kampagne ersetzt oder vermeidet",
    why: "Wie Menschen genannt werden, entscheidet, wie sie gesehen werden, und eine Organisation einigt sich auf ihre Wörter. Sie stehen unter `vocabulary` in der Kampagnendatei, je Sprache, mit dem Grund. Die Regel prüft alles, was Leser sehen: Beiträge, Varianten, Titel, erste Kommentare, Inhaltswarnungen, Alternativtexte, Wörter von Karten, den Hintergrund und Beschreibungen. Ein Wort zählt als Ganzes, groß oder klein geschrieben: `illegals` wird nicht in `illegals-only`, einem Link, einem Hashtag, einer Erwähnung oder einem Platzhalter gefunden. `IT` in Großbuchstaben meint nur die Abkürzung, und im Deutschen meint ein Großbuchstabe nur das Substantiv. Zitierte Wörter stammen von anderen: Sie werden gemeldet, aber nie geändert.",
    fix: "`check --fix` schreibt das bevorzugte Wort, mit dem Großbuchstaben des alten; lesen Sie den Satz noch einmal. Für ein Wort ohne `say` gibt es keinen Ersatz: Suchen Sie einen anderen Satz.",
  },
};

export const de: RuleWords = {
  labels: {
    title: "Die Regeln von `bluehart check`",
    rule: "Regel",
    finds: "was sie findet",
    severity: "Schwere",
    canBeFixed: "behebbar",
    yes: "ja",
    why: "Warum",
    bad: "Falsch",
    good: "Richtig",
    fix: "Was zu tun ist",
    heading: "Schwere",
    fixable: "lässt sich mit `check --fix` beheben",
    about:
      "Ein Fehler ist, was die Plattform ablehnen würde, oder was schaden würde: Jeder Befehl hält einen Beitrag mit einem Fehler zurück. Eine Warnung hält nichts zurück, sollte aber behoben werden; `bluehart check --strict` endet dann mit 1. Ein Hinweis ist gut zu wissen. Was eine Regel findet, kann milder oder strenger sein als ihre Schwere; dann steht es dabei. `bluehart check --fix` behebt, was sich beheben lässt.\n\nEine Kampagne kann eine Regel abschalten oder ihre Schwere ändern, für die ganze Kampagne oder für einen Beitrag; Fehler bleiben Fehler: [die Kampagnendatei](../campaign.de.md).",
    severities: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
  },
  pages,
};
