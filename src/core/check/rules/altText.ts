import type { UnfilledProblem } from "../../source/SourceText.ts";
import { isSeen } from "../../text/isSeen.ts";
import { lowerCase } from "../../text/lowerCase.ts";
import type { PostRule } from "../Rule.ts";

/** Words that only name the kind of thing that an image is, in lower case: "foto", "une image de", "bild von". */
const EMPTY_WORDS =
  /^(?:(?:de|het|een|la|le|une?|l’|das|der|die|eine?|the|an?) ?)?(?:foto|photo(?:graphie)?|afbeelding|illustratie|illustration|plaatje|beeld|image|visuel|bild|grafik|picture|graphic|logo|banner|screenshot|schermafbeelding|capture d’écran|tegel|tile|alt|alt[- ]?te[kx]t)(?: (?:van|de|du|von|of|for|voor|pour|für))?[\s.:]*$/;
/** More than the longest text that `EMPTY_WORDS` matches, in UTF-16 units. */
const LONGEST_EMPTY = 60;
const FILE_NAME =
  /^(?:[\w. -]+\.(?:jpe?g|png|gif|webp|heic|svg|avif|tiff?)|(?:img|dsc|image|foto|photo|screenshot)[_ -]?\d+)$/iu;

/** An image without a text for people who cannot see it, or with one that says nothing or is longer than the platform allows. */
export const altText: PostRule<
  "alt-text",
  | { readonly kind: "missing"; readonly file: string; readonly language: string }
  | { readonly kind: "unfilled"; readonly problem: UnfilledProblem }
  | { readonly kind: "empty-words"; readonly file: string; readonly alt: string }
  | { readonly kind: "too-long"; readonly platform: string; readonly max: number; readonly length: number }
> = {
  name: "alt-text",
  severity: "warning",
  fixable: false,
  *check({ images, language, platform, text: postText, bodyLength }) {
    for (const { file, place, alt, drawing } of images) {
      const text = alt.get(language);
      if (text === undefined && alt.size > 0) continue; // translation-missing reports it.
      if (text === undefined || !isSeen(text.value)) {
        yield { params: { kind: "missing", file, language }, at: { place, end: place } };
        continue;
      }
      for (const { start, end, problem } of text.unfilled ?? []) {
        yield { params: { kind: "unfilled", problem }, severity: "error", at: text.range({ start, end }) };
      }
      const said = text.value.trim();
      // The picture of a card is its words, which may well be the post's.
      const isCopy = drawing === undefined && said === postText.slice(0, bodyLength);
      if (saysNothing(said) || isCopy) {
        const at = text.range({ start: 0, end: text.value.length });
        yield { params: { kind: "empty-words", file, alt: said }, at };
      }
      const { length } = text.value;
      const max = platform.altText?.max;
      if (max === undefined || length <= max) continue;
      const params = { kind: "too-long", platform: platform.name, max, length } as const;
      yield { params, severity: "error", at: text.range({ start: max, end: length }) };
    }
  },
};

/** An expression that ignores case takes ten times as long to compile, which is longer than all else that an alt text needs. */
function saysNothing(said: string): boolean {
  return (
    (said.length <= LONGEST_EMPTY && EMPTY_WORDS.test(lowerCase(said))) ||
    (/[a-z\d]$/i.test(said) && FILE_NAME.test(said))
  );
}
