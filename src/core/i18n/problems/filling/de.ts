import type { FillingWords } from "./FillingWords.ts";

export const de: FillingWords = {
  unfilled(problem) {
    switch (problem.kind) {
      case "not-closed":
        return "ein Platzhalter beginnt mit {{ und wird nicht geschlossen; schreiben Sie {{name}}";
      case "bad-name":
        return `${problem.written} ist kein Platzhalter: Der Name darf nur Buchstaben, Ziffern, - und _ enthalten, etwa {{municipality}}`;
      case "no-value":
        return `{{${problem.name}}} hat keinen Wert${problem.language === undefined ? "" : ` in „${problem.language}“`}; ${problem.near === undefined ? `geben Sie ihn unter „Werte der Platzhalter“ an (\`values\`, oder mit \`--set ${problem.name}=...\`)` : `meinten Sie „${problem.near}“?`}`;
      case "value-open":
        return `der Wert von {{${problem.name}}} ist noch „${problem.written}“; schreiben Sie den richtigen unter „Werte der Platzhalter“ (\`values\`, oder mit \`--set ${problem.name}=...\`)`;
      case "account-open":
        return `im Namen des Kontos „${problem.name}“ steht noch ${problem.written}; schreiben Sie den richtigen unter „Konten“ (\`accounts\`)`;
      case "no-account":
        return `die Kampagne hat kein Konto „${problem.name}“; ${problem.near === undefined ? "ergänzen Sie es unter „Konten“ (`accounts`)" : `meinten Sie „${problem.near}“?`}`;
      case "no-link":
        return `die Kampagne hat keinen Link „${problem.name}“; ${problem.near === undefined ? "ergänzen Sie ihn unter „Links“ (`links`)" : `meinten Sie „${problem.near}“?`}`;
    }
  },
  tooLong: (most) =>
    `mit seinen Werten hat dieser Text mehr als ${most} UTF-16-Einheiten; kürzen Sie die Werte`,
};
