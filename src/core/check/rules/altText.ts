import type { Rule } from "../Finding.ts";

/** An image without a text for those who do not see it, or with one that is longer than the platform takes. */
export const altText: Rule = {
  name: "alt-text",
  *check({ images, language, platform }) {
    for (const { file, place, alt } of images) {
      const text = alt.get(language);
      if (text === undefined || text.value.trim() === "") {
        const message = `${file} has no alt text in "${language}"; say what it shows, for those who do not see it`;
        yield { severity: "warning", message: message.replace(' in "und"', ""), at: { place, end: place } };
        continue;
      }
      const range = (start: number, end: number) => text.range({ start, end });
      for (const { start, end, message } of text.unfilled ?? []) {
        yield { severity: "error", message, at: range(start, end) };
      }
      const { value } = text;
      const max = platform.altText?.max;
      if (max === undefined || value.length <= max) continue;
      const message = `${platform.name} takes an alt text of ${max} characters, this one has ${value.length}: ${value.length - max} over`;
      yield { severity: "error", message, at: range(max, value.length) };
    }
  },
};
