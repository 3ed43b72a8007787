import { dateOf, type PostDate } from "../core/campaign/dateOf.ts";
import type { Post } from "../core/compose/Post.ts";
import { say } from "../core/i18n/problems/writing/say.ts";
import type { RenderInput } from "../core/kit/toKitView.ts";
import { UserError } from "../core/source/UserError.ts";

/** A post that is to be posted at a certain time. */
export interface ScheduledPost {
  readonly post: Post;
  readonly date: PostDate;
}

/**
 * A kit's posts in the order in which they are to be posted, but for those in several parts: a row of a scheduler's file is one text.
 *
 * @throws UserError where one has no date, or, for a scheduler, which posts nothing in the past, one that has gone by.
 */
export function scheduledPosts({ kit, calendar }: RenderInput): ScheduledPost[] {
  const single = kit.posts.filter(({ parts }) => parts === undefined);
  const scheduled = single.map((post) => {
    const date = dateOf(post.origin, kit.campaign, calendar);
    if (date === undefined) {
      throw new UserError([
        {
          place: post.origin.place,
          message: say((words) => words.noDate(post.id)),
        },
      ]);
    }
    if (date.date < calendar.today) {
      throw new UserError([
        {
          place: post.origin.place,
          message: say((words) => words.goneBy(date.date, post.id)),
        },
      ]);
    }
    return { post, date };
  });
  return scheduled.sort((one, other) =>
    one.date.utc < other.date.utc ? -1 : one.date.utc > other.date.utc ? 1 : 0,
  );
}

/**
 * The posts of a kit whose file a scheduler takes for one account, and so for one platform and language.
 *
 * @throws UserError if there are posts for several.
 */
export function scheduledForOne(document: RenderInput, scheduler: string): ScheduledPost[] {
  const { posts } = document.kit;
  const platforms = new Set(posts.map(({ platform }) => platform.id));
  const languages = new Set(posts.map(({ language }) => language));
  const choices = [
    ...(platforms.size > 1 ? [`--platform (${[...platforms].join(", ")})`] : []),
    ...(languages.size > 1 ? [`--lang (${[...languages].join(", ")})`] : []),
  ];
  if (choices.length > 0) throw new UserError(say((words) => words.onePerFile(scheduler, choices)));
  return scheduledPosts(document);
}

/**
 * The same, for a file without a column for titles.
 *
 * @throws UserError if one of them is for a platform that takes no post without a title.
 */
export function scheduledWithoutTitles(document: RenderInput, scheduler: string): ScheduledPost[] {
  const scheduled = scheduledForOne(document, scheduler);
  for (const { platform, origin } of scheduled.map(({ post }) => post)) {
    if (!platform.fields?.title?.required) continue;
    const message = say((words) => words.noTitleColumn(scheduler, platform.name));
    throw new UserError([{ place: origin.place, message }]);
  }
  return scheduled;
}
