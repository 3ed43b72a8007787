import { counting } from "../../counting.ts";
import type { DocumentWords } from "./DocumentWords.ts";

const count = counting("fr", "\u00a0");
const anew = "ouvrez-le, enregistrez-le à nouveau, et importez le résultat";
const paste =
  "ouvrez-le, sélectionnez et copiez tout, collez-le dans un fichier texte et importez ce fichier";

export const fr: DocumentWords = {
  unreadable: {
    empty: "il est vide",
    pdf: `c’est un PDF, dont les paragraphes et les colonnes ne se reconnaissent pas avec certitude\u00a0; ${paste}, ou demandez le document Word à son auteur`,
    rtf: "c’est du RTF\u00a0; ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx",
    calendar:
      "c’est un agenda\u00a0; exportez les messages en CSV, ou, d’une campagne de bluehart, le kit en kit.csv ou kit.json",
    locked: "il est protégé par un mot de passe\u00a0; ouvrez-le, retirez le mot de passe et enregistrez-le",
    oldExcel:
      "c’est un ancien fichier Excel (.xls)\u00a0; ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx",
    oldWord:
      "c’est un ancien fichier Word (.doc)\u00a0; ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx",
    others: {
      picture: "c’est une image, sans texte\u00a0; nommez-la dans images d’un message",
      video: "c’est une vidéo, sans texte",
      recording: "c’est un enregistrement sonore, sans texte",
      program: "c’est un programme, sans texte",
      archive: "c’est une archive\u00a0; décompressez-la et nommez le fichier qu’elle contient",
      font: "c’est une police de caractères, sans texte",
      database: "c’est une base de données, que bluehart n’ouvre pas",
    },
    misnamed: (ending) =>
      `ce n’est pas un fichier .${ending}, malgré son nom\u00a0; ouvrez-le et enregistrez-le en .${ending}`,
    webPage: `c’est une page web\u00a0; ${paste}. D’un kit de bluehart, importez kit.csv ou kit.json`,
    rawMail:
      "c’est la source d’un e-mail, dont les lettres sont codées et où des en-têtes se mêlent au texte\u00a0; ouvrez-le dans votre messagerie, copiez son texte dans un fichier texte et importez ce fichier",
    utf32: "il est en UTF-32\u00a0; enregistrez-le en UTF-8",
    isCampaign: (ending) => `un fichier .${ending} est déjà une campagne\u00a0; voyez bluehart check`,
    damagedOrMisnamed: (ending, advice) =>
      `il est endommagé, ou n’est pas un fichier .${ending} malgré son nom\u00a0; ${advice}`,
    paste,
    saveAs: (ending) => `ouvrez-le et enregistrez-le en .${ending}`,
    damagedWord: (reason) => `le document Word est endommagé (${reason})\u00a0; ${anew}`,
    damagedSheet: (reason) => `le tableur est endommagé (${reason})\u00a0; ${anew}`,
    damaged: `le fichier est endommagé\u00a0; ${anew}`,
    textTooLarge: (megabytes) =>
      `il dépasse ${megabytes}\u00a0Mo, le maximum pour un texte\u00a0; importez-en une partie`,
    noText: "ce n’est ni un texte ni un format que bluehart importe",
    noTable: (reason) => `ce n’est pas un tableau lisible (${reason})`,
    openQuote: (line) =>
      `le guillemet ouvert à la ligne ${line} n’est jamais fermé\u00a0; fermez-le ou supprimez-le`,
    strayQuote: (line) =>
      `sa rangée, à la ligne ${line}, a un guillemet qui ne convient pas, si bien que la fin des rangées n’est pas certaine\u00a0: fermez-le, et doublez un guillemet dans une cellule entre guillemets`,
    tooManyRows: (most) =>
      `il a plus de ${count(most, "ligne", "lignes")}, le maximum\u00a0; importez-en une partie`,
    sheetTooLong: (sheet, most) =>
      `la feuille «\u00a0${sheet}\u00a0» a plus de ${count(most, "ligne", "lignes")}, le maximum\u00a0; importez-en une partie`,
    sheetTooFull: (sheet, most) =>
      `la feuille «\u00a0${sheet}\u00a0» a plus de ${count(most, "cellule", "cellules")}, le maximum\u00a0; importez-en une partie`,
    binaryExcel:
      "c’est un fichier Excel binaire (.xlsb)\u00a0; ouvrez-le dans Excel et enregistrez-le en .xlsx",
    presentation: "c’est une présentation\u00a0; copiez ses textes dans un document Word ou un fichier texte",
    libreOffice:
      "c’est un fichier de LibreOffice\u00a0; ouvrez-le dans LibreOffice et enregistrez-le en .docx ou .xlsx",
    otherZip:
      "c’est un zip, mais ni un document Word ni un tableur Excel\u00a0; décompressez-le et nommez le fichier qu’il contient",
    macros: (ending) =>
      `il contient des macros, que bluehart n’ouvre pas\u00a0; enregistrez-le en .${ending}, sans macros`,
    unpacksTo: (megabytes, most) =>
      `décompressé, il fait ${megabytes}\u00a0Mo, plus que les ${most}\u00a0Mo permis\u00a0; importez-en une partie`,
    tooManyFiles: (files) => `il contient ${count(files, "fichier", "fichiers")}, plus qu’aucun document`,
    lockedZip: "il est protégé par un mot de passe\u00a0; retirez-le et enregistrez le fichier",
    noJson: (reason) => `ce n’est pas du JSON (${reason})`,
    otherJson:
      "en JSON, seuls les kits qu’écrit bluehart export kit.json s’importent\u00a0; enregistrez un tableau en CSV",

    garbled:
      "certains de ses accents sont altérés, parce qu’il a été ouvert en Windows-1252 alors qu’il est en UTF-8\u00a0; ouvrez le fichier envoyé en UTF-8, ou utilisez .xlsx",
    untitled:
      "aucune de ses premières lignes n’a les titres clé et traduction, que bluehart translate --to y avait écrits",
    isWord: "c’est un document Word\u00a0; renvoyez le tableur",
    noSheets: "il n’a pas de feuilles",
    damagedTable: (reason) =>
      `le tableur est endommagé (${reason})\u00a0; ouvrez-le et enregistrez-le à nouveau`,
    noCatalogue: (reason) => `ce n’est pas un fichier .po lisible (${reason})`,
    noCatalogueLine: (line) =>
      `la ligne ${line} n’est pas celle d’un fichier .po\u00a0; le fichier est peut-être tronqué`,
    documentType: "il a un type de document, que bluehart ne lit pas",
    longTag: (most) => `il a une balise de plus de ${count(most, "caractère", "caractères")}`,
    cutOffXml: (tag, line, column) =>
      `il est tronqué\u00a0: <${tag}>, ligne ${line}, colonne ${column}, n’a pas de fin\u00a0; enregistrez-le ou envoyez-le à nouveau`,
    deepXml: (most, line, column) =>
      `il a plus de ${most} éléments imbriqués, ligne ${line}, colonne ${column}\u00a0; aucun outil de traduction n’écrit cela`,
    brokenXml: (line, column) => `ce n’est pas du XML bien formé, ligne ${line}, colonne ${column}`,
    noXml: "ce n’est pas du XML lisible",
    noXliff: "c’est du XML, mais pas du XLIFF",
    noFileInXliff: "il n’a pas de <file>",
  },
  unknownEnding: (file, endings) =>
    `le nom ${file} ne dit pas de quel format il s’agit\u00a0; terminez-le par ${endings}`,
  noColumn: (name, near) => `aucune colonne ne s’appelle «\u00a0${name}\u00a0»${near}`,
  columnsAlike: (name, letters, example) =>
    `plusieurs colonnes s’appellent «\u00a0${name}\u00a0»\u00a0: ${letters}\u00a0; nommez-en une par sa lettre, comme --map ${example}`,
  tooManyTexts: (most) =>
    `plus de ${count(most, "texte trouvé", "textes trouvés")}, trop pour une campagne\u00a0; importez-en une partie, comme une feuille ou quelques mois`,

  report: {
    became: "Ce que chaque partie est devenue",
    assumed: "Supposé",
    left: "Laissé de côté",
    paragraph: (number) => `paragraphe ${number}`,
    page: (number) => `page ${number}`,
  },

  became: {
    campaignDay: "la journée de la campagne",
    campaignPeriod: "la période de la campagne",
    title: "titre",
    hashtags: (tags) => `hashtags ${tags}`,
    background: (heading) => `contexte${heading === "" ? "" : ` «\u00a0${heading}\u00a0»`}`,
    fact: (figure) => `fait ${figure}`,
    helpline: (name) => `ligne d’aide «\u00a0${name}\u00a0»`,
    post: (id) => `message ${id}`,
    columns: "colonnes",
    column: (label, meaning) => `${label}\u00a0: ${meaning}`,
    aComment: "un commentaire",
    fieldOrComment: (field: string) => `${field}, ou un commentaire là où une plateforme n’a pas ce champ`,
    thePostsId: "l’id du message",
    leftOut: "laissée de côté",
  },

  why: {
    aLineThatNamesIt: (line) => `une ligne qui l’annonce\u00a0: ${line}`,
    beginsDocument: "le titre qui ouvre le document",
    noPost: "un texte qui n’est pas un message",
    figureBelow: (heading) => `un chiffre sous «\u00a0${heading}\u00a0»`,
    numberBelow: (heading, written) =>
      `un numéro ou une adresse sous «\u00a0${heading}\u00a0»\u00a0: ${written}`,
    list: (line) => `une liste\u00a0: «\u00a0${line}\u00a0»`,
    listBelow: (heading) => `une liste sous «\u00a0${heading}\u00a0»`,
    belowHeadings: (headings) => `sous ${headings.map((heading) => `«\u00a0${heading}\u00a0»`).join(" › ")}`,
    labelled: "des étiquettes ou des hashtags en font un message",
    row: (column, heading) =>
      `une ligne d’un tableau${column === "" ? "" : `, de la colonne «\u00a0${column}\u00a0»`}${heading === undefined ? "" : `, sous «\u00a0${heading}\u00a0»`}`,
    sameText: "le même texte",
    sameGroup: "sous le même titre ou sur la même ligne",
    sameHeading: "des titres du même nom",
    likeTextsBelow: "des titres du même nom et des textes semblables",
    likeTexts: "des textes semblables",
    sameDay: "le même jour, pour les mêmes plateformes",
    sameMarks: "les mêmes liens, hashtags et nombres",
    sameOrder: "la même place dans l’ordre",
    inLanguages: (languages) => `en ${languages}\u00a0: `,
    eachBlock: "chaque bloc à copier est un message",
    dividers: "des traits à travers la page les séparent",
    eachItem: "chaque élément de la liste est un message",
    eachNumber: "chaque numéro est un message",
    headingOfOne: "le titre est celui d’un seul message",
    oneParagraph: "c’est un seul paragraphe",
    announcesSeveral: "le titre en annonce plusieurs",
    ownTags: "la plupart ont leur lien ou leurs hashtags",
    tooLongForOne: "ensemble, ils sont trop longs pour un seul message",
    noOwnTags: "ils n’ont pas chacun un lien ou des hashtags",
    shortOnX: "les messages sur X sont courts",
    fromBytes: "d’après ses octets",
    spacedApart: "ses lettres sont espacées",
    linesFull: "presque toutes sont pleines",
    undecided: "dans Word, elles ne sont ni acceptées ni refusées",
    fileName: "le fichier en porte le nom, et ne nomme aucune plateforme",
    noTitle: "aucun titre n’est le nom de la campagne",
    noYear: "le document ne dit pas l’année",
    unknownLanguage: "ses mots ne sont d’aucune langue que bluehart connaît",
    languageFrom: "d’après les titres, les colonnes, la commande ou les mots des textes",
    dayFirst: "aucune ne permet de trancher\u00a0; --month-first les lit dans l’autre sens",
    noRules: (channels) => `bluehart n’a pas de règles pour ${channels}`,
    noPlatform: "aucun titre, aucune colonne ni aucun nom de fichier ne dit lesquelles",
    noPlatformHeading: "aucun titre n’annonce une plateforme ou des messages",
    longerColumn: (other) =>
      `ses textes sont plus longs que ceux de «\u00a0${other}\u00a0»\u00a0; --map text=${other} prend cette colonne-là`,
    earlierColumn: (other) =>
      `elle vient avant «\u00a0${other}\u00a0»\u00a0; --map text=${other} prend cette colonne-là`,
    longestColumn: "aucune colonne ne s’appelle texte, et ses cellules sont les plus longues",
    namedOnce: "les calendriers ne nomment souvent un jour qu’une fois",
    notSaid: "le document ne le dit pas",
    noSuchDate: (date) => `${date} n’existe pas`,
    unreadDate: "cela ne se lit pas comme une date",
    unreadTime: "cela ne se lit pas comme une heure précise",
    weekdaysFit: (column) =>
      `les jours de la semaine de la colonne «\u00a0${column}\u00a0» y correspondent ainsi`,
    weekdaysBeside: "elles correspondent ainsi aux jours de la semaine",
    minutes: "ce que dit par ailleurs un compte rendu de réunion",
    labelledLanguage: (labelled) =>
      `ses mots sont clairement de cette langue\u00a0; son étiquette dit «\u00a0${labelled}\u00a0»`,
    weekdayDiffers: (written) => `le document dit «\u00a0${written}\u00a0»`,

    hiddenSheet: "une feuille masquée\u00a0; affichez-la dans Excel pour l’importer",
    hiddenRow: "une ligne masquée\u00a0; affichez-la dans Excel pour l’importer",
    hiddenColumn: "une colonne masquée\u00a0; affichez-la dans Excel pour l’importer",
    farBelow: "loin sous la dernière ligne remplie",
    tooManyColumns: "plus que bluehart n’en lit",
    deleted: "supprimé en suivi des modifications",
    textBox: "une zone de texte à côté des cellules",
    comment: (author) => `un commentaire${author === "" ? "" : ` de ${author}`}`,
    pageHeader: "un en-tête de page",
    pageFooter: "un pied de page",
    diagram: "des mots dans un diagramme",
    hiddenText: "du texte masqué",
    struckText: "du texte barré",
    footnote: "une note de bas de page",
    contents: "une ligne d’une table des matières",
    pageNumber: "un numéro de page",
    runningTitle: "un titre qui revient à chaque page",
    siteSettings: "les réglages d’un site web au-dessus du texte",
    messageHead: "qui a écrit un message, et quand",
    chatMessage: "une notification de la messagerie elle-même",
    chatPicture: "une image que la messagerie a omise",
    mailHead: "l’en-tête d’un e-mail",
    mailSeparator: "ce qu’un logiciel de messagerie met entre les messages",
    mailSalutation: "la formule d’appel d’un e-mail",
    mailEnd: "la fin d’un e-mail",
    mailAnswered: "l’e-mail auquel celui-ci répond",
    mailNotice: "ce que les logiciels de messagerie et les organisations mettent sous leurs e-mails",
    toColleague: "un mot à une collègue ou un collègue, pas un texte à publier",
    mailWithoutPosts: "un e-mail de l’échange, sans messages à publier",
    letterSalutation: "la formule d’appel d’une lettre",
    letterEnd: "la fin d’une lettre",
    ofKit: "un message d’un kit de bluehart",
    kitSentence: "une phrase que bluehart ajoute aux kits",
    kitWithheld: "des messages retenus",
    kitDoubt: "ce qu’un message avait de douteux",
    kitFrame: "ce que bluehart écrit autour des messages",
    kitOfPlatform: "ce que bluehart dit d’une plateforme",
    kitOfPost: "ce que bluehart dit d’un message",
    embargo: "un embargo",
    toDo: "quelque chose qui reste à faire",
    editorsNote: "une note de la rédaction",
    internal: "qui fait le travail, ou ce qu’il coûte",
    version: "une version ou un état du document",
    press: "un communiqué de presse",
    letter: "une lettre ou un e-mail",
    newsletter: "une lettre d’information",
    accounts: "des comptes à mentionner ou à suivre",
    contact: "des coordonnées",
    legend: "une légende",
    legal: "des mentions légales",
    tableOfContents: "une table des matières",
    material: "du matériel à télécharger",
    story: "une story ou une vidéo, que bluehart ne compose pas",
    script: "un script ou un autre support",
    otherChannel: (channels) => `un texte pour ${channels}, pour lequel bluehart n’a pas de règles`,
    forOtherChannel: (channels) => `pour ${channels}, dont bluehart n’a pas les règles`,
    unknownPlatform: (name) => `un texte pour ${name}, une plateforme que bluehart ne connaît pas`,
    howTo: "le mode d’emploi du kit, pas un texte à publier",
    instruction: "une consigne, pas un texte à publier",
    aboveHeader: "au-dessus de l’en-tête d’un tableau",
    notTheName: "pas le nom de la campagne",
    emptyHeading: "un titre sans rien en dessous",
    upperHeading: "un titre au-dessus d’autres parties",
    tableWithoutTexts: "un tableau sans textes à publier",
    longerThanPlatforms: "plus long que ne l’admet aucune plateforme",
    longerThanFile: "plus long que ne l’admet un fichier de campagne",
    pictureElsewhere: "une image en dehors des messages",
    pictureInside: "une image dans le document\u00a0; enregistrez-la dans un fichier",
    pictureAlone: "une image qui n’accompagne aucun message",
    noHashtags: "sous un titre de hashtags, mais n’en contient aucun",
    besideHashtags: "une remarque à côté d’une liste de hashtags",
    agenda: "un calendrier\u00a0: des dates, et leur sujet en quelques mots",
    introduction: "une introduction aux messages qui suivent",
    besideCopies: "à côté des textes à copier",
    labelsOnly: "des étiquettes sans texte à publier",
    tooShort: "trop court pour un message",
    addressOnly: "une adresse ou un compte, pas un texte",
    around: "une amorce, un compte de caractères ou des signes autour d’un message",
    rowWithoutText: "une ligne sans texte à publier",
    acrossTable: "une ligne sur toute la largeur du tableau",
    saysNoPost: "une ligne qui dit qu’il n’y a pas de message",
    otherTitle: "le titre d’un autre document est celui de la campagne",
  },

  assumed: {
    utf16: "le fichier est lu en UTF-16",
    windows1252: "le fichier n’est pas en UTF-8\u00a0; il est lu en Windows-1252",
    doubtfulEncoding: (word) =>
      `le fichier n’est pas en UTF-8\u00a0; il est lu en Windows-1252, mais «\u00a0${word}\u00a0» en fait douter\u00a0: enregistrez-le en UTF-8 et importez-le de nouveau`,
    repaired: "des accents étaient altérés (comme Ã© pour é) et ont été réparés",
    isWord: (line) => `«\u00a0${line}\u00a0» est un mot`,
    joined: (width) => `les lignes coupées à ${count(width, "caractère", "caractères")} ont été réunies`,
    changesIncluded: "ce qu’a ajouté le suivi des modifications fait partie des textes",
    forPlatforms: (platforms) => `tous les messages sont pour ${platforms}`,
    title: (title) => `le titre est «\u00a0${title}\u00a0»`,
    period: (written, from, to) => `la période «\u00a0${written}\u00a0» va du ${from} au ${to}`,
    languageUnknown: "la langue n’est pas connue",
    language: (languages) =>
      `${languages.length === 1 ? "la langue est" : "les langues sont"} ${languages.join(", ")}`,
    dayFirst: (written) => `dans les dates comme ${written}, le jour vient d’abord`,
    channels: (channels, platforms) =>
      `ce qui est pour ${channels} est pour ${platforms === "" ? "toutes les plateformes" : `${platforms} seulement`}`,
    allForAll: "les textes sont pour toutes les plateformes",
    someForAll: (texts) => `${count(texts, "texte est", "textes sont")} pour toutes les plateformes`,
    tagged: (texts) =>
      texts === 1
        ? "le message est le texte qui a des hashtags"
        : `les messages sont les ${count(texts, "texte", "textes")} qui ont des hashtags`,
    textColumn: (column) => `la colonne «\u00a0${column}\u00a0» contient les textes`,
    carried: "les cellules vides sous un jour valent pour ce jour",
    paragraphsApart: (paragraphs) => `${paragraphs} paragraphes sont ${paragraphs} messages`,
    paragraphsTogether: (paragraphs) => `${paragraphs} paragraphes sont un seul message`,
    ofPost: (id, what) => `message ${id}\u00a0: ${what}`,
    noDate: (written) => `pas de date, à cause de «\u00a0${written}\u00a0»`,
    noTime: (written) => `pas d’heure, à cause de «\u00a0${written}\u00a0»`,
    weekday: (date, nameIn) => `le ${date} est un ${nameIn("fr")}`,
    yearNext: (written, year) => `«\u00a0${written}\u00a0» tombe en ${year}, la prochaine fois`,
    yearOnly: (written, year) => `«\u00a0${written}\u00a0» tombe en ${year}, la seule année du document`,
    swapped: (written, read) => `les dates comme ${written} sont lues ${read}, jour et mois inversés`,
    monthFirst: (written) => `dans les dates comme ${written}, le mois vient d’abord`,
    yearOfWeekday: (written, year) =>
      `«\u00a0${written}\u00a0» tombe en ${year}, l’année où le jour de la semaine est juste`,
    otherLanguage: (text, language) => `«\u00a0${text}\u00a0» est en «\u00a0${language}\u00a0»`,
    linkMissing: "un lien semble manquer",
  },

  left: {
    belowRow: (row) => `ce qui se trouve sous la ligne ${row}`,
    column: (name, first) => `la colonne ${name} («\u00a0${first}\u00a0»)`,
    columnsAfter: (column) => `les colonnes après ${column}`,
    limits: "un tableau de limites",
    picture: "une image",
    pictureInDocument: "une image dans le document",
    quotationMarks: "des guillemets",
  },

  questions: {
    dayFirst: (written) => `Qu’est-ce qui vient d’abord dans les dates comme ${written}\u00a0?`,
    textColumn: "Quelle colonne contient les textes\u00a0?",
  },

  comments: {
    madeFrom: (files) =>
      ` Fait par bluehart import à partir de ${files}. Les commentaires gardent ce que le document disait à côté\n des textes, et ce qui a été supposé.`,
    values:
      "Ce qui remplit les champs des textes. Les messages qui en ont un sont retenus tant qu’il n’est pas rempli.",
    hashtags: "S’ajoutent à chaque message qui ne les a pas encore.",
    written: (written) => `écrit ${written} dans le document`,
    owner: (who) => `Responsable\u00a0: ${who}`,
    when: (written) => `Quand\u00a0: ${written}`,
    time: (written) => `Heure\u00a0: ${written}`,
    also: (written) => `Aussi\u00a0: ${written}`,
    image: (file, alt) =>
      `Image à enregistrer à côté de ce fichier\u00a0: ${file}${alt === "" ? "" : ` (texte alternatif\u00a0: ${alt})`}`,
    imageWanted: (what) => `Image souhaitée\u00a0: ${what}`,
    imageInDocument: (alt) => `image dans le document${alt === "" ? "" : `\u00a0: ${alt}`}`,
    altText: (alt) => `Texte alternatif\u00a0: ${alt}`,
    hashtagsOf: (hashtags) => `Hashtags\u00a0: ${hashtags}`,
    link: (link) => `Lien\u00a0: ${link}`,
    language: (language) => `Langue\u00a0: ${language}`,
    platform: (platform) => `Plateforme\u00a0: ${platform}`,
    untitledColumn: (value) => `sans en-tête\u00a0: ${value}`,
  },

  places: {
    cell: (row, column) => `ligne ${row}, colonne ${column}`,
    entry: (number) => `entrée ${number}, msgstr`,
    unit: (number) => `unité ${number}, target`,
  },
  fuzzy: "elle est marquée comme incertaine (fuzzy)",
  plurals: (forms) => `elle a ${forms} formes de pluriel, et un texte n’en a qu’une`,
  notTranslated: 'elle est marquée translate="no"',
  untranslated: (state) => `son état est «\u00a0${state}\u00a0»`,
  lostInline: (element) => `le fichier ne dit pas quel texte remplace <${element}>`,
  sheetError: (value) => `${value} est une erreur du tableur, pas un texte`,
  segments: (done, all) =>
    `seulement ${done} de ses ${count(all, "segment", "segments")} ${done === 1 ? "est traduit" : "sont traduits"}`,
  units: (length) => `${length} unités UTF-16`,

  received: {
    noTarget:
      "le fichier ne dit pas dans quelle langue il est traduit\u00a0; sa colonne doit s’appeler traduction (de), par exemple",
    noSource: "ni la campagne ni le fichier ne dit dans quelle langue est l’original",
    otherSource: (source, main) =>
      `le fichier traduit de «\u00a0${source}\u00a0», et la langue principale de la campagne est «\u00a0${main}\u00a0»\u00a0; il est pour une autre campagne, ou pour une autre version de celle-ci`,
    intoItself: (language) => `le fichier traduit «\u00a0${language}\u00a0» dans la même langue`,
    noRows: "le fichier n’a aucune ligne à lire",
    otherCampaign: (name, why, made) =>
      `le fichier n’est pas pour la campagne «\u00a0${name}\u00a0»\u00a0: ${why}${made === undefined ? "" : `\u00a0; il a été fait pour «\u00a0${made}\u00a0»`}. Rien n’a été écrit.`,
    keys: (rows, known) => `sur ses ${rows} clés, la campagne en a ${known}`,
    sources: (rows, known) => `sur ses ${rows} originaux, la campagne en a ${known}`,
  },
};
