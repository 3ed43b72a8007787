import { Document, isMap, isScalar, type Node, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { en } from "../../core/i18n/problems/documents/en.ts";
import type { ProblemWords } from "../../core/i18n/problems/ProblemWords.ts";
import { wordIn } from "../../core/i18n/problems/Sentence.ts";
import { scalarNode as scalar, WIDTH } from "../../core/source/yaml/writeValue.ts";
import type { Draft, DraftHashtag, DraftPost, DraftTexts } from "../Draft.ts";

/**
 * Writes the campaign file of a draft as somebody would by hand: texts in blocks, and a comment for each assumption.
 *
 * @param words - those of its comments; English without them
 */
export function campaignYaml(draft: Draft, files: readonly string[], words?: ProblemWords): string {
  const { comments } = words?.documents ?? en;
  const isSingle = draft.languages.length < 2;
  const texts = (given: DraftTexts) => textsNode(given, isSingle);
  const { background, facts, helplines, hashtags, languages, posts, values } = draft;
  const top = mapping({
    title: texts(draft.title),
    languages: languages.length > 0 && flow(languages),
    day: draft.day && mapping({ date: scalar(draft.day.date), name: texts(draft.day.name) }),
    period: draft.period && mapping({ from: scalar(draft.period.from), to: scalar(draft.period.to) }),
    values:
      values.length > 0 &&
      mapping(
        Object.fromEntries(
          values.map(({ name, written }) => [name, valueNode(name, comments.written(oneLine(written)))]),
        ),
      ),
    hashtags: hashtags.length > 0 && sequence(hashtags.map(hashtagNode)),
    background:
      background.length > 0 &&
      sequence(
        background.map(({ heading, text }) => mapping({ heading: texts(heading), text: texts(text) })),
      ),
    helplines:
      helplines.length > 0 &&
      sequence(
        helplines.map(({ name, phone, site, note }) =>
          mapping({
            name: scalar(name),
            phone: phone && scalar(phone),
            site: site && scalar(site),
            note: note && scalar(note),
          }),
        ),
      ),
    facts:
      facts.length > 0 &&
      sequence(
        facts.map(({ id, figure, statement, source }) =>
          mapping({
            id: scalar(id),
            figure: scalar(figure),
            statement: texts(statement),
            source: source && mapping({ title: scalar(source) }),
          }),
        ),
      ),
    posts: sequence(posts.map((post) => postNode(post, texts, words))),
  });
  comment(top, "values", comments.values);
  comment(top, "hashtags", comments.hashtags);
  for (const [index, { key }] of top.items.entries()) if (index > 0 && isScalar(key)) key.spaceBefore = true;
  const document = new Document<Node>(top);
  document.commentBefore = comments.madeFrom(files.map(oneLine).join(", "));
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}

function postNode(
  post: DraftPost,
  texts: (given: DraftTexts) => Node,
  words: ProblemWords | undefined,
): YAMLMap {
  const { id, platforms, when, images, variants, contentWarning, title, firstComment, comments } = post;
  const given = (own: DraftTexts) => own.size > 0 && texts(own);
  const node = mapping({
    id: scalar(id),
    platforms: platforms === undefined ? scalar("all") : flow(platforms),
    when: when && scalar(when),
    contentWarning: given(contentWarning),
    title: given(title),
    thread: post.isThread && new Scalar(true),
    text: texts(post.texts),
    firstComment: given(firstComment),
    images:
      images.length > 0 &&
      sequence(images.map(({ file, alt }) => mapping({ file: scalar(file), alt: given(alt) }))),
    variants:
      variants.size > 0 &&
      mapping(
        Object.fromEntries(
          Array.from(variants, ([platform, own]) => [
            platform,
            mapping({
              title: given(own.title),
              text: given(own.texts),
              firstComment: given(own.firstComment),
            }),
          ]),
        ),
      ),
  });
  if (comments.length > 0)
    node.commentBefore = comments.map((line) => ` ${oneLine(wordIn(line, words))}`).join("\n");
  return node;
}

function hashtagNode({ tag, platforms, languages }: DraftHashtag): Node {
  if (platforms === undefined && languages === undefined) return scalar(tag);
  const node = mapping({
    tag: scalar(tag),
    platforms: platforms && flow(platforms),
    languages: languages && flow(languages),
  });
  node.flow = true;
  return node;
}

/** The value of a placeholder that nobody has filled in yet: the check withholds posts with a word in brackets. */
function valueNode(name: string, comment: string): Node {
  const value = scalar(`[${name}]`);
  value.comment = ` ${comment}`;
  return value;
}

function textsNode(given: DraftTexts, isSingle: boolean): Node {
  const [first = ""] = given.values();
  if (isSingle) return scalar(first);
  return mapping(Object.fromEntries(Array.from(given, ([language, text]) => [language, scalar(text)])));
}

function flow(words: readonly string[]): YAMLSeq {
  const node = sequence(words.map(scalar));
  node.flow = true;
  return node;
}

function sequence(nodes: readonly Node[]): YAMLSeq {
  const node = new YAMLSeq<Node>();
  for (const [index, item] of nodes.entries()) {
    if (index > 0 && isMap(item) && !item.flow) item.spaceBefore = true;
    node.items.push(item);
  }
  return node;
}

/** A mapping of the entries that have a value. */
function mapping(entries: { readonly [key: string]: Node | false | "" | undefined }): YAMLMap {
  const node = new YAMLMap<Scalar<string>, Node>();
  for (const [key, value] of Object.entries(entries)) if (value) node.set(new Scalar(key), value);
  return node;
}

function comment(map: YAMLMap, key: string, text: string): void {
  const found = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (found !== undefined && isScalar(found.key)) found.key.commentBefore = ` ${text}`;
}

/** A text for a comment, which ends with its line. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").trim();
}
