import { cue, type LineCue } from './line-cue.ts';

/** The sentence goes on with what the report says or does: it tells of somebody else's report. */
const GOES_ON =
  '(?!.*(?:\\b(?:says|said|finds|found|shows?|showed|puts|accuses|concludes|warns|died|killed)\\b|,\\s(?:which|but|where|when)\\b|,?\\sand\\s(?!(?:is|was|has|files|agencies|wires|services|sources|news|others|correspondents|journalists|reporters|editors|writers|students|partners)\\b)[a-z]{2,}s\\b))';

/** Lines that say who wrote, translated or passed on the report. */
export const SIGNATURE_CUES: readonly LineCue[] = [
  cue(
    'signature',
    40,
    new RegExp(
      `^${GOES_ON}(?:[Tt]his|THIS)\\s(?:(?:article|story|report|post|piece|content|ARTICLE|STORY)\\s+(?:is|was|has been|WAS)\\s+(?:originally|first|jointly|ORIGINALLY|FIRST)\\s+(?:written|published|produced|compiled|reported|authored|posted|created|PUBLISHED)|(?:article|story|piece|content)\\s+(?:is|was|has been)\\s+(?:written|published|produced|compiled|reported|authored|edited|provided|contributed|posted|created|syndicated|translated)|(?:report|post)\\s+(?:is|was|has been)\\s+(?:written|produced|compiled|reported|authored|edited|contributed|syndicated|translated)(?=\\s(?:by|with|for|from|in)\\b))\\b`,
    ),
    { where: 'edge' },
  ),
  cue(
    'signature',
    40,
    new RegExp(
      `^${GOES_ON}[Tt]his (?:(?:article|story|report|post|piece|content)\\s+(?:originally|first)|article|story|piece)\\s+(?:appeared|ran)\\s+(?:on|in|at)\\s(?!court\\b|a\\b|trial\\b)`,
    ),
  ),
  // Names and what they are; "With agencies overwhelmed, volunteers …" has a clause behind its comma
  cue(
    'signature',
    25,
    /^(?:[Ww]ith|WITH)\s+(?:additional\s+|further\s+)?(?:[Rr]eporting|[Ff]iles?|[Ii]nputs?|[Cc]ontributions?|[Mm]aterial|[Ii]nformation|(?:[Nn]ews )?(?:[Ww]ire )?[Ss]ervices?|[Ww]ire [Rr]eports?|[Aa]genc(?:y|ies)(?:\s+(?:[Ii]nputs?|[Rr]eports?))?)(?=\W*$|\s(?:from|by|of|and)\s|\s\p{Lu}|,\s\p{Lu})(?!.*,\s(?!(?:and|with|in|of|for|reporting|additional)\b)\p{Ll})/u,
    { where: 'tail' },
  ),
  cue(
    'signature',
    40,
    /\bcontributed\s+(?:\w+\s+)?to this (?:story|report|article|piece|post)(?:\s(?:from|in)\s[^,;.]{1,80})?(?:[^\p{L}]*$|\.\s?(?:contact|follow|e-?mail|reach|have|write to|connect)\b)/iu,
  ),
  // Others write reports too: "the report" is the outlet's where writers, or nothing but people's names, stand before it
  cue(
    'signature',
    40,
    /^(?!The\s|.*\b(?:University|Council|Ministry|Ministries|Nations|Bank|Institute|Party|Group|Office|Agency|Department|Commission|Committee|Union)\b)(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|and|&|in|from|at|also|writers?|reporters?|correspondents?|editors?|staff|journalists?|producers?)[,;]?\s){2,30}contributed\s(?:\w+\s)?to the (?:story|report|article|piece|post)(?:\s(?:from|in)\s[^,;]{1,80})?[^\p{L}]*$/u,
    { where: 'tail' },
  ),
  cue(
    'signature',
    12,
    /^(?:[Ss]ources?|SOURCES?|[Vv]ia|[Cc]redits?|[Cc]ourtesy|[Aa]genc(?:y|ies))\s*:\s(?=[\p{Lu}@])/u,
    { where: 'tail' },
  ),
  cue('signature', 25, /^contributing\s*:\s/i, { where: 'edge' }),
  cue('signature', 6, /^(?:twitter|e-?mail|instagram|x)\s*:?\s*@?\S+@?\S*$/i, { where: 'edge', open: true }),
  cue('signature', 30, /^(?:contact|e-?mail|write to|reach|follow)\b.{0,120}\S@\S/i, { where: 'tail' }),
  cue(
    'signature',
    10,
    /^(?:[Aa]bout|ABOUT|[Mm]ore (?:about|by)) (?:[Tt]he |THE )?(?:[Aa]uthors?|AUTHORS?)(?:\s*[:|–—-]|\s(?=\p{Lu})|\W*$)/u,
  ),
  cue(
    'signature',
    40,
    /^(?:the )?(?:writer|author|reporter) (?:can be (?:reached|contacted)|is (?:on|at) (?:x|twitter|@\w+)\b|is based in\b|is (?:an?|the|our)\b(?!.*\b(?:was|were|who (?!covers|writes|reports|has (?:written|covered|reported|worked))|prison|jail\w*|held|custody|charged|killed)\b).{0,60}\b(?:professor|fellow|director|editor|journalist|columnist|correspondent|reporter|lecturer|researcher|analyst|member|lawyer|consultant|expert|scholar|novelist|founder|president|head|student|economist|historian|scientist|writer|author)\b)/i,
    { where: 'tail' },
  ),
  cue('signature', 8, /^[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}$/),

  // What an agency, a feed or a syndicate adds
  cue(
    'signature',
    60,
    /^[Tt]he (?:post|article|story|entry|piece)\s.{1,250}\s(?:first appeared|appeared first|was first published|originally appeared)\s(?:on|in|at)\s(?=[\p{Lu}“"]|\S+\.\w{2})(?!.*,\s\p{Ll})/u,
    { where: 'tail' },
  ),
  cue(
    'signature',
    45,
    /^this (?:article|story|report|text|content|page)\s+(?:is|was|has been)\s.{0,60}\b(?:translat\w+|generated|written|produced|created|summari[sz]ed)\b.{0,80}\b(?:ai|a\.i\.|artificial intelligence|automatic\w*|machine|chatgpt|algorithms?)\b(?!.*\band (?:shows|says|has|contains|calls)\b)/i,
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
