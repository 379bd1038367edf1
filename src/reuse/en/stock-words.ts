/** English words that bind sentences: they say nothing of the event. */
const FUNCTION_WORDS = `
a an the this that these those some any each every all both few many much more most other others another such no
i me my we us our you your he him his she her it its they them their who whom whose which what one
and or but nor so yet if because as while when where after before since until though although than whether
of in on at by for with from to into onto over under about against between among during through within without
across along around near off out up down back again
am is are was were be been being has have had having do does did done will would shall should can could may might must
not nt s t d ll re ve m also just only even still very too then there here now how why
`;

/** Words with which any report of anything is made: who says, when, to whom, and the reporter's own formulas. */
const REPORTING_WORDS = `
say says said saying tell tells told telling add adds added adding according report reports reported reporting
reportedly spoke speak speaking spoken statement statements spokesman spokeswoman spokesperson reporter reporters
journalist journalists news agency media press conference interview anonymity condition authorized authorised
publicly discuss matter immediately respond responded request requests comment commented declined official officials
source sources name named identified citing cited quoted independently verify verified confirm confirmed
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december today yesterday tomorrow week month year day days weeks months years last next
first second two three new mr mrs ms dr president minister prime leader government foreign secretary
`;

function split(words: string): string[] {
  return words.split(/\s/).filter((word) => word !== '');
}

/** Words, lower case, that two independent reports may well have in common: they weigh nothing in a passage.
 *  Written from knowledge of the language, not counted from any collection. */
export const STOCK_WORDS: readonly string[] = [...split(FUNCTION_WORDS), ...split(REPORTING_WORDS)];
