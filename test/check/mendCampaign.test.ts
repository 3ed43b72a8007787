import fc from "fast-check";
import { expect, test } from "vitest";
import { Document, Scalar } from "yaml";
import type { Kit } from "../../src/check/buildKit.ts";
import { mendCampaign } from "../../src/check/mendCampaign.ts";
import { YamlSource } from "../../src/source/YamlSource.ts";
import { build, kitOf, read } from "./kits.ts";

const mend = async (text: string) =>
  (await mendCampaign(new YamlSource(text, "mine.yaml"), read, build)).source.text;
const name = ({ id, language, platform }: Kit["posts"][number]) => [id, language, platform.id].join();

const words = fc.constantFrom(
  "een",
  " ",
  "  ",
  "\n",
  "\n\n\n",
  "\t",
  " ,",
  " .",
  "...",
  " !",
  "?",
  " : ",
  '"',
  "'",
  "l'eau",
  "« oui »",
  "«",
  "#stopgeweld",
  "#StopGeweld",
  "#a",
  "{{wie}}",
  "\u200b",
  "\u00ad",
  "\u202e",
  "\u00a0",
  "💙",
  "www.payoke.be",
  "# ",
  "- ",
  "x".repeat(90),
  "\\",
);
const styles = fc.constantFrom(
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.PLAIN,
);
const text = fc.tuple(fc.array(words, { maxLength: 14 }), styles);

test("any campaign: mended twice is mended once, all else is as it was, and no post that was ready is lost", async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      text,
      fc.boolean(),
      fc.nat(2),
      async ([nl, nlStyle], [fr, frStyle], carriage, indent) => {
        const scalar = (list: readonly string[], type: Scalar.Type) =>
          Object.assign(new Scalar(list.join("")), { type });
        const document = new Document({
          title: "T",
          languages: ["nl", "fr"],
          values: { wie: "a  b..." },
          hashtags: ["StopGeweld"],
          posts: [{ id: "a", platforms: ["x", "facebook"], text: { nl: "", fr: "" } }],
        });
        document.setIn(["posts", 0, "text", "nl"], scalar(nl, nlStyle));
        document.setIn(["posts", 0, "text", "fr"], scalar(fr, frStyle));
        document.commentBefore = " a remark";
        const before = document
          .toString({ lineWidth: 40, indent: indent + 2 })
          .replaceAll("\n", carriage ? "\r\n" : "\n");

        const once = await mend(before);
        expect(await mend(once)).toBe(once);

        const kit = await kitOf(once);
        const ready = new Set(kit.posts.map(name));
        expect((await kitOf(before)).posts.map(name).filter((post) => !ready.has(post))).toEqual([]);
        const withoutTexts = (file: string) => {
          const value = new YamlSource(file, "mine.yaml").value as { posts: { text?: unknown }[] };
          return { ...value, posts: value.posts.map(({ text: _, ...post }) => post) };
        };
        expect(withoutTexts(once)).toEqual(withoutTexts(before));
        expect(once.split("posts:")[0]).toBe(before.split("posts:")[0]);
      },
    ),
    { numRuns: 300 },
  );
});
