import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { mergeKits } from "../../src/cli/commands/merge/mergeKits.ts";
import type { Recipient } from "../../src/cli/commands/merge/Recipient.ts";
import { readRecipients } from "../../src/cli/commands/merge/readRecipients.ts";
import { Progress } from "../../src/cli/terminal/Progress.ts";
import type { Campaign } from "../../src/core/campaign/Campaign.ts";
import { UserError } from "../../src/core/source/UserError.ts";
import { YamlSource } from "../../src/core/source/yaml/YamlSource.ts";
import { loadParsedCampaign } from "../../src/files/loadCampaign.ts";
import { parseJsonLine } from "../../src/files/parseJsonLine.ts";
import { context, platforms } from "../context.ts";
import { fuzz } from "./fuzz.ts";

const folder = mkdtempSync(join(tmpdir(), "bluehart-fuzz-"));
beforeAll(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        ",",
        ";",
        "\t",
        "\n",
        "\r\n",
        "naam",
        "é",
        "\ufeff",
        "\u0000",
        '""',
        "language",
        "all",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .chain((parts) => {
    const text = Buffer.from(parts.join(""));
    return fc.oneof(
      fc.constant(text),
      fc.constant(Buffer.from(parts.join(""), "latin1")),
      fc.uint8Array({ maxLength: 4 }).map((more) => Buffer.concat([text, more])),
    );
  });

fuzz(
  "any list is read to its end or refused, and its recipients are numbered",
  fc.asyncProperty(bytes, fc.constantFrom("l.csv", "l.ndjson"), async (content, name) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    let number = 0;
    try {
      for await (const recipient of readRecipients(file)) expect(recipient.number).toBe(++number);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }),
);

fuzz(
  "any JSON object is a line, with its numbers as they are, or has a problem",
  fc.property(fc.json(), (text) => {
    const parsed = parseJsonLine(Buffer.from(text), 1024 * 1024);
    if ("problem" in parsed) return;
    expect(parsed.value).toEqual(JSON.parse(text));
  }),
);

const names = fc.constantFrom("Gent", "GENT", "Gent-2", "Straße", "STRASSE", "../x", "", "con");
const list = fc.array(fc.record({ naam: names, code: fc.constantFrom("1", "2", "", "x".repeat(300)) }), {
  maxLength: 6,
});

/** Every kit below a folder, with its content. */
function kitsIn(output: string): Map<string, string> {
  const kits = readdirSync(output, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(kits.map(({ name }) => [name, readFileSync(join(output, name, "kit.md"), "utf8")]));
}

async function* recipientsOf(values: readonly Recipient["values"][]): AsyncGenerator<Recipient> {
  for (const [index, value] of values.entries()) yield { number: index + 1, line: index + 1, values: value };
}

async function merge(
  campaign: Campaign,
  values: readonly Recipient["values"][],
  output: string,
  { resume = false, stopAfter = Number.POSITIVE_INFINITY } = {},
): Promise<void> {
  let asked = 0;
  const calendar = { today: "2027-01-31" };
  const call = {
    campaign,
    platforms,
    selection: {},
    calendar,
    setCalendar: {},
    drawer: undefined,
    files: new Map(),
    formatOptions: {},
    read: [],
    formats: ["markdown" as const],
  };
  await mergeKits(
    recipientsOf(values),
    { ...call, output, list: undefined, name: undefined, resume, shard: undefined, version: "1" },
    new Progress("recipients", undefined),
    () => asked++ >= stopAfter,
  );
}

const load = (text: string) =>
  loadParsedCampaign(
    new YamlSource(
      `title: T\nposts: [{id: a, platforms: [x], text: "${text} {{naam}} {{code}}"}]\n`,
      "c.yaml",
    ),
    context,
  );
const campaigns = [await load("Dag"), await load("Hallo")] as const;
let round = 0;

fuzz(
  "a run that is resumed after any change, and stopped anywhere before, equals a run from the start",
  fc.asyncProperty(list, list, fc.nat(8), fc.boolean(), async (before, after, stopAfter, changes) => {
    const output = join(folder, `kits${++round}`);
    const fresh = join(folder, `fresh${round}`);
    await merge(campaigns[0], before, output, { stopAfter });
    await merge(campaigns[changes ? 1 : 0], after, output, { resume: true });
    await merge(campaigns[changes ? 1 : 0], after, fresh);
    const kits = kitsIn(output);
    for (const [name, kit] of kitsIn(fresh)) expect(kits.get(name)).toBe(kit);
    rmSync(output, { recursive: true });
    rmSync(fresh, { recursive: true });
  }),
);
