import type { Campaign } from "../../core/campaign/Campaign.ts";
import type { CardFacts } from "../../core/campaign/CardFacts.ts";
import type { Catalogue } from "../../core/campaign/Catalogue.ts";
import { languagesIn } from "../../core/campaign/edit/applyOperation.ts";
import { readCampaign } from "../../core/campaign/readCampaign.ts";
import { campaignSchema } from "../../core/campaign/schema/campaignSchema.ts";
import { unknownLanguages } from "../../core/campaign/unknownLanguages.ts";
import type { Finding } from "../../core/check/Finding.ts";
import { fixCampaign } from "../../core/check/fix/fixCampaign.ts";
import { ruleNames } from "../../core/check/rules/index.ts";
import type { Post } from "../../core/compose/Post.ts";
import { buildKit, type Kit } from "../../core/kit/buildKit.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { platformNames } from "../../core/platform/selectPlatforms.ts";
import { valueAt } from "../../core/source/nameOfPath.ts";
import type { CheckableSource } from "../../core/source/Source.ts";
import { validate } from "../../core/source/schema/validate.ts";
import { UserError } from "../../core/source/UserError.ts";
import { spotOf, valueSource } from "../../core/source/valueSource.ts";
import { isWebAddress } from "../../core/text/entities/isWebAddress.ts";
import type { EditorState, Values } from "./EditorState.ts";
import { leaveOut, type Shortened } from "./leaveOut.ts";
import { isSameList, isShallowlySame } from "./sameValues.ts";
import { problemsOf, type ValueProblem } from "./ValueProblem.ts";
import { postsOf, toValues } from "./values.ts";

/** What campaigns are checked with. */
export interface CheckContext {
  readonly platforms: readonly Platform[];
  /** The hashtags of the catalogue or file that the campaign names. */
  readonly catalogue: Catalogue | undefined;
  readonly cards: CardFacts;
  /** The images in the campaign's folder, by name. */
  readonly pictures: Pictures;
  readonly today: string;
}

type Pictures = EditorState["pictures"];

/** What is known of a post: how it looks on each platform in each language, and what rules say of it. */
export interface PostCheck {
  readonly posts: readonly Post[];
  readonly findings: readonly Finding[];
  readonly problems: readonly ValueProblem[];
}

/** What is known of the campaign apart from its posts. */
interface Surroundings {
  readonly rest: Values;
  readonly problems: readonly ValueProblem[];
  readonly findings: readonly Finding[];
}

/** A post with a text in each language of a campaign. */
function standIn({ languages }: Values, platforms: readonly string[]): Values {
  const isListed = Array.isArray(languages) && languages.length > 0;
  const text = isListed ? Object.fromEntries(languages.map((language) => [language, "x"])) : "x";
  return { id: "x", text, ...(platforms.length > 0 && { platforms }) };
}

const FILE = "campaign";

/** Checks the posts of campaign values one by one, so that a keystroke costs one post, and one that is invalid hides no other. */
export class Checker {
  readonly #context: CheckContext;
  readonly #schema: ReturnType<typeof campaignSchema>;
  #surroundings:
    | { readonly of: Values; readonly platforms: readonly string[]; readonly known: Surroundings }
    | undefined;
  readonly #checks = new WeakMap<
    object,
    { readonly beside: readonly unknown[]; readonly check: PostCheck }
  >();

  constructor(context: CheckContext) {
    this.#context = context;
    this.#schema = campaignSchema(platformNames(context.platforms), ruleNames);
  }

  /** What is wrong with a campaign apart from its posts, and what rules say of it. */
  surroundings(value: Values): Surroundings {
    const { posts: _, ...rest } = value;
    const languages = languagesIn(value);
    const of: Values = languages.length > 0 ? { ...rest, languages } : rest;
    const platforms = this.#platformsOf(value);
    const last = this.#surroundings;
    if (last !== undefined && isShallowlySame(last.of, of) && isSameList(last.platforms, platforms))
      return last.known;
    const known = this.#surround(of, platforms);
    this.#surroundings = { of, platforms, known };
    return known;
  }

  /** @param twins - earlier posts that say the same, which a rule compares it with */
  check(value: Values, post: object, twins: readonly unknown[] = []): PostCheck {
    const { rest } = this.surroundings(value);
    const beside = [rest, ...twins];
    const known = this.#checks.get(post);
    if (known !== undefined && isSameList(known.beside, beside)) return known.check;
    const check = this.#check(rest, post, twins);
    this.#checks.set(post, { beside, check });
    return check;
  }

  /**
   * The kit of a whole campaign.
   *
   * @throws UserError with everything that makes it no campaign.
   */
  kit(value: Values): Kit {
    try {
      return this.#build(this.#read(value));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(problemsOf(error, value).map(({ message }) => ({ message })));
    }
  }

  /** Why values make no campaign. */
  problems(value: Values): readonly ValueProblem[] {
    try {
      this.#read(value);
      return [];
    } catch (error) {
      return problemsOf(error, value);
    }
  }

  /** A post after all its fixes that do no harm. */
  async fix(value: Values, post: object): Promise<unknown> {
    const { rest } = this.surroundings(value);
    const { source } = await fixCampaign(
      valueSource({ ...rest, posts: [post] }, FILE),
      async (fixed) => this.#read(fixed.value),
      (campaign) => this.#build(campaign),
    );
    return valueAt(source.value, ["posts", 0]);
  }

  #check(rest: Values, post: object, twins: readonly unknown[]): PostCheck {
    const id = valueAt(post, ["id"]);
    try {
      const kit = this.#build(this.#read({ ...rest, posts: [...twins, post] }));
      const isOwn = (one: Post) => one.id === id;
      return {
        posts: [...kit.posts, ...kit.withheld].filter(isOwn),
        findings: kit.findings.filter(({ posts }) => posts.some((one) => one === id)),
        problems: [],
      };
    } catch (error) {
      // A rule is not worth a post that cannot be shown: what it is compared with may be invalid.
      if (twins.length > 0) return this.#check(rest, post, []);
      const problems = problemsOf(error, { ...rest, posts: [post] });
      // A post without a day looks the same, and so the preview stays while one is typed.
      const isOfDay = problems.every(({ path }) => path.length === 3 && path[2] === "when");
      const { when, ...others } = toValues(post);
      if (!isOfDay || when === undefined) return { posts: [], findings: [], problems };
      return { ...this.#check(rest, others, []), problems };
    }
  }

  /** Leaves out the least that makes the campaign invalid, so that the posts can still be checked. */
  #surround(of: Values, platforms: readonly string[]): Surroundings {
    const start: Values = { title: "", ...of };
    let whole: Shortened = { value: start, placeOf: (path) => path };
    const problems: ValueProblem[] = [];
    for (;;) {
      try {
        const rest = whole.value;
        const { findings } = this.#build(this.#read({ ...rest, posts: [standIn(rest, platforms)] }));
        // What a hashtag of the list does to posts is said at the list.
        const isAround = ({ posts, place }: Finding) =>
          posts.length === 0 || spotOf(place).path[0] !== "posts";
        return { rest, problems, findings: findings.filter(isAround) };
      } catch (error) {
        const { value, placeOf } = whole;
        const found = problemsOf(error, value).filter(({ path }) => path[0] !== "posts");
        // What lacks a value that was left out is complete in the campaign.
        const own = found.filter(({ path }) => valueAt(start, placeOf(path)) === valueAt(value, path));
        problems.push(...own.map((problem) => ({ ...problem, path: placeOf(problem.path) })));
        const next = leaveOut(
          whole,
          found.map(({ path }) => path),
        );
        if (next === undefined) throw error;
        whole = { ...next, value: { title: "", ...next.value } };
      }
    }
  }

  /** The platforms that posts name; none if one of them names none, and so is for all. */
  #platformsOf(value: Values): readonly string[] {
    const chosen = postsOf(value).map((post) => valueAt(post, ["platforms"]));
    if (!chosen.every(Array.isArray)) return [];
    const names = new Set(chosen.flat());
    const isChosen = ({ id, aliases = [] }: Platform) => [id, ...aliases].some((name) => names.has(name));
    return this.#context.platforms.filter(isChosen).map(({ id }) => id);
  }

  #read(value: unknown): Campaign {
    return this.campaign(valueSource(value, FILE));
  }

  /** The names of the groups of hashtags that a post may choose. */
  get hashtagGroups(): readonly string[] {
    return [...(this.#context.catalogue?.groups.keys() ?? [])];
  }

  /** The designs of cards, by the names that posts give them. */
  get designs(): CardFacts["designs"] {
    return this.#context.cards.designs;
  }

  /**
   * The campaign of a file or of values.
   *
   * @throws UserError with everything that makes it none.
   */
  campaign(source: CheckableSource): Campaign {
    const valid = validate(this.#schema, source);
    const { platforms, catalogue, cards, pictures } = this.#context;
    const imageFile = (file: string) =>
      (Object.hasOwn(pictures, file) ? pictures[file] : undefined) ?? { exists: isWebAddress(file) };
    const problems = unknownLanguages(valid, source);
    return readCampaign(valid, source, { platforms, catalogue, problems, cards, imageFile });
  }

  #build(campaign: Campaign): Kit {
    const { platforms, today } = this.#context;
    return buildKit(campaign, platforms, { calendar: { today } });
  }
}
