import type { FillingWords } from "./FillingWords.ts";

export const nl: FillingWords = {
  unfilled(problem) {
    switch (problem.kind) {
      case "not-closed":
        return "een invulveld begint met {{ en wordt niet gesloten; schrijf {{naam}}";
      case "bad-name":
        return `${problem.written} is geen invulveld: de naam mag alleen letters, cijfers, - en _ bevatten, zoals {{municipality}}`;
      case "no-value":
        return `{{${problem.name}}} heeft geen waarde${problem.language === undefined ? "" : ` in “${problem.language}”`}; ${problem.near === undefined ? `vul ze in bij ‘Waarden van de invulvelden’ (\`values\`, of met \`--set ${problem.name}=...\`)` : `bedoelt u “${problem.near}”?`}`;
      case "value-open":
        return `de waarde van {{${problem.name}}} is nog “${problem.written}”; vul de echte in bij ‘Waarden van de invulvelden’ (\`values\`, of met \`--set ${problem.name}=...\`)`;
      case "account-open":
        return `in de naam van de account “${problem.name}” staat nog ${problem.written}; schrijf de echte naam bij ‘Accounts’ (\`accounts\`)`;
      case "no-account":
        return `de campagne heeft geen account “${problem.name}”; ${problem.near === undefined ? "voeg het toe onder ‘Accounts’ (`accounts`)" : `bedoelt u “${problem.near}”?`}`;
      case "no-link":
        return `de campagne heeft geen link “${problem.name}”; ${problem.near === undefined ? "voeg hem toe onder ‘Links’ (`links`)" : `bedoelt u “${problem.near}”?`}`;
    }
  },
  tooLong: (most) =>
    `met zijn waarden heeft deze tekst meer dan ${most} UTF-16-eenheden; maak de waarden korter`,
};
