import type { ComposedImage, Post } from "../../core/compose/Post.ts";
import type { CardDrawer } from "./CardDrawer.ts";
import type { Pictures } from "./Renderer.ts";

/** The cards of posts that can be drawn, each once. */
export function cardsOf(
  posts: readonly Post[],
): readonly (ComposedImage & Required<Pick<ComposedImage, "drawing">>)[] {
  return posts.flatMap(({ images }) =>
    images.flatMap((image) => {
      const { drawing } = image;
      return drawing === undefined || drawing.problems.length > 0 ? [] : [{ ...image, drawing }];
    }),
  );
}

/**
 * The cards of posts, by the names of their files.
 *
 * @param files - the bytes of the campaign's logo and photographs
 * @param onDrawn - hears of each card that is drawn
 * @throws UserError if a picture in a card is missing, or cannot be drawn.
 */
export async function drawCards(
  posts: readonly Post[],
  files: Pictures,
  drawer: CardDrawer,
  onDrawn: () => void = () => {},
): Promise<Map<string, Uint8Array>> {
  const drawn = await Promise.all(
    cardsOf(posts).map(async ({ file, drawing }): Promise<[string, Uint8Array]> => {
      const bytes = await drawer.draw(drawing, files);
      onDrawn();
      return [file, bytes];
    }),
  );
  return new Map(drawn);
}
