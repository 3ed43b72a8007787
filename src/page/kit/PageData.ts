import type { Campaign, CampaignPost, Image, Language, Variant } from "../../core/campaign/Campaign.ts";
import type { PostDate } from "../../core/campaign/dateOf.ts";
import type { Calendar } from "../../core/campaign/dates.ts";
import type { Selection } from "../../core/kit/Selection.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import type { Place } from "../../core/source/Place.ts";
import type { CardFinding } from "./CardFinding.ts";
import type { Picture } from "./Picture.ts";

export type TextTable = { readonly [language: Language]: string };
export type Table<Value> = { readonly [key: string]: Value };

/** A value of the campaign as JSON has it: a table for each map, no places, of a text of the file only its words. */
export type Plain<Value> =
  Value extends ReadonlyMap<string, infer Inner>
    ? Table<Plain<Inner>>
    : Value extends { readonly range: unknown; readonly value: string }
      ? string
      : Value extends readonly unknown[]
        ? { [key in keyof Value]: Plain<Value[key]> }
        : Value extends object
          ? { readonly [key in keyof Value as Value[key] extends Place ? never : key]: Plain<Value[key]> }
          : Value;

/** An image of the campaign; what was found in its file is settled. */
type PageImage = Omit<Image, "facts">;

/** A post of the campaign, without its cards. */
export type PagePost = Plain<
  Omit<CampaignPost, "images" | "variants"> & {
    readonly images: readonly PageImage[];
    readonly variants: ReadonlyMap<
      string,
      Omit<Variant, "images"> & { readonly images?: readonly PageImage[] }
    >;
  }
>;

/** What the page knows: enough to compose, count and check every post anew. */
export interface PageData {
  readonly campaign: Omit<
    Plain<Campaign>,
    "file" | "limits" | "brand" | "incomplete" | "brokenTexts" | "otherTexts" | "texts" | "cards" | "posts"
  > & {
    readonly posts: readonly PagePost[];
  };
  /** The platforms of the kit, with the limits that were set for it. */
  readonly platforms: readonly Platform[];
  readonly selection: Pick<Selection, "languages" | "values">;
  /** The day on which the kit was made, and the year of the campaign's day. */
  readonly calendar: Calendar;
  /** When posts go out, in the campaign's time zone, in which a browser takes long to compute. */
  readonly dates: readonly (readonly [post: string, date: PageDate])[];
  /** The pictures that are in the page, by the file that the campaign names. */
  readonly pictures: Table<Picture>;
  /** The images of the posts that have cards, by the key of each card of the page: they were drawn with the kit. */
  readonly drawn: Table<readonly DrawnImage[]>;
  /** What rules found in what the page cannot change, by the key of each card that has such findings. */
  readonly settled: Table<readonly CardFinding[]>;
  /** The languages that the page speaks, the one it is written in first. */
  readonly languages: readonly string[];
  /** The languages that posts are in, in the campaign's order. */
  readonly postLanguages: readonly string[];
  /** The names of these languages and of the campaign's, each in its own: a browser takes long to look them up. */
  readonly languageNames: Table<string>;
  readonly brand: PageBrand | undefined;
  readonly share: Share | undefined;
  /** What names the kit among others. */
  readonly fingerprint: string;
}

export type PageDate = Pick<PostDate, "date"> & Partial<Pick<PostDate, "time">>;

/** An image of a post whose cards are drawn. */
export interface DrawnImage {
  readonly file: string;
  readonly alt: string | undefined;
  readonly exists: boolean;
  readonly isCard: boolean;
}

/** What the page says of those who send it, placeholders and all; their colours are in its style. */
export interface PageBrand {
  readonly organisation: string | undefined;
  readonly contact: string | undefined;
  /** The logo, as the address of its own data. */
  readonly logo: string | undefined;
}

/** Where the page is on the web, and the QR code of that address. */
export interface Share {
  readonly url: string;
  readonly code: {
    /** Modules a side. */
    readonly size: number;
    /** An SVG path, one unit a module. */
    readonly path: string;
  };
}
