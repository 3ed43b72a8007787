import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Origin } from "../Origin.ts";
import type { Field } from "../words/labels.ts";
import { NO, YES } from "./chooseTexts.ts";
import type { Entry, NamedValue } from "./Entry.ts";
import { readHashtagList } from "./hashtagList.ts";
import { isImageFile } from "./imageFile.ts";
import { isWeekday } from "./isWeekday.ts";
import { readLabel } from "./label.ts";
import { isListOfHashtags } from "./textParts.ts";
import { clockTime } from "./times.ts";

/** Whether a value of a column or a label of platforms means all of them. */
export function saysAll(value: string): boolean {
  return readLabel(value).isAll || /^\s*(?:all|alle|allemaal|tous|toutes|tou[st] types?)\s*$/iu.test(value);
}

/** The labelled parts of a post. */
export class Fields {
  readonly origin: Origin;
  readonly #values = new Map<Field, string>();
  /** As the document has them. */
  readonly #names = new Map<Field, string>();
  readonly #notes: Said[] = [];
  readonly #noted = new Set<Field>();
  readonly #images: { file: string; alt: string }[] = [];
  #open: Field | "noted" = "text";

  constructor(text: string, origin: Origin) {
    this.origin = origin;
    if (text !== "") this.#values.set("text", text);
  }

  /** Whether it has a value for the field, or, beside its text, a note of that kind. */
  has(field: Field): boolean {
    return this.#values.has(field) || (this.#noted.has(field) && this.#values.has("text"));
  }

  isEmpty(): boolean {
    return this.#values.size === 0 && this.#notes.length === 0 && this.#images.length === 0;
  }

  set(named: Field, name: string, value: string): void {
    // The address of a picture is that of what is posted, and no link in its text.
    const field = named === "link" && isImageFile(value) ? "image" : named;
    this.#open = field;
    if (!this.#names.has(field)) this.#names.set(field, name);
    if (field === "note" || field === "theme" || field === "audience" || field === "id") {
      this.#notes.push(`${name}: ${value}`);
      this.#noted.add(field);
      this.#open = "noted";
    } else if (field === "text" && this.#values.has("text")) this.addText(value);
    else this.#setOrAdd(field, name, value);
  }

  /** A label that a post has twice adds to the first: hashtags and pictures in full, anything else as a note. */
  #setOrAdd(field: Field, name: string, value: string): void {
    const before = this.#values.get(field) ?? "";
    if (before === "" || before === value) this.#values.set(field, value);
    else if (field === "hashtags") this.#values.set(field, `${before} ${value}`);
    else if (field === "alt") this.#values.set(field, `${before}\n${value}`);
    else if (field === "image" && isImageFile(value)) this.#images.push({ file: value, alt: "" });
    else if (value !== "") this.#notes.push(`${name}: ${value}`);
  }

  /** Text below a label continues it; below a label that holds a line only, it is the post's. */
  addText(text: string): void {
    const field = this.#open;
    if (field === "noted") {
      const last = String(this.#notes.at(-1) ?? "");
      if (/:\s*$/.test(last)) {
        this.#notes.splice(-1, 1, `${last.trim()} ${text}`);
        return;
      }
    }
    const at = field === "noted" || (field !== "text" && this.#values.get(field) !== "") ? "text" : field;
    const before = this.#values.get(at) ?? "";
    this.#values.set(
      at,
      before === ""
        ? text
        : `${before}${text.startsWith("- ") && /(?:^|\n)- .*$/.test(before) ? "\n" : "\n\n"}${text}`,
    );
  }

  addImage(file: string | undefined, alt: string): void {
    if (file !== undefined) this.#images.push({ file, alt });
    else this.#notes.push(say(({ comments }) => comments.imageInDocument(alt)));
  }

  /** The text as it is written. */
  text(): string {
    return this.#values.get("text") ?? "";
  }

  /** A text, such as the cleaned one, with the link and the hashtags that it does not hold yet. */
  complete(text: string): string {
    const link = this.#values.get("link") ?? "";
    const hashtags = readHashtagList(this.#values.get("hashtags") ?? "").tags;
    const missing = hashtags.filter((tag) => !text.toLowerCase().includes(`#${tag.toLowerCase()}`));
    const isLink = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+\.[a-z]{2,}(?:\/\S*)?$|^[[{<].+[\]}>]$/i.test(link);
    return [
      text,
      ...(isLink && !text.includes(link.replace(/^https?:\/\//, "")) ? [link] : []),
      ...(missing.length > 0 ? [missing.map((tag) => `#${tag}`).join(" ")] : []),
    ].join("\n\n");
  }

  language(): string | undefined {
    return readLabel(this.#values.get("language") ?? "").language;
  }

  /** Undefined if no label names any; empty if it names only others. */
  platforms(): readonly string[] | undefined {
    const value = this.#values.get("platform");
    if (value === undefined) return undefined;
    const { platforms } = readLabel(value);
    return platforms.length === 0 ? undefined : platforms;
  }

  /** Whether its label says that it is for all platforms. */
  isForAll(): boolean {
    return saysAll(this.#values.get("platform") ?? "");
  }

  when(): string | undefined {
    const parts = [this.#date(), this.#time()];
    const when = parts.filter((part) => part).join(", ");
    return when === "" ? undefined : when;
  }

  /** Its date, behind the weekday that another field names. */
  #date(): string | undefined {
    const [date, day = ""] = [this.#values.get("when"), this.#values.get("day")];
    return date !== undefined && isWeekday(day) ? `${day.trim()} ${date}` : (date ?? day);
  }

  /** What a post has in fields of its own, and `files` of pictures that its text names. */
  ofPost(
    files: readonly string[],
  ): Pick<Entry, "time" | "contentWarning" | "title" | "firstComment" | "isThread" | "images"> {
    return {
      time: this.#time(),
      contentWarning: this.#values.get("warning") || undefined,
      title: this.#named("title"),
      firstComment: this.#named("firstComment"),
      isThread: YES.test(this.#values.get("thread") ?? ""),
      images: [...this.#ownImages(), ...files.map((file) => ({ file, alt: "" }))],
    };
  }

  /** Undefined if no field for times alone names one. */
  #time(): string | undefined {
    const value = this.#values.get("time") ?? "";
    return value === "" ? undefined : clockTime(value);
  }

  #ownImages(): Entry["images"] {
    const files = filesIn(this.#values.get("image") ?? "");
    const images = [...files.map((file) => ({ file, alt: "" })), ...this.#images];
    const alts = this.#alts();
    const [first = ""] = alts;
    return images.map((image, index) => ({
      ...image,
      alt: image.alt || (alts.length === images.length ? alts[index] : alts.length === 1 ? first : "") || "",
    }));
  }

  /** The alt texts: one for each picture, on lines or between double bars, or one for all. */
  #alts(): string[] {
    const alt = this.#values.get("alt") ?? "";
    const hasSeveral = filesIn(this.#values.get("image") ?? "").length + this.#images.length > 1;
    return (hasSeveral ? alt.split(/\n|\s*\|\|\s*/) : [alt]).map((one) => one.trim());
  }

  #named(field: Field): NamedValue | undefined {
    const value = this.#values.get(field) ?? "";
    return value === "" ? undefined : { name: this.#names.get(field) ?? field, value };
  }

  notes(): readonly Said[] {
    const image = this.#values.get("image") ?? "";
    const shown = new Set(this.#ownImages().map(({ alt }) => alt));
    const alts = this.#alts().filter((alt) => alt !== "" && !shown.has(alt));
    const link = this.#values.get("link") ?? "";
    const hashtags = this.#values.get("hashtags") ?? "";
    const complete = this.complete(this.text());
    const thread = this.#values.get("thread") ?? "";
    return [
      ...this.#notes,
      ...(thread === "" || YES.test(thread) || NO.test(thread)
        ? []
        : [`${this.#names.get("thread")}: ${thread}`]),
      ...(hashtags === "" || isListOfHashtags(hashtags)
        ? []
        : [say(({ comments }) => comments.hashtagsOf(hashtags))]),
      ...(image !== "" && filesIn(image).length === 0
        ? [say(({ comments }) => comments.imageWanted(image))]
        : []),
      ...alts.map((alt) => say(({ comments }) => comments.altText(alt))),
      ...(link.split(/\s+/).every((one) => complete.includes(one.replace(/^https?:\/\//, "")))
        ? []
        : [say(({ comments }) => comments.link(link))]),
    ];
  }

  /** All of it, for the report. */
  summary(): string {
    return [
      ...Array.from(this.#values, ([field, value]) => (field === "text" ? value : `${field}: ${value}`)),
      ...this.#images.map(({ file, alt }) => `image: ${file} ${alt}`.trim()),
      ...this.#notes,
    ].join("; ");
  }
}

/** The files of a field that names nothing else, on lines or between commas, semicolons or bars. */
function filesIn(value: string): string[] {
  const whole = value.trim();
  if (isImageFile(whole) && !/[\n,;|]/.test(whole)) return [whole];
  const parts = whole.split(/\s*[\n,;|]+\s*/).filter((part) => part !== "");
  return parts.every((part) => isImageFile(part)) ? parts : isImageFile(whole) ? [whole] : [];
}
