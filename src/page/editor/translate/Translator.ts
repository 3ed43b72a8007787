import type { Campaign, CampaignText, Language } from "../../../core/campaign/Campaign.ts";
import type { Platform } from "../../../core/platform/Platform.ts";
import { YamlSource } from "../../../core/source/yaml/YamlSource.ts";
import { type Doubt, doubtsAbout } from "../../../exchange/translate/doubts.ts";
import { receive } from "../../../exchange/translate/receive.ts";
import { type Room, RoomCounter } from "../../../exchange/translate/room.ts";
import {
  type TextToTranslate,
  textsToTranslate,
  toCell,
} from "../../../exchange/translate/textsToTranslate.ts";
import { nameOf } from "../../../exchange/translate/toTable.ts";
import { writeReceived } from "../../../exchange/translate/writeReceived.ts";
import type { Checker } from "../Checker.ts";
import type { Values } from "../EditorState.ts";
import { textIn } from "../textAt.ts";

/** The texts of a campaign's file, as they are translated. */
export interface Translation {
  readonly campaign: Campaign;
  readonly texts: readonly TextToTranslate[];
  readonly rooms: RoomCounter;
}

/** What became of translations that were to be saved. */
export interface WrittenTranslations {
  readonly text: string;
  /** The texts whose translations were not written: their sources have changed, or the file cannot take them there. */
  readonly left: readonly CampaignText[];
}

/** Changes one language of a campaign, as `bluehart translate` does. */
export class Translator {
  readonly language: Language;
  readonly #platforms: readonly Platform[];
  readonly #checker: () => Checker;
  #read: { readonly base: string; readonly translation: Translation } | undefined;

  /** @param checker - reads campaigns */
  constructor(language: Language, platforms: readonly Platform[], checker: () => Checker) {
    this.language = language;
    this.#platforms = platforms;
    this.#checker = checker;
  }

  /** @throws UserError if the file is no campaign. */
  read(base: string): Translation {
    if (this.#read?.base !== base) {
      const campaign = this.#checker().campaign(new YamlSource(base, ""));
      const texts = textsToTranslate(campaign, this.language);
      const rooms = new RoomCounter(campaign, this.#platforms, this.language);
      this.#read = { base, translation: { campaign, texts, rooms } };
    }
    return this.#read.translation;
  }

  /** What a translation leaves of the room of its text; undefined if nothing limits it. */
  roomFor({ rooms }: Translation, { text }: TextToTranslate, target: string): Room | undefined {
    return rooms.roomFor(text, toCell(target));
  }

  /** What is doubtful about a translation. */
  doubtsAbout({ campaign, rooms }: Translation, text: TextToTranslate, target: string): readonly Doubt[] {
    const cell = toCell(target);
    if (cell === "") return [];
    const [main] = campaign.languages;
    return doubtsAbout(text, cell, { campaign, rooms, main, language: this.language });
  }

  /**
   * A campaign's file with the translations among values, and with what it remembers of them.
   *
   * @param seen - the file that they were made from, whose sources the translator saw
   * @param onto - the file to write them into
   * @throws UserError if one of both is no campaign, or is another one.
   */
  write(seen: string, onto: string, value: Values): WrittenTranslations {
    const { texts, campaign: before } = this.read(seen);
    const rows = texts.map(({ text, version, source }) => ({
      key: `${text.key}@${version}`,
      source,
      target: textIn(value, text.path, this.language),
      place: text.key,
    }));
    const source = new YamlSource(onto, "");
    const campaign = this.#checker().campaign(source);
    const table = {
      campaign: nameOf(before),
      source: undefined,
      target: this.language,
      rows,
      isLossy: false,
    };
    const received = receive(table, campaign, { platforms: this.#platforms, force: false });
    const written = writeReceived(source, campaign, received, undefined);
    const skipped = received.skipped.filter(({ why }) => why !== "empty" && why !== "unchanged");
    const keys = new Set([
      ...skipped.map(({ row }) => row.place),
      ...written.refused.map(({ row }) => row.place),
    ]);
    const left = texts.flatMap(({ text }) => (written.lacksLanguage || keys.has(text.key) ? [text] : []));
    return { text: written.source.text, left };
  }
}
