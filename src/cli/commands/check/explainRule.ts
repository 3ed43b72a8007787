import { rules } from "../../../core/check/rules/index.ts";
import { ruleWords } from "../../languages/ruleWords.ts";
import { choose } from "../../options/choices.ts";
import { boxWrap, helpWidth } from "../../options/help.ts";
import { out } from "../../terminal/colours.ts";

/**
 * The page of a rule, as a terminal shows it.
 *
 * @throws UserError if there is no such rule.
 */
export async function explainRule(given: string): Promise<string> {
  const known = choose("rule", given, rules.map(({ name }) => name).toSorted());
  const { labels, pages } = await ruleWords();
  return rules
    .filter(({ name }) => name === known)
    .map(({ name, severity, fixable }) => {
      const { summary, why, fix } = pages[name];
      return [
        `${out.bold(name)}  ${labels.severities[severity]}${fixable ? `\n${plain(labels.fixable)}` : ""}`,
        plain(`${summary}.`),
        out.bold(labels.why),
        plain(why),
        out.bold(labels.fix),
        plain(fix),
      ].join("\n\n");
    })
    .join("\n");
}

/** Markdown without its links and fences, wrapped but for its examples. */
function plain(markdown: string): string {
  const width = Math.min(helpWidth(), 100);
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .split(/^```(?:yaml)?\n?/m)
    .map((part, index) => (index % 2 === 1 ? part.replace(/^(?=.)/gm, "  ") : boxWrap(part.trim(), width)))
    .join("\n\n")
    .trim();
}
