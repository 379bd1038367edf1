import { describe, expect, it } from 'vitest';
import { isoDate } from './dates.ts';

describe('isoDate', () => {
  it.each<[string, unknown, string]>([
    ['RFC 822', 'Tue, 03 Mar 2026 14:05:00 GMT', '2026-03-03T14:05:00Z'],
    ['with an offset', 'Tue, 03 Mar 2026 23:05:00 -0500', '2026-03-04T04:05:00Z'],
    ['with a comment', 'Tue, 3 Mar 2026 14:05:00 +0000 (UTC)', '2026-03-03T14:05:00Z'],
    ['a named zone', 'Tue, 03 Mar 2026 14:05:00 EST', '2026-03-03T19:05:00Z'],
    ['a year of two digits', '03 Mar 26 14:05 GMT', '2026-03-03T14:05:00Z'],
    ['the last century', '03 Mar 98 14:05 GMT', '1998-03-03T14:05:00Z'],
    ['no weekday, no seconds', '3 March 2026 14:05 +01:00', '2026-03-03T13:05:00Z'],
    ['a zone nobody knows', 'Tue, 03 Mar 2026 14:05:00 XST', '2026-03-03T14:05:00'],
    ['an ambiguous zone', 'Tue, 03 Mar 2026 14:05:00 IST', '2026-03-03T14:05:00'],
    ['GMT and digits', 'Tue, 03 Mar 2026 14:05:00 GMT+1', '2026-03-03T13:05:00Z'],
    ['month first', 'Mar 3, 2026 2:05 PM EST', '2026-03-03T19:05:00Z'],
    ['month first, at', 'March 3, 2026 at 2:05 pm', '2026-03-03T14:05:00'],
    ['noon and midnight', 'March 3, 2026 12:05 am', '2026-03-03T00:05:00'],
    ['a day alone', 'Tuesday, 3 March 2026', '2026-03-03'],
    ['with dashes', '03-Mar-2026', '2026-03-03'],
    ['of the C library', 'Tue Mar 03 14:05:00 +0000 2026', '2026-03-03T14:05:00Z'],
    ['of the C library, no zone', 'Tue Mar  3 14:05:00 2026', '2026-03-03T14:05:00'],
    ['ISO in UTC', '2026-03-03T14:05:00Z', '2026-03-03T14:05:00Z'],
    ['ISO with milliseconds', '2026-03-03T14:05:00.123+02:00', '2026-03-03T12:05:00Z'],
    ['ISO without a zone', '2026-03-03 14:05:00', '2026-03-03T14:05:00'],
    ['as Go writes it', '2026-03-03 14:05:00 +0100 CET', '2026-03-03T13:05:00Z'],
    ['ISO day', '2026-03-03', '2026-03-03'],
    ['slashes, year first', '2026/03/03', '2026-03-03'],
    ['one digit', '2026-3-3 4:05', '2026-03-03T04:05:00'],
    ['GDELT', '20260303T140500Z', '2026-03-03T14:05:00Z'],
    ['NITF', '20260303T140500-0500', '2026-03-03T19:05:00Z'],
    ['digits', '20260303', '2026-03-03'],
    ['digits with a time', '20260303140500', '2026-03-03T14:05:00'],
    ['seconds', 1772546700, '2026-03-03T14:05:00Z'],
    ['seconds as text', '1772546700', '2026-03-03T14:05:00Z'],
    ['seconds with a fraction', 1772546700.25, '2026-03-03T14:05:00Z'],
    ['milliseconds', 1772546700000, '2026-03-03T14:05:00Z'],
    ['microseconds', '1772546700000000', '2026-03-03T14:05:00Z'],
    ['the end of a day', '2026-03-03T24:00:00Z', '2026-03-04T00:00:00Z'],
    ['a leap second', '2026-06-30T23:59:60Z', '2026-06-30T23:59:59Z'],
  ])('%s', (_name, value, expected) => expect(isoDate(value)).toBe(expected));

  it.each<[string, string]>([
    ['two ways to read it', '03/04/2026'],
    ['no day of the calendar', '2026-02-30'],
    ['no time of a clock', 'Tue, 03 Mar 2026 31:05:00 GMT'],
    ['no month', '3 Mrz 2026'],
    ['relative', '3 hours ago'],
  ])('stays as given: %s', (_name, value) => expect(isoDate(value)).toBe(value));

  it.each<[string, unknown]>([
    ['nothing', null],
    ['empty', ' '],
    ['no digits', 'yesterday'],
    ['a flag', true],
    ['an object', { year: 2026 }],
    ['a small number', 2026],
    ['no number', Number.NaN],
    ['too long', `2026-03-03${' '.repeat(80)}x`],
  ])('is none: %s', (_name, value) => expect(isoDate(value)).toBeNull());

  it('takes a time without a zone for UTC where told so', () => {
    expect(isoDate('2026-03-03T14:05:00', 'utc')).toBe('2026-03-03T14:05:00Z');
    expect(isoDate('2026-03-03', 'utc')).toBe('2026-03-03');
  });
});
