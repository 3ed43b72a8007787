import { dequal } from "dequal/lite";
import type { Wording } from "../../i18n/problems/source/SourceWords.ts";
import type { Candidate } from "./Candidate.ts";
import { candidateGroups } from "./candidates.ts";
import { type ParsedYaml, parseYaml, Refusal } from "./parseYaml.ts";
import type { SyntaxProblem } from "./SyntaxProblem.ts";
import { colonCertain } from "./withoutColon.ts";
import { findProblems, lineOf, MOST_PROBLEMS } from "./yamlProblems.ts";

/** A mistake in the syntax of a YAML file, once for each cause. */
export interface YamlFinding {
  /** Where it is, in UTF-16 units. */
  readonly offset: number;
  readonly message: Wording;
  /** Only one repair makes sense of it, so `check --fix` makes it. */
  readonly fixable: boolean;
}

export interface RepairedYaml {
  /** The text with the repairs that leave no doubt. It can still have mistakes. */
  readonly text: string;
  readonly findings: readonly YamlFinding[];
}

/** How many UTF-16 units are parsed to try repairs, so that a large file with many mistakes takes seconds at most. */
const MOST_PARSED = 2_000_000;

/** Finds the mistakes in the syntax of a YAML file, and the repair that makes sense of each. */
export function repairYaml(text: string): RepairedYaml {
  return new Repairer(text).run();
}

/** A text as the parser reads it. */
interface Reading {
  readonly problems: readonly SyntaxProblem[];
  readonly parsed?: ParsedYaml;
}

/** Repairs one mistake after the other, in the order of the file, because one can hide or cause the next. */
class Repairer {
  readonly #original: readonly string[];
  #lines: readonly string[];
  readonly #fixed: string[];
  readonly #findings: YamlFinding[] = [];
  /** Lines that a doubtful repair changed; later repairs of them are doubtful too. */
  readonly #doubtful = new Set<number>();
  /** What stands between each line and its line feed: repairs keep the number of lines. */
  readonly #ends: readonly string[];
  /** The texts that had a mistake, so that no repair leads back to one. */
  readonly #tried = new Set<string>();
  #budget = MOST_PARSED;

  constructor(text: string) {
    const lines = text.split("\n");
    this.#ends = lines.map((line) => (line.endsWith("\r") ? "\r" : ""));
    this.#original = lines.map((line) => line.replace(/\r$/, ""));
    this.#lines = this.#original;
    this.#fixed = [...this.#original];
  }

  #join(lines: readonly string[]): string {
    return lines.map((line, index) => line + this.#ends[index]).join("\n");
  }

  run(): RepairedYaml {
    let reading = this.#read(this.#lines);
    while (this.#findings.length < MOST_PROBLEMS) {
      const problem = reading.problems.find(({ kind }) => kind === "syntax" || kind === "text");
      const repair = problem && this.#findRepair(problem);
      if (repair === undefined) break;
      this.#apply(repair.candidate, repair.fixable);
      reading = repair.reading;
    }
    this.#report(reading.problems);
    return { text: this.#join(this.#fixed), findings: this.#findings };
  }

  /** Reports what no repair was found for. After a mistake in the syntax the parser guesses, so what follows is left out. */
  #report(problems: readonly SyntaxProblem[]): void {
    const syntax = problems.find(({ kind }) => kind === "syntax");
    const text = this.#join(this.#lines);
    for (const problem of problems) {
      if (syntax !== undefined && problem.offset > syntax.offset) break;
      const line = lineOf(text, problem.offset) - 1;
      const column = problem.offset - (text.slice(0, problem.offset).lastIndexOf("\n") + 1);
      this.#findings.push({ offset: this.#offsetOf(line, column), message: problem.message, fixable: false });
      if (problem === syntax) break;
    }
  }

  #findRepair(problem: SyntaxProblem) {
    const before = this.#join(this.#lines);
    this.#tried.add(before);
    const at = lineOf(before, problem.offset) - 1;
    const opening = problem.opening === undefined ? at : lineOf(before, problem.opening) - 1;
    const above = this.#lines.findLastIndex((line, index) => index < at && line.trim() !== "");
    const suspects = new Set([opening, at, above]);
    // A key without its colon misleads the parser about the lines that follow it.
    for (const suspect of suspects) {
      const found = this.#choose(colonCertain(this.#lines, suspect), before, problem.offset);
      if (found !== undefined) return found;
    }
    for (const suspect of suspects) {
      for (const group of candidateGroups(this.#lines, suspect, problem)) {
        const least = suspect === opening && opening < at ? 0 : problem.offset;
        const found = this.#choose(group, before, least);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  /** The repair of a group after which the parser gets furthest. */
  #choose(group: readonly Candidate[], before: string, least: number) {
    const working = group.flatMap((candidate) => {
      const lines = this.#lines.toSpliced(candidate.from, candidate.lines.length, ...candidate.lines);
      const text = this.#join(lines);
      if (this.#tried.has(text)) return [];
      this.#budget -= text.length;
      if (this.#budget < 0) return [];
      const reading = this.#read(lines);
      const next = reading.problems.find(({ kind }) => kind === "syntax" || kind === "text");
      const left = next === undefined ? -1 : text.length - next.offset;
      const grown = text.length - before.length;
      const end = Math.max(text.length - commonSuffix(before, text), least + grown + 1);
      return next === undefined || next.offset >= end ? [{ candidate, reading, left }] : [];
    });
    const furthest = Math.min(...working.map(({ left }) => left));
    const [best, ...others] = working.filter(({ left }) => left === furthest);
    if (best === undefined) return undefined;
    const isOnly = others.every(({ reading }) => dequal(valuesOf(reading), valuesOf(best.reading)));
    return { ...best, fixable: isOnly && best.candidate.doubtful !== true };
  }

  #apply({ from, lines, why, how, column }: Candidate, isClear: boolean): void {
    const changed = lines
      .map((_line, index) => from + index)
      .filter((at) => lines[at - from] !== this.#lines[at]);
    const fixable = isClear && !changed.some((at) => this.#doubtful.has(at));
    for (const at of changed) {
      if (fixable) this.#fixed[at] = lines[at - from] ?? "";
      else this.#doubtful.add(at);
    }
    const shown = how === undefined ? lines.slice(0, 1 + (changed.at(-1) ?? from) - from) : lines.slice(0, 1);
    const message: Wording = (words) => {
      const advice = how?.(words) ?? "";
      return words.repair(why(words), fixable ? advice : words.perhaps(advice), shorten(shown));
    };
    this.#findings.push({ offset: this.#offsetOf(from, column), message, fixable });
    this.#lines = this.#lines.toSpliced(from, lines.length, ...lines);
  }

  #read(lines: readonly string[]): Reading {
    const text = this.#join(lines);
    try {
      const parsed = parseYaml(text);
      return { problems: findProblems(parsed.document, text), parsed };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { problems: [{ offset: error.offset, message: error.why, kind: "fatal" }] };
    }
  }

  /** The offset in the original text, whose line a repair may have made longer. */
  #offsetOf(line: number, column: number): number {
    const before = this.#join(this.#original.slice(0, line)).length + Math.min(line, 1);
    return before + Math.min(column, this.#original[line]?.length ?? 0);
  }
}

/** What a text stands for; nothing, if its values must not be built. */
function valuesOf({ parsed, problems }: Reading): unknown {
  if (parsed === undefined || problems.some(({ kind }) => kind === "fatal")) return undefined;
  try {
    return parsed.document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function commonSuffix(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

/** The longest line that a message shows, in UTF-16 units. */
const LONGEST_LINE = 160;

function shorten(lines: readonly string[]): string {
  const [first = "", ...others] = lines.map((line) => line.trim());
  const text = others.length === 0 ? first : `${first} … ${others.at(-1)}`;
  if (text.length <= LONGEST_LINE) return text;
  const half = LONGEST_LINE / 2;
  return `${text.slice(0, half).toWellFormed()} … ${text.slice(-half).toWellFormed()}`;
}
