import { cue, type LineCue } from './line-cue.ts';

/** Remarks of the house on its own page: on changes, on rights, on pictures. */
export const REMARK_CUES: readonly LineCue[] = [
  cue(
    'developing',
    40,
    /^this (?:is an? (?:(?:developing|breaking|evolving|live) (?:news|story|report|event|blog|page|article|update)|(?:developing|evolving) (?:situation|incident)(?=[.;–—,]\s(?:check|stay|we|more|it will|updates?|please|refresh)))|(?:story|article|page|report|post) (?:is (?:developing|breaking|being updated)|will be updated)(?! by\b))\b/i,
  ),
  cue(
    'developing',
    14,
    /^this (?:story|article|page|report|post) (?:has been|was) (?:last )?updated\b(?! by\b)/i,
  ),
  cue(
    'developing',
    20,
    /^(?:more|further|additional) (?:details|information|updates?|news)?\s?(?:(?:to (?:follow|come)|will follow)(?:\W*$|[.;]\s| (?:soon|shortly|later|here|on this)\W*$| (?:as|when)\b)|as (?:it|we|they|the story) (?:gets?|comes?|becomes?|develops?|have|has|emerges?|arrives?|happens|unfolds|receives?|learn)\b)/i,
  ),
  cue(
    'developing',
    25,
    /^(?:check back|come back (?:here|later|soon|for|to this)|stay tuned|(?:stay|check) with (?!me\b|my\b|him\b|his\b|her\b|them\b|it\b|your\b)\S+|keep (?:checking|following))\b.{0,120}\b(?:updates?|more|details|latest|developments?|information)\b/i,
  ),
  cue(
    'developing',
    25,
    /^(?:we(?:['’]ll| will)|\S{2,20} will) (?:(?:continue to )?(?:bring|keep) you (?:updated|posted|informed|more|the latest)|update this (?:story|article|page|report))\b/i,
  ),
  cue(
    'developing',
    6,
    /^(?:developing|breaking|developing story|breaking news|story developing|more to (?:follow|come))\W*$/i,
  ),
  cue('developing', 10, /^(?:refresh|reload) (?:this page|the page|for)\b/i),
  cue(
    'copyright',
    90,
    /^(?:©|copyright\s*(?:©|\(c\)|\d{4})|\(c\)\s*(?:copyright\b|\d{4})|c\)\s*(?:copyright\b|\d{4}))/i,
  ),
  cue('copyright', 60, /\ball rights reserved\b[^\p{L}]*$/iu),
  cue(
    'copyright',
    60,
    /^(?:(?:this (?:material|content)|the contents? of this (?:site|page)|no part of this(?: \w+)?) may not be (?:published|reproduced|copied|redistributed)\b|this (?:article|report|story) may not be (?:published|reproduced|copied|redistributed)(?:, (?:broadcast|copied|rewritten|re\w+|or)\b| (?:or|without)\b))/i,
  ),
  cue('copyright', 20, /^(?:republished|reprinted|reproduced|used) with permission\b[^,]*$/i),
  cue(
    'caption',
    60,
    /^(?:file photo|file image|file picture|photo|image|picture|photograph|photo credit|image credit|picture credit|photo courtesy|featured image|caption)\s*(?:by|courtesy|credit|of|:|[–—]|-\s)/i,
    { open: true },
  ),
  cue(
    'caption',
    60,
    /^(?:file photo|file image|photo|image|picture|photo credit|image credit|featured image|image caption|caption)\s*:/i,
  ),
  cue(
    'caption',
    60,
    /^(?:photograph|picture credit|image courtesy|photo courtesy|photograph by|file picture|illustration|graphic)\s*:/i,
  ),
  cue('caption', 60, /^FILE\s*(?:[–—-]|PHOTO\b)/),

  // What was changed after publication
  cue(
    'developing',
    90,
    /^(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?)\s*(?:\([^)]{0,40}\)|[,–—-]\s?[^:]{0,40})?\s*:\s/i,
    { where: 'edge' },
  ),
  cue(
    'developing',
    90,
    /^(?:editor['’]?s['’]? note|editors['’]? note|note to readers|amendment)s?\s*(?:\([^)]{0,40}\)|[,–—-]\s?[^:]{0,40})?\s*:\s.{0,300}\b(?:this|the) (?:story|article|report|headline|caption|post|page|piece|graphic|column|review|live blog)\b/i,
    { where: 'edge' },
  ),
  cue(
    'developing',
    70,
    /^an? (?:earlier|previous|prior|original) version of (?:this (?:story|article|headline|page|piece|caption|column)|the (?:headline|caption)) (?!was (?:leaked|told|thrown))/i,
  ),
  // Of a ministry's report, too, there are earlier versions: only an outlet says that its own was wrong
  cue(
    'developing',
    70,
    /^an? (?:earlier|previous|prior|original) version of (?:this|the) (?:story|article|report|post|page|headline|piece|caption|graphic|column)\b.{0,200}\b(?:mis(?:stat|identif|spel|attribut|quot|report|character|nam|calculat|describ|translat)\w+|incorrect\w*|wrong(?:ly)?|erroneous\w*|mistaken\w*|inaccura\w+|in error|omitted)\b/i,
  ),
  cue(
    'developing',
    60,
    /^this (?:story|article|post|piece|headline|live blog|liveblog) (?:has been|was|is being|will be) (?:last |later |since |first )?(?:updated|corrected|amended|revised|edited|changed|clarified)\b/i,
  ),
  cue(
    'copyright',
    60,
    /^this (?:document|work|article|content|material) is (?:subject to|protected by) copyright(?: laws?)?(?:\W*$|[.;]\s)/i,
  ),
  cue(
    'copyright',
    12,
    /^[Dd]istributed by \p{Lu}[^,]{1,60}(?:,\s(?:Ltd|Inc|LLC|Corp|Co|SA|GmbH|Limited|All rights)\b[^,]{0,40})?$/u,
    { where: 'tail' },
  ),
  cue('caption', 60, /^image (?:source|caption|credit)\s*[,:]\s/i),
  cue(
    'caption',
    10,
    /^(?:[Pp]hoto |[Ii]mage |[Pp]icture |[Vv]ideo )?(?:[Cc]redits?|CREDITS?)\s*:\s(?=\p{Lu})/u,
    { open: true },
  ),
  cue('copyright', 60, /^citation\s*:\s.{0,300}\bretrieved\s/i, { where: 'tail' }),
  cue(
    'developing',
    90,
    /^update\s*(?:\([^)]{0,40}\)|[,–—-]\s?[^:]{0,40})?\s*:\s(?:this|the) (?:story|article|headline|post|piece) (?:has|was|is)\b/i,
    { where: 'edge' },
  ),
  cue(
    'developing',
    16,
    /^(?:(?:this|our|the) (?:page|live page|blog|live ?blog|story|article|feed) is no longer (?:being )?(?:updated|live)|we are no longer updating (?:this|our))\b/i,
    { where: 'edge' },
  ),

  // On who wrote an opinion, and whose it is
  cue(
    'signature',
    40,
    /^the (?:author|writer|columnist) (?:(?:teaches|lectures)\b|is\b.{0,160}\b(?:views?|opinions?) expressed\b)/i,
    { where: 'tail' },
  ),
  cue('signature', 40, /^(?:the |all )?(?:views?|opinions?) expressed (?:here|in this|by|are)\b/i, {
    where: 'edge',
  }),

  // How a broadcaster takes its leave
  cue(
    'menu',
    20,
    /^you (?:heard|(?:are|were|have been|['’]ve been) (?:listening to|watching)) (?:the|our) (?:news|bulletin|headlines|programme|program|report)\b/i,
    { where: 'tail' },
  ),
  cue(
    'menu',
    20,
    /^(?:you can )?(?:listen|watch|hear|see|catch up)(?: to)?(?: (?:this|the|our) \w+)?(?: again| on demand)? (?:on|at|in|via|through) our (?:website|site|app|page|player|podcast)\b/i,
    { where: 'tail' },
  ),
];
