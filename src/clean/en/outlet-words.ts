const OUTLET =
  '(?:news|times|post|herald|tribune|gazette|chronicle|journal|daily|weekly|today|press|mail|telegraph|guardian|observer|standard|independent|examiner|inquirer|bulletin|courier|globe|star|sun|mirror|express|echo|argus|sentinel|monitor|review|report|reporter|record|register|dispatch|ledger|leader|broadcasting|radio|television|tv\\d?|network|media|online|wire|magazine|nation|voice|financial|agency|newswire|dagblad|dagbladet|zeitung|tagblatt|anzeiger|presse|gazeta|agence|agencia|agenzia|prensa|diario|giornale|corriere|channel\\s(?:\\d+|one|two|three|four|five|six|seven|eight|nine))';

/** Words that stand in the names of news outlets and seldom elsewhere at the end of a report. */
export const OUTLET_WORDS = new RegExp(`\\b${OUTLET}\\b`, 'i');

/** Such a word closes a name, a word for a company or "of" and a place aside ("Norland Broadcasting Corporation", "Times of
 *  Kell"), or a medium's opens it ("Radio Kell"). Elsewhere it says little: "Star Witness Testifies". */
export const OUTLET_NAME = new RegExp(
  `\\b${OUTLET}(?:\\s(?:association|corporation|company|group|services?|international|trust|union|live|now|\\d{1,2}|of\\s.{3,30}))?$|^(?:the\\s)?(?:radio|tv\\d?|channel|daily|weekly|agence|agencia|agenzia|diario|corriere|giornale|gazeta)\\s`,
  'i',
);

/** Of these, the ones that close a headline, too: "Police Report". */
export const REPORT_WORDS = /^(?:report|record|review|media|leader|register|mail|voice|nation|today)$/i;

/** Capitalised words that such a word makes no outlet of: the names of sections, kinds of text. */
export const NO_OUTLETS =
  /^(?:(?:breaking|latest|top|more|other|world|local|regional|national|international|foreign|business|political|sports?|live|video|home|good|bad|weather|crime)\s)?news(?:\s(?:update|in brief|release))?$|^(?:press|media|news)\s(?:releases?|statements?|conferences?|reviews?|briefings?|contacts?|office|notes?)$|\b(?:reports|statement)$|^(?:police|court|crime|weather|traffic|special|annual|final|interim|status|incident|situation|accident|inquiry|medical|market|book|film|social|mass|criminal|track)\s(?:report|record|review|media|register|mail)$/i;

/** What stands before the names of a header line: who wrote it, whose words these are. */
export const NAME_LABEL =
  /^\W*(?:(?:source|outlet|publication|publisher|newspaper|medium|author|credits?|via|courtesy|by|from|words)\s?:\s*|(?:(?:story|words|text|written|posted|published|first published|reported|report|reporting|comment|commentary|analysis|opinion|column)\s)?by:?\s+|(?:special|exclusive)\sto\s+|(?:first )?(?:published|appeared)\sin\s+|(?:last\s)?(?:updated|published|posted|modified)\s?:?\s*)/i;

/** Of these, the labels behind which nothing but the outlet stands. */
export const HOUSE_LABEL =
  /^\W*(?:(?:outlet|publication|publisher|newspaper)\s?:|(?:first )?(?:published|posted)\s(?:by|in)\s|(?:special|exclusive)\sto\s)/i;

/** A notice of rights: group 1 is whose they are. */
export const OWNED =
  /(?:©|\(c\)|[Cc]opyright|COPYRIGHT)\s*(?:©\s*|\(c\)\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?,?\s*)?(?:by\s)?((?:[Tt]he\s)?\p{Lu}[\p{L}\p{N}&'’-]*(?:\s(?:[\p{Lu}&][\p{L}\p{N}&'’-]*|\d{1,2}(?!\d))){0,5})/u;

/** "This article was written by the team of The Harbour Paper": group 1 is the outlet. */
export const WRITTEN_BY_TEAM =
  /\b(?:written|published|produced|compiled|prepared|provided|reported|created|posted|appeared)\s+(?:first\s+)?(?:by|in|on|at)\s+(?:the\s+)?(?:(?:editorial\s+|news\s+|reporting\s+)?(?:team|staff|desk|editors|newsroom|journalists)\s+(?:of|at|from)\s+)?((?:[Tt]he\s+)?\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*(?:\s+(?:of\s+|and\s+|the\s+|&\s+)?\p{Lu}[\p{L}\p{M}\p{N}'’&-]*){0,6})/u;

/** Software and services that pages are made with and that stand where the outlet should, in small letters. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'blogger|wordpress|wordpress.com|medium|substack|wix|wix.com|squarespace|tumblr|ghost|drupal|joomla'.split(
    '|',
  ),
);
