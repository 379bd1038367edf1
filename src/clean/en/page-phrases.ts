/** What a page is that holds no report. */
export type OtherPage = 'bot-check' | 'error' | 'script' | 'consent' | 'login' | 'paywall' | 'list';

/** In words, for a note. */
export const OTHER_PAGE_NAMES: Readonly<Record<OtherPage, string>> = {
  'bot-check': 'a check whether the visitor is a robot',
  error: 'an error page',
  script: 'a page that shows nothing without scripts',
  consent: 'a request for consent to cookies',
  login: 'a login page',
  paywall: 'the teaser of a report that has to be paid for',
  list: 'a list of links to reports',
};

/** Titles that such pages have, as a whole: a report's headline says more than these. */
export const OTHER_PAGE_TITLES: readonly (readonly [OtherPage, RegExp])[] = [
  [
    'bot-check',
    /^(?:just a moment|attention required|checking your browser\b.{0,40}|are you (?:a )?(?:human|robot)|robot or human|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human|human verification|(?:bot|browser) (?:check|verification)|security (?:check|verification)(?: required)?|access to this page has been denied|pardon our interruption|one more step|please wait(?: a moment| while .{0,60})?|(?:sorry )?you have been blocked|captcha|client challenge|ddos guard|vercel security checkpoint)$/,
  ],
  [
    'error',
    /^(?:http )?(?:error )?(?:400|401|403|404|410|429|451|500|502|503|504)(?: (?:error|page|file|not found|found|forbidden|gone|access denied|unauthorized|bad gateway|gateway time ?out|internal server error|service (?:temporarily )?unavailable|too many requests|that s an error|page not found|the page could not be found|unavailable for legal reasons))*$/,
  ],
  [
    'error',
    /^(?:(?:oops|whoops|uh oh|sorry|we re sorry|we are sorry|error)\s)*(?:but\s)?(?:we (?:can t|cannot|could not|couldn t) find (?:that|this|the|your) (?:page|article|story).{0,40}|(?:the |this |that |your )?(?:requested )?(?:page|article|story|content|file|url|link|document)(?: (?:that )?you(?: re| are| were| have| ve)? (?:looking for|requested|tried to (?:reach|open|view)))? (?:was |is |has |has been |have |can |could |does |did |doesn t |can t |cannot |couldn t |could not |no |not |be |longer )*(?:found|exist|exists|available|unavailable|moved|removed|expired|deleted|missing)(?: anymore| error)?)$/,
  ],
  [
    'error',
    /^(?:not found|access denied|(?:403 )?forbidden|(?:internal )?server error|bad gateway|gateway time ?out|service (?:temporarily )?unavailable|something went wrong|an error (?:has )?occurred|error|oops|too many requests|bad request|(?:site|we re|we are|down|under|scheduled|for|undergoing|currently|is|temporarily|\s)*maintenance|unavailable for legal reasons|connection timed out)$/,
  ],
  [
    'script',
    /^(?:(?:please )?(?:enable|turn on) javascript(?: to .{1,40})?|javascript (?:is )?(?:not available|disabled|required|turned off))$/,
  ],
  [
    'consent',
    /^(?:before you continue(?: to .{1,40})?|we (?:value|care about|respect) your privacy|your (?:data )?privacy(?: is important to us| matters| choices| settings)?|(?:cookie|privacy|consent) (?:consent|settings|preferences|choices|notice|wall|banner|manager|cent(?:er|re)|options)|manage (?:your )?(?:cookies|consent|privacy)(?: settings| preferences)?|cookies?|consent|your (?:choices|consent)|we (?:and our partners )?(?:use|need) cookies)$/,
  ],
  [
    'login',
    /^(?:(?:please |subscriber |member |user |account )?(?:log ?in|sign ?in|sign ?up|login)(?: (?:or|and|to|with|required|page|here|now)\b.{0,50})?|(?:create|open) (?:an?|your)(?: free)? account|register(?: (?:now|here|for free))?|my account|forgot(?:ten)? (?:your )?password|reset (?:your )?password|authentication required|you (?:must|need to) (?:be logged in|log in|sign in)(?: to .{1,40})?)$/,
  ],
  [
    'list',
    /^(?:search|search results?(?: for .{1,80})?|(?:\d+ )?results? for .{1,80}|you searched for .{1,80}|(?:news |the )?archives?(?: (?:for|of|by) .{1,60})?|.{1,60} archives?|(?:tag|tags|topic|topics|category)(?: \S{1,30}){1,3}|(?:posts by|articles by|stories by|all posts by|browsing) .{1,60}|(?:the )?(?:latest|breaking|all|top|more|recent|most read) (?:news|stories|articles|headlines|posts|reports)(?: (?:and|from|on|in|about) .{1,60})?|home(?: ?page)?|front page|sitemap|site map|most (?:read|popular|viewed))$/,
  ],
];

/** Phrases of such pages, wherever they stand in one of the first blocks. */
export const OTHER_PAGE_PHRASES: readonly (readonly [OtherPage, RegExp])[] = [
  [
    'bot-check',
    /\b(?:checking (?:your browser before|if the site connection is secure)|verify(?:ing)? (?:that )?you are (?:a |not a )?(?:human|robot|bot)|enable javascript and cookies to continue|review the security of your connection|unusual (?:traffic|activity) (?:from|coming)|complete the (?:security check|captcha|action) |(?:confirm|prove|make sure|ensure) (?:that )?you(?: are|['’]re) (?:a |not a )?(?:human|robot|bot)|i['’]m not a robot|press (?:&|and) hold|(?:automated|bot) (?:access|requests|tools|activity)|ddos protection by|performance (?:&|and) security by)/i,
  ],
  [
    'error',
    /\b(?:(?:page|article|story|content|url|link|resource) (?:that )?you(?:['’]re| are| were|['’]ve| have)? ?(?:been )?(?:looking for|requested|tried|trying to|followed|entered).{0,60}\b(?:not|no longer|n['’]t|moved|removed|deleted|expired)\b|(?:can['’]t|cannot|could not|couldn['’]t|unable to) (?:be )?find (?:the|that|this) page|http (?:error |status )?[45]\d\d|(?:do not|don['’]t) have permission to (?:access|view)|requested url .{0,80}was not found|this (?:page|address|url) (?:is|has) (?:not|no longer) (?:available|been archived)|error 4(?:03|04|10)|reference #\d)/i,
  ],
  [
    'script',
    /\b(?:javascript is (?:not available|disabled|required|turned off)|(?:enable|turn on|requires?) javascript)\b/i,
  ],
  [
    'consent',
    /\b(?:we (?:and|use|store).{0,120}\bcookies|cookies.{0,80}\b(?:consent|partners|personali[sz]e|preferences)|(?:accept|reject|manage|allow) (?:all )?(?:cookies|consent|preferences|options)|our (?:\d+ )?partners .{0,80}\b(?:store|process|access|data)|legitimate interest|store and\/or access information on a device|withdraw (?:your )?consent)\b/i,
  ],
  [
    'login',
    /\b(?:(?:don['’]t|do not) have an account|forgot(?:ten)? (?:your )?password|remember me|keep me (?:signed|logged) in|enter your (?:e-?mail|password|user ?name)|(?:log|sign) in to (?:your account|continue)|continue with (?:google|apple|facebook|e-?mail)|new here\?)/i,
  ],
];

/** Words by which a page asks for money or an account before it shows the rest of a report. */
export const PAYWALL_PROMPT =
  /\b(?:subscribe (?:now |today )?(?:to|for|and) (?:continue|keep|read|unlock|access|full|get (?:full|unlimited))|to (?:continue|keep) reading|continue reading (?:this|the|with|for|by|your)\b|to read (?:the|this) (?:full|rest|entire|whole|complete|article|story)|read the (?:rest|full story|full article) (?:with|by|when|for|of)\b|(?:article|story|content|page|report) is (?:only |exclusively |just )?(?:for|available|reserved|exclusive)(?: (?:only|to|for|exclusively))*\s?(?:our |paying |registered |digital |premium )*(?:subscribers|members|readers with)|(?:exclusive(?:ly)? (?:to|for)|only for) (?:our |paying |registered |digital |premium )*(?:subscribers|members)\b|for (?:our |paying |registered |digital |premium )+(?:subscribers|members)\b|\b(?:subscribers|members) only\b|subscriber[- ](?:only|exclusive)|already (?:a|have a) (?:subscriber|member|subscription|account)|reached your (?:\w+ )?(?:article |story )?limit|(?:limit of|last|remaining|left of your) (?:\d+ )?free (?:articles|stories)|unlock (?:this|the|full) (?:article|story|access|report)|(?:log|sign) in or (?:subscribe|register|create)|(?:register|create (?:an?|your) (?:free )?account|sign up)(?: for free| now)? to (?:continue|keep|read|unlock)|you(?:['’]ve| have) (?:read|used) (?:all )?(?:your |\d+ )+(?:free )?(?:articles|stories))/i;
