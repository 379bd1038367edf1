import { cue, type LineCue } from './line-cue.ts';

/** What a page is worked with: buttons, players, notices, furniture of live blogs. */
export const MENU_CUES: readonly LineCue[] = [
  cue(
    'menu',
    8,
    /^(?:(?:estimated )?reading time\s*:?\s*)?\d{1,3}[ -]?min(?:ute)?s?(?:\s(?:read|listen|watch))?\W*$/i,
  ),
  cue(
    'menu',
    8,
    /^(?:advert(?:isements?|orial)?|ads?|sponsored(?: content| links?)?|promoted(?: content| stories)?|advertisement\W+continue reading below|(?:skip|hide|remove) (?:advertisement|ads?)|loading|please wait|print|menu|home|search|close|play|pause|image|photos?|videos?|skip (?:to|ad|advert)\b.*|(?:story|article|scroll|report) continues (?:below|after).*|scroll down.*|back to (?:top|home).*|(?:previous|next) (?:article|story|post)|show (?:more|less)|load more|see all|view (?:all|gallery|photos?)|abstract|full text|correction appended|accept(?: all)?(?: cookies)?|play video|click to (?:play|expand|enlarge))\W*$/i,
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
    /^(?:we use cookies|this (?:site|website) uses cookies|your browser (?:does|is|has|may)|please (?:enable|turn on|allow) (?:javascript|cookies))\b/i,
  ),

  cue(
    'menu',
    45,
    /^by (?:continuing to (?:use|browse|read|access)|using)\b.{0,80}\b(?:you(?: are|['’]re)? (?:agree|accept|consent|acknowledg|confirm|allow|giv)\w*|(?:use|uses|of) cookies)\b/i,
  ),

  // Furniture of live blogs
  cue('menu', 5, /^\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{2,5}\)?|local time)?$/i),
  cue(
    'menu',
    9,
    /^(?:(?:last |first )?(?:updated|posted|published|edited)\s(?:at\s|on\s)?)?(?:\d{1,2}|an?|one|two|three)\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)\sago\W*$/i,
  ),
  cue(
    'menu',
    8,
    /^(?:last |first )?(?:updated|posted|published|edited) (?:at\s|on\s)?\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{2,5}\)?)?\W*$/i,
  ),
  cue(
    'menu',
    8,
    /^(?:key events?|(?:show|hide|view) key (?:events?|moments)(?: only)?|pinned(?: post| update)?|live(?: updates?| reporting| blog| coverage| feed)?|latest (?:updates?|posts?)|(?:load|show|view|see) (?:more|older|newer|all|new) (?:updates?|posts?|entries|comments)|\d+ new (?:updates?|posts?)|(?:sort by )?(?:newest|oldest|latest)(?: first)?|filters?(?: \S+)?|jump to (?:latest|comments|content)|back to live|auto-?refresh(?: on| off)?|turn on auto-?refresh|that['’]s all for (?:now|today))\W*$/i,
  ),

  // Players, pictures and the parts of a page
  cue('menu', 8, /^(?:listen|watch|audio)\s*[·•|(–—-]\s?.{0,30}$/i, { open: true }),
  cue('menu', 4, /^\d{1,2}:\d{2}(?::\d{2})?\s*\/\s*\d{1,2}:\d{2}(?::\d{2})?$/),
  cue(
    'menu',
    4,
    /^(?:[\d.]{1,4}x(?:\s[\d.]{1,4}x)*|(?:audio|video) player\b.{0,20}|(?:play|pause|mute|unmute|stop)(?: (?:the )?(?:audio|video|article|episode))?)\W*$/i,
  ),
  cue(
    'menu',
    35,
    /^this (?:audio|article|story|text|recording) (?:is|was) (?:(?:auto(?:matically)?|ai|computer)[ -]?(?:generated|read|voiced)|(?:read|narrated|voiced) by an? (?:automated|ai|artificial|synthetic|computer))\b/i,
  ),
  cue(
    'menu',
    6,
    /^(?:(?:toggle|hide|show|view) (?:the )?caption|enlarge (?:this )?(?:image|picture|photo)|expand(?: (?:image|all|this))?|(?:open|view) (?:image|picture) in (?:gallery|full ?screen)|full ?screen|table of contents|topics|in this (?:article|story)|jump to)\W*$/i,
  ),
];
