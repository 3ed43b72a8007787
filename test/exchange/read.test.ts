import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/core/source/UserError.ts";
import { encodeWindows1252 } from "../../src/core/text/windows1252.ts";
import { decodeText } from "../../src/exchange/read/decodeText.ts";
import { readImport } from "../../src/exchange/read/index.ts";
import { tidy } from "../../src/exchange/read/tidy.ts";
import { unwrap, wrapWidth } from "../../src/exchange/read/unwrap.ts";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

async function cellsOf(bytes: Uint8Array, file: string): Promise<string[][]> {
  const documents = await readImport(bytes, file);
  return documents
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? block.rows.map((row) => row.map(({ text }) => text)) : []));
}

describe("decoding", () => {
  test("reads Windows-1252 where the bytes are no UTF-8", () => {
    // 0x92 is ’ and 0x80 is € in Windows-1252.
    const bytes = Uint8Array.of(0x6a, 0x92, 0x65, 0x75, 0x73, 0xe9, 0x20, 0x80);
    expect(decodeText(bytes, "f").text).toBe("j’eusé €");
  });

  test("repairs UTF-8 that was read as Windows-1252 once, and says so", () => {
    expect(decodeText(utf8("Journée"), "f")).toMatchObject({ text: "Journée", assumption: undefined });
    const garbled = decodeText(utf8("JournÃ©e de lâ€™eau"), "f");
    expect(garbled.text).toBe("Journée de l’eau");
    expect(String(garbled.assumption)).toContain("garbled");
  });

  test("reads UTF-16 with and without a mark", () => {
    expect(decodeText(new Uint8Array(Buffer.from("\ufeffdag", "utf16le")), "f").text).toBe("dag");
    expect(decodeText(new Uint8Array(Buffer.from("een dag", "utf16le")), "f").text).toBe("een dag");
  });

  test("refuses UTF-32", () => {
    // Four bytes for each letter, the lowest first.
    const utf32 = Uint8Array.from([..."een dag"].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]));
    expect(() => decodeText(utf32, "f")).toThrow("it is UTF-32");
  });

  test.each([
    // é is 8E in Mac Roman and 82 in CP850, ü 9F and 81, É 83 and 90.
    ["caf\x8e", "cafŽ"],
    ["Kom f\x9fr,", "fŸr"],
    ["x;\x83\x8en", "ƒŽn"],
    ["caf\x82", "caf‚"],
    ["f\x81r", "f\u0081r"],
  ])("doubts Windows-1252 where a word has letters of another encoding: %j", (latin, word) => {
    const { assumption } = decodeText(new Uint8Array(Buffer.from(latin, "latin1")), "f");
    expect(String(assumption)).toContain(`"${word}" makes that doubtful`);
  });

  test.each([
    "BELGIË",
    "Škoda en Žižek",
    "Beneš",
    "‚zo’ en „zo“",
    "ŠŽ",
    "25‰",
    "Jan† en ’n",
    "één…twee",
    "L\u00a0ŸS",
  ])("does not doubt %j in Windows-1252", (text) => {
    const bytes = encodeWindows1252(`${text} é`) ?? new Uint8Array();
    expect(decodeText(bytes, "f")).toMatchObject({ text: `${text} é` });
    expect(String(decodeText(bytes, "f").assumption)).not.toContain("doubtful");
  });

  test("refuses what is no text", () => {
    expect(() =>
      decodeText(
        Uint8Array.from({ length: 100 }, (_, at) => at % 5),
        "f",
      ),
    ).toThrow(UserError);
  });
});

describe("tidying", () => {
  test("drops soft hyphens and no-break spaces, but keeps those that French puts", () => {
    expect(tidy("men\u00adsen\u00a0handel  nu")).toBe("mensen handel nu");
    expect(tidy("Venez\u00a0! 3\u202f500")).toBe("Venez\u00a0! 3\u202f500");
  });
});

describe("wrapped lines", () => {
  test("are joined where they are full, with their hyphens removed", () => {
    const lines = [
      "One in five of us will live with hearing loss, and most people wait for sev-",
      "en years before they talk about it.",
    ];
    expect(unwrap(lines, wrapWidth([lines]))).toBe(
      "One in five of us will live with hearing loss, and most people wait for seven years before they talk about it.",
    );
  });

  test("are kept where they are short, or begin with a capital", () => {
    const lines = ["Rivers begin here.", "Join us!", "www.example.org"];
    expect(wrapWidth([lines])).toBeUndefined();
    expect(unwrap(lines, undefined)).toBe("Rivers begin here.\nJoin us!\nwww.example.org");
  });
});

describe("marked line breaks of Markdown", () => {
  // Wrapped by an editor: the first line is full, and the second begins with a small letter.
  const FIRST = "One in five of us will live with hearing loss, and most people wait for many";
  const SECOND = "years before they talk about it, so have your ears tested this spring by us";

  test.each(["  \n", "\\\n", "<br>"])("%j stays where an editor wrapped the other lines", async (mark) => {
    const text = `## Facebook\n\n${`${FIRST}\n${SECOND}${mark}today`.replace(/^/gm, "> ")}\n`;
    const [document] = await readImport(utf8(text), "a.md");
    expect(document?.blocks[1]).toMatchObject({ text: `${FIRST} ${SECOND}\ntoday` });
  });
});

describe("CSV", () => {
  test.each([",", ";", "\t", "|"])("with %j as delimiter", async (mark) => {
    const text = [
      ["Date", "Text", "Link"],
      ["1/5", `"A text${mark} quoted"`, "x"],
      ["2/5", "b", ""],
    ]
      .map((row) => row.join(mark))
      .join("\n");
    expect(await cellsOf(utf8(text), "a.csv")).toEqual([
      ["Date", "Text", "Link"],
      ["1/5", `A text${mark === "\t" ? "" : mark} quoted`, "x"],
      ["2/5", "b", ""],
    ]);
  });

  test("with a byte order mark, line breaks in cells, sep= and a guarded formula", async () => {
    const text = '\ufeffsep=;\r\nDate;Text\r\n1/5;"One\r\n\r\ntwo"\r\n2/5;\'=1+1\r\n';
    expect(await cellsOf(utf8(text), "a.csv")).toEqual([
      ["Date", "Text"],
      ["1/5", "One\n\ntwo"],
      ["2/5", "=1+1"],
    ]);
  });

  test("of more than 25,000 rows is refused", async () => {
    await expect(readImport(utf8("a;b;c\n".repeat(25_001)), "a.csv")).rejects.toThrow(
      "more than 25,000 rows",
    );
  });
});

describe("spreadsheets", () => {
  test("dates are dates, formulas their values, merged cells repeated, breaks kept, hidden sheets named", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Plan",
          rows: [
            ["Date", "Text"],
            [new Date("2027-05-05T00:00:00Z"), "One\ntwo"],
            [null, "three"],
            [new Date("2027-05-06T18:30:00Z"), null],
          ],
          cells: new Map([
            ["2,1", { value: "three", hyperlink: { target: "https://example.org/3" } }],
            ["3,1", { value: "four", formula: '"fo"&"ur"', formulaResult: "four" }],
            [
              "3,0",
              { value: new Date("2027-05-06T18:30:00Z"), comment: { author: "An", text: "Or later?" } },
            ],
          ]),
          textBoxes: [{ text: "Draft!", anchor: { from: { row: 0, col: 3 } } }],
          merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }],
        },
        { name: "Old", rows: [["Text"]], hidden: true },
      ],
    });
    const [document] = await readImport(bytes, "a.xlsx");
    expect(await cellsOf(bytes, "a.xlsx")).toEqual([
      ["Date", "Text"],
      ["2027-05-05", "One\ntwo"],
      ["2027-05-05", "three https://example.org/3"],
      ["2027-05-06 18:30", "four"],
    ]);
    expect(document?.omitted.map(({ text }) => text)).toEqual(["Old", "Or later?", "Draft!"]);
  });
});

/** A zip of entries that declare the sizes given. Source: PKWARE, APPNOTE.TXT. */
function zipOf(
  entries: readonly { readonly name: string; readonly content: Uint8Array; readonly declared?: number }[],
): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared = content.length } of entries) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(declared, 22);
    local.writeUInt16LE(name.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(declared, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    central.push(record, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

describe("files that cannot be imported say what to do", () => {
  const document = { name: "word/document.xml", content: utf8("<w:document/>") };
  const ole = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
  ]);
  const encrypted = Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]);
  test.each<[string, string, Uint8Array, string]>([
    ["a PDF", "a.pdf", utf8("%PDF-1.7 x"), "copy, paste into a text file"],
    ["an old Word document", "a.doc", ole, "save it as .docx"],
    ["an old spreadsheet", "a.xls", ole, "save it as .xlsx"],
    ["a protected file", "a.docx", encrypted, "remove the password"],
    ["a damaged PDF", "a.pdf", Uint8Array.from([1, 2, 3, 255]), "copy, paste into a text file"],
    ["a text called .odt", "a.odt", utf8("hello"), "save it as .docx"],
    ["a text called .ods", "a.ods", utf8("hello"), "save it as .xlsx"],
    ["a damaged presentation", "a.ppt", utf8("hello"), "copy, paste into a text file"],
    ["RTF", "a.rtf", utf8("{\\rtf1 a}"), "save it as .docx"],
    ["nothing", "a.txt", new Uint8Array(), "it is empty"],
    ["a JPEG", "foto.jpg", latin1("\xff\xd8\xff\xe0\0\x10JFIF"), "it is a picture"],
    ["a PNG called .txt", "foto.txt", latin1("\x89PNG\r\n\x1a\n"), "it is a picture"],
    ["a video", "film.mp4", latin1("\0\0\0\x18ftypmp42"), "it is a video"],
    ["a program", "setup.exe", latin1("MZ\x90\0\x03"), "it is a program"],
    ["a packed file", "kit.txt.gz", latin1("\x1f\x8b\x08"), "it is an archive"],
    ["a text called .docx", "a.docx", utf8("hello"), "is no .docx file"],
    ["another zip", "a.zip", zipOf([{ name: "a.txt", content: utf8("x") }]), "no Word document"],
    [
      "LibreOffice's own",
      "a.odt",
      zipOf([{ name: "content.xml", content: utf8("x") }]),
      "save it as .docx or .xlsx",
    ],
    ["macros", "a.docm", zipOf([document, { name: "word/vbaProject.bin", content: utf8("x") }]), "macros"],
    ["a truncated zip", "a.docx", zipOf([document]).subarray(0, -10), "damaged"],
    ["a document of nothing", "a.docx", zipOf([document]), "damaged"],
    [
      "a bomb that declares its size",
      "a.docx",
      zipOf([document, { name: "word/styles.xml", content: new Uint8Array(11 * 1024 * 1024) }]),
      "more than the 3 MB allowed",
    ],
    [
      "a bomb that lies",
      "a.docx",
      zipOf([{ ...document, content: new Uint8Array(30 * 1024 * 1024), declared: 100 }]),
      "damaged",
    ],
  ])("%s", async (_name, file, bytes, message) => {
    await expect(readImport(bytes, file)).rejects.toThrow(message);
    await expect(readImport(bytes, file)).rejects.toBeInstanceOf(UserError);
  });

  test("a text may begin as a program does", async () => {
    const [document] = await readImport(utf8("MZ-kit\n\nKom zondag naar de markt!"), "kit.txt");
    expect(document?.blocks).toHaveLength(2);
  });
});

describe("a quote of CSV that does not fit", () => {
  test.each([
    ['platform,text\nfacebook,"Een tekst\ntwitter,"Nog een"\n', 2],
    ['sep=;\nplatform;text\nx;"Goed"\nfacebook;"Een\ntwitter;Nog\nx;"Drie"\n', 4],
    ['platform,text\nfacebook,"Een ""echte"" tekst\ntwitter,""\nx,"Drie"\n', 2],
    // In the first line of a cell that goes on.
    ['platform,text\nx,"Hij zei "ja"\nen ging weg"\nfacebook,"Dag"\n', 2],
    ['platform,text\nfacebook,"Dag"\nx,"Hij zei "ja" en\n\nging,\nweg",b\n', 3],
  ])("is an error with the line of its row: %j", async (text, line) => {
    await expect(readImport(utf8(text), "a.csv")).rejects.toThrow(`on line ${line}, has a misplaced quote`);
  });

  test.each([
    ['platform,text\nx,"Hoi" zei ze\nfacebook,"Een tekst"\n', "Een tekst"],
    ['platform,text\nx,"Eén,""twee""\ndrie, ""vier"""\n', 'Eén,"twee"\ndrie, "vier"'],
    ['platform,text\nx,5" breed, zegt ze\n', '5" breed'],
    ['platform,text\nx,"5" breed"\nfacebook,een\n', "een"],
    ['platform,text\nx,"5" breed"\nx,"Dag\nallemaal"\nfacebook,breedte: 5"\n', 'breedte: 5"'],
  ])("is not one that a row can have: %j", async (text, cell) => {
    expect((await cellsOf(utf8(text), "a.csv")).at(-1)?.[1]).toBe(cell);
  });
});

describe("the source of an e-mail", () => {
  const HEAD = "From: a@b.be\r\nTo: c@d.be\r\nSubject: =?utf-8?q?Werelddag?=\r\n";

  test.each([
    ["m.eml", `${HEAD}\r\nFacebook:\r\nKom.\r\n`],
    [
      "m.txt",
      `${HEAD}Content-Type: text/plain;\r\n charset=iso-8859-1\r\n\r\nFacebook:\r\nKom naar het caf=E9.\r\n`,
    ],
    ["m.txt", `From a@b.be Mon Nov 28 2026\nReceived: by x\n${HEAD}\nFacebook:\nKom.\n`],
  ])("is refused, with what to do: %s", async (file, text) => {
    await expect(readImport(utf8(text), file)).rejects.toThrow("it is the source of an e-mail");
  });

  test("is not what somebody copied from a mail program", async () => {
    const text = `${HEAD}Date: 5 juni 2027\r\n\r\nFacebook:\r\nKom naar het café. Content-Type: is geen kop.\r\n`;
    await expect(readImport(utf8(text), "m.txt")).resolves.toHaveLength(1);
  });
});
