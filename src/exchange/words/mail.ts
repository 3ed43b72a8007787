const FROM = "van|from|de|von|expéditeur|absender";
const SUBJECT = "onderwerp|subject|objet|betreff";
/** A line of the head of an e-mail. */
export const MAIL_HEADER = new RegExp(
  `^\\*?(?:${FROM}|${SUBJECT}|aan|to|à|an|cc|bcc|kopie|verzonden|datum|sent|date|envoyé|gesendet|reply-to|bijlagen?|attachments?|pièces? jointes?|anlagen?|importance|priorit(?:y|eit|é))\\*?\\s?:(?:\\s|$)`,
  "iu",
);
export const isFrom = new RegExp(`^\\*?(?:${FROM})\\*?\\s?:`, "iu");
export const subjectOf = new RegExp(
  `^\\*?(?:${SUBJECT})\\*?\\s?:\\s*(?:(?:fwd?|re|aw|wg|tr|rv|antw)\\s?:\\s*)*(?<subject>.*)$`,
  "iu",
);
