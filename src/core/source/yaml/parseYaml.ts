import { Composer, type Document, Lexer, LineCounter, Parser } from "yaml";

/** How many pieces (keys, marks, texts, line ends) a file may have, and how deep its brackets may nest. */
const MOST_PIECES = 150_000;
const DEEPEST = 100;

/** A file that is not parsed to its end, and where it goes wrong, in UTF-16 units. */
export class Refusal extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
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
 * @throws Refusal if the text would take too long, or holds a second document.
 */
export function parseYaml(text: string): ParsedYaml {
  // yaml compares each key with every other one, which takes minutes for a large mapping; see findProblems.
  const composer = new Composer({ prettyErrors: false, stringKeys: true, uniqueKeys: false });
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  try {
    const [document, another] = composer.compose(tokens(text, parser), true, text.length);
    if (another !== undefined) {
      throw new Refusal(another.range[0], "a second document begins here; write one only");
    }
    if (document === undefined) throw new Refusal(0, "the file is empty");
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
    if (++pieces > MOST_PIECES) throw new Refusal(parser.offset, "the file has too many parts");
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

export function tooDeep(offset: number): Refusal {
  return new Refusal(offset, `lists and mappings are nested too deep here; ${DEEPEST} levels are the most`);
}
