import { editInPost, type Post, rangeInPost } from "../compose/Post.ts";
import type { Finding } from "./Finding.ts";
import type { Found } from "./Found.ts";
import type { KitReport, Report } from "./Rule.ts";

/** A finding as reports show it. Looks up places in files, so only call it for what is shown. */
export function toFinding({ note, report, reason }: Found): Omit<Finding, "severity"> {
  const { isForAuthor: _, ...said } = note;
  return { ...said, ...locate(report), ...(reason !== undefined && { reason }) };
}

const START = { start: 0, end: 0 };

/** Where a report is in the campaign's file, what it concerns, and its fix there. */
function locate(
  report: KitReport<unknown>,
): Pick<Finding, "place" | "end" | "posts" | "languages" | "platforms" | "fix"> {
  if (!("post" in report)) {
    const { at, origin, languages, platforms, edits } = report;
    return {
      ...placeAndEnd(at),
      posts: origin === undefined ? [] : [origin.id],
      languages,
      platforms,
      ...(edits !== undefined && { fix: edits }),
    };
  }
  const { post, span = START, at = rangeInPost(post, span) } = report;
  const fix = fixOf(report, post);
  return {
    ...placeAndEnd(at),
    posts: [post.id],
    languages: [post.language],
    platforms: [post.platform.id],
    ...(fix !== undefined && { fix }),
  };
}

function placeAndEnd({ place, end }: Pick<Finding, "place" | "end">): Pick<Finding, "place" | "end"> {
  return { place, end };
}

/** A fix as edits of the file; undefined if one of them is not possible, because a fix is applied whole or not at all. */
function fixOf({ fix }: Report<unknown>, post: Post): Finding["fix"] {
  const edits = fix?.map((replacement) => editInPost(post, replacement, replacement.insert));
  const possible = edits?.filter((edit) => edit !== undefined);
  return possible?.length === edits?.length ? possible : undefined;
}
