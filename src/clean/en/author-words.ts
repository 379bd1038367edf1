const ROLE =
  '(?:reporter|correspondent|editor|columnist|journalist|writer|staffer|contributor|producer|photographer|critic|blogger|bureau chief)';

/** A word for what an author is, in a part of a byline: "columnist", "Times Staff Writer". */
export const AUTHOR_ROLE = new RegExp(`\\b(?:staff|bureau|desk|newsroom|${ROLE}s?)\\b`, 'i');

const HOUSE = "(?:the|our|\\p{Lu}[^.;]{0,40}['’]s?)";

/** After a name: what an author is, and for whom or of what. */
export const AUTHOR_IS = new RegExp(
  `^(?:is|is also|has been)\\s(?:(?:an?|${HOUSE})\\s(?:[^\\s.,;]+\\s){0,6}?${ROLE},?\\s(?:at|for|with|in|on|of|based|covering|who (?:covers|writes|reports|has)|where (?:she|he|they))\\b|${HOUSE}\\s(?:[^\\s.,;]+\\s){0,4}?${ROLE}\\W*$)`,
  'u',
);

/** After a name: what an author covers, and for whom. */
export const AUTHOR_COVERS =
  /^(?:covers|reports on|has covered|is covering)\s[^.;]{3,120}\s(?:for|at)\s(?:the\s)?\p{Lu}/u;

/** After a name: what an author writes about. */
export const AUTHOR_WRITES = /^(?:writes|reports|blogs)\s(?:about|on|for|from)\s/u;

/** What is told of people in the news and not of authors. */
export const NOT_OF_AUTHORS =
  /\b(?:was|were|said|says|told|had|killed|arrested|detained|died|charged|accused|suspected|missing|injured|jailed)\b/i;
