import fc from "fast-check";
import { expect, test } from "vitest";
import { UserError } from "../../src/core/source/UserError.ts";
import { readTable, writeTable } from "../../src/exchange/translate/formats/index.ts";
import { toCell } from "../../src/exchange/translate/textsToTranslate.ts";
import { filled, tableOf, takeBack } from "../exchange/translate/campaigns.ts";
import { runs } from "../thorough.ts";
import { fuzz } from "./fuzz.ts";

/** Whatever comes back from a translator, the campaign stays one, or it is a user's error. */

const MINE = `title: Blauw hart # a
languages: [nl, fr]
translations: { fr: { status: reviewed } }
values: { stad: Gent }
posts:
  - id: een
    text: &x
      nl: |-
        Dag in {{stad}}

        Bel 03 201 16 90, www.payoke.be
      fr: "Jour"
  - { id: twee, text: Plat }
  - { id: drie, text: *x }
`;

const FORMATS = ["xlsx", "csv", "xlf", "po"] as const;
const files = Promise.all(
  FORMATS.map(async (format) => {
    const table = await tableOf(MINE, { language: "fr" });
    return { name: `a.${format}`, bytes: await writeTable(table, `a.${format}`) };
  }),
);

async function use(bytes: Uint8Array, name: string): Promise<void> {
  try {
    // takeBack loads what it made, so that a broken campaign throws.
    const { yaml } = await takeBack(MINE, await readTable(bytes, name), { force: true });
    expect(yaml).toContain("title:");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/** A few bytes changed, removed or repeated. */
const mutation = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 40 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    fc
      .constantFrom(
        "<",
        ">",
        "&",
        '"',
        "\n",
        "]]>",
        "<target>",
        "</unit>",
        "msgstr",
        ";",
        ",",
        "\u0000",
        "@bcdfghjk",
        "PK",
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
  cut: fc.boolean(),
});

function mutate(
  bytes: Uint8Array,
  { at, length, put, cut }: { at: number; length: number; put: Uint8Array; cut: boolean },
): Uint8Array {
  const start = at % (bytes.length + 1);
  const rest = cut ? new Uint8Array() : bytes.subarray(Math.min(bytes.length, start + length));
  return Buffer.concat([bytes.subarray(0, start), put, rest]);
}

test.each(FORMATS)(
  "many mutations of %s",
  async (format) => {
    const file = (await files).find(({ name }) => name.endsWith(format));
    if (file === undefined) throw new Error(`no ${format}`);
    const before = process.memoryUsage.rss();
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) =>
        use(mutations.reduce(mutate, file.bytes), file.name),
      ),
      { numRuns: runs(1000) },
    );
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * 1024 * 1024);
  },
  120_000,
);

const starts = ["", "PK\u0003\u0004", "<xliff>", 'msgid ""\n', "key,target (de)\n"].map((text) =>
  Buffer.from(text),
);
fuzz(
  "random bytes, as every format of translations",
  fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2000 }), (start, bytes) =>
    use(Buffer.concat([start, bytes]), "a.csv"),
  ),
);

const word = fc.oneof(
  fc.constantFrom(
    "\n",
    "\n\n",
    ": ",
    " #",
    "- ",
    "'",
    '"',
    "{{stad}}",
    "*x",
    "&y",
    "!",
    "%",
    "@",
    "`",
    "|",
    ">",
    "[",
    "]",
    "{",
    "}",
    ",",
    "?",
    "\\",
    "~",
    "null",
    "=1+1",
    "💙",
    "\u0000",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\t",
    "---",
    "...",
    "\ud800",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const text = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(""));
const LAYOUTS: readonly ((from: string) => string)[] = [
  (yaml) => yaml,
  (yaml) => yaml.replaceAll("\n", "\r\n"),
  (yaml) => yaml.replace(/\n$/, ""),
  (yaml) => yaml.replace("languages: [nl, fr]", "languages:\n- nl\n- fr"),
  (yaml) => yaml.replace(/translations:.*\n/, ""),
];

fuzz(
  "texts of anything, through every format of translations, into files of every layout",
  fc.asyncProperty(
    fc.constantFrom(...FORMATS),
    fc.constantFrom(...LAYOUTS),
    fc.constantFrom("fr", "de"),
    fc.array(text, { minLength: 4, maxLength: 4 }),
    async (format, layout, language, texts) => {
      const yaml = layout(MINE);
      const table = await tableOf(yaml, { language });
      const rows = table.rows.map((row, index) => ({ ...row, target: toCell(texts[index] ?? "") }));
      const name = `a.${format}`;
      const received = await readTable(await writeTable({ ...table, rows }, name), name);
      const result = await takeBack(yaml, received);
      expect(result.refused).toEqual([]);
      // What was written is what comes out, and nothing of it is to be translated again.
      const again = await takeBack(result.yaml, filled(await tableOf(result.yaml, { language })));
      expect(again.yaml).toBe(result.yaml);
    },
  ),
);
