import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyOperation } from "../../../src/core/campaign/edit/applyOperation.ts";
import { valueAt } from "../../../src/core/source/nameOfPath.ts";
import type { Path } from "../../../src/core/source/SourceText.ts";
import { newYaml } from "../../../src/core/source/yaml/rewrite/newYaml.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { loadParsedCampaign } from "../../../src/files/loadCampaign.ts";
import { loadBuiltInCards } from "../../../src/files/loadCards.ts";
import { Checker } from "../../../src/page/editor/Checker.ts";
import type { Values } from "../../../src/page/editor/EditorState.ts";
import { finished } from "../../../src/page/editor/finished.ts";
import { toValues } from "../../../src/page/editor/values.ts";
import { context, platforms } from "../../context.ts";
import { runs } from "../../thorough.ts";

const checker = new Checker({
  platforms,
  catalogue: undefined,
  cards: await loadBuiltInCards(),
  pictures: { "a.png": { exists: true } },
  today: "2027-01-31",
});
const finish = (value: Values, saved?: Values) =>
  finished(value, saved, (written) => checker.problems(written));
const load = (value: Values) => loadParsedCampaign(new YamlSource(newYaml(value), "new.yaml"), context);

const SMALL: Values = { title: "Bos", languages: ["nl"], posts: [{ id: "kom", text: "Kom mee" }] };

/** A value under every field that the form has. */
const WHOLE: Values = {
  title: { nl: "Bos", fr: "Forêt" },
  description: { nl: "Een week", fr: "Une semaine" },
  languages: ["nl", "fr"],
  translations: { fr: { status: "reviewed", by: "An", date: "2027-01-01" } },
  day: {
    date: "07-30",
    name: { nl: "Dag", fr: "Journée" },
    source: { title: "Wet", year: 2001, url: "https://bos.be" },
  },
  period: { from: "2027-07-01", to: "2027-07-31" },
  brand: { color: "#0b5cab", accent: "#0b5cab", logo: "a.png", organisation: "Bos", contact: "An" },
  values: { plaats: "Gent", naam: { nl: "Jan", fr: "Jean" } },
  accounts: { bos: { name: { nl: "Bos", fr: "Forêt" }, twitter: "@bos" } },
  links: { meer: { address: { nl: "https://bos.be", fr: "https://bos.be/fr" }, utm: { medium: "social" } } },
  threads: { numbering: "prefix", hashtags: "last", helpline: "all" },
  hashtags: ["bos", { tag: "woud", use: "optional" }],
  background: [{ heading: { nl: "Kop", fr: "Titre" }, text: { nl: "Tekst", fr: "Texte" } }],
  helplines: [
    {
      name: "Hulp",
      phone: "1712",
      region: "Gent",
      site: "www.hulp.be",
      note: { nl: "gratis", fr: "gratuit" },
    },
    { name: "Meer hulp", source: { title: "Gids", year: 2026 } },
  ],
  facts: [
    { id: "bomen", figure: "11.000", statement: { nl: "11.000 bomen", fr: "11.000 arbres" } },
    {
      id: "vogels",
      figure: "12",
      statement: "12 vogels",
      source: { title: "Telling", url: "https://bos.be" },
    },
  ],
  vocabulary: { nl: [{ say: "bos", not: ["woud"], why: "korter" }], fr: [{ not: ["bois"] }] },
  posts: [
    {
      id: "kom",
      platforms: ["x", "instagram"],
      when: "day, 09:00",
      text: { nl: "Kom mee", fr: "Venez" },
      title: { nl: "Kom", fr: "Venez" },
      firstComment: "Tot dan",
      contentWarning: "Bomen",
      images: [{ file: "a.png", alt: { nl: "Een boom", fr: "Un arbre" } }],
      variants: { x: { text: { nl: "Kom", fr: "Venez" } } },
    },
    { id: "kom-nog-eens", platforms: "all", text: { nl: "Kom nog eens", fr: "Revenez" } },
  ],
};

/** The paths of all texts, numbers and lists of words in values. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What emptying a field leaves: some are removed from the values, others stay as an empty text. */
const empty = (value: Values, path: Path, stays: boolean) =>
  toValues(applyOperation(value, { kind: "set", path, value: stays ? "" : undefined }));

describe("what is begun and still empty", () => {
  test.each<[name: string, list: Path, item: unknown]>([
    ["a fact", ["facts"], { id: "fact", figure: "", statement: "" }],
    ["a helpline", ["helplines"], { name: "" }],
    ["a hashtag", ["hashtags"], ""],
    ["a hashtag that is optional", ["hashtags"], { tag: "", use: "optional" }],
    ["a word", ["vocabulary"], { not: [] }],
    ["a section", ["background"], { heading: "", text: "" }],
    ["an image", ["posts", 0, "images"], { file: "" }],
    ["a post", ["posts"], { id: "", text: "" }],
  ])("%s gives a file that can be loaded", async (_, list, item) => {
    const value = toValues(applyOperation(SMALL, { kind: "insert", list, at: 9, value: item }));
    await load(finish(value).value);
  });

  test.each<[name: string, path: Path, entry: unknown]>([
    ["an account", ["accounts", "bos"], { name: "" }],
    ["a link", ["links", "meer"], { address: "" }],
    ["a link in a language", ["links", "meer"], { address: { fr: "" } }],
    ["a placeholder's value", ["values", "plaats"], ""],
    ["a source without a title", ["day"], { date: "07-30", name: "Dag", source: { year: 2001 } }],
    ["a period that does not end", ["period"], { from: "2027-07-01" }],
    ["a day without a date", ["day"], { name: "Dag" }],
    ["a brand without a colour", ["brand"], { organisation: "Bos" }],
    ["a language without texts", ["languages"], ["nl", "tr"]],
    ["a variant without a text", ["posts", 0, "variants"], { x: {} }],
    ["a translation", ["translations"], { fr: { status: "reviewed", by: "" } }],
  ])("%s gives a file that can be loaded", async (_, path, entry) => {
    await load(finish(toValues(applyOperation(SMALL, { kind: "set", path, value: entry }))).value);
  });

  test("is left out alone, and said to be", () => {
    const value = {
      ...SMALL,
      facts: [{ id: "bomen", figure: "", statement: "" }],
      helplines: [{ name: "Hulp" }, { name: "" }],
    };
    const { value: written, left } = finish(value);
    expect(written).toEqual({ ...SMALL, helplines: [{ name: "Hulp" }] });
    expect([...new Set(left.map(([key]) => key))].sort()).toEqual(["facts", "helplines"]);
  });

  test("nothing is left out of a campaign that is whole", () => {
    expect(finish(WHOLE)).toEqual({ value: WHOLE, left: [] });
    expect(finish(WHOLE).value).toBe(WHOLE);
  });

  test("the file keeps what it had in place of what was emptied, and takes the rest", () => {
    const changed = empty(empty(WHOLE, ["facts", 0, "figure"], true), ["posts", 1, "id"], true);
    const value = toValues(
      applyOperation(changed, { kind: "set", path: ["facts", 0, "statement"], value: "Veel bomen" }),
    );
    const { value: written } = finish(value, WHOLE);
    expect(valueAt(written, ["facts", 0])).toEqual({
      id: "bomen",
      figure: "11.000",
      statement: "Veel bomen",
    });
    expect(valueAt(written, ["posts"])).toEqual(WHOLE.posts);
  });

  test("what has moved is not taken for what was there", () => {
    const [first, second] = [valueAt(WHOLE, ["facts", 0]), valueAt(WHOLE, ["facts", 1])];
    const value = { ...WHOLE, facts: [second, { ...Object(first), figure: "" }] };
    expect(finish(value, WHOLE).value.facts).toEqual([second]);
  });

  test("what is wrong in the file already stays as it is", () => {
    const saved = { ...SMALL, facts: [{ id: "bomen", figure: "", statement: "" }], unknown: "" };
    const value = { ...saved, title: "Woud" };
    expect(finish(value, saved)).toEqual({ value, left: [] });
  });

  test.each<[name: string, path: Path, typed: string]>([
    ["a post's date", ["posts", 0, "when"], "31 avril 2027, "],
    ["a post's time", ["posts", 0, "when"], "day, 25h"],
    ["a date with another weekday", ["posts", 0, "when"], "lundi 23 mars 2027, "],
    ["the campaign's day", ["day", "date"], "31 avril"],
    ["the end of its period", ["period", "to"], "demain"],
    ["the day of a review", ["translations", "fr", "date"], "30/2/2027"],
  ])("%s that is not understood is not in the file, which keeps its own", async (_, path, typed) => {
    const value = toValues(applyOperation(WHOLE, { kind: "set", path, value: typed }));
    expect(finish(value, WHOLE)).toEqual({ value: WHOLE, left: [path] });
    await load(finish(value).value);
  });

  test("a post on a day that has no date is in the file without its time", async () => {
    const value = { ...SMALL, posts: [{ id: "kom", when: "day, 09:00", text: "Kom mee" }] };
    expect(finish(value).value).toEqual(SMALL);
    const saved = { ...value, day: { date: "07-30", name: "Dag" } };
    expect(finish(value, saved).value).toEqual(SMALL);
  });

  const paths = leaves(WHOLE);
  const emptied = fc.uniqueArray(fc.tuple(fc.constantFrom(...paths), fc.boolean()), {
    maxLength: 12,
    selector: ([path]) => JSON.stringify(path),
  });

  test("any fields emptied give a file that can be loaded, with all that does not depend on them", async () => {
    await fc.assert(
      fc.asyncProperty(emptied, fc.boolean(), async (fields, isNew) => {
        // A list of words never holds an empty one, and posts go somewhere.
        const own = fields.filter(
          ([path]) => !["languages", "not", "platforms"].includes(String(path.at(-2))),
        );
        const value = own.reduce<Values>(
          // What cannot be emptied in the form: what is chosen from a list.
          (all, [path, stays]) =>
            /status|use|numbering|threads|when/.test(path.join())
              ? all
              : empty(all, path, stays || path.at(-1) === "file" || path[0] === "title"),
          WHOLE,
        );
        const { value: written, left } = finish(value, isNew ? undefined : WHOLE);
        await load(written);
        if (left.length === 0) expect(written).toBe(value);
      }),
      { numRuns: runs(400) },
    );
  });
});
