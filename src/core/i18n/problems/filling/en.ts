import type { FillingWords } from "./FillingWords.ts";

export const en: FillingWords = {
  unfilled(problem) {
    switch (problem.kind) {
      case "not-closed":
        return "a placeholder begins with {{ and is not closed; write {{name}}";
      case "bad-name":
        return `${problem.written} is not a placeholder: its name may have only letters, digits, - and _, such as {{municipality}}`;
      case "no-value":
        return `{{${problem.name}}} has no value${problem.language === undefined ? "" : ` in "${problem.language}"`}; ${problem.near === undefined ? `set it under "Values of placeholders" (\`values\`, or with \`--set ${problem.name}=...\`)` : `did you mean "${problem.near}"?`}`;
      case "value-open":
        return `the value of {{${problem.name}}} is still ${problem.written}; write the real one under "Values of placeholders" (\`values\`, or with \`--set ${problem.name}=...\`)`;
      case "account-open":
        return `the name of the account "${problem.name}" still has ${problem.written}; write the real name under "Accounts" (\`accounts\`)`;
      case "no-account":
        return `the campaign has no account "${problem.name}"; ${problem.near === undefined ? 'add it under "Accounts" (`accounts`)' : `did you mean "${problem.near}"?`}`;
      case "no-link":
        return `the campaign has no link "${problem.name}"; ${problem.near === undefined ? 'add it under "Links" (`links`)' : `did you mean "${problem.near}"?`}`;
    }
  },
  tooLong: (most) => `with its values, this text has more than ${most} UTF-16 units; shorten the values`,
};
