import { dequal } from "dequal/lite";
import { valueAt } from "../../core/source/nameOfPath.ts";
import type { Values } from "./EditorState.ts";
import { toValues } from "./values.ts";

/** A part of a campaign of which two versions differ: a post, or what is under a key of the file. */
export interface Difference {
  readonly kind: "key" | "post";
  /** The key, or the post's id. */
  readonly name: string;
  /** Undefined where the version does not have it. */
  readonly mine: unknown;
  readonly theirs: unknown;
  /** The version that changed it, if only one did; mine if both did. */
  readonly usual: "mine" | "theirs";
}

/** Where two versions of a campaign differ, post by post; `base` is what both started from. */
export function compareVersions(base: Values, mine: Values, theirs: Values): readonly Difference[] {
  const compare = (kind: Difference["kind"], of: (value: Values) => Values) => {
    const [before, own, other] = [of(base), of(mine), of(theirs)];
    return [...new Set([...Object.keys(own), ...Object.keys(other)])].flatMap((name): Difference[] => {
      if (dequal(own[name], other[name])) return [];
      const usual = dequal(own[name], before[name]) ? "theirs" : "mine";
      return [{ kind, name, mine: own[name], theirs: other[name], usual }];
    });
  };
  const withoutPosts = ({ posts: _, ...rest }: Values) => rest;
  return [...compare("key", withoutPosts), ...compare("post", postsById)];
}

/** A campaign of the chosen versions: their order of posts, then those that only mine has. */
export function mergeVersions(
  mine: Values,
  theirs: Values,
  differences: readonly Difference[],
  choices: readonly ("mine" | "theirs")[],
): Values {
  const merged = new Map(Object.entries(theirs));
  const posts = new Map(Object.entries(postsById(theirs)));
  for (const [index, difference] of differences.entries()) {
    const { kind, name } = difference;
    const chosen = difference[choices[index] ?? difference.usual];
    const into = kind === "post" ? posts : merged;
    if (chosen === undefined) into.delete(name);
    else into.set(name, chosen);
  }
  const order = Object.keys(postsById(mine));
  const isReordered = differences.every(({ kind }) => kind === "key") && order.length === posts.size;
  const list = isReordered ? order.flatMap((id) => posts.get(id) ?? []) : [...posts.values()];
  return { ...Object.fromEntries([...merged].filter(([key]) => key !== "posts")), posts: list };
}

function postsById({ posts }: Values): Values {
  const list: readonly unknown[] = Array.isArray(posts) ? posts : [];
  // A key such as "1" would be sorted to the front of an object.
  return Object.fromEntries(list.map((post, at) => [String(valueAt(post, ["id"]) ?? at), toValues(post)]));
}
