import type { Texts } from "../../core/campaign/Campaign.ts";
import { dateOf } from "../../core/campaign/dateOf.ts";
import { dayOf } from "../../core/campaign/dates.ts";
import { isPostUnreviewed } from "../../core/compose/isUnreviewed.ts";
import { type Post, postedParts } from "../../core/compose/Post.ts";
import { messageOf } from "../../core/i18n/findings/FindingMessages.ts";
import { findingMessagesIn } from "../../core/i18n/findings/index.ts";
import type { Kit } from "../../core/kit/buildKit.ts";
import { composerAddress } from "../../core/kit/composerAddress.ts";
import { supersededFactsIn } from "../../core/kit/supersededFacts.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { KIT_VERSION, type KitFile } from "../kitSchema.ts";
import { picturePaths } from "../pictures.ts";

/** A kit for other programs; `bluehart schema kit` describes it. */
export default function json(document: RenderInput): string {
  return `${JSON.stringify(toKitFile(document), undefined, 2)}\n`;
}

function toKitFile({ kit, calendar, files }: RenderInput): KitFile {
  const { campaign, posts, withheld, platforms } = kit;
  const { day, background, helplines, facts } = campaign;
  const date = dayOf(campaign, calendar);
  const used = platforms.filter(({ id }) => posts.some(({ platform }) => platform.id === id));
  // Without the pictures' bytes, none is written beside the kit.
  const placed = files === undefined ? [] : [...picturePaths(kit, files)];
  const paths = new Map(placed.map(([path, name]) => [name, path]));
  return {
    format: "bluehart-kit",
    version: KIT_VERSION,
    checked: calendar.today,
    title: byLanguage(campaign.title),
    description: byLanguage(campaign.description),
    languages: [...campaign.languages],
    day: day && date !== undefined ? { date, name: byLanguage(day.name), source: day.source } : undefined,
    timeZone: campaign.timeZone,
    posts: posts.flatMap((post) =>
      postedParts(post).map((part) => ({
        id: post.id,
        platform: post.platform.id,
        language: post.language,
        text: part.text,
        part: "part" in part ? part.part : undefined,
        whole: "part" in part && part.part.number === 1 ? post.text : undefined,
        contentWarning: part.contentWarning,
        title: part.title?.text,
        firstComment: part.firstComment?.text,
        count: part.count.length,
        limit: part.count.limit,
        unit: part.count.unit,
        hashtags: part.count.hashtags.map(({ tag }) => tag),
        links: part.count.links.map((link) => link.text),
        images: part.images.map(({ file, alt }) => ({
          file,
          alt: alt.get(post.language)?.value,
          path: paths.get(file),
        })),
        scheduledAt: dateOf(post.origin, campaign, calendar)?.iso,
        composer: composerAddress(part),
        unreviewed: isPostUnreviewed(post, campaign),
        warnings: notesOf(post, kit),
        place: post.origin.place,
      })),
    ),
    withheld: withheld.map((post) => ({
      id: post.id,
      platform: post.platform.id,
      language: post.language,
      text: post.text,
      reasons: notesOf(post, kit),
    })),
    background: background.map(({ heading, text }) => ({
      heading: byLanguage(heading),
      text: byLanguage(text),
      supersededFacts: [
        ...new Set(
          [...text].flatMap(([language, words]) =>
            supersededFactsIn(words, language, campaign).map(({ id }) => id),
          ),
        ),
      ],
    })),
    helplines: helplines.map((helpline) => ({
      ...helpline,
      site: byLanguage(helpline.site),
      note: byLanguage(helpline.note),
    })),
    facts: facts.map((fact) => ({ ...fact, statement: byLanguage(fact.statement) })),
    platforms: used.map(({ id, name, limits }) => ({
      id,
      name,
      limits: limits.map(({ unit, max, confidence, source, checked }) => ({
        unit,
        max,
        confidence,
        source,
        checked,
      })),
    })),
  };
}

/** What rules say of a post, in its language. */
function notesOf(post: Post, kit: Kit): { rule: string; message: string }[] {
  const messages = findingMessagesIn(post.language);
  return kit.notesOf(post).map((note) => ({ rule: note.rule, message: messageOf(note, messages) }));
}

function byLanguage(texts: Texts): Record<string, string> {
  return Object.fromEntries(texts);
}
