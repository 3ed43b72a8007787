import { type CodeAction, CodeActionKind, type Range, type TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../../core/check/Finding.ts";
import { fixCampaign } from "../../core/check/fix/fixCampaign.ts";
import { fixText } from "../../core/check/fix/fixText.ts";
import { buildKit } from "../../core/kit/buildKit.ts";
import { UserError } from "../../core/source/UserError.ts";
import { repairYaml } from "../../core/source/yaml/repairYaml.ts";
import { loadParsedCampaign } from "../../files/loadCampaign.ts";
import { type Analysis, type LspContext, type LspWords, pathOf } from "./analyse.ts";
import { toDiagnostic } from "./diagnostics.ts";
import { Ranges } from "./Ranges.ts";

/** The kind of the action that does what `bluehart check --fix` does. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.bluehart`;

/** How many fixes are offered at once. */
const MOST_ACTIONS = 30;

/** The fixes of what is found in a range, and one for the whole file, whose edit is worked out when it is chosen. */
export function codeActions(
  document: TextDocument,
  range: Range,
  analysis: Analysis,
  only: readonly string[] | undefined,
  words: LspWords,
): CodeAction[] {
  if (analysis.kind !== "campaign") return [];
  const wants = (kind: string) => only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true;
  const fixable = analysis.findings.filter(
    ({ fix, place }) => fix !== undefined && place.file === pathOf(document),
  );
  const all: CodeAction = {
    title: words.fixAll,
    kind: FIX_ALL,
    data: { uri: document.uri },
  };
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(document, range, analysis, fixable, words) : []),
    ...(wants(FIX_ALL) && fixable.length > 0 ? [all] : []),
  ];
}

function quickFixes(
  document: TextDocument,
  range: Range,
  { source }: Analysis,
  fixable: readonly Finding[],
  words: LspWords,
): CodeAction[] {
  const ranges = new Ranges(document);
  const actions: CodeAction[] = [];
  for (const finding of fixable) {
    if (actions.length === MOST_ACTIONS) break;
    const diagnostic = toDiagnostic(finding, ranges, pathOf(document), words.findings);
    if (!overlaps(document, diagnostic.range, range)) continue;
    const text =
      source === undefined
        ? repairYaml(document.getText()).text
        : source.apply(finding.fix ?? []).source.text;
    const edit = smallestEdit(document, text);
    if (edit === undefined) continue;
    actions.push({
      title: source === undefined ? words.repair : words.fix(finding.rule),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: true,
      edit: { changes: { [document.uri]: [edit] } },
    });
  }
  return actions;
}

/** What `bluehart check --fix` would change in a document; undefined if nothing. */
export async function fixAll(document: TextDocument, context: LspContext): Promise<TextEdit | undefined> {
  try {
    const { text } = await fixText(document.getText(), pathOf(document), (source) =>
      fixCampaign(
        source,
        (parsed) => loadParsedCampaign(parsed, context),
        (campaign) => buildKit(campaign, context.platforms, { calendar: context.calendar() }),
      ),
    );
    return smallestEdit(document, text);
  } catch (error) {
    // The diagnostics say what is wrong.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function overlaps(document: TextDocument, one: Range, other: Range): boolean {
  const at = (range: Range) => [document.offsetAt(range.start), document.offsetAt(range.end)] as const;
  const [start, end] = at(one);
  const [from, to] = at(other);
  return start <= to && from <= end;
}

/** The edit that makes a text of a document and leaves alone what is the same at both ends; undefined if all is. */
function smallestEdit(document: TextDocument, text: string): TextEdit | undefined {
  const before = document.getText();
  if (before === text) return undefined;
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before[start] === text[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === text.at(-1 - same)) same++;
  // An editor cannot cut a character in two.
  if (isHigh(before.charCodeAt(start - 1))) start--;
  if (isLow(before.charCodeAt(before.length - same))) same--;
  const end = before.length - same;
  return { range: new Ranges(document).between(start, end), newText: text.slice(start, text.length - same) };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
