import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { UserError } from "../../src/core/source/UserError.ts";
import { importCampaign } from "../../src/exchange/importCampaign.ts";
import { runs } from "../thorough.ts";
import { everythingIn, importSettings, inEnglish } from "./imported.ts";

/** Every filled line of a document, and every cell of a table, is in the campaign or in the report. Each has a word of its own to find it by. */

const settings = { numRuns: runs(400) };

/** Lines of toolkits; `~` becomes the line's own word. */
const LINES = [
  "# Kit ~",
  "## Facebook",
  "## Post 1 ~",
  "### Achtergrond ~",
  "Facebook ~",
  "TWITTER",
  "Instagram:",
  "NL:",
  "Français",
  "Day 1: ~",
  "Post 2",
  "Option 1: komt u ook naar ~?",
  "Tweet 1 (max 280 chars)",
  "Key facts ~",
  "Get help ~",
  "Hashtags: #aa~ #bb~",
  "#cc~",
  "Press release ~",
  "Contact: ~ a@example.org",
  "Text: ~ ist der Text",
  "Image: ~.jpg",
  "Image: photo of ~",
  "Alt text: ~ at the river",
  "Link: https://example.org/~",
  "Status: ~",
  "Come to the ~ on Sunday! www.example.org #Market",
  "“~ is a whole post.”",
  "80 % of people like ~ (Source: Study ~ 2026)",
  "Helpline ~ 0800 00 000",
  "- item ~",
  "  - nested ~",
  "1. first ~",
  "✅ check ~",
  "> quoted ~ text",
  "Use the following text ~:",
  "Note: ~",
  "Dear ~,",
  "Kind regards,",
  "Van: ~ <a@example.org>",
  "- 3 -",
  "~",
  "~ ~ ~ what a short line",
  "![](~.png)",
  "- item\n\n  ![~](~.png)",
  "Need help? Call ~ 0800 00 000",
  "About the ~",
  "| a ~ | b |",
  "---",
  "***",
  "=====",
  "```",
  "",
  "",
];

const own = (index: number) => `zq${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}x`;

async function wordsKept(bytes: Uint8Array, file: string): Promise<string | undefined> {
  try {
    const { draft } = await importCampaign([{ file, bytes }], importSettings);
    return everythingIn(inEnglish(draft)).join(" ").toLowerCase();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

test.each(["kit.txt", "kit.md"])("no line of %s is lost", async (file) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 14 }), async (lines) => {
      const text = lines.map((line, index) => line.replaceAll("~", own(index))).join("\n");
      const kept = await wordsKept(new TextEncoder().encode(text), file);
      if (kept === undefined) return;
      const lost = lines.flatMap((line, index) =>
        line.includes("~") && !kept.includes(own(index)) ? [line] : [],
      );
      expect(lost, text).toEqual([]);
    }),
    settings,
  );
});

const HEADERS = [
  "Date",
  "Platform",
  "Text",
  "Caption",
  "Hashtags",
  "Image",
  "Alt text",
  "Status",
  "Titel",
  "",
  "Notes",
  "FR",
  "Facebook",
  "Monday",
];
const CELLS = [
  "",
  "~",
  "~ is a text of some words for you",
  "#dd~",
  "~.png",
  "5/6/2027",
  "Facebook",
  "https://example.org/~",
  "X",
  "TikTok ~",
  "Snapchat ~",
];

test("no cell of a table is lost", async () => {
  const row = fc.array(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...HEADERS), { minLength: 2, maxLength: 6 }),
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (header, body, isCsv) => {
        const rows = [header, ...body].map((cells, row) =>
          cells.map((cell, column) => cell.replaceAll("~", own(row * 6 + column))),
        );
        const bytes = isCsv
          ? new TextEncoder().encode(
              rows.map((cells) => cells.map((cell) => `"${cell}"`).join(";")).join("\n"),
            )
          : await writeXlsx({ sheets: [{ name: "Plan", rows }] });
        const kept = await wordsKept(bytes, isCsv ? "plan.csv" : "plan.xlsx");
        if (kept === undefined) return;
        const lost = body.flatMap((cells, row) =>
          cells.filter((cell, column) => cell.includes("~") && !kept.includes(own((row + 1) * 6 + column))),
        );
        expect(lost, JSON.stringify(rows)).toEqual([]);
      },
    ),
    settings,
  );
});
