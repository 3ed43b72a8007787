/** What pictures are called in brackets inside a text, in English, Dutch, French and German. */
export const IMAGE_WORDS =
  "(?:(?:see|zie|voir|siehe|met|with|avec|mit) )?(?:images?|pictures?|pics?|photos?|visuals?|graphics?|videos?|gif|foto'?s?|beeld(?:en)?|afbeelding(?:en)?|illustraties?|illustrations?|visuels?|vidéos?|bild(?:er)?|grafik(?:en)?|datei|file|fichier|bestand|attachment|bijlage|anhang|pièce jointe)";
