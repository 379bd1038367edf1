// @ts-check
/** @import { Kind } from '../task.ts' */

/** Every kind of error in quantities.
 *  @satisfies {Record<string, Kind>} */
export const QUANTITY_KINDS = {
  'missed-one': {
    group: 'missed',
    means: 'the word “one” or “a” for 1',
    example: '“One of the ferries was late”',
  },
  'missed-range': { group: 'missed', means: 'a range', example: '“dozens to hundreds of gulls”' },
  'missed-bare': { group: 'missed', means: 'a bare number', example: '“The score stood at four”' },
  'missed-percent': { group: 'missed', means: 'a percentage', example: '“a third of a percent”' },
  'missed-unit': {
    group: 'missed',
    means: 'a number with its unit or noun',
    example: '“Traffic rose tenfold”',
  },
  'surplus-one': {
    group: 'surplus',
    means: 'the word “one” or “a” as 1',
    example: '“This is one way to do it” as 1, where the gold leaves it alone',
  },
  'surplus-counted': {
    group: 'surplus',
    means: 'a count of something',
    example: '“the two harbours” as 2, where the gold leaves it alone',
  },
  'surplus-bare': { group: 'surplus', means: 'a bare number', example: '“They won the cup in group 7” as 7' },
  'surplus-duration': {
    group: 'surplus',
    means: 'a length of time',
    example: '“a two-year lease” as 2 years, where the gold leaves it alone',
  },
  'surplus-age': {
    group: 'surplus',
    means: 'an age',
    example: '“Ann Roe, 44,” as 44 years, where the gold leaves it alone',
  },
  'surplus-measure': {
    group: 'surplus',
    means: 'money, a percentage or a measure',
    example: '“the 5-metre class” as 5 metres, where the gold leaves it alone',
  },
  'surplus-score': {
    group: 'surplus',
    means: 'a score',
    example: '“a 3-1 win” as a score, where the gold leaves it alone',
  },
  'surplus-identifier': {
    group: 'surplus',
    means: 'a number that names',
    example: '“Route 66” as 66',
  },
  'value-range': {
    group: 'value',
    means: 'a range for a number, or a number for a range',
    example: '“10 euro or 12 £” as 10 to 12 euro',
  },
  'value-scale': {
    group: 'value',
    means: 'wrong by thousands or millions',
    example: '“2 to 3 million” as 2 to 3,000,000',
  },
  'value-sign': { group: 'value', means: 'another sign', example: '“minus 4 degrees” as 4' },
  'value-other': { group: 'value', means: 'another number', example: '“two and a half tonnes” as 2' },
  'unit-missing': {
    group: 'unit',
    means: 'none is given',
    example: '“He scored 4 for the town” without “goal”',
  },
  'unit-surplus': {
    group: 'unit',
    means: 'one is given to a bare number',
    example: '“rose by 4, the port said” as 4 ports',
  },
  'unit-words': {
    group: 'unit',
    means: 'the head is right, other words of it are not',
    example: '“30 rescue boats” as 30 boats, where “rescue boat” is meant',
  },
  'unit-money': {
    group: 'unit',
    means: 'money under a name that the measure does not know as the same, or another currency',
    example: '“20 Danish crowns” as DKK, where the gold has “danish krone”',
  },
  'unit-percent': {
    group: 'unit',
    means: 'a share for what the gold counts, or percent for points',
    example: '“half the boats” as a share of 0.5, where the gold has 0.5 of the unit “boat”',
  },
  'unit-measure': {
    group: 'unit',
    means: 'a measure under another name',
    example: '“3 pounds of rope” in pounds, where the gold has “pound-mass”',
  },
  'unit-time': {
    group: 'unit',
    means: 'a length of time or an age, otherwise named',
    example: '“a 44-year-old” in years, where “year of age” is meant',
  },
  'unit-noun': {
    group: 'unit',
    means: 'another noun is counted',
    example: '“12 of the boats’ crews” as 12 boats, where the gold counts crews',
  },
  'change-plain': {
    group: 'change',
    means: 'a bound or “about” is not seen',
    example: '“12 or so boats” as 12, where ~12 is meant',
  },
  'change-bound': {
    group: 'change',
    means: 'a bound or “about” that the gold does not have, or another one',
    example: '“as many as 12 boats” as at most 12, where the gold has 12',
  },
  'change-trend-missed': {
    group: 'change',
    means: 'a rise or fall is not seen',
    example: '“The price eased to $4”, without “down”',
  },
  'change-trend-surplus': {
    group: 'change',
    means: 'a rise or fall that the gold does not have',
    example: '“gained 3 percent” as a rise, where the gold has 3 percent as it stands',
  },
  'change-trend-turned': {
    group: 'change',
    means: 'a rise for a fall, or the reverse',
    example: '“cut its losses by 3 percent” as a rise',
  },
};

/** @typedef {keyof typeof QUANTITY_KINDS} QuantityKindOfError */
