import { drawingOf } from "./Picture.ts";
import { saveFile } from "./saveFile.ts";

export function savePicture(number: number, name: string): void {
  saveFile(toBlob(addressOf(number)), name);
}

/** Puts a picture on the clipboard, which takes PNG only; says whether the browser allowed it. */
export async function copyPicture(number: number): Promise<boolean> {
  try {
    const address = addressOf(number);
    const png = address.startsWith("data:image/png;") ? toBlob(address) : await toPng(address);
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    return false;
  }
}

function addressOf(number: number): string {
  return document.getElementById(drawingOf(number))?.getAttribute("href") ?? "";
}

// The page may fetch nothing, not even its own data.
function toBlob(address: string): Blob {
  const [, type = "", base64 = ""] = /^data:(.*?);base64,(.*)$/.exec(address) ?? [];
  return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type });
}

async function toPng(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
  );
}
