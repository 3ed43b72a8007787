import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Document, Packer, Paragraph } from "docx";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { expect } from "vitest";
import { parse } from "yaml";
import { UserError } from "../../src/core/source/UserError.ts";
import { importCampaign } from "../../src/exchange/importCampaign.ts";
import { loadParsedCampaign } from "../../src/files/loadCampaign.ts";
import { parseSource } from "../../src/files/loadSource.ts";
import { context } from "../context.ts";
import { importSettings } from "../exchange/imported.ts";
import { fuzz } from "./fuzz.ts";

/** Whatever a file holds, importing it gives a campaign that can be loaded, or a user's error. */
async function use(bytes: Uint8Array, file: string): Promise<void> {
  try {
    const { draft, yaml } = await importCampaign([{ file, bytes }], importSettings);
    if (draft.posts.length === 0) return;
    await loadParsedCampaign(await parseSource(yaml, "campaign.yaml"), context);
    // What is written is what was recognised, quoting and folding aside.
    const { posts }: { readonly posts: readonly { readonly text: string | object }[] } = parse(yaml);
    const texts = posts.map(({ text }) => (typeof text === "string" ? [text] : Object.values(text)));
    expect(texts).toEqual(draft.posts.map((post) => [...post.texts.values()]));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

const folder = fileURLToPath(new URL("../fixtures/toolkits/", import.meta.url));
const toolkits = readdirSync(folder).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(join(folder, name))),
}));
const rows = [
  ["Date", "Platform", "Text"],
  ["5/6/2027", "X", "Come to the market on Sunday! #Market"],
];
const KIT = JSON.stringify({
  format: "bluehart-kit",
  title: { en: "Market" },
  posts: [
    {
      id: "market",
      platform: "facebook",
      language: "en",
      text: "Come to the market on Sunday!",
      images: [{ file: "a.png" }],
    },
  ],
  background: [{ heading: { en: "Why" }, text: { en: "A market is a meeting." } }],
  facts: [{ statement: { en: "80 % come back." }, source: { title: "Survey" } }],
  helplines: [{ name: "Market line", phone: "0800 00 000" }],
});
const binary = async () => [
  {
    name: "kit.docx",
    bytes: new Uint8Array(
      await Packer.toBuffer(
        new Document({
          sections: [
            { children: [new Paragraph("Facebook"), new Paragraph("Come to the market on Sunday! #Market")] },
          ],
        }),
      ),
    ),
  },
  { name: "kit.json", bytes: new TextEncoder().encode(KIT) },
  { name: "plan.xlsx", bytes: new Uint8Array(await writeXlsx({ sheets: [{ name: "May", rows }] })) },
];

/** A few bytes changed, removed or repeated. */
const mutation = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 40 }),
  put: fc.uint8Array({ maxLength: 20 }),
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

const files = [...toolkits, ...(await binary())];

fuzz(
  "mutations of toolkits, documents and spreadsheets",
  fc.asyncProperty(
    fc.constantFrom(...files),
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
    async ({ name, bytes }, mutations) => {
      await use(mutations.reduce(mutate, bytes), name);
    },
  ),
);

const line = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "Facebook",
    "# X",
    "## Post 1",
    "Text: a {{b}} #c",
    "- item",
    "| a | b |",
    "|---|---|",
    "> quote",
    "```",
    "Hashtags: #a #b",
    "NL:",
    "FR: [x]",
    "“a”",
    "Montag",
    "1. eins",
    "{{",
    "\u0000",
    "__proto__",
    "[constructor]",
    "---",
    "x".repeat(300),
    "From: a",
    "To: b",
    "Subject: c",
    "> quoted",
    "Kind regards,",
    "[1/5/2027, 10:00] Ann: Facebook: a",
    "W A L D",
    "✅ a",
    "Day 1: b",
  ),
);

fuzz(
  "lines of anything, as text, Markdown and CSV",
  fc.asyncProperty(
    fc.array(line, { maxLength: 30 }),
    fc.constantFrom("a.txt", "a.md", "a.csv"),
    async (lines, name) => {
      await use(new TextEncoder().encode(lines.join("\n")), name);
    },
  ),
);

fuzz(
  "random bytes",
  fc.asyncProperty(
    fc.uint8Array({ maxLength: 2000 }),
    fc.constantFrom("a", "a.docx", "a.xlsx", "a.csv"),
    use,
  ),
);
