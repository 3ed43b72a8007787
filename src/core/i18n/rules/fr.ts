import type { RuleWords } from "./RuleWords.ts";

const pages: RuleWords["pages"] = {
  "address-unknown": {
    summary: "Une adresse ressemble fort à une adresse que la campagne connaît",
    why: "Une adresse avec une lettre erronée ne mène nulle part, ou chez quelqu’un d’autre. La campagne connaît toute adresse qu’elle nomme\u00a0: sites et anciens sites des lignes d’aide, sources, valeurs et contexte.",
    fix: "Corrigez l’adresse. Si elle est juste, nommez-la dans la campagne, par exemple sous `formerSites` de sa ligne d’aide.",
  },
  "alt-text": {
    summary: "Une image n’a pas de texte alternatif, ou en a un plus long que la plateforme ne l’admet",
    why: "Un texte alternatif qui manque est un avertissement\u00a0; un texte trop long pour la plateforme est une erreur.\n\nQui ne voit pas l’image entend son texte alternatif, et rien s’il n’y en a pas. X et Threads acceptent 1\u00a0000 caractères, Mastodon 1\u00a0500, Bluesky 2\u00a0000.",
    fix: "Dites en une phrase ou deux ce que montre l’image et pourquoi elle est là, dans chaque langue de la campagne.",
  },
  "brand-contrast": {
    summary: "Une couleur de la marque est trop claire pour du texte",
    why: "Les boutons portent du texte blanc, et les liens sont écrits sur du blanc. Un texte est lisible pour la plupart des gens à partir d’un contraste de 4,5 (WCAG 2.2, critère 1.4.3). La page du kit fonce un accent trop clair, et met du texte noir sur une couleur trop claire. Elle reste donc lisible, mais n’a pas tout à fait la couleur voulue.",
    fix: "Prenez la nuance plus foncée que donne le constat, ou une autre couleur de la campagne.",
  },
  "brand-logo": {
    summary: "Le logo de la marque n’existe pas, ou n’est ni un SVG ni un PNG",
    why: "Seule la page web du kit montre le logo. S’il manque, la page paraît sans lui, et la vérification le signale. Seul un SVG, dont on ne garde que le dessin, ou un PNG est affiché. Un kit ne charge rien du web.",
    fix: "Mettez le logo, en SVG ou PNG, dans le dossier du fichier de campagne, et nommez-le dans ce fichier.",
  },
  "broken-characters": {
    summary: "Un programme a abîmé des caractères du texte en chemin",
    why: "Des programmes qui ne s’accordent pas sur l’encodage d’un texte changent é en Ã©, ou le perdent. Les lecteurs voient les dégâts. Un caractère perdu (U+FFFD, ou une moitié de caractère) est une erreur, car personne ne sait ce que c’était\u00a0; les autres sont un avertissement. Des lettres lues ou tapées pour des chiffres, comme dans 2O26 et «\u00a0l2 juillet\u00a0», sont aussi trouvées. La règle examine les messages et tout ce que voient les lecteurs d’un kit\u00a0: titres, contexte, lignes d’aide, faits, textes alternatifs et notes.",
    fix: "Retapez le caractère. `check --fix` répare ce qui ne peut vouloir dire qu’une chose.",
  },
  "card-glyph": {
    summary: "Une carte a une lettre que ses polices n’ont pas, ou un autre émoji que 💙",
    why: "Une lettre qui n’est dans aucune police serait dessinée comme une case vide. Les polices du programme ont toutes les lettres latines, grecques et cyrilliques\u00a0; pour d’autres, arabes ou chinoises par exemple, une campagne nomme sa propre police. Le seul émoji dessiné est 💙. Ce qu’une carte reprend du message est dessiné sans ses émojis\u00a0; dans des mots écrits pour la carte, un émoji est une erreur.",
    fix: "Laissez la lettre de côté, ou mettez une police WOFF2 qui l’a dans le dossier de la campagne, et nommez-la sous `brand`\u00a0: `font: face.woff2`.",
  },
  "card-text": {
    summary: "Une carte ne peut pas être dessinée\u00a0: ses mots n’y tiennent pas, ou manquent",
    why: "Les lettres d’une carte rapetissent jusqu’à ce que tout y tienne, mais jamais sous 32 pixels pour une carte large de 1080\u00a0: plus petites, elles ne se lisent pas sur un téléphone. Des mots qui ne tiennent toujours pas seraient coupés. La carte n’est donc pas dessinée, et le message compte comme un message sans image. Il en va de même d’une carte sans mots, comme un chiffre dans une campagne sans faits.",
    fix: "Raccourcissez les mots du nombre de caractères indiqué, ou choisissez une autre carte. Ce qu’une carte reprend de la campagne se remplace sous `words`\u00a0: [docs/pictures.md](../pictures.md).",
  },
  "date-impossible": {
    summary: "Une date ou une heure n’existe pas",
    why: "Personne ne peut venir le 31 juin ou à 25h30, et les lecteurs ne savent pas quel chiffre est faux. Une date en chiffres compte si elle a une année, ou, devant elle, un jour de la semaine ou un mot qui annonce une date\u00a0; une heure, si un mot ou son unité en fait un moment de la journée. Le 29 février sans année et 24\u00a0h existent. Des heures à rebours dans une même journée, comme «\u00a0de 18h à 17h\u00a0», et des périodes à rebours, comme «\u00a0du 14 au 12 décembre\u00a0», sont aussi signalées.",
    fix: "Corrigez la date ou l’heure.",
  },
  "duplicate-post": {
    summary: "Deux messages pour une même plateforme et une même langue disent la même chose",
    why: "Les plateformes refusent ou cachent un texte publié deux fois, et les lecteurs le prennent pour du spam.",
    fix: "Changez l’un des deux, ou supprimez-le.",
  },
  emoji: {
    summary: "Trop d’émojis, plusieurs à la suite, ou un émoji à la place d’un mot",
    why: "Trop d’émojis, ou plusieurs à la suite, sont un avertissement\u00a0; un émoji au milieu d’une phrase est une remarque.\n\nUn lecteur d’écran dit le nom de chaque émoji\u00a0: «\u00a0cœur bleu cœur bleu cœur bleu\u00a0». Les guides des messages accessibles en demandent peu, sans répétition, et jamais à la place d’un mot\u00a0; les nombres (cinq par message, deux à la suite) sont ceux de bluehart.",
    fix: "Gardez-en un, à la fin de la phrase.",
  },
  "empty-post": {
    summary: "Le message n’a pas de texte",
    why: "Un texte vide, ou fait seulement d’espaces et de caractères invisibles, a sans doute été oublié.",
    fix: "Écrivez le texte, ou retirez du fichier le message, ou cette langue.",
  },
  "fancy-letters": {
    summary: "Des signes qui n’ont que l’air de lettres, et que les lecteurs d’écran sautent ou épellent",
    why: "Les «\u00a0lettres\u00a0» grasses, ornées ou encerclées sont des signes mathématiques ou autres. Les lecteurs d’écran les sautent ou les épellent une à une, la recherche ne les trouve pas, et X les compte double.",
    fix: "Écrivez des lettres ordinaires. Pour insister, utilisez des mots.",
  },
  field: {
    summary:
      "Un titre ou un premier commentaire que la plateforme refuse, ou un caractère qu’elle n’accepte nulle part",
    why: "Certaines plateformes ont plus d’un champ. YouTube, Reddit et Lemmy n’acceptent pas de message sans titre, et chacune en limite la longueur\u00a0; un premier commentaire a aussi sa limite. YouTube n’accepte ni `<` ni `>`, que ce soit dans le titre ou dans la description. Ce qui enfreint une de ces règles est refusé à la publication, ou coupé.",
    fix: 'Écrivez un titre dans chaque langue du message. Une plateforme peut avoir le sien\u00a0:\n\n```yaml\ntitle: { nl: "Open je ogen: zo herken je mensenhandel op het werk" }\nvariants:\n  youtube:\n    title: { nl: "Open je ogen" }\n```',
  },
  "figure-outdated": {
    summary: "Un chiffre du message, ou de sa carte, a été remplacé par un plus récent",
    why: "Un chiffre périmé nuit à la cause pour laquelle on le cite. Le fichier de campagne dit quel fait en a remplacé quel autre (`supersededBy`).",
    fix: "Prenez le chiffre le plus récent, avec sa source, ou laissez-le de côté.",
  },
  "figure-unsourced": {
    summary: "Aucun fait avec une source n’appuie un chiffre du message",
    why: "On finit toujours par demander d’où vient un chiffre. Un texte peut nommer sa source\u00a0: «\u00a0(source\u00a0: OVAM, 2023)\u00a0», «\u00a0(OVAM, 2023)\u00a0» et «\u00a0selon OVAM\u00a0» sont la source de leur phrase, et une ligne «\u00a0Source\u00a0: OVAM\u00a0» vaut pour tout ce qui précède. La règle examine les nombres à partir de 100, les parts comme 60\u00a0% ou 1 sur 3, et tout nombre de victimes, en chiffres ou en lettres, ainsi que «\u00a0des dizaines de milliers de victimes\u00a0», qu’appuie un fait de 10\u00a0000 ou plus. Elle ignore les années, les heures, les dates, les âges, les mesures, les prix (à partir de 10\u00a0000 si un mot comme coût, prix, budget ou projet les accompagne), les adresses, les numéros de page et d’article, ce qu’un organisateur annonce («\u00a01000 arbres\u00a0», «\u00a0de la place pour 400 vélos\u00a0», «\u00a0la moitié de la place reste ouverte\u00a0»), et ce qui est dans les liens, les hashtags et les numéros de téléphone.",
    fix: "Ajoutez le chiffre sous `facts` de la campagne, avec sa source.",
  },
  fold: {
    summary: "La première ligne d’aide, ou le premier lien, est cachée derrière «\u00a0plus\u00a0»",
    why: "Les fils montrent le début d’un message et cachent le reste\u00a0: Instagram après environ 125 caractères, LinkedIn après environ 210, Facebook après environ 477. Peu de lecteurs le déplient.",
    fix: "Mettez-la plus haut, ou raccourcissez ce qui précède.",
  },
  "hashtag-case": {
    summary: "Les mots d’un hashtag n’ont pas de majuscules, et un lecteur d’écran les lit comme un seul mot",
    why: "Un lecteur d’écran lit `#endhumantrafficking` comme un seul mot, et l’œil aussi\u00a0; avec une majuscule à chaque mot, l’un et l’autre les distinguent. bluehart sait comment s’écrivent les hashtags de la campagne, et où commencent les mots de ces hashtags, du titre et du nom de la journée.",
    fix: "Donnez une majuscule à chaque mot. Pour les plateformes, c’est le même hashtag.",
  },
  "hashtag-count": {
    summary: "Plus de hashtags que la plateforme n’en permet ou n’en recommande",
    why: "Plus de hashtags que la plateforme n’en permet sont une erreur\u00a0; plus qu’elle n’en recommande, un avertissement.\n\nInstagram en accepte cinq depuis décembre 2025\u00a0; Threads n’en retient qu’un, comme sujet. X en recommande deux au plus\u00a0; davantage font ressembler un message à du spam, et un lecteur d’écran les lit un à un.",
    fix: "Retirez des hashtags du texte, ou pour cette plateforme de la liste de la campagne (`platforms:`), ou marquez-les `use: optional`.",
  },
  "hashtag-duplicate": {
    summary: "Le message a deux fois le même hashtag",
    why: "Un second mène au même endroit, coûte des caractères, et un lecteur d’écran le relit. Les majuscules ne changent rien pour les plateformes.",
    fix: "Retirez l’un des deux. bluehart n’ajoute jamais un hashtag que le texte a déjà.",
  },
  "hashtag-syntax": {
    summary: "La plateforme ne fait pas de lien d’un hashtag, ou seulement d’une partie",
    why: "Sur la plupart des plateformes, un hashtag finit au premier caractère qui n’est ni une lettre, ni un chiffre, ni un tiret bas\u00a0; fait seulement de chiffres, ou collé à un mot, il ne devient pas un lien. Ce qui devient alors un lien est un autre hashtag que le bon, ou rien.",
    fix: "Écrivez le hashtag en un mot, avec une majuscule à chaque partie\u00a0: `#MensenHandel`. Mettez une espace avant le signe, et aucune après.",
  },
  "hashtag-unknown": {
    summary: "Un hashtag ressemble fort à l’un de ceux de la campagne",
    why: "Une lettre de moins, et ceux qui suivent le hashtag ne trouvent pas le message\u00a0; le bon est même ajouté derrière.",
    fix: "Écrivez-le comme la campagne\u00a0; s’il s’agit d’un autre, ajoutez-le aux hashtags de la campagne.",
  },
  helpline: {
    summary: "Le message ne donne aucune ligne d’aide",
    why: "Qui est touché par ce que raconte un message doit y trouver où chercher de l’aide. La règle ne vaut que pour les campagnes qui ont des lignes d’aide\u00a0; un numéro de téléphone compte quels que soient ses espaces, un site avec ou sans www.",
    fix: "Ajoutez le numéro ou le site d’une des lignes d’aide de la campagne.",
  },
  "helpline-language": {
    summary: "Les lignes d’aide du message parlent toutes d’autres langues que la sienne",
    why: "Un lecteur en détresse appelle le numéro du message. Si personne n’y parle sa langue, le message éloigne ceux qu’il veut aider.",
    fix: "Donnez une ligne d’aide qui parle la langue du message. Sans `languages`, une ligne d’aide les parle toutes.",
  },
  "image-duplicate": {
    summary:
      "Un message a deux fois une image, ou deux messages d’une plateforme et d’une langue ont la même",
    why: "Deux fois la même image dans un message est un avertissement, et vient d’un fichier copié sous un autre nom\u00a0; c’est le contenu qui compte. La même image dans deux messages d’une plateforme et d’une langue est une remarque\u00a0: qui a vu le premier ne s’arrête pas au second.",
    fix: "Laissez-en une de côté, ou prenez une autre image.",
  },
  "image-format": {
    summary:
      "Une image est illisible, a une mauvaise extension, ou un format que la plateforme n’accepte pas",
    why: "La vérification examine ce qu’est un fichier, pas ce que dit son nom. Une image que la plateforme n’accepte pas est refusée à la publication, ou par l’outil qui la planifie. Il s’agit le plus souvent de WebP et de HEIC, qu’enregistrent les navigateurs et les téléphones. Un JPEG nommé `.png` est refusé par certains programmes et accepté par d’autres. Un fichier endommagé devient gris à mi-hauteur.\n\nUn kit contient les images WebP et GIF en JPEG là où une plateforme ne les accepte pas. Il laisse de côté ce qui est illisible, comme HEIC, et le dit. Ce qu’accepte chaque plateforme est dans data/platforms.yaml, avec sa source\u00a0: l’interface de programmation d’Instagram, par exemple, n’accepte que le JPEG.",
    fix: "Ouvrez l’image dans un programme qui l’affiche, et enregistrez-la ou exportez-la en JPEG.",
  },
  "image-heavy": {
    summary: "Le fichier d’une image est plus lourd que la plateforme ne l’admet",
    why: "Une plateforme refuse un fichier qui a plus d’octets qu’elle n’en accepte. La copie du kit est réduite à ce que la plateforme montre, et toujours assez légère\u00a0; mais un outil de planification qui va chercher l’original à une adresse publique le reçoit en entier.",
    fix: "Réduisez l’image à 1\u00a0200 pixels de large, ou enregistrez-la en JPEG d’une qualité moindre.",
  },
  "image-location": {
    summary: "Le fichier d’une image révèle où elle a été prise",
    why: "Un téléphone note dans chaque photo où elle a été prise, à quelques mètres près. Qui reçoit le fichier peut le lire. Pour quelqu’un qui a échappé à des trafiquants, qui vit dans un refuge, ou dont la maison est sur la photo, c’est un danger. Les plateformes retirent le lieu de ce qu’elles montrent\u00a0; les e-mails, les messageries, les dossiers partagés et les pages web, non.\n\nLa vérification trouve un lieu dans les données EXIF et XMP des fichiers JPEG, PNG, WebP, GIF, HEIC et TIFF. Elle ne voit pas ce que montre la photo elle-même, comme une plaque de rue. Les copies d’un kit n’ont pas ces données, mais l’original reste tel quel.",
    fix: "Retirez le lieu\u00a0: dans Windows, sous Propriétés, Détails, «\u00a0Supprimer les propriétés et les informations personnelles\u00a0»\u00a0; sur un iPhone, dans Photos, avec Ajuster, «\u00a0Aucun lieu\u00a0»\u00a0; partout, avec `exiftool -gps:all= -xmp:all= photo.jpg`. Coupez la localisation dans les réglages de l’appareil photo.",
  },
  "image-missing": {
    summary: "La plateforme exige une image, ou le fichier d’une image n’existe pas",
    why: "Un fichier qui n’existe pas est un avertissement\u00a0; un message sans image, sur une plateforme qui en exige une, est une remarque.\n\nInstagram ne publie pas de texte seul. Un kit qui nomme une image absente ne sert à rien à son lecteur.",
    fix: "Mettez l’image dans le dossier du fichier de campagne, et nommez-la dans ce fichier avec son texte alternatif. Joignez-la quand vous publiez.",
  },
  "image-shape": {
    summary: "La plateforme coupe une partie d’une image",
    why: "Une plateforme qui ne montre que des images entre deux proportions coupe le reste autour du milieu, ou refuse l’image\u00a0: le fil d’Instagram va de 4:5 à 1,91:1. Les visages et les mots du bord disparaissent. Une photo est mesurée comme on la voit, une fois tournée. Moins d’un pour cent n’est pas signalé. Une image aux proportions d’une story est une remarque.",
    fix: "Recadrez l’image aux proportions indiquées, pour que reste ce qui compte. Ou donnez à cette plateforme sa propre image, sous `variants`.",
  },
  "image-small": {
    summary: "Une image est plus petite que la plateforme ne l’admet, ou y paraît floue",
    why: "Une image plus étroite que le minimum de la plateforme est refusée, ou agrandie d’office\u00a0: un avertissement. Une image que la plateforme agrandit de plus de moitié, ce que chacun voit, est une remarque. Seul compte ce qui est montré\u00a0: d’une image trop large, le milieu.",
    fix: "Prenez l’original\u00a0: les messageries et les pages web rapetissent les images. Agrandir une petite image ne sert à rien.",
  },
  "invisible-characters": {
    summary: "Le message a un caractère que personne ne voit",
    why: "Les caractères de contrôle, ceux qui inversent le texte et ceux que X refuse sont une erreur\u00a0; les autres, un avertissement.\n\nDes caractères sans largeur, des tirets conditionnels et des caractères de contrôle viennent avec un texte copié d’une page web ou d’un document. Ils coûtent des caractères, coupent les hashtags et les liens, et peuvent faire voir aux lecteurs un autre texte que celui qui est écrit.",
    fix: "Retapez le mot. Les liants dans un émoji, ou entre des lettres qui en ont besoin, sont laissés en place.",
  },
  length: {
    summary: "Le message est plus long que la plateforme ne l’admet",
    why: "Chaque plateforme a sa limite et son unité\u00a0: X pèse les caractères et compte 23 pour tout lien, Bluesky compte ce qu’un lecteur voit comme caractères et a une seconde limite en octets. Un message trop long est refusé, ou coupé au milieu\u00a0: une ligne d’aide placée à la fin se perd en premier.",
    fix: "Raccourcissez le texte du nombre qui termine le constat. Si des hashtags s’y ajoutent, le constat dit aussi la longueur sans eux.",
  },
  "length-uncertain": {
    summary: "Le message respecte la limite annoncée, mais peut être compté plus strictement",
    why: "Certaines plateformes annoncent une limite et se comportent comme si elles en avaient une autre. Threads annonce 500 caractères, mais refuse les messages de plus de 500 octets UTF-8. L’application de Bluesky raccourcit les liens avant de compter, son serveur non. bluehart compose les messages selon la lecture la plus stricte, et avertit si le texte seul est entre les deux.",
    fix: "Raccourcissez le message jusqu’à ce qu’il respecte la lecture la plus stricte.",
  },
  "link-count": {
    summary: "Plus de liens différents que la plateforme n’en permet",
    why: "Threads refuse un message de plus de cinq liens différents.",
    fix: "Retirez des liens, ou réunissez-les sur une page et mettez un lien vers elle.",
  },
  "link-insecure": {
    summary: "Un lien commence par http://",
    why: "Les navigateurs avertissent avant d’ouvrir une page qui n’est pas chiffrée. Qui cherche de l’aide ne devrait pas tomber sur un avertissement.",
    fix: "Écrivez `https://`, après avoir vérifié que la page s’ouvre ainsi.",
  },
  "link-malformed": {
    summary: "Une adresse est mal tapée, et aucune plateforme n’en fait un lien",
    why: "Une espace, une virgule ou un deux-points qui manque dans une adresse, et aucune plateforme n’en fait un lien. Qui la recopie n’arrive nulle part.",
    fix: "Corrigez l’adresse. `check --fix` le fait là où une seule adresse est possible.",
  },
  "link-not-clickable": {
    summary: "Le message a des liens sur une plateforme où ils ne sont que du texte",
    why: "Dans une légende d’Instagram, une adresse n’est que du texte\u00a0: sur un téléphone, personne ne peut la toucher ni la copier.",
    fix: "Donnez un numéro de téléphone ou un nom court, facile à taper, ou mettez le lien dans le profil du compte et dites-le.",
  },
  markup: {
    summary: "Des signes de HTML ou de Markdown, que les lecteurs voient tels quels",
    why: "Un texte collé d’un site web ou d’un assistant contient souvent `<b>`, `**gras**`, `## titre` ou `[mots](adresse)`. La plupart des plateformes affichent ces signes. Reddit, Lemmy et Discord cachent ceux de Markdown, et Telegram ceux du gras\u00a0; aucune ne cache le HTML. `<3`, `5 * 3`, l’astérisque d’une note et `*un seul*` de chaque côté ne sont pas concernés.",
    fix: "Retirez ces signes. Écrivez l’adresse d’un lien à part. Un message qui va aussi sur une plateforme qui les cache peut y avoir son propre texte, sous `variants`.",
  },
  mention: {
    summary: "La plateforme ne fait pas de lien d’une mention, ou le message en a trop",
    why: "Chaque plateforme nomme les comptes à sa façon\u00a0: X par un nom, Bluesky par un domaine, Mastodon par un nom et un serveur. Une mention à la façon d’une autre plateforme n’est que du texte. Une lettre, un chiffre ou un tiret bas collé à un compte entre accolades en fait un autre compte, tout comme un point ou un trait d’union suivi d’un mot, là où les comptes ont de tels signes. Plus de mentions que la plateforme n’en permet sont une erreur, les autres cas un avertissement.",
    fix: "Écrivez le nom du compte sur cette plateforme, dans une variante du message.",
  },
  "mixed-script": {
    summary: "Un mot mêle des lettres latines à des lettres grecques ou cyrilliques",
    why: "Un «\u00a0е\u00a0» cyrillique ressemble à un «\u00a0e\u00a0» latin. Un mot qui en contient un a l’air juste, mais la recherche ne le trouve pas, un lecteur d’écran trébuche, et un hashtag devient un autre hashtag.",
    fix: "Retapez le mot. Les mots entièrement grecs ou cyrilliques sont en ordre.",
  },
  "phone-refused": {
    summary: "La plateforme refuse les messages qui ont un numéro de téléphone",
    why: "Google refuse un message sur une fiche d’établissement si son texte a un numéro de téléphone\u00a0; la fiche montre elle-même le numéro. On ne s’en aperçoit qu’une fois le message disparu.",
    fix: 'Donnez à la plateforme son propre texte, sans le numéro\u00a0:\n\n```yaml\nvariants:\n  google-business:\n    text: { nl: "Vragen? Ons nummer staat in ons profiel." }\n```',
  },
  "phone-unknown": {
    summary: "Un numéro de téléphone ressemble fort à celui d’une ligne d’aide, ou est incomplet",
    why: "Le numéro d’une ligne d’aide avec un chiffre erroné sonne chez un inconnu, ou nulle part. Les numéros sous `values`, dans le contexte et dans les notes sont connus, tout comme les numéros d’urgence. Est aussi signalé un numéro qu’un seul message donne, si deux chiffres y sont inversés par rapport à celui de plusieurs messages. Un numéro belge a neuf chiffres, et celui d’un portable dix\u00a0: celui qui en a moins est signalé.",
    fix: "Corrigez le numéro. S’il est celui d’une autre ligne d’aide, ajoutez-la à la campagne.",
  },
  placeholder: {
    summary: "Un champ n’a pas de valeur, ou un texte a encore quelque chose à remplir",
    why: "Un message qui dit `{{municipality}}` paraîtrait tel quel.",
    fix: "Donnez la valeur sous `values`, ou dans la commande avec `--set municipality=Gand`.",
  },
  readability: {
    summary: "Un texte est très difficile à lire, ou a une phrase de plus de 40 mots",
    why: "Beaucoup de ceux qui ont besoin d’une ligne d’aide lisent lentement, ou dans une langue qu’ils apprennent encore. LIX est le nombre moyen de mots par phrase, plus le pourcentage de mots de plus de six lettres\u00a0; à partir de 60, un texte est très difficile, comme une loi (C. H. Björnsson, *Läsbarhet*, 1968). Cela vaut pour toute langue qui met des espaces entre les mots, et sans liste de mots. Dans un texte de moins de 30 mots, un seul mot change trop le résultat\u00a0: seules les phrases de plus de 40 mots y sont signalées. Il en va de même des listes et des slogans, qui ont moins de dix mots par phrase. Les liens, les hashtags, les mentions et les nombres ne sont pas des mots, et une ligne seule est une phrase. Une seule phrase est signalée par texte\u00a0: la plus longue.",
    fix: "Coupez la phrase là où commence une nouvelle idée. Dites qui fait quoi. Remplacez un mot long par un mot plus court que tous connaissent.",
  },
  "relative-day": {
    summary: "Un texte dit «\u00a0aujourd’hui\u00a0» ou «\u00a0demain\u00a0» d’un autre jour",
    why: "Pour qui le lit, «\u00a0demain\u00a0» est le lendemain du jour où il lit. Un texte écrit pour un jour et publié un autre envoie les gens le mauvais jour. La règle compare les mots comme `aujourd’hui`, `demain` et `hier` avec la date, le jour de la semaine ou le nom de la journée de la campagne qui les suit, le jour où le message paraît (son `when`).",
    fix: "Changez le texte, ou le jour de publication.",
  },
  "sentence-unfinished": {
    summary: "Le texte s’arrête au milieu d’une phrase",
    why: "Un texte qui se termine par un article, une préposition ou une conjonction, comme «\u00a0nous vous invitons à\u00a0», a été coupé en le copiant, ou n’a jamais été terminé. Un texte qui se termine par un signe de ponctuation, un lien, un hashtag ou un émoji n’est pas concerné.",
    fix: "Terminez la phrase.",
  },
  "sms-letters": {
    summary: "Une lettre absente de l’alphabet des SMS oblige à en envoyer davantage",
    why: "Un SMS contient 160 lettres de l’alphabet des téléphones mobiles, GSM 03.38, qui a é, è, à et ü, mais pas ê, ë, ï, ç ni œ. Avec une seule lettre qui y manque, un SMS n’en contient plus que 70\u00a0; le texte demande donc plus de SMS, et chacun se paie. Les guillemets, les tirets et les espaces insécables n’y changent rien\u00a0: dans un SMS, ils deviennent des signes ordinaires. La règle se tait quand le nombre de SMS reste le même.",
    fix: "Choisissez un autre mot, ou écrivez la lettre la plus proche\u00a0: `check --fix` le fait là où seuls des SMS utilisent le texte. Donnez au message son propre texte pour `sms` sous `variants`, pour que les autres plateformes gardent leurs accents.",
  },
  "text-language": {
    summary: "Un texte est écrit dans une autre langue que celle que la campagne annonce",
    why: "Un texte collé sous la mauvaise langue arrive chez des lecteurs qui ne peuvent pas le lire. La règle connaît des mots courants du néerlandais, du français, de l’allemand et de l’anglais. Elle examine les messages avec leurs titres, premiers commentaires et avertissements, les textes alternatifs, les cartes et le contexte. Elle se tait sur les textes de moins de dix mots, et sur les citations, les listes de noms et les textes en deux langues.",
    fix: "Collez le texte dans la bonne langue.",
  },
  "translation-copied": {
    summary: "Le même texte dans deux langues",
    why: "Le texte a été copié pour être traduit, et ne l’a pas été. Les lecteurs reçoivent un message dans une langue qui n’est pas la leur.",
    fix: "Traduisez le texte, ou retirez-le\u00a0: une langue sans texte est laissée de côté.",
  },
  "translation-differs": {
    summary:
      "Un chiffre, un prix, un numéro, une adresse, un champ, un compte, une date, un jour ou une heure diffère dans une traduction",
    why: "Un chiffre, un prix, un numéro, une adresse, un champ, une mention, une date, un jour de la semaine ou une heure qui diffère d’une langue à l’autre est faux dans l’une d’elles. Les chiffres et les prix en euros se comparent par leur valeur\u00a0: 15.000, 15\u00a0000 et 15,000 sont les mêmes, tout comme €\u00a05, 5,00\u00a0€ et 5\u00a0euros. Ce que la campagne donne par langue, comme le numéro et le site d’une ligne d’aide, peut différer.",
    fix: "Corrigez la traduction, ou le texte dont elle est faite.",
  },
  "translation-missing": {
    summary: "Un texte manque dans l’une des langues de la campagne",
    why: "Qui demande la campagne dans cette langue reçoit un message de moins. C’est peut-être voulu.",
    fix: "Écrivez le texte, ou laissez ainsi\u00a0: une remarque ne bloque rien.",
  },
  "translation-outdated": {
    summary: "Le texte a changé depuis sa traduction",
    why: "Quelqu’un corrige le texte néerlandais, un chiffre ou un numéro de téléphone, et les lecteurs francophones gardent l’ancien. La campagne retient de quel original vient chaque traduction, par une empreinte qu’écrit [`bluehart translate`](../translate.md). Les espaces, les majuscules, la forme des guillemets et des tirets, et les caractères invisibles ne la changent pas.",
    fix: "Écrivez ce qui est à retraduire avec `bluehart translate --to fr --changed nouveau.xlsx`, et reprenez-le avec `bluehart translate --from nouveau.xlsx`. Si l’ancienne traduction vaut encore, reprenez le fichier avec `--reviewed-by NOM`\u00a0: cela dit que quelqu’un a comparé les deux.",
  },
  "translation-unreviewed": {
    summary: "Personne n’a encore relu la traduction",
    why: "Une traduction fausse nuit autant qu’un chiffre périmé. Le fichier de campagne dit de chacune si elle est relue\u00a0; les kits le disent sous chaque message, dans sa langue.",
    fix: "Faites-la relire par quelqu’un qui parle bien la langue, et notez qui et quand.",
  },
  typography: {
    summary: "Trois points, des guillemets droits, ou en français une espace insécable qui manque",
    why: "Les signes typographiques se lisent mieux, et certains épargnent des caractères. En français, une espace ordinaire avant `;`, `:`, `!` ou `?` laisse le signe tomber à la ligne suivante. La règle ignore les liens et les hashtags. Elle examine les guillemets en néerlandais, français, allemand et anglais, et les espaces en français, sauf au Canada et en Suisse.",
    fix: "`check --fix` le fait. Entre guillemets doubles, YAML écrit une espace insécable `\\_`.",
  },
  weekday: {
    summary: "Le jour de la semaine ne correspond pas à la date",
    why: "Qui vient le samedi à un rendez-vous du vendredi le manque. Sans année, la date est celle qui est la plus proche de la date du message ou de la prochaine journée de la campagne.",
    fix: "Corrigez le jour de la semaine ou la date.",
  },
  "when-form": {
    summary: "Un `when` n’a pas la forme habituelle",
    why: "bluehart comprend les dates comme on les écrit en Belgique, le jour d’abord, mais d’autres programmes qui lisent le fichier peut-être pas.",
    fix: "`check --fix` écrit la forme habituelle.",
  },
  "when-outside": {
    summary: "Un message paraît avant ou après la période de la campagne",
    why: "La campagne dit quand elle a lieu. Un message en dehors de cette période a une date erronée, ou c’est la période qui l’est. Une date passée n’est signalée que comme telle.",
    fix: "Corrigez la date du message, ou la période de la campagne.",
  },
  "when-past": {
    summary: "La date d’un message est passée",
    why: "Un message dont la date est passée ne paraîtra pas\u00a0: les outils de planification le refusent, et on l’oublie.",
    fix: "Donnez au message une date ultérieure, ou supprimez-le.",
  },
  "white-space": {
    summary: "Des espaces superflues, qui coûtent des caractères",
    why: "Deux espaces, une espace avant une virgule, une tabulation ou des espaces en fin de ligne viennent de la copie et de la frappe. Ils coûtent des caractères, et certaines plateformes les montrent.",
    fix: "Retirez ce que nomme le constat. Les espaces tout au début et à la fin d’un texte peuvent rester\u00a0: ils ne sont jamais publiés.",
  },
  "when-skipped": {
    summary: "Un message est prévu à une heure que le passage à l’heure d’été saute",
    why: "Quand on avance l’horloge, une heure saute\u00a0: à 02:00, il est 03:00. Un moment de cette heure n’existe pas, et bluehart prend celui d’une heure plus tard. D’un moment qui vient deux fois, quand on recule l’horloge, il prend le premier.",
    fix: "Écrivez l’heure qui est utilisée, ou une autre.",
  },
  wording: {
    summary: "Un mot que le vocabulaire de la campagne remplace ou interdit",
    why: "La façon de nommer les gens décide de la façon dont on les voit, et une organisation convient de ses mots. Ils sont sous `vocabulary` dans le fichier de campagne, par langue, avec la raison. La règle examine tout ce que voient les lecteurs\u00a0: messages, variantes, titres, premiers commentaires, avertissements sur le contenu, textes alternatifs, mots des cartes, contexte et descriptions. Seul le mot entier compte, avec ou sans majuscule\u00a0: `illegals` ne se trouve pas dans `illegals-only`, un lien, un hashtag, une mention ou un champ. `IT` en majuscules ne désigne que le sigle, et en allemand une majuscule ne désigne que le nom. Les mots cités sont ceux de quelqu’un d’autre\u00a0: ils sont signalés, mais jamais changés.",
    fix: "`check --fix` écrit le mot préféré, avec la majuscule de celui qu’il remplace\u00a0; relisez la phrase. Un mot sans `say` n’a pas de remplaçant\u00a0: trouvez une autre phrase.",
  },
};

export const fr: RuleWords = {
  labels: {
    title: "Les règles de `bluehart check`",
    rule: "règle",
    finds: "ce qu’elle trouve",
    severity: "gravité",
    canBeFixed: "se corrige",
    yes: "oui",
    why: "Pourquoi",
    bad: "Mauvais",
    good: "Bon",
    fix: "Que faire",
    heading: "Gravité",
    fixable: "se corrige avec `check --fix`",
    about:
      "Une erreur est ce que la plateforme refuserait, ou ce qui ferait du tort\u00a0: toute commande retient un message qui en a une. Un avertissement ne bloque rien, mais mérite une correction\u00a0; `bluehart check --strict` se termine alors avec le code 1. Une remarque est bonne à savoir. Ce que trouve une règle peut être moins ou plus grave qu’elle\u00a0; c’est alors précisé. `bluehart check --fix` corrige ce qui peut l’être.\n\nUne campagne peut désactiver une règle, ou changer sa gravité, pour toute la campagne ou pour un message\u00a0; les erreurs restent des erreurs\u00a0: [le fichier de campagne](../campaign.fr.md).",
    severities: { error: "erreur", warning: "avertissement", info: "remarque" },
  },
  pages,
};
