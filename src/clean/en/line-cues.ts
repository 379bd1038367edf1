import type { BoilerplateReason } from '../../model/article.ts';

/** A line known by how it opens. */
export interface LineCue {
  readonly reason: BoilerplateReason;
  /** Tried on the block without leading emoji, bullets and brackets. */
  readonly pattern: RegExp;
  /** Longer blocks are prose. */
  readonly maxWords: number;
  /** `open`: only where the block does not end as a sentence does. */
  readonly open?: true;
  /** `edge`: only among the first or last blocks of the text; `tail`: only among the last. */
  readonly where?: 'edge' | 'tail';
}

const CHANNELS =
  '(?:facebook|twitter|x\\.com|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|mastodon|pinterest|reddit|google news|social media)';

const cue = (
  reason: BoilerplateReason,
  maxWords: number,
  pattern: RegExp,
  rest: Partial<LineCue> = {},
): LineCue => ({
  reason,
  maxWords,
  pattern,
  ...rest,
});

/** Lines that outlets put round their reports in English. From general knowledge of news pages; each kind is
 *  known by its opening words and by being short. */
export const LINE_CUES: readonly LineCue[] = [
  // Links to other reports
  cue(
    'read-also',
    35,
    /^(?:read|see|watch|listen|view)(?:\s+(?:it\s+)?(?:also|more|next|now|this|here|too))?\s*(?:[:|»>]|[–—-]\s)/i,
  ),
  cue('read-also', 12, /^(?:read|see|watch)\s+(?:also|more|next)\b/i, { open: true }),
  cue('read-also', 8, /^read (?:more|next|the full (?:story|article|report)|our (?:full|latest))\b/i),
  cue('read-also', 35, /^(?:also|must)[ -](?:read|watch|see)\b\s*(?:[:|–—-]|$)/i),
  cue(
    'read-also',
    35,
    /^(?:related|recommended|suggested|similar|further|more|latest|other)\s+(?:(?:top|news)\s+)?(?:stories|story|articles?|news|reading|reads?|coverage|links?|content|topics?|posts?|videos?|headlines)\s*(?:[:|–—-]|$)/i,
  ),
  cue(
    'read-also',
    35,
    /^(?:[Rr]elated|RELATED|[Rr]ecommended|RECOMMENDED|[Mm]ore|MORE)\s*[:|]\s*(?:[^\p{Ll}\s]|$)/u,
  ),
  cue('read-also', 16, /^more (?:from|on|in|about|news)\b/i, { open: true }),
  cue(
    'read-also',
    35,
    /^(?:don['’]?t miss|in case you missed it|icymi|trending(?: now)?|most (?:read|popular|viewed)|editor['’]?s['’]? picks?|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|up next|top stories|best of)\b\s*(?:[:|–—-]|$)/i,
  ),
  cue(
    'read-also',
    25,
    /^(?:watch|listen|video|live|podcast|gallery|in pictures|photos|pictures|raw|explainer|explained|opinion|live updates?)\s*[:|]\s/i,
    { open: true },
  ),
  cue(
    'read-also',
    12,
    /^(?:listen to|watch|read) (?:this|the|our) (?:full )?(?:article|story|report|episode|podcast|video|interview|version)\b/i,
    { open: true },
  ),
  cue('link', 25, /^(?:click|tap|swipe) (?:here|on the|the link|below|through)\b/i),
  cue(
    'link',
    25,
    /^(?:for more|to read more|to learn more|find out more|learn more)\b.*\b(?:visit|click|go to|see|follow|here|https?:|www\.)/i,
  ),
  cue('link', 14, /^(?:for more|to read more|learn more|find out more)\b/i, { open: true }),

  // Prompts
  cue(
    'share',
    30,
    new RegExp(
      `^(?:follow|like|find|friend|connect with|tweet|message)\\s+(?:us|me|him|her|them|our|the|@?\\p{Lu}).{0,100}?\\b(?:on|via|at|to)\\s+${CHANNELS}\\b`,
      'iu',
    ),
  ),
  cue(
    'share',
    30,
    /^(?:follow|like|find|join)\s+(?:us|the|our|@?\p{Lu}).{0,80}?\b(?:on|across|via)\s+(?:your|our|all|any|all our|all your)\s.{0,30}?(?:channels?|platforms?|networks?|social|feeds?|apps?|devices?)\b/iu,
  ),
  cue('share', 30, new RegExp(`^(?:follow|like|join|find)\\s.{0,60}[:|]\\s*${CHANNELS}\\b`, 'i')),
  cue('share', 10, /^follow\s+@?\w+(?:\s+(?:and|&)\s+@?\w+)*\s*$/i, { open: true }),
  cue(
    'share',
    8,
    /^(?:share|tweet|e-?mail|print|copy link|pin it)(?:\s+(?:this|on|via|with|the|to)\b.*)?$/i,
    { open: true },
  ),
  cue('share', 10, /^share (?:this )?(?:(?:story|article|post|page|report|video|item)\b|(?:on|via)\s)/i),
  cue('share', 16, /^share (?:this|the) (?:story|article|post|page|report)\s*[|/•·]/i, { open: true }),
  cue('share', 12, new RegExp(`^${CHANNELS}(?:\\s*[|,/•·&]?\\s*(?:and\\s)?${CHANNELS}){1,8}$`, 'i')),
  cue(
    'newsletter',
    45,
    /^(?:sign up|subscribe|register|sign in|log in)\b.{0,200}\b(?:newsletters?|e-?mails?|inbox|mailing list|updates?|alerts?|channel|briefing|access|account|reading|today|free|for \$|offers?|story|stories)\b/i,
  ),
  cue('newsletter', 25, /^(?:sign up|subscribe)(?:\s+(?:now|here|today|to|for)\b.*)?$/i),
  cue(
    'newsletter',
    45,
    /^(?:get|receive|stay|join|want|never miss)\b.{0,160}\b(?:newsletters?|(?:your|to) (?:e-?mail )?inbox|mailing list|e-?mail alerts?|push notifications?|whatsapp (?:channel|group)|telegram (?:channel|group))\b/i,
  ),
  cue('newsletter', 30, /^(?:download|install|get) (?:the|our)\b.{0,80}\bapp\b/i),
  cue(
    'newsletter',
    40,
    /^(?:support|help us|donate to|become a (?:member|subscriber|supporter))\b.{0,120}\b(?:journalism|newsroom|reporting|member|subscriber|donat\w+|contribution)\b/i,
    { where: 'edge' },
  ),
  cue('comment-prompt', 12, /^(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply)\b/i),
  cue(
    'comment-prompt',
    10,
    /^(?:view |show |see |read )?(?:all )?(?:\d+ )?comments?\s*(?:\(\d+\)|\d+|are (?:closed|off|open|disabled).*|below)?\.?$/i,
  ),
  cue('comment-prompt', 14, /^join (?:the|our) (?:conversation|discussion|debate)\b/i),
  cue(
    'comment-prompt',
    35,
    /^(?:what do you think|let us know|tell us|share your (?:thoughts|views|opinion|story)|have your say)\b.{0,160}\b(?:comments?|below|e-?mail|tweet|@\w+)/i,
  ),
  cue('comment-prompt', 8, /^(?:what do you think|have your say|share your (?:thoughts|views|opinion))\b/i, {
    where: 'tail',
  }),
  cue(
    'comment-prompt',
    30,
    /^(?:do you (?:have|know)|got|have) (?:a|any|more|an?y? ?further) (?:(?:news )?tips?|stor(?:y|ies)|information|photos?|details)\b.{0,120}\?/i,
    { where: 'tail' },
  ),

  // Remarks of the house on its own page
  cue(
    'developing',
    40,
    /^this (?:is an? (?:developing|breaking|evolving|live)\b(?: news)?|(?:story|article|page|report|post) (?:is (?:developing|breaking|being updated)|will be updated))\b/i,
  ),
  cue('developing', 14, /^this (?:story|article|page|report|post) (?:has been|was) (?:last )?updated\b/i),
  cue(
    'developing',
    20,
    /^(?:more|further|additional) (?:details|information|updates?|news)?\s?(?:to (?:follow|come)|will follow|as (?:it|we|they|the story))\b/i,
  ),
  cue(
    'developing',
    25,
    /^(?:check|come|stay|keep) (?:back|with|tuned|checking|following)\b.{0,120}\b(?:updates?|more|details|latest|developments?|information)\b/i,
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
    /^(?:this (?:material|content|article|report)|the contents? of this (?:site|page)|no part of this) may not be (?:published|reproduced|copied|redistributed)\b/i,
  ),
  cue('copyright', 20, /^(?:republished|reprinted|reproduced|used) with permission\b/i),
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
  cue(
    'menu',
    8,
    /^(?:(?:estimated )?reading time\s*:?\s*)?\d{1,3}[ -]?min(?:ute)?s?(?:\s(?:read|listen|watch))?\W*$/i,
  ),
  cue(
    'menu',
    8,
    /^(?:advert(?:isements?|orial)?|ads?|sponsored(?: content| links?)?|promoted(?: content)?|loading|please wait|print|menu|home|search|close|play|pause|image|photos?|videos?|skip (?:to|ad|advert)\b.*|(?:story|article|scroll|report) continues (?:below|after).*|continue reading.*|scroll down.*|back to (?:top|home).*|(?:previous|next) (?:article|story|post)|show (?:more|less)|load more|see all|view (?:all|gallery|photos?)|abstract|full text|correction appended|accept(?: all)?(?: cookies)?|play video|click to (?:play|expand|enlarge))\W*$/i,
  ),
  cue('menu', 3, /^[^\p{L}\p{N}]+$/u),
  cue(
    'menu',
    40,
    /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|more on these topics|in this (?:article|story)|related (?:topics|tags))\s*:/i,
    { open: true },
  ),
  cue(
    'menu',
    45,
    /^(?:we use cookies|this (?:site|website) uses cookies|by (?:continuing|using this (?:site|website))|your browser|please (?:enable|turn on|allow) (?:javascript|cookies))\b/i,
  ),

  // Who wrote it
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
  cue('signature', 12, /^(?:sources?|via|credits?|courtesy|agenc(?:y|ies))\s*:\s/i, { where: 'tail' }),
  cue('signature', 25, /^contributing\s*:\s/i, { where: 'edge' }),
  cue('signature', 6, /^(?:twitter|e-?mail|instagram|x)\s*:?\s*@?\S+@?\S*$/i, { where: 'edge', open: true }),
  cue('signature', 30, /^(?:contact|e-?mail|write to|reach|follow)\b.{0,120}\S@\S/i, { where: 'tail' }),
  cue('signature', 10, /^(?:about|more about|more by) (?:the )?authors?\b/i),
  cue('signature', 40, /^(?:the )?(?:writer|author|reporter) (?:is|can be (?:reached|contacted))\b/i, {
    where: 'tail',
  }),
  cue('signature', 8, /^[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}$/),
];

/** A link that a page glued to the end of a paragraph: "… he said. READ MORE: Bridge to reopen". */
export const GLUED_LINK =
  /(?:^|[.!?…”"’)\]])\s{0,3}((?:READ (?:MORE|ALSO|NEXT)|ALSO READ|SEE ALSO|MORE:|RELATED:|WATCH:|Read (?:more|also|next):|Also read:|See also:|Related:)[^.!?]{0,160}[.!?]?)$/;
