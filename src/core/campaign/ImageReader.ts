import { say } from "../i18n/problems/source/say.ts";
import type { Place } from "../source/Place.ts";
import type { Source } from "../source/Source.ts";
import type { Path } from "../source/SourceText.ts";
import type { Problem } from "../source/UserError.ts";
import { suggest } from "../text/suggest.ts";
import type { CardImage, Image, ImageFile } from "./Campaign.ts";
import type { CampaignContext } from "./CampaignContext.ts";
import type { CardDesign } from "./cardDesign.ts";
import type { LanguageTexts } from "./LanguageTexts.ts";
import { outsideFolder } from "./outsideFolder.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";
import { unknownName } from "./unknownName.ts";

type ImageEntry = NonNullable<CampaignFile["posts"][number]["images"]>[number];

/** Reads the images of posts: files and cards. */
export class ImageReader {
  readonly #file: CampaignFile;
  readonly #source: Source;
  readonly #context: CampaignContext;
  readonly #texts: LanguageTexts;
  readonly #problems: Problem[];

  /** @param problems - gets what is wrong with the images */
  constructor(
    file: CampaignFile,
    source: Source,
    context: CampaignContext,
    texts: LanguageTexts,
    problems: Problem[],
  ) {
    this.#file = file;
    this.#source = source;
    this.#context = context;
    this.#texts = texts;
    this.#problems = problems;
  }

  /** The images of a post or a variant; cards that do not exist are left out. */
  read(images: readonly ImageEntry[] = [], path: Path): (Image | CardImage)[] {
    return images.flatMap((image, index) => {
      const at = [...path, index];
      const { file = "", card } = image;
      if (card !== undefined) return this.#card({ ...image, card }, at) ?? [];
      const place = this.#source.placeOf([...at, "file"]);
      return {
        file,
        place,
        ...this.imageFile(file, place),
        alt: this.#texts.sourceTexts(image.alt, [...at, "alt"]),
      };
    });
  }

  #card(
    { card, fact, helpline, words = {}, photo, photoAt = "behind", alt }: ImageEntry & { card: string },
    path: Path,
  ): CardImage | undefined {
    const { facts = [], helplines = [] } = this.#file;
    const { designs = new Map<string, CardDesign>() } = this.#context.cards ?? {};
    this.#check(
      "fact",
      fact,
      facts.map(({ id }) => id),
      [...path, "fact"],
    );
    this.#check(
      "helpline",
      helpline,
      helplines.map(({ name }) => name),
      [...path, "helpline"],
    );
    const design = designs.get(card);
    // The files of a campaign's own cards report their mistakes themselves.
    if (design === undefined) {
      if (!/\.ya?ml$/i.test(card)) this.#check("card", card, [...designs.keys()], [...path, "card"]);
      return undefined;
    }
    const names = Object.keys(design.words);
    for (const name of Object.keys(words)) {
      if (names.includes(name)) continue;
      const place = this.#source.placeOfKey([...path, "words"], name);
      const message = say((words) =>
        words.noCardWord(card, name, words.didYouMean(suggest(name, names)), names.join(", ")),
      );
      this.#problems.push({ place, message });
    }
    return {
      card,
      design,
      place: this.#source.placeOf([...path, "card"]),
      words: new Map(
        Object.entries(words).map(([name, text]) => [
          name,
          this.#texts.sourceTexts(text, [...path, "words", name]),
        ]),
      ),
      fact,
      ...(fact !== undefined && { factPlace: this.#source.placeOf([...path, "fact"]) }),
      helpline,
      photo:
        photo === undefined
          ? undefined
          : { file: photo, at: photoAt, ...this.imageFile(photo, this.#source.placeOf([...path, "photo"])) },
      alt: this.#texts.sourceTexts(alt, [...path, "alt"]),
    };
  }

  /** What is known of a file that the campaign names. */
  imageFile(file: string, place: Place): ImageFile {
    const found = this.#context.imageFile(file);
    if (found === undefined) this.#problems.push({ place, message: outsideFolder(file) });
    return found ?? { exists: false };
  }

  #check(
    kind: Parameters<typeof unknownName>[0],
    name: string | undefined,
    known: readonly string[],
    path: Path,
  ): void {
    const message = unknownName(kind, name, known);
    if (message !== undefined) this.#problems.push({ place: this.#source.placeOf(path), message });
  }
}
