/** What some browsers offer to read and write files that a person picks. Source: wicg.github.io/file-system-access. */
declare global {
  var showOpenFilePicker: ((options: object) => Promise<FileSystemFileHandle[]>) | undefined;
  var showSaveFilePicker: ((options: object) => Promise<FileSystemFileHandle>) | undefined;
}

const YAML = { description: "YAML", accept: { "application/yaml": [".yaml", ".yml"] } };
const TOOLKIT = { description: "Text", accept: { "text/plain": [".txt", ".md", ".markdown"] } };

/** A file that somebody picked, and what writes to it again, where the browser can. */
export interface Picked {
  readonly file: File;
  readonly handle: FileSystemFileHandle | undefined;
}

/** Whether the browser can write to a file that it asked for. */
export const canPick = globalThis.showOpenFilePicker !== undefined;

/** Asks for a campaign or a toolkit; undefined if the person changed their mind. */
export async function pickFile(): Promise<Picked | undefined> {
  const accept = { ...YAML.accept, ...TOOLKIT.accept };
  const handles = await unlessCancelled(globalThis.showOpenFilePicker?.({ types: [{ ...YAML, accept }] }));
  const [handle] = handles ?? [];
  return handle && { file: await handle.getFile(), handle };
}

/** Asks where to save a campaign; undefined if the person changed their mind, or if the browser can only download. */
export function pickTarget(name: string): Promise<FileSystemFileHandle | undefined> {
  return unlessCancelled(globalThis.showSaveFilePicker?.({ suggestedName: name, types: [YAML] }));
}

/** The file that was dropped; undefined if it was something else. */
export async function droppedFile(transfer: DataTransfer): Promise<Picked | undefined> {
  const [item] = Array.from(transfer.items).filter(({ kind }) => kind === "file");
  const file = item?.getAsFile();
  if (item === undefined || !file) return undefined;
  const get: unknown = Reflect.get(item, "getAsFileSystemHandle");
  // Only before the first pause does the browser still know the item.
  const handle: unknown = typeof get === "function" ? await get.call(item) : undefined;
  return { file, handle: handle instanceof FileSystemFileHandle ? handle : undefined };
}

async function unlessCancelled<Value>(asked: Promise<Value> | undefined): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}
