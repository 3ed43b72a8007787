import { realpathSync } from "node:fs";
import { join, parse } from "node:path";
import { say } from "../../core/i18n/problems/writing/say.ts";
import { UserError } from "../../core/source/UserError.ts";
import { didYouMean } from "../../core/text/suggest.ts";
import { isFolder } from "../../deliver/makeFolder.ts";
import { builtIn, campaignNames } from "../../files/builtIn.ts";
import { filesWithPosts, likelyCampaigns } from "../../files/campaignsInFolder.ts";
import { pathInside } from "../../files/pathInside.ts";

/** The most campaign files that are listed. */
const MOST_FILES = 200;

/**
 * The campaigns that a client may read: the built-in ones, and the YAML files of one folder and of the folders below it. Nothing
 * hidden, and nothing that a symbolic link leads out of the folder. A model that was talked into reading other files
 * gets no further.
 */
export class CampaignFolder {
  readonly #folder: string;

  /** @throws UserError unless it is a folder. */
  constructor(folder: string) {
    if (!isFolder(folder)) throw new UserError(say((words) => words.noSuchFolder(folder)));
    this.#folder = folder;
  }

  /** The names of the campaigns: files in the folder first. Files in folders below it can be read, but are not listed. */
  list(): readonly string[] {
    if (this.#isRoot) return campaignNames;
    const files = new Set([...likelyCampaigns(this.#folder), ...filesWithPosts(this.#folder)]);
    return [...[...files].slice(0, MOST_FILES), ...campaignNames];
  }

  /**
   * The path of a campaign's file. Without a name, that of the folder's only campaign, else of the built-in one.
   *
   * @throws UserError if the name is not one of a campaign that a client may read.
   */
  fileOf(name: string | undefined): string {
    if (name === undefined) return this.#default();
    const known = campaignNames.find((candidate) => candidate === name);
    if (known !== undefined) return builtIn.campaigns[known];
    if (!/\.ya?ml$/i.test(name)) {
      const hint = didYouMean(name, this.list());
      throw new UserError(`there is no campaign "${name}"${hint}; the tool campaigns lists them`);
    }
    if (this.#isRoot) {
      throw new UserError(
        `this server was started without a folder of campaigns, so it reads the built-in ones only (${campaignNames.join(", ")}); start it as: bluehart mcp FOLDER`,
      );
    }
    if (name.split(/[/\\]/).some((part) => /^\.(?!\.?$)/.test(part))) {
      throw new UserError(`${name} is hidden, and hidden files are not read`);
    }
    const path = pathInside(join(this.#folder, "campaign"), name);
    if (path === undefined)
      throw new UserError(
        `${name} is outside of the folder that this server may read; name a file inside it`,
      );
    return path;
  }

  /** Some clients start servers in the root of the disk, all of which nobody meant to hand over. */
  get #isRoot(): boolean {
    const path = realpathSync(this.#folder);
    return parse(path).root === path;
  }

  #default(): string {
    const [only, ...others] = this.#isRoot ? [] : likelyCampaigns(this.#folder);
    if (others.length > 0)
      throw new UserError(`there are several campaigns; name one: ${[only, ...others].join(", ")}`);
    return only === undefined ? builtIn.campaigns[campaignNames[0]] : this.fileOf(only);
  }
}
