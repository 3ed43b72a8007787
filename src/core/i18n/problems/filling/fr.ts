import type { FillingWords } from "./FillingWords.ts";

export const fr: FillingWords = {
  unfilled(problem) {
    switch (problem.kind) {
      case "not-closed":
        return "un champ commence par {{ et n’est pas fermé\u00a0; écrivez {{nom}}";
      case "bad-name":
        return `${problem.written} n’est pas un champ\u00a0: son nom ne peut avoir que des lettres, des chiffres, - et _, comme {{municipality}}`;
      case "no-value":
        return `{{${problem.name}}} n’a pas de valeur${problem.language === undefined ? "" : ` en «\u00a0${problem.language}\u00a0»`}\u00a0; ${problem.near === undefined ? `indiquez-la sous «\u00a0Valeurs des champs\u00a0» (\`values\`, ou avec \`--set ${problem.name}=...\`)` : `vouliez-vous dire «\u00a0${problem.near}\u00a0»\u00a0?`}`;
      case "value-open":
        return `la valeur de {{${problem.name}}} est encore ${problem.written}\u00a0; écrivez la vraie sous «\u00a0Valeurs des champs\u00a0» (\`values\`, ou avec \`--set ${problem.name}=...\`)`;
      case "account-open":
        return `le nom du compte «\u00a0${problem.name}\u00a0» contient encore ${problem.written}\u00a0; écrivez le vrai nom sous «\u00a0Comptes\u00a0» (\`accounts\`)`;
      case "no-account":
        return `la campagne n’a pas de compte «\u00a0${problem.name}\u00a0»\u00a0; ${problem.near === undefined ? "ajoutez-le sous «\u00a0Comptes\u00a0» (`accounts`)" : `vouliez-vous dire «\u00a0${problem.near}\u00a0»\u00a0?`}`;
      case "no-link":
        return `la campagne n’a pas de lien «\u00a0${problem.name}\u00a0»\u00a0; ${problem.near === undefined ? "ajoutez-le sous «\u00a0Liens\u00a0» (`links`)" : `vouliez-vous dire «\u00a0${problem.near}\u00a0»\u00a0?`}`;
    }
  },
  tooLong: (most) =>
    `avec ses valeurs, ce texte dépasse ${most} unités UTF-16\u00a0; raccourcissez les valeurs`,
};
