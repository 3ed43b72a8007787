import type { FieldName } from "../../core/platform/fields.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import type { Message } from "./Message.ts";

/** The titles or the first comments of a message. */
interface FieldTexts {
  readonly texts: ReadonlyMap<string, string>;
  /** Those that are different on a platform. */
  readonly variants: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Those that no platform of the message has a field for, a line each. */
  readonly comments: readonly string[];
}

/** The titles or the first comments of a message's texts: the first in each language is the post's, another one that of its platforms. */
export function fieldTextsOf(message: Message, field: FieldName, platforms: readonly Platform[]): FieldTexts {
  const texts = new Map<string, string>();
  const variants = new Map<string, Map<string, string>>();
  const comments: string[] = [];
  const takes = (id: string) =>
    platforms.find((platform) => platform.id === id)?.fields?.[field] !== undefined;
  for (const { language, platforms: own, [field]: named } of message.entries) {
    if (named === undefined) continue;
    const { name, value } = named;
    const takers = own?.filter(takes);
    if (takers?.length === 0) comments.push(`${name}: ${value}`);
    else if (!texts.has(language)) texts.set(language, value);
    else if (texts.get(language) !== value) {
      if (takers === undefined) comments.push(`${name}: ${value}`);
      for (const id of takers ?? []) variants.set(id, new Map(variants.get(id)).set(language, value));
    }
  }
  return { texts, variants, comments };
}
