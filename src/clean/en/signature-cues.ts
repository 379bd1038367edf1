import { cue, type LineCue } from './line-cue.ts';

/** Lines that say who wrote, translated or passed on the report. */
export const SIGNATURE_CUES: readonly LineCue[] = [
  cue(
    'signature',
    40,
    /^this (?:article|story|report|post|piece|content)\s+(?:is|was|has been)\s+(?:originally\s+|first\s+|jointly\s+)?(?:written|published|produced|compiled|reported|authored|edited|provided|contributed|posted|created|syndicated|translated)\b/i,
    { where: 'edge' },
  ),
  cue(
    'signature',
    40,
    /^this (?:article|story|report|post|piece|content)\s+(?:originally\s+|first\s+)?(?:appeared|ran)\s+(?:on|in|at)\b/i,
  ),
  cue(
    'signature',
    25,
    /^with\s+(?:additional\s+|further\s+)?(?:reporting|files?|inputs?|contributions?|material|information|news (?:wire )?services?|wire (?:services?|reports?)|agenc(?:y|ies)(?:\s+(?:inputs?|reports?))?)\b/i,
    { where: 'tail' },
  ),
  cue('signature', 40, /\bcontributed\s+(?:\w+\s+)?to (?:this|the) (?:story|report|article|piece|post)\b/i),
  cue(
    'signature',
    12,
    /^(?:[Ss]ources?|SOURCES?|[Vv]ia|[Cc]redits?|[Cc]ourtesy|[Aa]genc(?:y|ies))\s*:\s(?=[\p{Lu}@])/u,
    { where: 'tail' },
  ),
  cue('signature', 25, /^contributing\s*:\s/i, { where: 'edge' }),
  cue('signature', 6, /^(?:twitter|e-?mail|instagram|x)\s*:?\s*@?\S+@?\S*$/i, { where: 'edge', open: true }),
  cue('signature', 30, /^(?:contact|e-?mail|write to|reach|follow)\b.{0,120}\S@\S/i, { where: 'tail' }),
  cue('signature', 10, /^(?:about|more about|more by) (?:the )?authors?\b/i),
  cue('signature', 40, /^(?:the )?(?:writer|author|reporter) (?:is|can be (?:reached|contacted))\b/i, {
    where: 'tail',
  }),
  cue('signature', 8, /^[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}$/),

  // What an agency, a feed or a syndicate adds
  cue(
    'signature',
    60,
    /^[Tt]he (?:post|article|story|entry|piece)\s.{1,250}\s(?:first appeared|appeared first|was first published|originally appeared)\s(?:on|in|at)\s(?=[\p{Lu}“"]|\S+\.\w{2})/u,
    { where: 'tail' },
  ),
  cue(
    'signature',
    45,
    /^this (?:article|story|report|post|text|content|page|video)\s+(?:is|was|has been)\s.{0,60}\b(?:translat\w+|generated|written|produced|created|summari[sz]ed)\b.{0,80}\b(?:ai|a\.i\.|artificial intelligence|automatic\w*|machine|chatgpt|algorithms?)\b/i,
  ),
  cue(
    'signature',
    50,
    /^(?:except for the headline|this (?:story|article|report|copy) (?:has not been|hasn['’]t been|is|was) (?:edited|published|auto-?generated|taken|sourced|provided))\b.{0,160}\b(?:our staff|feed|syndicat\w+|wire service|news agency)\b/i,
  ),
  cue('signature', 12, /^our standards\s*:\s/i),
  cue('signature', 14, /^SOURCE\s+(?=\p{Lu})/u, { where: 'tail' }),
  cue('signature', 10, /^[Pp]rovided by (?:the )?(?=\p{Lu})/u, { where: 'tail', open: true }),
  cue('signature', 40, /^you can (?:reach|contact|e-?mail|write to)\b.{0,120}\S@\S/i, { where: 'tail' }),
];
