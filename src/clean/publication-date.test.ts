import { describe, expect, it } from 'vitest';
import { type DateSources, modificationDate, publicationDate } from './publication-date.ts';

const NONE: DateSources = { given: null, page: null, late: null, stamp: null, modified: null, seenAt: null };
const page = { value: '2026-03-03', basis: 'metadata' } as const;

describe('publicationDate', () => {
  it.each<[string, Partial<DateSources>, string | null, string, string[]]>([
    ['what the input states', { given: '2026-03-01', page }, '2026-03-01', 'metadata', []],
    ['the page', { page, stamp: '2026-03-04' }, '2026-03-03', 'metadata', []],
    [
      'the page against its text',
      { page, stamp: '2026-03-09' },
      '2026-03-03',
      'metadata',
      ['date-disagrees'],
    ],
    ['a stamp', { stamp: '2026-03-02', modified: '2026-03-08' }, '2026-03-02', 'text', []],
    ['the last change, where nothing else is', { modified: '2026-03-08' }, '2026-03-08', 'metadata', []],
    ['nothing', {}, null, 'unknown', []],
    ['no date of the calendar', { given: '2025-02-31', page }, '2026-03-03', 'metadata', ['date-invalid']],
    [
      'a page’s date after it was seen',
      { late: '2026-05-05', seenAt: '2026-03-04T00:00:00Z', stamp: '2026-03-02' },
      '2026-03-02',
      'text',
      ['date-disagrees'],
    ],
    [
      'a stamp after it was seen',
      { stamp: '2026-05-05', seenAt: '2026-03-04T00:00:00Z' },
      null,
      'unknown',
      [],
    ],
  ])('%s', (_name, sources, publishedAt, basis, codes) => {
    const found = publicationDate({ ...NONE, ...sources });
    expect(found).toMatchObject({ publishedAt, basis });
    expect(found.troubles.map(({ code }) => code)).toEqual(codes);
  });
});

describe('modificationDate', () => {
  it.each<[string, (string | null)[], string | null, string | null]>([
    ['the first that is known', [null, '2026-03-06'], '2026-03-03', '2026-03-06'],
    ['the first of two', ['2026-03-05', '2026-03-06'], '2026-03-03', '2026-03-05'],
    ['a day before publication says nothing', ['2026-03-02'], '2026-03-03', '2026-03-02'],
    ['not before publication', ['2026-02-01', '2026-03-06'], '2026-03-03', '2026-03-06'],
    ['without a day of publication', ['2026-02-01'], null, '2026-02-01'],
    ['none', [null, null], '2026-03-03', null],
  ])('%s', (_name, dates, publishedAt, modifiedAt) =>
    expect(modificationDate(dates, publishedAt)).toBe(modifiedAt),
  );
});
