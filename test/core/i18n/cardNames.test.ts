import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editorMessagesIn } from "../../../src/core/i18n/editor/index.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { findingMessagesIn } from "../../../src/core/i18n/findings/index.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";

import { withoutCode } from "../../../src/core/text/withoutCode.ts";

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

test.each([
  ["nl", "“", "”"],
  ["fr", "«\u00a0", "\u00a0»"],
  ["de", "„", "“"],
  ["en", '"', '"'],
])("in %s findings name a card and its words as the editor's form does", (language, open, close) => {
  const { kinds, words } = editorMessagesIn(language).card;
  const quoted = (name: string) => open + name + close;
  // A name that is the key itself is said once.
  const named = (name: string, key: string) => quoted(name) + (name === key ? "" : ` (\`${key}\`)`);
  const note = (card: string, word: string) => ({
    rule: "card-text" as const,
    params: { kind: "no-words" as const, card, word, platform: "X" },
  });
  const say = (card: string, word: string) => messageOf(note(card, word), findingMessagesIn(language));
  for (const [card, kind] of Object.entries(kinds)) {
    for (const [word, name] of Object.entries(words)) {
      const message = say(card, word);
      expect(message).toContain(named(kind, card));
      expect(message).toContain(named(name, word));
      expect(withoutCode(message)).not.toContain("`");
    }
  }
  // A card of the campaign's own has the names that its file gives.
  const own = say("boom.yaml", "stam");
  expect(own).toContain(quoted("boom.yaml"));
  expect(own).toContain(quoted("stam"));
});
