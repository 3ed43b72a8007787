import type { Campaign, CampaignPost, Language, Variant } from "../../core/campaign/Campaign.ts";
import { hashtagsOf } from "../../core/campaign/hashtagsOf.ts";
import { checkPostIn } from "../../core/check/checkPostIn.ts";
import { textFor } from "../../core/compose/composePost.ts";
import { fillCampaign, postsOn } from "../../core/compose/fillCampaign.ts";
import { fillText, fillValue } from "../../core/compose/fillText.ts";
import { lookup, type SetValues } from "../../core/compose/lookup.ts";
import type { ComposedImage, Post } from "../../core/compose/Post.ts";
import { composeThread } from "../../core/compose/thread/composeThread.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { plainText } from "../../core/source/SourceText.ts";
import { memoize } from "../../core/text/memoize.ts";
import { bySeverity, type CardFinding, toCardFindings } from "./CardFinding.ts";
import { cardKey } from "./cardKey.ts";
import { fromPageData, type PageKit } from "./fromPageData.ts";
import type { DrawnImage, PageData, PageDate } from "./PageData.ts";

/** One post on one platform in one language: what a card shows. */
export interface CardRef {
  /** What names it among the cards. */
  readonly key: string;
  readonly post: string;
  readonly platform: Platform;
  readonly language: Language;
}

/** What the reader has changed, by which a card's text is known. */
export interface Changes {
  /** By the placeholder's name. An empty one falls back to the kit's. */
  readonly values: SetValues;
  /** Texts that were changed by hand, by the card's key. */
  readonly edits: { readonly [key: string]: string | undefined };
}

/** The campaign with its placeholders filled, and its posts as each platform shows them. */
interface Filled {
  readonly values: SetValues;
  readonly campaign: Campaign;
  readonly postsOn: (platform: Platform) => readonly CampaignPost[];
}

/** What rules find in each card, by its key, but for what is settled. */
export type KnownFindings = ReadonlyMap<string, readonly CardFinding[]>;

/** An image that was composed with the kit. */
function toComposed({ file, alt, exists, isCard }: DrawnImage, language: Language): ComposedImage {
  return {
    file,
    exists,
    place: NOWHERE,
    alt: new Map(alt === undefined ? [] : [[language, plainText(alt, NOWHERE)]]),
    ...(isCard && { drawing: DRAWN }),
  };
}

/** Stands for a drawing: rules ask only whether there is one. */
const DRAWN = {
  card: "",
  width: 0,
  height: 0,
  format: "png",
  language: "und",
  rightToLeft: false,
  ground: "",
  parts: [],
  problems: [],
} as const;

const NOWHERE = { file: "", line: 1, column: 1 };

/** Composes, counts and checks the cards of a kit, each when it is asked for. */
export class KitModel {
  readonly data: PageData;
  #filled: Filled | undefined;
  readonly #posts = new Map<string, { campaign: Campaign; edit: string | undefined; post: Post }>();

  readonly #known: KnownFindings | undefined;

  /** @param known - what rules find in the cards as they are, for a page in which nobody changes anything */
  constructor(data: PageData, known?: KnownFindings) {
    this.data = data;
    this.#known = known;
  }

  get #kit(): PageKit {
    return kitOf(this.data);
  }

  get cards(): readonly CardRef[] {
    return cardsOf(this.data);
  }

  /** A language's own name for itself; empty for an unknown one. */
  nameOf(language: Language): string {
    return this.data.languageNames[language] ?? language;
  }

  card(key: string): CardRef | undefined {
    return cardsByKey(this.data).get(key);
  }

  /** The campaign with its placeholders filled. */
  campaign({ values }: Pick<Changes, "values">): Campaign {
    return this.#fill(values).campaign;
  }

  #fill(values: SetValues): Filled {
    if (this.#filled?.values === values) return this.#filled;
    const source = this.#kit.campaign;
    const set = this.#values(values);
    const campaign = fillCampaign(source, set);
    this.#filled = {
      values,
      campaign,
      postsOn: memoize((platform: Platform) => postsOn(platform, campaign, source, set)),
    };
    return this.#filled;
  }

  #values(values: SetValues): SetValues {
    const given = Object.entries(values).filter(([, value]) => value !== "");
    return { ...this.#kit.selection.values, ...Object.fromEntries(given) };
  }

  /** A card's post: the campaign's text and the hashtags it takes, or the text that was put in its place. */
  post(card: CardRef, changes: Changes): Post {
    const campaign = this.campaign(changes);
    const edit = changes.edits[card.key];
    const known = this.#posts.get(card.key);
    if (known !== undefined && known.campaign === campaign && known.edit === edit) return known.post;
    const post = this.#compose(card, edit, campaign, changes.values);
    this.#posts.set(card.key, { campaign, edit, post });
    return post;
  }

  #compose(card: CardRef, edit: string | undefined, campaign: Campaign, values: SetValues): Post {
    const { platform, language } = card;
    const origin = this.#origin(card, this.#fill(values).postsOn(platform));
    const written = textFor(origin, platform, language) ?? plainText("", NOWHERE);
    const drawn = this.data.drawn[card.key]?.map((image) => toComposed(image, language));
    const toImages = drawn && (() => drawn);
    const hashtags = hashtagsOf(campaign, origin);
    const request = { origin, language, platform, campaign, hashtags, toImages };
    const composed = composeThread({ ...request, source: written });
    if (edit === undefined) return composed;
    const source = fillText(
      plainText(edit, NOWHERE),
      lookup(campaign, this.#values(values), language, platform),
    );
    // Only of a post in several parts is the text changed without its hashtags.
    return composeThread({ ...request, source, hashtags: composed.parts === undefined ? [] : hashtags });
  }

  #origin({ post }: CardRef, posts: readonly CampaignPost[]): CampaignPost {
    const origin = posts.find(({ id }) => id === post);
    if (origin === undefined) throw new RangeError(`there is no post ${post}`);
    return origin;
  }

  /** A changed text with its placeholders filled, as its field shows it: with the white space that is being typed. */
  fill(text: string, { platform, language }: CardRef, { values }: Changes): string {
    if (!text.includes("{{")) return text;
    return fillValue(text, lookup(this.campaign({ values }), this.#values(values), language, platform)).value;
  }

  /** When a post goes out, by the calendar of the day on which the kit was made. */
  date(post: string): PageDate | undefined {
    return datesOf(this.data).get(post);
  }

  /**
   * What all rules find in a card, the worst first.
   *
   * @param today - the reader's, by which a date has passed
   */
  findings(card: CardRef, changes: Changes, today = this.data.calendar.today): readonly CardFinding[] {
    const known = this.#known?.get(card.key) ?? this.#check(card, changes, today);
    return bySeverity([...known, ...(this.data.settled[card.key] ?? [])]);
  }

  #check(card: CardRef, changes: Changes, today: string): readonly CardFinding[] {
    const post = this.post(card, changes);
    const kit = {
      campaign: this.campaign(changes),
      unfilled: this.#unfilled(card, changes.edits[card.key]),
      posts: this.#beside(card).map((other) => (other === card ? post : this.post(other, changes))),
      missing: [],
      languages: [card.language],
      calendar: { ...this.data.calendar, today },
    };
    return toCardFindings(checkPostIn(kit, post));
  }

  /** The cards that rules compare a card with: those of its platform and language. */
  #beside(card: CardRef): CardRef[] {
    return this.cards.filter(
      ({ platform, language }) => platform === card.platform && language === card.language,
    );
  }

  /** The campaign as its author wrote it, with only the post of a card, and the text that was put in its place. */
  #unfilled(card: CardRef, edit: string | undefined): Campaign {
    const { campaign } = this.#kit;
    const origin = this.#origin(card, campaign.posts);
    return { ...campaign, posts: [edit === undefined ? origin : withText(origin, card, edit)] };
  }
}

/** A post with another text on one platform, in one language. */
function withText(origin: CampaignPost, { platform, language }: CardRef, text: string): CampaignPost {
  const own = origin.variants.get(platform.id);
  const texts = own === undefined || own.texts.size === 0 ? origin.texts : own.texts;
  const none = { title: new Map(), firstComment: new Map() };
  const variant: Variant = { ...none, ...own, texts: new Map(texts).set(language, plainText(text, NOWHERE)) };
  return { ...origin, variants: new Map(origin.variants).set(platform.id, variant) };
}

// What is made of all posts waits until something asks for it, for a page may be read without it.
const kitOf = memoize(fromPageData);

/** The cards of a kit: by post, then language, then platform. */
const cardsOf = memoize((data: PageData): readonly CardRef[] => {
  const { campaign, platforms, selection } = kitOf(data);
  const wanted = selection.languages?.map((language) => language.toLowerCase());
  const languages = campaign.languages.filter((language) => wanted?.includes(language.toLowerCase()) ?? true);
  return campaign.posts.flatMap((post) =>
    languages.flatMap((language) =>
      platforms
        .filter((platform) => post.platforms.includes(platform.id))
        .filter((platform) => textFor(post, platform, language) !== undefined)
        .map((platform) => ({
          key: cardKey(post.id, platform, language),
          post: post.id,
          platform,
          language,
        })),
    ),
  );
});

const datesOf = memoize(({ dates }: PageData) => new Map(dates));

const cardsByKey = memoize(
  (data: PageData): ReadonlyMap<string, CardRef> => new Map(cardsOf(data).map((card) => [card.key, card])),
);
