import { dataAddress } from "./dataAddress.ts";
import type { Picture } from "./Picture.ts";
import { saveFile } from "./saveFile.ts";

/** The name of a picture's file, without its folders. */
export function nameOfFile(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}

export function savePicture(picture: Picture, name: string): void {
  saveFile(toBlob(picture), name);
}

/** Puts a picture on the clipboard, which takes PNG only; says whether the browser allowed it. */
export async function copyPicture(picture: Picture): Promise<boolean> {
  try {
    const png = picture.type === "image/png" ? toBlob(picture) : await toPng(picture);
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    return false;
  }
}

// The page may fetch nothing, not even its own data.
function toBlob({ type, data }: Picture): Blob {
  return new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))], { type });
}

async function toPng(picture: Picture): Promise<Blob> {
  const image = new Image();
  image.src = dataAddress(picture);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
  );
}
