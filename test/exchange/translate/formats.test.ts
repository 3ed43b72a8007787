import { spawnSync } from "node:child_process";
import { XMLParser } from "fast-xml-parser";
import { unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { en } from "../../../src/core/i18n/translator/en.ts";
import { UserError } from "../../../src/core/source/UserError.ts";
import { readTable, writeTable } from "../../../src/exchange/translate/formats/index.ts";
import type {
  ReceivedRow,
  TranslationRow,
  TranslationTable,
} from "../../../src/exchange/translate/TranslationTable.ts";
import { filled, tableOf, takeBack } from "./campaigns.ts";

const FORMATS = ["xlsx", "csv", "xlf", "po"] as const;

/** Texts that one format or another could get wrong. */
const HOSTILE = [
  "=1+1",
  "'=1+1",
  "+32 2 511 64 64",
  "-5 °C",
  "@payoke",
  "He said \"no\"; 'yes'",
  "a;b,c\td",
  "one\ntwo\n\nthree",
  "<b>&amp; ]]> &#10;</b>",
  "\\n \\ \\t",
  "💙 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é e\u0301",
  "0123",
  "1e5",
  "2027-01-31",
  "TRUE",
  "#N/A",
  "{{stad}} $x %s",
  "  inner   spaces",
  "\u00a0no-break",
  "x".repeat(5000),
  "__proto__",
  'msgid "x"',
  "~ null -- # nothing",
  "_x000D_",
];

/** Rows as JSON has them, with what is said of them in English. */
const asJson = (rows: readonly ReceivedRow[]): unknown => JSON.parse(JSON.stringify(rows));

const rowOf = (text: string, index: number): TranslationRow => ({
  key: `posts/p${index}/text@bcdfghjk`,
  context: `Post p${index}, "quoted" <x>`,
  source: `bron ${text}`,
  target: text,
  room: undefined,
  note: "",
  state: "unreviewed",
});

const hostile: TranslationTable = {
  campaign: 'Hart & "ziel"',
  source: "nl",
  target: "de-AT",
  rows: HOSTILE.map(rowOf),
  words: en,
};

describe.each(FORMATS)("%s", (format) => {
  test("gives back what was put in", async () => {
    const bytes = await writeTable(hostile, `a.${format}`);
    const { rows, campaign, source, target } = await readTable(bytes, `a.${format}`);
    expect({ campaign, source, target }).toEqual({
      campaign: 'Hart & "ziel"',
      source: "nl",
      target: "de-AT",
    });
    expect(rows.map((row) => [row.key, row.source, row.target])).toEqual(
      hostile.rows.map((row) => [row.key, row.source, row.target]),
    );
  });

  test("is the same bytes for the same table", async () => {
    const bytes = await writeTable(hostile, `a.${format}`);
    expect(Buffer.from(await writeTable(hostile, `a.${format}`)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("holds no rows, too", async () => {
    const bytes = await writeTable({ ...hostile, rows: [] }, `a.${format}`);
    expect((await readTable(bytes, `a.${format}`)).rows).toEqual([]);
  });

  test("cut off anywhere, it is an error or has fewer rows, never other ones", async () => {
    const bytes = await writeTable(hostile, `a.${format}`);
    for (let part = 0; part < 40; part++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 40));
      try {
        const { rows } = await readTable(cut, `a.${format}`);
        expect(["csv", "po"]).toContain(format);
        // A row may lack its end, but not the end of its translation.
        for (const [index, row] of rows.entries()) expect(["", HOSTILE[index]]).toContain(row.target);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }
  });
});

test("the name decides what is written", async () => {
  await expect(writeTable(hostile, "a.ods")).rejects.toThrow(/\.xlsx, \.csv, \.xlf, \.xliff, \.po/);
});

describe("the spreadsheet", () => {
  const yaml =
    "title: T\nlanguages: [nl, de]\nhashtags: [Tag]\nposts:\n" +
    "  - { id: a, platforms: [x], text: { nl: Dag, de: Gut } }\n" +
    "  - { id: b, platforms: [x], text: { nl: Dag, de: Gut 💙 } }\n" +
    "  - { id: c, platforms: [x], text: { nl: Dag, de: siehe www.payoke.be } }\n" +
    `  - { id: d, platforms: [x], text: { nl: Dag, de: ${"Wort ".repeat(60)} } }\n`;

  async function sheetOf() {
    const bytes = await writeTable(await tableOf(yaml), "a.xlsx");
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const xml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
    return { sheet, xml };
  }

  test("names its columns", async () => {
    const { sheet } = await sheetOf();
    expect(sheet.rows[0]).toEqual(["key (T)", "context", "source (nl)", "target (de)", "room left", "note"]);
  });

  test("shows the room that is left, or that it cannot count", async () => {
    const { sheet } = await sheetOf();
    // 280 less " #Tag", 5, and "Gut", 3; 299 are too many.
    expect(sheet.rows.slice(2).map((row) => row[4])).toEqual([
      272,
      "check with bluehart",
      "check with bluehart",
      -24,
    ]);
  });

  test("counts with a formula that Excel takes: no error for half of an emoji, and not too long", async () => {
    const { sheet } = await sheetOf();
    const formula = sheet.cells?.get("2,4")?.formula ?? "";
    expect(formula).toMatch(/^IF\(LEN\(D3\)=0,275,IFERROR\(.*,"check with bluehart"\)\)$/);
    expect(formula.length).toBeLessThan(8192);
    // A function that is newer than the format is written with its prefix.
    expect(formula).not.toMatch(/(?<!_xlfn\.)UNICODE/);
  });

  test("locks the source, unlocks and wraps the target, freezes the header and marks what is too long", async () => {
    const { sheet, xml } = await sheetOf();
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"/);
    expect(sheet.cells?.get("1,2")?.style?.protection?.locked).not.toBe(false);
    expect(sheet.cells?.get("1,3")?.style?.protection?.locked).toBe(false);
    expect(sheet.cells?.get("1,3")?.style?.alignment?.wrapText).toBe(true);
    expect(sheet.cells?.get("1,3")?.style?.numFmt).toBe("@");
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<conditionalFormatting sqref="E2:E6">.*AND\(ISNUMBER\(E2\),E2&lt;0\)/s);
  });

  test("has rows as high as their texts need", async () => {
    const { xml } = await sheetOf();
    const heights = Array.from(xml.matchAll(/<row [^>]*? ht="([\d.]+)"/g), ([, height]) => Number(height));
    expect(heights).toHaveLength(6);
    // 299 characters in a column of 55 take six lines of 15 points.
    expect(heights[5]).toBeGreaterThanOrEqual(90);
  });
});

describe("XLIFF 2.1", () => {
  const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true, trimValues: false });
  type Node = { readonly [name: string]: unknown };
  const nameOf = (node: Node) => Object.keys(node).find((key) => key !== ":@") ?? "";
  const children = (node: Node): Node[] =>
    Array.isArray(node[nameOf(node)]) ? (node[nameOf(node)] as Node[]) : [];
  const elements = (node: Node) => children(node).filter((child) => nameOf(child) !== "#text");
  const attributes = (node: Node) => (node[":@"] ?? {}) as { readonly [name: string]: string };

  /** What XLIFF 2.1 (OASIS Standard, 4.2 and 4.3) says of the elements that are used: attributes, and children in order. */
  const SPEC: {
    readonly [name: string]: {
      readonly attributes: readonly string[];
      readonly required: readonly string[];
      readonly content: RegExp;
    };
  } = {
    xliff: {
      attributes: ["xmlns", "version", "srcLang", "trgLang", "xml:space"],
      required: ["xmlns", "version", "srcLang"],
      content: /^(?:file )+$/,
    },
    file: {
      attributes: ["id", "original", "xml:space"],
      required: ["id"],
      content: /^(?:notes )?(?:unit |group )+$/,
    },
    unit: {
      attributes: ["id", "name", "xml:space"],
      required: ["id"],
      content: /^(?:notes )?(?:originalData )?(?:segment |ignorable )+$/,
    },
    notes: { attributes: [], required: [], content: /^(?:note )+$/ },
    note: { attributes: ["id", "category", "priority", "appliesTo"], required: [], content: /^$/ },
    segment: {
      attributes: ["id", "state", "subState", "canResegment"],
      required: [],
      content: /^source (?:target )?$/,
    },
    source: { attributes: ["xml:lang", "xml:space"], required: [], content: /^(?:cp )*$/ },
    target: { attributes: ["xml:lang", "xml:space", "order"], required: [], content: /^(?:cp )*$/ },
    cp: { attributes: ["hex"], required: ["hex"], content: /^$/ },
  };

  function validate(node: Node, path = ""): void {
    const name = nameOf(node);
    const spec = SPEC[name];
    expect(spec, `${path}/${name}`).toBeDefined();
    const given = Object.keys(attributes(node)).map((key) => key.replace(/^@_/, ""));
    expect(spec?.attributes, path).toEqual(expect.arrayContaining(given));
    expect(given, path).toEqual(expect.arrayContaining([...(spec?.required ?? [])]));
    expect(`${elements(node).map(nameOf).join(" ")} `.replace(/^ $/, ""), `${path}/${name}`).toMatch(
      spec?.content ?? /^$/,
    );
    for (const child of elements(node)) validate(child, `${path}/${name}`);
  }

  const parse = (bytes: Uint8Array): Node[] => parser.parse(new TextDecoder().decode(bytes));

  test("has the structure that the standard gives it", async () => {
    const states = ["missing", "outdated", "unreviewed", "reviewed"] as const;
    const rows = states.map((state, index) => ({
      ...rowOf("a\u000bb", index),
      target: state === "missing" ? "" : "a\u000bb",
      state,
    }));
    const bytes = await writeTable({ ...hostile, rows }, "a.xlf");
    const root = parse(bytes).find((node) => nameOf(node) === "xliff");
    if (root === undefined) throw new Error("no root");
    validate(root);
    expect(attributes(root)).toMatchObject({
      "@_xmlns": "urn:oasis:names:tc:xliff:document:2.0",
      "@_version": "2.1",
      "@_srcLang": "nl",
      "@_trgLang": "de-AT",
    });
    const units = elements(root).flatMap(elements);
    // ids are unique names of XML; a segment without a target is in its initial state.
    const ids = units.map((unit) => attributes(unit)["@_id"] ?? "");
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    const segments = units.flatMap(elements).filter((node) => nameOf(node) === "segment");
    expect(segments.map((segment) => attributes(segment)["@_state"])).toEqual([
      "initial",
      "initial",
      "translated",
      "reviewed",
    ]);
  });

  test("an XML parser that is not ours agrees", async () => {
    const bytes = await writeTable(hostile, "a.xlf");
    const { status, stderr, error } = spawnSync(
      "python3",
      ["-c", "import sys,xml.dom.minidom as m; m.parse(sys.stdin.buffer)"],
      { input: bytes },
    );
    if (error !== undefined) return; // no Python here
    expect(stderr.toString()).toBe("");
    expect(status).toBe(0);
  });

  const wrap = (units: string) =>
    new TextEncoder().encode(
      `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nl" trgLang="de"><file id="f" original="T">${units}</file></xliff>`,
    );

  test("reads what tools make of it: groups, segments, inline codes, marks and CDATA", async () => {
    const { rows } = await readTable(
      wrap(
        '<group id="g"><unit id="u1" name="title@bcdfghjk"><originalData><data id="d1">{{stad}}</data></originalData>' +
          "<segment><source>Een. </source><target>Eins.</target></segment><ignorable><source> </source></ignorable>" +
          '<segment><source>In <ph id="1" dataRef="d1"/></source><target>In <mrk id="m" type="x"><pc id="2">der</pc></mrk> <ph id="1" dataRef="d1"/><![CDATA[ <b>]]>&#x21;</target></segment></unit></group>',
      ),
      "a.xlf",
    );
    expect(asJson(rows)).toEqual([
      {
        key: "title@bcdfghjk",
        source: "Een.  In {{stad}}",
        target: "Eins. In der {{stad}} <b>!",
        place: "unit 1, target",
      },
    ]);
  });

  test("a unit of which a part is translated is not used", async () => {
    const { rows } = await readTable(
      wrap(
        '<unit id="u" name="a"><segment><source>A</source><target>B</target></segment><segment><source>C</source></segment></unit>',
      ),
      "a.xlf",
    );
    expect(String(rows[0]?.unusable)).toBe("only 1 of its 2 segments are translated");
  });

  test("reads 1.2", async () => {
    const { rows, source, target, campaign } = await readTable(
      new TextEncoder().encode(
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="T" source-language="nl" target-language="de" datatype="plaintext"><header/><body><group><trans-unit id="1" resname="title@bcdfghjk"><source>Dag <x id="1" equiv-text="{{a}}"/></source><alt-trans><target>no</target></alt-trans><target state="translated">Tag <g id="2">so</g></target></trans-unit></group></body></file></xliff>',
      ),
      "a.xlf",
    );
    expect({ source, target, campaign }).toEqual({ source: "nl", target: "de", campaign: "T" });
    expect(asJson(rows)).toEqual([
      { key: "title@bcdfghjk", source: "Dag {{a}}", target: "Tag so", place: "unit 1, target" },
    ]);
  });

  test.each([
    [
      "cut off",
      "<xliff version='2.1'>\n<file id='f'><unit>",
      /it is cut off: <unit> at line 2, column 14, has no end/,
    ],
    [
      "cut off in a tag",
      "<xliff version='2.1'>\n <file id='f'></fi",
      /it is cut off: <file> at line 2, column 2,/,
    ],
    [
      "broken elsewhere",
      "<xliff version='2.1'><file id='f'></unit></xliff>",
      /not well-formed XML at line 1, column 35$/,
    ],
    ["another XML", "<html></html>", /no XLIFF/],
    ["with entities", "<!DOCTYPE x [<!ENTITY a 'b'>]><xliff/>", /document type/],
    [
      "deep",
      // The 101st element is the 100th <g>, after 7 + 99 * 3 characters.
      `<xliff>${"<g>".repeat(5000)}${"</g>".repeat(5000)}</xliff>`,
      /more than 100 elements inside one another, at line 1, column 305;/,
    ],
    [
      "with a tag that has no end of attributes",
      `<xliff ${"a='b' ".repeat(5000)}/>`,
      /tag of more than 10,000 characters/,
    ],
    ["without a file", "<xliff version='2.1'/>", /no <file>/],
  ])("refuses a file that is %s", async (_, text, message) => {
    await expect(readTable(new TextEncoder().encode(text), "a.xlf")).rejects.toThrow(message);
    await expect(readTable(new TextEncoder().encode(text), "a.xlf")).rejects.toThrow(UserError);
  });
});

describe("a table that was saved by others", () => {
  const yaml =
    "title: T\nlanguages: [nl, de]\nposts:\n  - { id: a, text: { nl: Dag 💙 €, de: Tag 💙 € } }\n  - { id: b, text: { nl: Één } }\n";

  /** A CSV as Excel saves it in Belgium: Windows-1252, semicolons, and question marks for what that lacks. */
  async function belgian(targets: { readonly [key: string]: string }): Promise<Uint8Array> {
    const table = filled(await tableOf(yaml), targets);
    const lines = [
      "key (T);context;source (nl);target (de);room left;note;my remarks",
      ...table.rows.map(({ key, source, target }) => `${key};;"${source}";"${target}";12;;`),
    ];
    const text = `${lines.join("\r\n")}\r\n`.replaceAll("💙", "??");
    return Uint8Array.from(text, (character) => (character === "€" ? 0x80 : character.charCodeAt(0)));
  }

  test("is read, and what Windows-1252 lacks is not taken for a change", async () => {
    const table = await readTable(await belgian({}), "de.csv");
    expect(table.isLossy).toBe(true);
    const back = await takeBack(yaml, table);
    expect(back.yaml).toBe(yaml);
  });

  test("a text that may have lost characters is written with a warning", async () => {
    const back = await takeBack(
      yaml,
      await readTable(await belgian({ "posts/a/text": "Guten Tag ?? €", "posts/b/text": "Eins" }), "de.csv"),
    );
    const doubts = back.received.accepted.filter(({ isChanged }) => isChanged).map((row) => row.doubts);
    expect(doubts).toEqual([[{ kind: "lost-characters", lost: ["💙"] }], []]);
    expect(back.yaml).toContain("de: Eins");
  });

  test("merged cells, formulas, numbers, dates and other sheets of a spreadsheet", async () => {
    const rows = [
      ["key (T)", "source (nl)", "target (de)"],
      ["title@pkqsbpcd", "T", "Herz"],
      ["posts/a/text@bcdfghjk", "Dag", ""],
      ["posts/b/text@bcdfghjk", "Twaalf", 12.5],
      ["posts/c/text@bcdfghjk", "30 juli", new Date("2027-07-30T00:00:00Z")],
      ["posts/d/text@bcdfghjk", "1+1", null],
      ["posts/e/text@bcdfghjk", "ja", true],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: "Notes", rows: [["about"], ["nothing"]] },
        {
          name: "Texts",
          rows,
          merges: [{ startRow: 1, endRow: 2, startCol: 2, endCol: 2 }],
          // A formula counts as the value that was stored with it, and is never evaluated.
          cells: new Map([["5,2", { formula: "1+1", formulaResult: "zwei", type: "formula" }]]),
        },
      ],
    });
    const table = await readTable(bytes, "de.xlsx");
    expect(table.rows.map((row) => row.target)).toEqual(["Herz", "", "12.5", "2027-07-30", "zwei", "true"]);
    expect(String(table.rows[3]?.place)).toBe("row 5, column C");
  });

  test("a row that a spreadsheet hides is not to be used, and a hidden sheet is not read", async () => {
    const rows = [
      ["key (T)", "source (nl)", "target (de)"],
      ["title@pkqsbpcd", "T", "Herz"],
      ["posts/a/text@bcdfghjk", "Dag", "Guten Tag"],
    ];
    const old = rows.map(([key, source]) => [key ?? "", source ?? "", "alt"]);
    const bytes = await writeXlsx({
      sheets: [
        { name: "Old", rows: old, hidden: true },
        { name: "Texts", rows, rowDefs: new Map([[2, { hidden: true }]]) },
      ],
    });
    const table = await readTable(bytes, "de.xlsx");
    expect(table.rows.map(({ target, unusable }) => [target, unusable && String(unusable)])).toEqual([
      ["Herz", undefined],
      ["Guten Tag", "a hidden row; show it in Excel to import it"],
    ]);
  });

  test("columns may be moved, and rows may stand above the titles", async () => {
    const csv = "My file,,\n,,\nTarget (DE),Key (T),other\nHerz,title@pkqsbpcd,x\n".replace("(DE)", "(de)");
    const { rows, target } = await readTable(new TextEncoder().encode(csv), "de.csv");
    expect(target).toBe("de");
    expect(asJson(rows)).toEqual([
      { key: "title@pkqsbpcd", source: undefined, target: "Herz", place: "row 4, column A" },
    ]);
  });

  test("without titles it is refused", async () => {
    await expect(readTable(new TextEncoder().encode("a,b\nc,d\n"), "de.csv")).rejects.toThrow(
      /titles key and target/,
    );
  });

  test("a fuzzy entry is not used", async () => {
    const po =
      'msgid ""\nmsgstr "Language: de\\nX-Campaign: T\\n"\n\n#, fuzzy\nmsgctxt "title@b"\nmsgid "T"\nmsgstr "U"\n';
    const { rows } = await readTable(new TextEncoder().encode(po), "de.po");
    expect(asJson(rows)).toEqual([
      {
        key: "title@b",
        source: "T",
        target: "U",
        place: "entry 1, msgstr",
        unusable: "it is marked as fuzzy",
      },
    ]);
  });

  const po = (entry: string) =>
    `msgid ""\nmsgstr "Language: de\\nX-Campaign: T\\n"\n\nmsgctxt "title@b"\n${entry}\n`;
  const old = (unit: string) =>
    `<xliff version="1.2"><file original="T" source-language="nl" target-language="de"><body>${unit}</body></file></xliff>`;
  const new2 = (unit: string) =>
    `<xliff version="2.1" srcLang="nl" trgLang="de"><file id="f" original="T">${unit}</file></xliff>`;

  test.each([
    [
      "de.po",
      po('msgid "T"\nmsgid_plural "Ts"\nmsgstr[0] "U"\nmsgstr[1] "Us"'),
      "it has 2 plural forms, and a text has one",
    ],
    [
      "de.xlf",
      old('<trans-unit id="a"><source>T</source><target state="new">U</target></trans-unit>'),
      'its state is "new"',
    ],
    [
      "de.xlf",
      old('<trans-unit id="a"><source>T</source><target state="needs-translation">U</target></trans-unit>'),
      'its state is "needs-translation"',
    ],
    [
      "de.xlf",
      old('<trans-unit id="a" translate="no"><source>T</source><target>U</target></trans-unit>'),
      'it is marked as translate="no"',
    ],
    [
      "de.xlf",
      old(
        '<trans-unit id="a"><source>T <x id="1"/></source><target>U <g id="2"><x id="1"/></g></target></trans-unit>',
      ),
      "the file does not say which text its <x> stands for",
    ],
    [
      "de.xlf",
      new2('<unit id="a"><segment state="initial"><source>T</source><target>U</target></segment></unit>'),
      'its state is "initial"',
    ],
    [
      "de.xlf",
      old(
        '<trans-unit id="a"><source>T</source><target state="needs-review-translation">U</target></trans-unit>',
      ),
      undefined,
    ],
    ["de.xlf", old('<trans-unit id="a"><source>T</source><target state="new"/></trans-unit>'), undefined],
    [
      "de.xlf",
      new2('<unit id="a"><segment><source>T</source><target>U</target></segment></unit>'),
      undefined,
    ],
    ["de.xlf", new2('<unit id="a"><segment state="initial"><source>T</source></segment></unit>'), undefined],
  ])("of %s, a target that is no whole translation is not used: %s", async (file, text, why) => {
    const { rows } = await readTable(new TextEncoder().encode(text), file);
    expect(rows.map(({ unusable }) => unusable?.toString())).toEqual([why]);
  });

  test.each(["#NAME?", "#N/A", "#VERW!", "#NOM ?", "#WERT!", " #NV", "Err:502"])(
    "an error of a spreadsheet is no translation: %s",
    async (value) => {
      const { received, yaml: after } = await takeBack(
        yaml,
        filled(await tableOf(yaml), { "posts/b/text": value }),
      );
      expect(
        received.skipped.flatMap(({ why, row, detail }) =>
          why === "unusable" ? [`${row.place}: ${detail}`] : [],
        ),
      ).toEqual([`row 4, column D: ${value.trim()} is an error of the spreadsheet, not a text`]);
      expect(after).toBe(yaml);
    },
  );
});
