import * as z from "zod/mini";
import { formatNames } from "./formats/index.ts";
import { fileName } from "./renderFile.ts";

/** What is read of a kit.json. */
const schema = z.object({
  format: z.literal("bluehart-kit"),
  posts: z.array(
    z.object({
      platform: z.string(),
      language: z.string(),
      images: z.array(z.object({ path: z.optional(z.string()) })),
    }),
  ),
});

/** The paths that the files and pictures of a whole kit have beside its kit.json; none if the text is no kit. */
export function filesOfKit(text: string): readonly string[] {
  const { posts } = parse(text) ?? { posts: [] };
  const files = posts.flatMap(({ platform, language, images }) => [
    ...formatNames.map((format) => fileName(format, platform, language)),
    ...images.flatMap(({ path }) => path ?? []),
  ]);
  return [...new Set(files)];
}

function parse(text: string): z.infer<typeof schema> | undefined {
  try {
    return z.parse(schema, JSON.parse(text));
  } catch {
    // A file of somebody else's may have the name.
    return undefined;
  }
}
