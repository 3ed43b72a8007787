/** Source: the names of Excel's errors in English, Dutch, French and German, and those of LibreOffice and Google Sheets. */
const ERROR =
  /^(?:#(?:N\/A|N\/B|NV|(?:NAME|NAAM|NOM)\s?\?|(?:REF|VERW|BEZUG|VALUE|WAARDE|VALEUR|WERT|DIV\/0|DEEL\/0|NUM|GETAL|NOMBRE|ZAHL|NULL|LEEG|NUL|SPILL|OVERLOOP|PROPAGATION|ÜBERLAUF|CALC|FIELD|BLOCKED|UNKNOWN|CONNECT|BUSY|PYTHON|ERROR)\s?!|GETTING_DATA)|Err:\d{3})$/u;

/** Whether a cell holds the error of a formula and no text, such as `#NAME?`. */
export function isSpreadsheetError(text: string): boolean {
  return ERROR.test(text.trim());
}
