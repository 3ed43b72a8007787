import { describe, expect, test } from "vitest";
import { chooseLanguage } from "../../../src/cli/languages/chooseLanguage.ts";

type Env = { readonly [name: string]: string };
const choose = (call: readonly string[], env: Env = {}, locale = "") =>
  chooseLanguage(call, env, () => locale);

describe("the language of a call", () => {
  test.each<[expected: string, call: string[], env: Env, locale?: string]>([
    // The option comes first, then BLUEHART_UI, then the locale.
    ["nl", ["--ui", "nl"], { BLUEHART_UI: "fr", LANG: "de_DE.UTF-8" }],
    ["nl", ["posts", "--ui=nl"], { BLUEHART_UI: "fr" }],
    ["fr", ["posts"], { BLUEHART_UI: "fr", LC_ALL: "de_DE.UTF-8" }],
    ["de", [], { BLUEHART_UI: "", LANG: "de_BE" }],
    ["nl", ["--ui", "NL"], {}],
    ["nl", ["--ui", "nl-BE"], {}],
    // ISO 639-2 has two codes for some: the language's own and the English one.
    ["nl", ["--ui", "nld"], {}],
    ["nl", ["--ui", "dut"], {}],
    ["fr", ["--ui", "fra"], {}],
    ["fr", [], { BLUEHART_UI: "fre" }],
    ["de", ["--ui=deu"], {}],
    ["de", ["--ui=GER"], {}],
    ["en", ["--ui", "eng"], { LANG: "nl_BE" }],
    // POSIX: LC_ALL before LC_MESSAGES before LANG; an empty one is not set.
    ["nl", [], { LC_ALL: "nl_BE.UTF-8", LC_MESSAGES: "fr_BE.UTF-8", LANG: "de_BE.UTF-8" }],
    ["fr", [], { LC_ALL: "", LC_MESSAGES: "fr_BE.UTF-8", LANG: "de_BE.UTF-8" }],
    ["de", [], { LC_MESSAGES: "", LANG: "de_BE@euro" }],
    ["en", [], { LC_ALL: "C", LANG: "nl_BE.UTF-8" }],
    ["en", [], { LANG: "POSIX" }],
    ["en", [], { LANG: "C.UTF-8" }],
    ["en", [], { LANG: "es_ES.UTF-8" }],
    ["en", [], {}],
    // Systems that keep the locale elsewhere; what the environment says comes first.
    ["fr", [], {}, "fr-BE"],
    ["en", [], {}, "pt-BR"],
    ["nl", [], { LANG: "nl_NL" }, "fr-BE"],
  ])("%s: %j %j %s", (expected, call, env, locale) => {
    const { language, unknown } = choose(call, env, locale);
    expect(language).toBe(expected);
    expect(unknown).toBeUndefined();
  });

  test.each<[origin: string, given: string, call: string[], env: Env]>([
    ["--ui", "es", ["--ui", "es"], { BLUEHART_UI: "nl" }],
    ["--ui", "nlx", ["--ui=nlx"], {}],
    ["--ui", "", ["posts", "--ui"], {}],
    ["--ui", "", ["--ui="], {}],
    ["BLUEHART_UI", "es", [], { BLUEHART_UI: "es" }],
  ])("%s with %j is unknown, and that is said in the system's language", (origin, given, call, env) => {
    const choice = choose(call, { ...env, LANG: "fr_BE.UTF-8" });
    expect(choice).toMatchObject({ language: "fr", unknown: { origin, given } });
  });
});

test.each([
  ["fr", "français"],
  ["fr", "Frans"],
  ["nl", "nederlands"],
  ["nl", "néerlandais"],
  ["de", "german"],
  ["en", "engels"],
] as const)("%s is spoken to those who ask for %s, which is refused", (meant, given) => {
  const choice = choose(["--ui", given], { LANG: "es_ES.UTF-8" });
  expect(choice).toMatchObject({ language: meant, unknown: { origin: "--ui", given, meant } });
});

test("the command does not see the option, and what follows -- is not looked at", () => {
  expect(choose(["--ui", "nl", "posts", "-p", "x"]).words).toEqual(["posts", "-p", "x"]);
  expect(choose(["posts", "--ui=nl", "--json"]).words).toEqual(["posts", "--json"]);
  const call = ["completion", "candidates", "--", "posts", "--ui", "n"];
  expect(choose(call)).toEqual({ language: "en", words: call });
});
