import { cue, type LineCue } from './line-cue.ts';

const CHANNELS =
  '(?:facebook|twitter|x\\.com|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|mastodon|pinterest|reddit|google news|social media)';

/** The same as they are spelled: where what stands before must tell capitals from small letters. */
const SPELLED_CHANNELS = `(?:${[
  'Facebook',
  'Twitter',
  'X',
  'Instagram',
  'WhatsApp',
  'Telegram',
  'YouTube',
  'TikTok',
  'LinkedIn',
  'Threads',
  'Bluesky',
  'Mastodon',
  'Pinterest',
  'Reddit',
  'Google News',
]
  .flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()])
  .join('|')}|social media)`;

/** Lines that ask the reader for something: to share, to subscribe, to pay, to comment. */
export const PROMPT_CUES: readonly LineCue[] = [
  cue(
    'share',
    30,
    new RegExp(
      `^(?:(?:follow|find|friend|connect with|tweet|message)\\s+(?:us|me|him|her|them|our|@\\w+|the (?:latest|conversation|team|newsroom))\\b.{0,100}?|like\\s+(?:us|our|@\\w+)\\b[^,]{0,60}?)\\b(?:on|via|at|to)\\s+${CHANNELS}\\b`,
      'i',
    ),
  ),
  // A name without a clause behind it: "Like Doe, the senator …" compares
  cue(
    'share',
    30,
    new RegExp(
      `^(?:[Ff]ollow|FOLLOW|Find|FIND|Friend|Connect with|Tweet|Message)\\s(?:(?:the|reporter|correspondent|editor)\\s)?(?:\\p{Lu}|\\w+\\.(?:com|org|net)\\b)[^,]{0,100}?\\s(?:[Oo]n|ON|via|at|to)\\s${SPELLED_CHANNELS}(?![\\p{L}\\p{N}])`,
      'u',
    ),
  ),
  cue(
    'share',
    14,
    new RegExp(
      `^(?:Like|LIKE)\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s){1,5}(?:on|ON)\\s${SPELLED_CHANNELS}\\W*$`,
      'u',
    ),
  ),
  cue(
    'share',
    30,
    /^(?:(?:follow|like|find|join)\s+(?:us|our|@\w+)\b|(?:follow|find|join)\s+the (?:latest|conversation|team|newsroom)\b)[^,]{0,80}?\b(?:on|across|via)\s+(?:your|our|all|any|all our|all your)\s.{0,30}?(?:channels?|platforms?|networks?|social|feeds?|apps?|devices?)\b/i,
  ),
  cue(
    'share',
    30,
    /^(?:Follow|FOLLOW|Find|Join)\s(?:the\s)?\p{Lu}[^,]{0,80}?\s(?:on|across|via)\s(?:your|our|all our|all your)\s.{0,30}?(?:channels?|platforms?|networks?|social|feeds?|apps?|devices?)\b/u,
  ),
  cue(
    'share',
    30,
    new RegExp(`^(?:(?:follow|join|find)\\s|like\\s(?:us|our)\\b).{0,60}[:|]\\s*${CHANNELS}\\b`, 'i'),
  ),
  cue('share', 10, /^follow\s+@?\w+(?:\s+(?:and|&)\s+@?\w+)*\s*$/i, { open: true }),
  cue(
    'share',
    14,
    /^follow\s[^,;:]{2,60}\sfor\s(?:(?:all )?the latest|more|breaking|live)\b[^,;:]{0,40}\b(?:news|updates?|stories|coverage|headlines)\W*$/i,
    { where: 'edge' },
  ),
  cue(
    'share',
    8,
    /^(?:share|tweet|e-?mail|print|copy link|pin it)(?:\s+(?:this|on|via|with|the|to)\b.*)?$/i,
    { open: true },
  ),
  cue(
    'share',
    10,
    /^share (?:(?:this )?(?:story|article|post|page|report|video|item)(?:\W*$|\s*[:|/•·–—]|\s(?:on|via|with|by|to|now|or|and)\b)|(?:this )?via\s)/i,
  ),
  cue('share', 10, new RegExp(`^share (?:this )?on ${CHANNELS}\\b`, 'i')),
  cue('share', 16, /^share (?:this|the) (?:story|article|post|page|report)\s*[|/•·]/i, { open: true }),
  cue('share', 12, new RegExp(`^${CHANNELS}(?:\\s*[|,/•·&]?\\s*(?:and\\s)?${CHANNELS}){1,8}$`, 'i')),
  cue(
    'newsletter',
    45,
    /^(?:sign up|subscribe|(?:register|sign in|log in)(?=\s(?:for|now|here|to|today|with|at|or|and|free|your|via)\b|\s?[,:|.–—-]))\b.{0,200}\b(?:newsletters?|e-?mails?|inbox|mailing list|updates?|alerts?|channel|briefing|access|account|reading|today|free|for \$|offers?|story|stories)\b/i,
  ),
  cue('newsletter', 25, /^(?:sign up|subscribe)(?:\s+(?:now|here|today|to|for)\b.*)?$/i),
  cue(
    'newsletter',
    45,
    /^(?:get|receive|stay|join|want|never miss)\b.{0,160}\b(?:newsletters?|(?:your|to) (?:e-?mail )?inbox|mailing list|e-?mail alerts?|push notifications?|whatsapp (?:channel|group)|telegram (?:channel|group))\b/i,
  ),
  cue(
    'newsletter',
    30,
    /^(?:download|install|get|try) (?:the|our)(?:\s[^\s,.;]+){0,6}?\s?\bapps?\b(?:\s(?:for|to|from|on|here|now|today|and|in)\b.{0,100}|\s?[:|–—-].{0,60})?\W*$/i,
  ),
  cue(
    'newsletter',
    10,
    /^(?:listen|watch|read|available|open)(?: .{1,40})? (?:on|in) (?:the|our) .{0,30}\bapp\W*$/i,
    {
      open: true,
    },
  ),
  cue(
    'newsletter',
    40,
    /^(?:support (?:us|our|this|independent|local|public|quality|free)|help us|donate to|become a (?:member|subscriber|supporter)(?! of (?!our\b)))\b.{0,120}\b(?:journalism|newsroom|reporting|member|subscriber|donat\w+|contribution)\b/i,
    { where: 'edge' },
  ),
  cue(
    'newsletter',
    40,
    /^support\s(?:the|your|good|trusted|journalism|[^\s,]{2,30}['’]s)(?:\s[^\s,]+){0,7}?\s(?:journalism|newsroom)\b[^,]{0,80}$/i,
    { where: 'edge' },
  ),
  cue('newsletter', 14, /^become a (?:member|subscriber|supporter)(?:\W*$|\s(?:now|today|here)\b)/i, {
    where: 'edge',
  }),
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
  cue(
    'comment-prompt',
    30,
    /^(?:tell us|send us|let us know)\b[^.!?]{0,100}[:.!?–—-]\s(?:write|call|ring|phone|text|e-?mail)\b/i,
    { where: 'tail' },
  ),
  cue(
    'comment-prompt',
    30,
    /^[^.!?]{3,120}\?\s(?:please )?(?:call|ring|phone|write to|contact|tell|text|message) (?:us|(?:our|the) (?:newsroom|news ?desk|reporters|desk))\b[^?]{0,60}$/i,
    { where: 'tail' },
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

  // Furniture of letters
  cue(
    'newsletter',
    12,
    /^view (?:this |the )?(?:e-?mail |newsletter |message )?(?:in|on) (?:your |the |a )?(?:web )?browser\b/i,
  ),
  cue(
    'newsletter',
    25,
    /^(?:having )?(?:trouble|problems?|difficulty) (?:viewing|reading|seeing|with) (?:this|the|our) (?:e-?mail|message|newsletter)\b/i,
  ),
  cue(
    'newsletter',
    20,
    /^unsubscribe(?:\s*[|·•,/–—-].*|\s+(?:here|now|instantly|at any time|from (?:this|these|our|all|the) (?:list|e-?mails?|newsletters?|messages?|updates?)|or\b.*))?\W*$/i,
  ),
  cue(
    'newsletter',
    20,
    /^(?:manage|update|change|edit) (?:your (?:e-?mail |newsletter |subscription |notification |privacy ){0,3}(?:preferences|subscriptions?|settings|options)\b|(?:e-?mail |newsletter |subscription |notification |privacy ){0,3}(?:preferences|subscriptions?|settings|options)(?:\W*$|\s*[|·•/]| or\b))/i,
  ),
  cue(
    'newsletter',
    12,
    /^forward (?:this (?:e-?mail |newsletter |to |message )?)?(?:to )?(?:a |your )?(?:friends?|colleagues?)\W*(?:[|·•].*)?$/i,
  ),
  cue('newsletter', 25, /^(?:was|has) this (?:e-?mail|newsletter|letter) (?:been )?forwarded to you\b/i),
  cue(
    'newsletter',
    50,
    /^you(?:['’]re| are|['’]ve| have)? (?:receiv(?:e|ing|ed)|get(?:ting)?|got) (?:this|these|our) (?:(?:e-?)?mails?|newsletters?)\b/i,
  ),
  cue(
    'newsletter',
    50,
    /^you(?:['’]re| are|['’]ve| have)? (?:receiv(?:e|ing|ed)|get(?:ting)?|got) (?:this|these|our)(?: (?:messages?|updates?|letters?))? (?:because|as) you\b.{0,80}\b(?:sign(?:ed)?[ -]?up|subscri\w+|opted|registered|member|list|customer)\b/i,
  ),
  cue(
    'newsletter',
    40,
    /^to (?:stop receiving|unsubscribe|opt out (?:of|from)|ensure delivery|make sure you (?:get|receive))\b/i,
    { where: 'edge' },
  ),
  cue(
    'newsletter',
    20,
    /^(?:please )?add (?:us|\S{1,60}@\S{1,60}) to your (?:address book|contacts|safe senders?)\b/i,
  ),
  cue('newsletter', 30, /^our (?:mailing|postal) address is\s*:/i),

  // Requests for money
  cue(
    'newsletter',
    50,
    /^(?:if you (?:value|like|enjoy|appreciate|believe in)|please (?:consider|help|support)|make an? (?:\S+ )?(?:donation|contribution)|consider (?:making|supporting|donating|becoming)|(?:your|reader) (?:support|donations?|contributions?))\b.{0,200}\b(?:our (?:journalism|newsroom|reporting|work)|journalism|newsroom|reporting|donat(?:e|ion|ions|ing)|contribut(?:e|ion|ions|ing)|subscri(?:be|ption|bing))\b/i,
    { where: 'edge' },
  ),
  cue('newsletter', 12, /^donate(?: (?:now|today|here|to (?:us|the|our)\b.{0,60}))?\W*$/i, { where: 'edge' }),
  cue('newsletter', 7, /^support (?:us|our|the|independent|local|public|quality)\b/i, {
    where: 'tail',
    open: true,
  }),
  cue(
    'newsletter',
    16,
    /^(?:already|not(?: yet)?) (?:a|have an?) (?:subscriber|member|subscription|account)(?: yet)?(?:\W*$|\s?[?|:–—-]|[.,]?\s(?:sign|log|click|subscribe|register|join)\b)/i,
  ),
  cue(
    'newsletter',
    30,
    /^(?:this|the) (?:article|story|content) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for|exclusive to) (?:our |paying |registered |digital )*(?:subscribers|members)\b/i,
  ),
  cue(
    'newsletter',
    40,
    /^to (?:(?:continue|keep) reading|read (?:the (?:full|rest|whole|complete)|this (?:article|story)))\b/i,
    { where: 'edge' },
  ),

  // Buttons
  cue(
    'share',
    6,
    /^(?:(?:share|gift|save|print|bookmark|e-?mail|listen to|copy) (?:this |full |the )?(?:article|story|page|post|link)|save (?:for|it for) later|copy (?:the )?link(?: to (?:article|clipboard))?|give (?:this|a gift) article)\W*$/i,
  ),
  cue('share', 14, /^(?:add|make|set|choose|pick) \S.{0,40}\bas (?:a|your) preferred source\b/i),

  // Questions to readers
  cue(
    'comment-prompt',
    50,
    /^(?:have you been|have you|are you|were you|did you|do you|has your)\b.{0,160}\?.{0,160}(?:get in touch|e-?mail|contact us|let us know|tell us|send us|write to us|message us|\S@\S)/i,
  ),
  cue(
    'comment-prompt',
    20,
    /^(?:send|share|e-?mail) (?:us )?your (?:tips?|photos?|pictures|videos?|stories|story|news|views|questions|feedback)(?:\W*$| (?:to|at|via|by|here|with us)\b)/i,
  ),
];
