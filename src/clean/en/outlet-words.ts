/** Words that stand in the names of news outlets and seldom elsewhere at the end of a report. */
export const OUTLET_WORDS =
  /\b(?:news|times|post|herald|tribune|gazette|chronicle|journal|daily|weekly|today|press|mail|telegraph|guardian|observer|standard|independent|examiner|inquirer|bulletin|courier|globe|star|sun|mirror|express|echo|argus|sentinel|monitor|review|report|reporter|record|register|dispatch|ledger|leader|broadcasting|radio|television|tv|network|media|online|wire|magazine|nation|voice|financial|channel\s(?:\d+|one|two|three|four|five|six|seven|eight|nine))\b/i;

/** Of these, the ones that close a headline, too: "Police Report". */
export const REPORT_WORDS = /^(?:report|record|review|media|leader|register|mail|voice|nation|today)$/i;

/** "This article was written by the team of The Harbour Paper": group 1 is the outlet. */
export const WRITTEN_BY_TEAM =
  /\b(?:written|published|produced|compiled|prepared|provided|reported|created|posted|appeared)\s+(?:first\s+)?(?:by|in|on|at)\s+(?:the\s+)?(?:(?:editorial\s+|news\s+|reporting\s+)?(?:team|staff|desk|editors|newsroom|journalists)\s+(?:of|at|from)\s+)?((?:[Tt]he\s+)?\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*(?:\s+(?:of\s+|and\s+|the\s+|&\s+)?\p{Lu}[\p{L}\p{M}\p{N}'’&-]*){0,6})/u;

/** Software and services that pages are made with and that stand where the outlet should, in small letters. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'blogger|wordpress|wordpress.com|medium|substack|wix|wix.com|squarespace|tumblr|ghost|drupal|joomla'.split(
    '|',
  ),
);
