import { hasTagOrLink } from "./textParts.ts";

/** An instruction for the person who posts, such as "Use the following text". */
const INSTRUCTION =
  /^(?!.*#\p{L})(?:.*\b(?:these|following|below|here are|attached|please find|in bijlage|bijgevoegd|ci-joints?|anbei|deze|volgende|onderstaande|hieronder|hier(?: zijn)? de|voici|ci-dessous|hier sind|suivante?s?|diese|folgende[rns]?|unten(?:stehende)?|nachfolgend\p{L}*)\b.*\b(?:posts?|tweets?|texts?|captions?|messages?|copy|hashtags?|images?|bericht(?:en)?|tekst(?:en)?|afbeelding(?:en)?|publications?|textes?|visuels?|beitr[aä]ge?|bild(?:er)?)\b.*|.*\b(?:posts?|tweets?|texts?|captions?|messages?|bericht(?:en)?|tekst(?:en)?|publications?|textes?|beitr[aä]ge?)\b.*\b(?:these|below|hieronder|ci-dessous|suivante?s?|unten|nachfolgend)\b.*)$/iu;
const REMARK =
  /^[([*_]*(?:notes?|n\.?b\.?|tip|opmerking|noot|let op|remarque|conseil|attention|hinweise?|anmerkung|achtung|tipp)(?:\s+\p{L}+){0,4}\s*:/iu;

/** Whether a text tells the person who posts what to do, or is a remark beside the posts. */
export function isInstruction(text: string): boolean {
  return (text.length < 400 && INSTRUCTION.test(text)) || (REMARK.test(text) && !hasTagOrLink(text));
}
