import type { Command } from "commander";
import { keysOf } from "../../core/text/keysOf.ts";
import { say } from "../languages/say.ts";
import { choose, oneOfArgument } from "../options/choices.ts";
import { addHelp } from "../options/help.ts";
import { print } from "../terminal/print.ts";
import type { Commands } from "./Commands.ts";

const ASK = "bluehart completion candidates --";

/** What each shell is to run: it asks the program for what fits, and offers files where nothing does. */
const SCRIPTS = {
  bash: `_bluehart() {
  local IFS=$'\\n'
  COMPREPLY=($(${ASK} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  if [ "\${#COMPREPLY[@]}" -eq 0 ]; then compopt -o default 2>/dev/null; fi
}
complete -F _bluehart bluehart`,
  zsh: `#compdef bluehart
_bluehart() {
  local -a found
  found=("\${(@f)$(${ASK} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found[1]" ]]; then compadd -- $found; else _files; fi
}
compdef _bluehart bluehart`,
  fish: `function __bluehart_candidates
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  ${ASK} $words[2..-1] "$current" 2>/dev/null
end
complete -c bluehart -f -n 'test -n "$(__bluehart_candidates)"' -a '(__bluehart_candidates)'`,
  powershell: `Register-ArgumentCompleter -Native -CommandName bluehart -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $words += '' }
  ${ASK} @words 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}`,
};

/** The shells that can be helped. */
export const SHELLS = keysOf(SCRIPTS);

export default function configure(command: Command, commands: Commands): void {
  command.addArgument(oneOfArgument("<shell>", say.completion.shell, SHELLS)).argument("[words...]");
  addHelp(command, {
    description: say.completion.description,
    examples: [
      ["source <(bluehart completion bash)", say.completion.inFile("~/.bashrc")],
      ["source <(bluehart completion zsh)", say.completion.inFile("~/.zshrc")],
      ["bluehart completion fish | source", say.completion.inFile("config.fish")],
      ["bluehart completion powershell | Out-String | Invoke-Expression"],
    ],
  }).action((shell: string, words: readonly string[]) => run(shell, words, commands));
}

async function run(shell: string, words: readonly string[], commands: Commands): Promise<void> {
  // What the scripts ask for.
  if (shell === "candidates") {
    const { candidates } = await import("../completion/candidates.ts");
    for (const candidate of await candidates(words, commands)) print(candidate);
  } else print(SCRIPTS[choose("shell", shell, SHELLS)]);
}
