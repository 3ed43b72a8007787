import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { WORDS } from "../../src/cli/languages/inEnglish.ts";
import { keysOf } from "../../src/core/text/keysOf.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

/** A call in no language that the test suite pins. */
const call = (words: readonly string[], env: NodeJS.ProcessEnv = {}, cwd?: string) =>
  bluehart(words, { env: { BLUEHART_UI: "", ...env }, ...(cwd !== undefined && { cwd }) });

describe("the language that the program speaks", () => {
  test("is that of --ui, before or after the command", () => {
    const { out } = call(["--ui", "nl", "posts", "--help"]);
    expect(out).toContain("Gebruik: bluehart posts [opties]");
    expect(call(["posts", "--help", "--ui=nl"]).out).toBe(out);
    expect(call(["posts", "--help"], { BLUEHART_UI: "nl" }).out).toBe(out);
    expect(call(["posts", "--help"], { LANG: "nl_BE.UTF-8" }).out).toBe(out);
  });

  test("is English without a word of the system, and for C", () => {
    const { out } = call(["posts", "--help"]);
    expect(out).toContain("Usage: bluehart posts [options]");
    expect(call(["posts", "--help"], { LC_ALL: "C", LANG: "nl_BE.UTF-8" }).out).toBe(out);
  });

  test.each([
    [["--ui", "xyz"], {}, 'error  --ui takes a language, not "xyz"\nThe languages are: nl, fr, de, en.\n'],
    [
      ["--ui", "nll"],
      {},
      'error  --ui takes a language, not "nll"; did you mean "nl"?\nThe languages are: nl, fr, de, en.\n',
    ],
    [
      [],
      { BLUEHART_UI: "xyz" },
      'error  BLUEHART_UI takes a language, not "xyz"\nThe languages are: nl, fr, de, en.\n',
    ],
  ])("is one of four: %j %j", (words, env, err) => {
    expect(call([...words, "campaigns"], env)).toEqual({ out: "", err, code: 2 });
  });
});

describe("mistakes that commander finds", () => {
  test.each([
    [["posts", "--plattform", "x"], "fout  onbekende optie “--plattform”; bedoelt u --platform?\n"],
    [["posts", "--zzz"], "fout  onbekende optie “--zzz”\n"],
    [["posts", "--hulp"], "fout  onbekende optie “--hulp”; bedoelt u --help?\n"],
    [["--aide"], "fout  onbekende optie “--aide”; bedoelt u --help?\n"],
    [["export", "--sortie=kit.html"], "fout  onbekende optie “--sortie=kit.html”; bedoelt u --output?\n"],
    // Of the command: posts writes no file.
    [["posts", "--sortie", "kit.html"], "fout  onbekende optie “--sortie”\n"],
    [["--taal", "nl", "posts"], "fout  onbekende optie “--taal”; bedoelt u --ui?\n"],
    [["posts", "--sprache", "nl"], "fout  onbekende optie “--sprache”; bedoelt u --lang?\n"],
    [["completion"], "fout  het argument “shell” ontbreekt\n"],
    [["posts", "--campaign"], "fout  de optie “-c, --campaign <bestand>” heeft geen waarde\n"],
    [["posts", "--json", "--plain"], "fout  de opties “--json” en “--plain” gaan niet samen\n"],
    [["campaigns", "a", "b"], "fout  te veel argumenten voor “campaigns”: 2 in plaats van hoogstens 0\n"],
  ])("%j", (words, err) => {
    expect(call(["--ui", "nl", ...words])).toEqual({ out: "", err, code: 2 });
  });
});

test.each([
  ["copier", "copy"],
  ["verifier", "check"],
  ["Vérifier", "check"],
  ["aide", "help"],
  ["nakijken", "check"],
  ["kopiëren", "copy"],
  ["hulp", "help"],
  ["prüfen", "check"],
  ["öffnen", "open"],
])("the command %s is called %s", (given, name) => {
  for (const words of [[given], ["help", given], [given, "--help"]]) {
    const { out, err, code } = call(["--ui", "fr", ...words]);
    expect(err).toContain(
      `commande inconnue «\u00a0${given}\u00a0»\u00a0; vouliez-vous dire «\u00a0${name}\u00a0»\u00a0?`,
    );
    expect({ out, code }).toEqual({ out: "", code: 2 });
  }
});

test("each word in another language stands for a command, an option or a value that there is", () => {
  const names = keysOf(commands);
  const help = names.map((name) => call([name, "--help"]).out).join("\n");
  // The rules are in no help.
  const known = new Set([...names, ...(help.match(/[a-z-]+/g) ?? []), "help", "ui", "version", "length"]);
  const options = new Set([...known].map((name) => name.replace(/^--/, "")));
  expect(Object.keys(WORDS).filter((name) => !options.has(name))).toEqual([]);
});

test.each([
  [["export", "kit.csv", "--delimiter", "puntkomma"], "semicolon"],
  [["export", "-f", "excel", "kit.csv"], "csv"],
  [["pictures", "--size", "carré"], "square"],
  [["check", "--explain", "longueur"], "length"],
  [["posts", "--lang", "Néerlandais"], "nl"],
  [["posts", "--lang", "deu"], "de"],
])("%j suggests %s", (words, meant) => {
  const { err, code } = call(["--ui", "nl", ...words]);
  expect(err).toContain(`; bedoelt u “${meant}”?`);
  expect(code).toBe(2);
});

test("a campaign without its option is told apart from other arguments", () => {
  expect(call(["--ui", "nl", "posts", "mine.yaml"]).err).toBe(
    "fout  “posts” vraagt de campagne met haar optie: --campaign mine.yaml\n",
  );
  expect(call(["export", "mine.yml", "kit.html"]).err).toContain("--campaign mine.yml");
  expect(call(["campaigns", "mine.yaml"]).err).toContain("too many arguments");
});

describe("what cannot be written, exported, copied, opened or served", () => {
  const taken = "taken.html";
  test.each([
    [
      "nl",
      ["export", taken],
      `fout  ${taken} bestaat al en werd niet overschreven; --force overschrijft het\n`,
      2,
    ],
    [
      "fr",
      ["export", taken],
      `erreur  ${taken} existe déjà et n’a pas été écrasé\u00a0; --force l’écrase\n`,
      2,
    ],
    [
      "de",
      ["export", taken],
      `Fehler  ${taken} ist schon vorhanden und wurde nicht überschrieben; --force überschreibt\n`,
      2,
    ],
    [
      "nl",
      ["export", "none/kit.md"],
      "fout  kan none/kit.md niet schrijven: de map none bestaat niet; maak die eerst aan\n",
      2,
    ],
    ["nl", ["edit", ""], "fout  de naam van het bestand of de map om in te schrijven is leeg\n", 2],
    [
      "de",
      ["translate", "--to", "nl", ""],
      "Fehler  der Name der Datei oder des Ordners, in den geschrieben werden soll, ist leer\n",
      2,
    ],
    ["nl", ["mcp", "none"], "fout  er is geen map none\n", 2],
    [
      "fr",
      ["export", "-f", "hootsuite", "h.csv"],
      'bluehart.yaml:4:11  erreur  le message a n’a pas de date\u00a0; donnez-lui-en une, comme when: "2027-07-23, 09:00"\n',
      2,
    ],
    ["fr", ["export", ""], "erreur  le nom du fichier ou du dossier à écrire est vide\n", 2],
    [
      "de",
      ["pictures", taken],
      `Fehler  kann den Ordner ${taken} nicht anlegen: eine Datei trägt schon diesen Namen\n`,
      2,
    ],
  ])("%s %j", (ui, words, err, code) => {
    const cwd = temporaryFolder();
    write(cwd, taken, "mine");
    write(
      cwd,
      "bluehart.yaml",
      "title: T\nlanguages: [nl]\nposts:\n  - { id: a, platforms: [x], text: Hallo, images: [{ card: quote }] }\n",
    );
    const said = call(["--ui", ui, ...words], {}, cwd);
    expect({ ...said, err: said.err.replace(/^Campa.*\n|^Kampa.*\n/, "") }).toEqual({ out: "", err, code });
  });

  test.each([
    ["nl", /^fout {2}het klembord is niet bereikbaar: er is geen scherm; .*De tekst staat in de uitvoer\.$/m],
    ["fr", /^erreur {2}le presse-papiers est inaccessible\u00a0: il n’y a pas d’écran/m],
    ["de", /^Fehler {2}die Zwischenablage ist nicht erreichbar: es gibt keinen Bildschirm/m],
  ])("the clipboard, %s", (ui, err) => {
    const { code, ...said } = call(["--ui", ui, "copy", "-p", "x", "--post", "meldpunt"]);
    expect(said.err).toMatch(err);
    expect(code).toBe(3);
  });
});

describe("posts that are withheld", () => {
  const campaign = (...texts: readonly string[]) =>
    `title: T\nlanguages: [nl]\nposts:\n${texts.map((text, at) => `  - { id: p${at}, platforms: [x], text: "${text}" }\n`).join("")}`;
  test.each([
    ["en", ["{{a}}"], "1 post withheld: fix the errors above."],
    ["en", ["{{a}}", "Dag"], "1 post withheld: fix the errors above; the other is ready."],
    ["en", ["{{a}}", "Dag", "Nacht"], "1 post withheld: fix the errors above; the others are ready."],
    ["nl", ["{{a}}"], "1 bericht tegengehouden: verbeter de fouten hierboven."],
    [
      "fr",
      ["{{a}}", "Dag"],
      "1 message retenu\u00a0: corrigez les erreurs ci-dessus\u00a0; l’autre est prêt.",
    ],
    ["de", ["{{a}}", "Dag"], "1 Beitrag zurückgehalten: Beheben Sie die Fehler oben; der andere ist fertig."],
  ])("%s %j", (ui, texts, said) => {
    const cwd = temporaryFolder();
    write(cwd, "c.yaml", campaign(...texts));
    const { err } = call(["--ui", ui, "posts", "-c", "c.yaml"], {}, cwd);
    expect(err.trimEnd().split("\n").at(-1)).toBe(said);
    // What to do, in every language.
    expect(err).toContain("--set a=...");
  });
});

test("French puts a no-break space before each semicolon of a count", () => {
  const { out } = call(["--ui", "fr", "count", "-p", "sms", "un 💙"]);
  expect(out).toContain("de libre\u00a0; 1 message de 70");
});

/** A document of which something became something, something was assumed, and something was left out. */
const KIT =
  "# Hartdag\n\n## Facebook\n\nOpen vandaag je ogen voor de mensen om je heen!\n\n## Contact\n\nann@example.org\n";

describe("import", () => {
  test.each([
    [
      "nl",
      [
        "de titel waarmee het document begint",
        "onder “Facebook”",
        "volgens de koppen, de kolommen, het commando of de woorden van de teksten",
        "contactgegevens",
      ],
      "# Gemaakt door bluehart import uit kit.md.",
    ],
    [
      "fr",
      [
        "le titre qui ouvre le document",
        "sous «\u00a0Facebook\u00a0»",
        "d’après les titres, les colonnes, la commande ou les mots des textes",
        "des coordonnées",
      ],
      "# Fait par bluehart import à partir de kit.md.",
    ],
    [
      "de",
      [
        "die Überschrift, mit der das Dokument beginnt",
        "unter „Facebook“",
        "nach Überschriften, Spalten, dem Befehl oder den Wörtern der Texte",
        "Kontaktdaten",
      ],
      "# Von bluehart import aus kit.md erstellt.",
    ],
  ])("says in %s what became what, and comments the campaign in it", (ui, said, comment) => {
    const cwd = temporaryFolder();
    write(cwd, "kit.md", KIT);
    const { out, err, code } = call(["--ui", ui, "import", "kit.md"], {}, cwd);
    expect({ err, code }).toMatchObject({ code: 0 });
    for (const words of said) expect(out).toContain(words);
    expect(out).not.toMatch(/\b(?:the|below|heading|text|that)\b/);
    expect(readFileSync(join(cwd, "campaign.yaml"), "utf8").split("\n", 1)[0]).toContain(comment);
  });

  test.each([
    [
      "nl",
      "fout  kan a.rtf niet lezen: het is RTF; open het in Word of LibreOffice en sla het op als .docx\n",
    ],
    [
      "fr",
      "erreur  impossible de lire a.rtf\u00a0: c’est du RTF\u00a0; ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx\n",
    ],
  ])("refuses in %s", (ui, err) => {
    const cwd = temporaryFolder();
    write(cwd, "a.rtf", "{\\rtf1 Hello}");
    expect(call(["--ui", ui, "import", "a.rtf"], {}, cwd)).toEqual({ out: "", err, code: 2 });
  });
});

test("a translator's table has titles in the sender's language, and comes back in any other", () => {
  const cwd = temporaryFolder();
  write(
    cwd,
    "bluehart.yaml",
    "title: Hartdag\nlanguages: [nl, de]\nposts:\n  - id: a\n    platforms: [x]\n    text: Kom langs\n",
  );
  expect(call(["--ui", "de", "translate", "--to", "de", "a.csv"], {}, cwd).code).toBe(0);
  const table = readFileSync(join(cwd, "a.csv"), "utf8");
  expect(table).toContain(
    '"Schlüssel (Hartdag)","Zusammenhang","Vorlage (nl)","Übersetzung (de)","noch Platz","Anmerkung"',
  );
  expect(table).toContain('"Beitrag a, für X"');
  write(cwd, "a.csv", table.replace('"Kom langs",,', '"Kom langs","Kommen Sie",'));
  const { out, err, code } = call(["--ui", "fr", "translate", "--from", "a.csv"], {}, cwd);
  expect({ out, err, code }).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, "bluehart.yaml"), "utf8")).toContain("Kommen Sie");
});

test("what programs read is the same in every language", () => {
  const cwd = temporaryFolder();
  write(
    cwd,
    "bluehart.yaml",
    'title: T\nday: {date: "07-30", name: D}\nposts:\n  - id: one\n    platforms: [x, facebook]\n    text: "Hello  there {{gap}} www.example.org"\n  - id: two\n    platforms: [x]\n    text: Fine\n',
  );
  write(cwd, "kit.md", KIT);
  const calls = [
    ["check", "--json"],
    ["posts", "--json"],
    ["schedule", "--json", "--today", "2027-01-31"],
    ["platforms", "--json"],
    ["hashtags", "--json"],
    ["count", "--json", "a 💙"],
    ["export", "-f", "json", "--today", "2027-01-31"],
    ["import", "kit.md", "--dry-run", "--json", "--today", "2027-01-31"],
  ];
  for (const words of calls) {
    const english = call(words, {}, cwd);
    for (const ui of ["nl", "fr", "de"]) {
      const { out, code } = call(["--ui", ui, ...words], {}, cwd);
      expect({ words, out, code }).toEqual({ words, out: english.out, code: english.code });
    }
  }
});
