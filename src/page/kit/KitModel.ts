import type { Campaign, CampaignPost, Language } from "../../core/campaign/Campaign.ts";
import { checkPost, type RuleReport } from "../../core/check/checkPost.ts";
import type { Severity } from "../../core/check/Finding.ts";
import { kitRules } from "../../core/check/rules/index.ts";
import { composePost, textFor } from "../../core/compose/composePost.ts";
import { fillCampaign, lookup, type SetValues } from "../../core/compose/fillCampaign.ts";
import { fillText, fillValue } from "../../core/compose/fillText.ts";
import type { Post } from "../../core/compose/Post.ts";
import { weigh } from "../../core/kit/buildKit.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { plainText } from "../../core/source/SourceText.ts";
import { fromPageData, type PageData, type PageKit } from "./PageData.ts";

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

/** What a rule says of a card. */
export interface CardFinding extends RuleReport {
  readonly severity: Severity;
}

const NOWHERE = { file: "", line: 1, column: 1 };

/** Composes, counts and checks the cards of a kit, each when it is asked for. */
export class KitModel {
  readonly data: PageData;
  readonly cards: readonly CardRef[];
  readonly #kit: PageKit;
  #filled: { readonly values: SetValues; readonly campaign: Campaign } | undefined;
  readonly #posts = new Map<string, { campaign: Campaign; edit: string | undefined; post: Post }>();

  constructor(data: PageData) {
    this.data = data;
    this.#kit = fromPageData(data);
    this.cards = cardsOf(this.#kit);
  }

  card(key: string): CardRef | undefined {
    return this.cards.find((card) => card.key === key);
  }

  /** The campaign with its placeholders filled. */
  campaign({ values }: Pick<Changes, "values">): Campaign {
    if (this.#filled?.values !== values) {
      this.#filled = { values, campaign: fillCampaign(this.#kit.campaign, this.#values(values)) };
    }
    return this.#filled.campaign;
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
    const origin = this.origin(card, campaign);
    const { platform, language } = card;
    const written = textFor(origin, platform, language) ?? plainText("", NOWHERE);
    if (edit === undefined) return composePost(origin, written, language, platform, campaign.hashtags);
    const text = fillText(plainText(edit, NOWHERE), lookup(campaign, this.#values(values), language));
    return composePost(origin, text, language, platform, []);
  }

  origin({ post }: CardRef, campaign: Campaign): CampaignPost {
    const origin = campaign.posts.find(({ id }) => id === post);
    if (origin === undefined) throw new RangeError(`there is no post ${post}`);
    return origin;
  }

  /** A changed text with its placeholders filled, as its field shows it: with the white space that is being typed. */
  fill(text: string, { language }: CardRef, { values }: Changes): string {
    if (!text.includes("{{")) return text;
    return fillValue(text, lookup(this.campaign({ values }), this.#values(values), language)).value;
  }

  /** What all rules find in a card, the worst first. */
  findings(card: CardRef, changes: Changes): CardFinding[] {
    const campaign = this.campaign(changes);
    const post = this.post(card, changes);
    const reports = [...checkPost(post, campaign), ...this.#together(card, post, changes)];
    return reports
      .flatMap((report): CardFinding[] => {
        const { severity } = weigh(report.rule, report.severity, campaign, post.origin);
        return severity === "off" ? [] : [{ ...report, severity }];
      })
      .sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
  }

  /** What the rules find that compare posts; those of other platforms and languages have nothing to do with it. */
  #together(card: CardRef, post: Post, changes: Changes): RuleReport[] {
    const beside = this.cards.filter(
      ({ platform, language }) => platform === card.platform && language === card.language,
    );
    if (beside.length < 2) return [];
    const posts = beside.map((other) => (other === card ? post : this.post(other, changes)));
    return kitRules.flatMap(({ name, checkAll }) =>
      Array.from(checkAll(posts)).flatMap(({ post: about, ...report }) =>
        about === post ? [{ rule: name, ...report }] : [],
      ),
    );
  }
}

const ORDER = { error: 0, warning: 1, info: 2 };

export function isReady(findings: readonly CardFinding[]): boolean {
  return findings.every(({ severity }) => severity !== "error");
}

/** The cards of a kit: by post, then language, then platform. */
function cardsOf({ campaign, platforms, selection }: PageKit): CardRef[] {
  const wanted = (selection.languages ?? []).map((language) => language.toLowerCase());
  const languages = campaign.languages.filter(
    (language) => wanted.length === 0 || wanted.includes(language.toLowerCase()),
  );
  return campaign.posts.flatMap((post) =>
    languages.flatMap((language) =>
      platforms
        .filter((platform) => post.platforms.includes(platform.id))
        .filter((platform) => textFor(post, platform, language) !== undefined)
        .map((platform) => ({
          key: `${post.id}/${platform.id}/${language}`,
          post: post.id,
          platform,
          language,
        })),
    ),
  );
}
