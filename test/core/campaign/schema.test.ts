import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { UserError } from "../../../src/core/source/UserError.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { loadParsedCampaign } from "../../../src/files/loadCampaign.ts";
import { bluehart } from "../../cli/bluehart.ts";
import { context } from "../../context.ts";
import { runs } from "../../thorough.ts";

interface JsonSchema {
  readonly description?: string;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly [key: string]: unknown;
}
const schemaOf = (name: string) => JSON.parse(bluehart(["schema", name]).out) as JsonSchema;
const ajv = new Ajv({ strict: false });
const campaignSchema = ajv.compile(schemaOf("campaign"));

const accepts = async (text: string, file = "f.yaml"): Promise<boolean> => {
  try {
    await loadParsedCampaign(new YamlSource(text, file), context);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
};

/** A whole campaign that uses every key. */
const whole = () => ({
  title: { nl: "T", fr: "T" },
  description: "D",
  background: [{ heading: { nl: "K", fr: "T" }, text: "- a" }],
  languages: ["nl", "fr"],
  translations: { fr: { status: "reviewed", by: "Ann", date: "2027-01-31" } },
  brand: { color: "#0b5cab", accent: "#7a4a00", organisation: "O", contact: "c" },
  day: { date: "07-30", name: "Dag", source: { title: "VN", year: 2013, url: "https://a.be" } },
  values: { stad: { nl: "Gent", fr: "Gand" }, land: "België" },
  accounts: { payoke: { name: { nl: "P", fr: "P" }, x: "payoke", mastodon: "@payoke@a.be" } },
  links: {
    meer: {
      address: { nl: "https://a.be", fr: "https://b.be" },
      utm: { source: "s", medium: { x: "m" }, campaign: "c", term: "t", content: "c" },
    },
  },
  limits: { x: 5, mastodon: "5000" },
  hashtags: ["Een", { tag: "Twee", use: "optional", languages: ["nl"], platforms: ["x"], note: "n" }],
  helplines: [
    { name: "Hulp", phone: "1", site: "a.be", region: "r", note: { nl: "n" }, source: { title: "s" } },
  ],
  facts: [
    { id: "a", figure: "1", statement: "s", source: { title: "s" }, supersededBy: "b" },
    { id: "b", figure: "2", statement: "s" },
  ],
  rules: { fold: { severity: "off", reason: "r" } },
  posts: [
    {
      id: "a",
      platforms: ["x", "facebook"],
      text: { nl: "t", fr: "t" },
      images: [{ file: "a.png", alt: "a" }],
      contentWarning: { nl: "w", fr: "w" },
      variants: { x: { text: "t", images: [] } },
      rules: { emoji: { severity: "error", reason: "r" } },
    },
    { id: "b", platforms: "all", text: "t" },
  ],
});

type Path = readonly (string | number)[];
function* paths(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* paths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The value with something else, or nothing, at a path. */
function changed(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown, index) => {
      if (index !== key) return [inner];
      const after = changed(inner, rest, put);
      return after === REMOVED ? [] : [after];
    });
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner]];
      const after = changed(inner, rest, put);
      return after === REMOVED ? [] : [[name, after]];
    }),
  );
}
const REMOVED = Symbol("removed");

describe("the JSON Schema and the loader", () => {
  test.each(["blue-heart", "starter", "starter.nl", "starter.fr", "starter.de"])(
    "both accept templates/%s.yaml",
    async (name) => {
      const file = fileURLToPath(new URL(`../../../templates/${name}.yaml`, import.meta.url));
      const text = readFileSync(file, "utf8");
      campaignSchema(new YamlSource(text, "f").value);
      expect(campaignSchema.errors).toBeNull();
      expect(await accepts(text, file)).toBe(true);
    },
  );

  test("both accept a campaign that uses every key", async () => {
    campaignSchema(whole());
    expect(campaignSchema.errors).toBeNull();
    expect(await accepts(stringify(whole()))).toBe(true);
  });

  test("both accept or both refuse it, whatever one value is changed to", async () => {
    const put = fc.constantFrom<unknown>(
      REMOVED,
      null,
      "",
      "x",
      "Een",
      "#Een",
      "nl",
      "12-31",
      "2027-01-31",
      "catalogue",
      "all",
      0,
      1.5,
      true,
      [],
      ["nl"],
      ["x"],
      {},
      { nl: "x" },
      { xx1: "y" },
      { severity: "off", reason: "r" },
      { tag: "a" },
    );
    const path = fc.constantFrom(...paths(whole()));
    // What no schema can say: that something is unique, is named elsewhere, goes in a circle, is a language, is a file, what accounts look like on a platform, or what its limits are called.
    const beyond =
      /already used|is not among|unknown (fact|platform)|outside the campaign|cannot read|there is already a variant|is no account on|must be an address|is already given for|goes in a circle|is not a language tag|^the limit of \w+ must be/;
    await fc.assert(
      fc.asyncProperty(path, put, async (at, what) => {
        const value = changed(whole(), at, what);
        const text = stringify(value);
        const bySchema = campaignSchema(new YamlSource(text, "f").value);
        let byLoader = true;
        try {
          await loadParsedCampaign(new YamlSource(text, "f"), context);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          byLoader = error.problems.every(({ message }) => beyond.test(String(message)));
        }
        expect(`${bySchema}`, `${text}\n${JSON.stringify(campaignSchema.errors)}`).toBe(`${byLoader}`);
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each(["hashtags", "platforms"])("the schema of data/%s.yaml accepts it", (name) => {
    const validate = ajv.compile(schemaOf(name));
    const text = readFileSync(new URL(`../../../data/${name}.yaml`, import.meta.url), "utf8");
    validate(new YamlSource(text, "f").value);
    expect(validate.errors).toBeNull();
    expect(validate({})).toBe(false);
  });
});

test.each(["campaign", "hashtags", "platforms"])("every key of the %s schema is explained", (name) => {
  const silent: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    const { properties = {} } = schema as JsonSchema;
    for (const [key, inner] of Object.entries(properties)) {
      if (inner.description === undefined) silent.push(`${path}.${key}`);
    }
    for (const [key, inner] of Object.entries(schema)) look(inner, `${path}.${key}`);
  };
  look(schemaOf(name), "");
  expect(silent).toEqual([]);
});

test.each([
  "templates/blue-heart.yaml",
  "templates/starter.yaml",
  "templates/starter.nl.yaml",
  "templates/starter.fr.yaml",
  "templates/starter.de.yaml",
  "data/hashtags.yaml",
  "data/platforms.yaml",
])("%s points to its schema in its first line", (file) => {
  const address = new URL(`../../../${file}`, import.meta.url);
  const [, schema = ""] =
    /^# yaml-language-server: \$schema=(.*)\n/.exec(readFileSync(address, "utf8")) ?? [];
  expect(JSON.parse(readFileSync(new URL(schema, address), "utf8"))).toHaveProperty("title");
});
