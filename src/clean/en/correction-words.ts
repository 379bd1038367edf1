/** What heads a correction. */
export const CORRECTION_LABEL =
  /^\s*(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?)\s*(?:\([^)]{0,40}\)|[,–—-]\s?[^:]{0,40})?\s*:\s+/i;

/** A sentence of a correction that tells of the house's own text or another's, what was wrong with it or what was done
 *  about it. */
export const CORRECTION_REMARK =
  /\b(?:(?:this|our|an? (?:earlier|previous|prior|original)|the (?:earlier|previous|prior|original)) (?:\w+ )?(?:version|story|article|report|post|page|headline|piece|caption|graphic|column|review|dispatch)\b|in an? (?:\w+ )?(?:report|story|article|column|caption|headline)\b|the (?:headline|caption|graphic|article|story|text)\b|we (?:\w+ )?(?:reported|said|wrote|gave|stated|called|named|put|quoted|described|regret|apologi[sz]e|are|have|had)\b|mis(?:stat|identif|spel|attribut|quot|report|character|nam|calculat|describ|translat)\w+|incorrect(?:ly)?\b|wrong(?:ly)?\b|erroneous(?:ly)?\b|mistaken(?:ly)?\b|inaccura\w+|in error\b|omitted\b|corrected\b|apologi[sz]e|regrets?\b)/i;
