const FROM = "van|from|de|von|expéditeur|absender";
const SUBJECT = "onderwerp|subject|objet|betreff";
/** A line of the head of an e-mail, of whatever kind. */
export const MAIL_HEADER = new RegExp(
  `^\\*?(?:${FROM}|${SUBJECT}|aan|to|à|an|cc|bcc|kopie|verzonden|datum|sent|date|envoyé|gesendet|reply-to|bijlagen?|attachments?|pièces? jointes?|anlagen?|importance|priorit(?:y|eit|é))\\*?\\s?:(?:\\s|$)`,
  "iu",
);
const FROM_LINE = new RegExp(`^\\*?(?:${FROM})\\*?\\s?:`, "iu");
const SUBJECT_LINE = new RegExp(
  `^\\*?(?:${SUBJECT})\\*?\\s?:\\s*(?:(?:fwd?|re|aw|wg|tr|rv|antw)\\s?:\\s*)*(?<subject>.*)$`,
  "iu",
);

/** How many lines the head of an e-mail has at least. */
const LEAST = 3;

/** Whether lines that are all of such heads are one: from somebody, on something. */
export function isMailHead(lines: readonly string[]): boolean {
  return (
    lines.length >= LEAST &&
    lines.some((line) => FROM_LINE.test(line)) &&
    lines.some((line) => SUBJECT_LINE.test(line))
  );
}

/** The subject of an e-mail without "Fwd:" and "Re:"; undefined if the line is another one of its head. */
export function mailSubject(line: string): string | undefined {
  return SUBJECT_LINE.exec(line)?.groups?.subject;
}
