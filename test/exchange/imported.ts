import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Draft, DraftPost } from "../../src/exchange/Draft.ts";
import { type ImportFile, importCampaign } from "../../src/exchange/importCampaign.ts";
import type { RecogniseOptions } from "../../src/exchange/recognise/recognise.ts";
import { platforms } from "../context.ts";

export const today = "2026-11-25";

/** What importing is told. */
export const importSettings = { platforms, today };

/** The path of a toolkit that the tests import. */
export function toolkit(name: string): string {
  return fileURLToPath(new URL(`../fixtures/toolkits/${name}`, import.meta.url));
}

/** A draft whose report is in English. */
export type EnglishDraft = ReturnType<typeof inEnglish>;

/** A draft with what is said in English, as JSON has it. */
export function inEnglish({ became, assumed, left, posts, ...draft }: Draft) {
  const remarks = (all: Draft["left"]) =>
    all.map(({ text, why, origin }) => ({ text: String(text), why: String(why), origin }));
  return {
    ...draft,
    became: became.map(({ what, why, origin }) => ({ what: String(what), why: String(why), origin })),
    assumed: remarks(assumed),
    left: remarks(left),
    posts: posts.map((post) => ({ ...post, comments: post.comments.map(String) })),
  };
}

export async function importToolkit(name: string): Promise<EnglishDraft> {
  return inEnglish(
    (await importCampaign([{ file: name, bytes: readFileSync(toolkit(name)) }], importSettings)).draft,
  );
}

export async function importText(
  text: string,
  file = "kit.txt",
  options: Partial<RecogniseOptions> = {},
): Promise<EnglishDraft> {
  const files: ImportFile[] = [{ file, bytes: new TextEncoder().encode(text) }];
  return inEnglish((await importCampaign(files, { ...importSettings, ...options })).draft);
}

/** A post as tests state it: what is not stated is not there. */
export interface Expected {
  readonly platforms?: readonly string[];
  readonly text: string | { readonly [language: string]: string };
  readonly title?: string;
  readonly firstComment?: string;
  readonly variants?: { readonly [platform: string]: string };
  readonly when?: string;
  readonly images?: readonly string[];
}

/** A post in the form of the expectations. */
export function summarise(post: DraftPost): Expected {
  const { platforms, texts, variants, when, images } = post;
  const [first = ""] = texts.values();
  const [title] = post.title.values();
  const [firstComment] = post.firstComment.values();
  return {
    ...(platforms !== undefined && { platforms: [...platforms].sort() }),
    text: texts.size > 1 ? Object.fromEntries(texts) : first,
    ...(title !== undefined && { title }),
    ...(firstComment !== undefined && { firstComment }),
    ...(variants.size > 0 && {
      variants: Object.fromEntries(
        Array.from(variants, ([platform, own]) => [platform, own.texts.values().next().value ?? ""]),
      ),
    }),
    ...(when !== undefined && { when }),
    ...(images.length > 0 && { images: images.map(({ file }) => file) }),
  };
}

/** All words that a draft and its report say: whatever a document holds must be among them. */
export function everythingIn(draft: EnglishDraft): string[] {
  const { title, posts, background, facts, helplines, hashtags, left, became, assumed, values } = draft;
  return [
    ...title.values(),
    ...posts.flatMap((post) => [
      ...[post, ...post.variants.values()].flatMap(({ texts, title: own, firstComment }) =>
        [texts, own, firstComment].flatMap((given) => [...given.values()]),
      ),
      ...post.comments,
      ...post.images.flatMap(({ file, alt }) => [file, ...alt.values()]),
      ...(post.platforms ?? []),
      post.when ?? "",
    ]),
    ...background.flatMap((section) => [...section.heading.values(), ...section.text.values()]),
    ...facts.flatMap(({ statement, source }) => [...statement.values(), source ?? ""]),
    ...helplines.flatMap(({ name, phone, site, note }) => [name, phone ?? "", site ?? "", note ?? ""]),
    ...hashtags.map(({ tag }) => tag),
    ...[...left, ...assumed].map(({ text }) => text),
    ...became.map(({ why }) => why),
    ...values.map(({ written }) => written),
  ];
}

/** A toolkit, and what a reader would copy from it. */
export interface Toolkit {
  readonly file: string;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
  readonly posts: readonly Expected[];
  readonly title: string;
  readonly left?: readonly string[];
  readonly hashtags?: readonly string[];
  readonly values?: readonly string[];
}
