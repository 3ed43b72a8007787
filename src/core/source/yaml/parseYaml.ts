import { Composer, type Document, Lexer, LineCounter, Parser } from "yaml";
import type { Wording } from "../../i18n/problems/source/SourceWords.ts";

/** How many pieces (keys, marks, texts, line ends) a file may have, and how deep its brackets may nest. */
const MOST_PIECES = 150_000;
const DEEPEST = 100;

/** A file that is not parsed to its end, and where it goes wrong, in UTF-16 units. */
export class Refusal extends Error {
  readonly offset: number;
  readonly why: Wording;

  constructor(offset: number, why: Wording) {
    super();
    this.offset = offset;
    this.why = why;
  }
}

/** A parsed YAML text. It may have errors. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Parses YAML 1.2 (core schema: dates and `no` are text).
 *
 * @throws Refusal if the text would take too long, holds a second document, or ends its lines as no program does today.
 */
export function parseYaml(text: string): ParsedYaml {
  // YAML takes them for line ends, the library does not.
  const carriageReturn = text.includes("\n") ? -1 : text.indexOf("\r");
  if (carriageReturn !== -1) throw new Refusal(carriageReturn, (words) => words.carriageReturns);
  // yaml compares each key with every other one, which takes minutes for a large mapping; see findProblems.
  const composer = new Composer({ prettyErrors: false, stringKeys: true, uniqueKeys: false });
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  try {
    const [document, another] = composer.compose(tokens(text, parser), true, text.length);
    if (another !== undefined) {
      throw new Refusal(another.range[0], (words) => words.secondDocument);
    }
    if (document === undefined) throw new Refusal(0, (words) => words.emptyFile);
    return { document, lines };
  } catch (error) {
    // The stack overflows where the text before this offset nests lists in lists.
    if (error instanceof RangeError) throw tooDeep(parser.offset);
    throw error;
  }
}

/** The tokens of a text; stops at the place where the text turns out to be made to take long. */
function* tokens(text: string, parser: Parser) {
  let pieces = 0;
  let depth = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === "[" || lexeme === "{") depth++;
    else if (lexeme === "]" || lexeme === "}") depth--;
    if (depth > DEEPEST) throw tooDeep(parser.offset);
    if (++pieces > MOST_PIECES) throw new Refusal(parser.offset, (words) => words.tooManyParts);
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

export function tooDeep(offset: number): Refusal {
  return new Refusal(offset, (words) => words.tooDeep(DEEPEST));
}
