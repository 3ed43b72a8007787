import type { Hover } from "vscode-languageserver";
import type { Post } from "../../core/compose/Post.ts";
import { describeCount } from "../../core/i18n/counts/describeCount.ts";
import type { Kit } from "../../core/kit/buildKit.ts";
import { parseLoosely } from "../../core/source/yaml/parseLoosely.ts";
import type { Analysis, LspWords } from "./analyse.ts";
import { pathAt } from "./yamlTree.ts";

/** The counts of the post at an offset, for each platform and language; only those of a text if the offset is in it. */
export function hoverAt(text: string, offset: number, { kit }: Analysis, words: LspWords): Hover | null {
  const document = kit && parseLoosely(text);
  if (kit === undefined || document === undefined) return null;
  const [list, index, ...inner] = pathAt(document, offset);
  const origin = list === "posts" ? kit.campaign.posts[Number(index)] : undefined;
  const posts = [...kit.posts, ...kit.withheld].filter((post) => post.id === origin?.id && isIn(post, inner));
  if (posts.length === 0) return null;
  const rows = kit.platforms.flatMap(({ id }) => posts.filter(({ platform }) => platform.id === id));
  return { contents: { kind: "markdown", value: tableOf(rows, kit, words) } };
}

/** Whether what is at a path of a post, such as `text, nl` or `variants, x`, is of its post for a platform and in a language. */
function isIn({ platform, language }: Post, [key, ...rest]: readonly PropertyKey[]): boolean {
  const named = key === "variants" ? rest[0] : undefined;
  const isPlatform =
    named === undefined || named === platform.id || (platform.aliases ?? []).some((alias) => alias === named);
  const last = key === "variants" ? rest[2] : key === "text" ? rest[0] : undefined;
  return isPlatform && (last === undefined || last === language);
}

function tableOf(posts: readonly Post[], { withheld }: Kit, words: LspWords): string {
  const cells = posts.map((post) => {
    const { platform, language, count } = post;
    return [
      platform.name,
      language === "und" ? "" : language,
      describeCount(count, words.counts, count.atLeast),
      withheld.includes(post) ? words.withheld : "",
    ];
  });
  const rows = [[words.platform, words.language, words.count, ""], ["---", "---", "---", "---"], ...cells];
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}
