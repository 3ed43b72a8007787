/** How the names of pictures and films end. */
export const IMAGE_ENDING = "\\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|mp4|mov)";

/** Whether a text is the name or the address of a picture. */
export function isImageFile(text: string): boolean {
  return IMAGE_FILE.test(text);
}

const IMAGE_FILE = new RegExp(`^\\S.{0,120}${IMAGE_ENDING}$`, "i");
