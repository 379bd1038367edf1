// @ts-check
/** @import { Kind } from '../task.ts' */

/** Every kind of error in quantities.
 *  @satisfies {Record<string, Kind>} */
export const QUANTITY_KINDS = {
  'missed-one': { means: 'Missed: the word “one” or “a” for 1', example: '“One of the ferries was late”' },
  'missed-range': { means: 'Missed: a range', example: '“dozens to hundreds of gulls”' },
  'missed-bare': { means: 'Missed: a bare number', example: '“The score stood at four”' },
  'missed-percent': { means: 'Missed: a percentage', example: '“a third of a percent”' },
  'missed-unit': { means: 'Missed: a number with its unit or noun', example: '“the half-dozen crews”' },
  'surplus-one': {
    means: 'Given where the gold has none: the word “one” or “a” as 1',
    example: '“No one was hurt” as 1',
  },
  'surplus-counted': {
    means: 'Given where the gold has none: a count of something',
    example: '“the two harbours” as 2, where the gold leaves it alone',
  },
  'surplus-bare': { means: 'Given where the gold has none: a bare number', example: '“Pier 4” as 4' },
  'surplus-duration': {
    means: 'Given where the gold has none: a length of time',
    example: '“a two-year lease” as 2 years, where the gold leaves it alone',
  },
  'surplus-age': {
    means: 'Given where the gold has none: an age',
    example: '“Ann Roe, 44,” as 44 years, where the gold leaves it alone',
  },
  'surplus-measure': {
    means: 'Given where the gold has none: money, a percentage or a measure',
    example: '“the 5-metre class” as 5 metres, where the gold leaves it alone',
  },
  'surplus-score': { means: 'Given where the gold has none: a score', example: '“a 3-1 win” as two numbers' },
  'surplus-identifier': {
    means: 'Given where the gold has none: a number that names',
    example: '“Route 66” as 66',
  },
  'value-range': {
    means: 'Value: a range for a number, or a number for a range',
    example: '“four or five boats” as 4, where 4 to 5 is meant',
  },
  'value-scale': {
    means: 'Value: wrong by thousands or millions',
    example: '“2 to 3 million” as 2 to 3,000,000',
  },
  'value-sign': { means: 'Value: another sign', example: '“minus 4 degrees” as 4' },
  'value-other': { means: 'Value: another number', example: '“two and a half tonnes” as 2' },
  'unit-missing': { means: 'Unit: none is given', example: '“12 were rescued” without “people”' },
  'unit-surplus': {
    means: 'Unit: one is given to a bare number',
    example: '“rose by 4, the port said” as 4 ports',
  },
  'unit-words': {
    means: 'Unit: the head is right, other words of it are not',
    example: '“30 rescue boats” as 30 boats, where “rescue boat” is meant',
  },
  'unit-money': {
    means: 'Unit: money under a name that the measure does not know as the same, or another currency',
    example: '“20 crowns” as SEK, where the gold has “swedish krona”',
  },
  'unit-percent': {
    means: 'Unit: a share for what the gold counts, or percent for points',
    example: '“half the boats” as a share of 0.5, where the gold has 0.5 of the unit “boat”',
  },
  'unit-measure': {
    means: 'Unit: a measure under another name',
    example: '“3 pounds of rope” in pounds, where the gold has “pound-mass”',
  },
  'unit-time': {
    means: 'Unit: a length of time or an age, otherwise named',
    example: '“a 44-year-old” in years, where “year of age” is meant',
  },
  'unit-noun': {
    means: 'Unit: another noun is counted',
    example: '“12 of the boats’ crews” as 12 crews, where the gold counts boats',
  },
  'change-plain': {
    means: 'Change: a bound or “about” is not seen',
    example: '“12 or so boats” as 12, where ~12 is meant',
  },
  'change-bound': {
    means: 'Change: a bound or “about” that the gold does not have, or another one',
    example: '“as many as 12 boats” as at most 12, where the gold has 12',
  },
  'change-trend-missed': {
    means: 'Change: a rise or fall is not seen',
    example: '“the fare went from 4 to 5 crowns”, without “up”',
  },
  'change-trend-surplus': {
    means: 'Change: a rise or fall that the gold does not have',
    example: '“grew to 30 boats” as a rise, where the gold has 30 as it stands',
  },
  'change-trend-turned': {
    means: 'Change: a rise for a fall, or the reverse',
    example: '“cut its losses by 3 percent” as a rise',
  },
};

/** @typedef {keyof typeof QUANTITY_KINDS} QuantityKindOfError */
