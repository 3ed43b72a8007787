import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editorMessagesIn } from "../../../src/core/i18n/editor/index.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";

const FOLDER = new URL("../../../templates/cards/", import.meta.url);
const designs = readdirSync(FOLDER).map((file) => {
  const { value } = new YamlSource(readFileSync(new URL(file, FOLDER), "utf8"), file);
  return { name: file.replace(".yaml", ""), words: Object.keys(Object(Object(value).words)) };
});

test.each(["nl", "fr", "de", "en"])(
  "in %s every card of ours has a name, and so do its words",
  (language) => {
    const { kinds, words } = editorMessagesIn(language).card;
    expect(Object.keys(kinds).sort()).toEqual(designs.map(({ name }) => name).sort());
    expect(Object.keys(words).sort()).toEqual([...new Set(designs.flatMap((design) => design.words))].sort());
  },
);
