import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../model/article.ts';
import { rawArticle } from '../model/raw-article.ts';
import { clean } from './index.ts';

const raw = (text: string, stated: Partial<RawArticle> = {}): RawArticle => ({
  ...rawArticle({ id: 'a', text }, 'a.txt'),
  ...stated,
});

const BODY =
  'A ferry struck the pier of Port Ellen on Monday, its operator said.\n\nNobody was hurt, police said. The pier is closed.\n\nIt is to open again on Friday.';

describe('clean', () => {
  it('takes headline, date, byline and outlet from plain text', () => {
    const { article, notes } = clean(
      raw(
        `Ferry Strikes Pier In Fog\n\nBy Jo Doe\n\nMarch 3, 2026\n\n${BODY}\n\nKell Daily News, Port Ellen`,
      ),
    );
    expect(article).toMatchObject({
      title: 'Ferry Strikes Pier In Fog',
      byline: 'Jo Doe',
      publishedAt: '2026-03-03',
      publishedAtBasis: 'text',
      outlet: 'Kell Daily News',
      language: 'en',
      headline: { start: 0, end: 25 },
    });
    expect(notes).toEqual([]);
  });

  it('keeps what the input states', () => {
    const stated = {
      title: 'A title',
      outlet: 'The Courier',
      publishedAt: '2026-03-04T08:00:00Z',
      language: 'en-GB',
      byline: 'A. Roe',
    };
    expect(clean(raw(BODY, stated)).article).toMatchObject({
      ...stated,
      language: 'en',
      publishedAtBasis: 'metadata',
    });
  });

  it('drops an impossible date with a note', () => {
    const { article, notes } = clean(raw(BODY, { publishedAt: '2025-02-31' }));
    expect(article).toMatchObject({ publishedAt: null, publishedAtBasis: 'unknown' });
    expect(notes).toMatchObject([
      { code: 'date-invalid', stage: 'clean', place: { file: 'a.txt', articleId: 'a' } },
    ]);
  });

  it.each([
    ['PORT ELLEN, March 3, 2026 (CPX) - ', '2026-03-03', null],
    ['The Kell Courier, 10 June 2026\n\n', '2026-06-10', 'The Kell Courier'],
    ['Ferry Strikes Pier\n\nPublished 14 March 2026, 10:32\n\n', '2026-03-14', null],
    ['Ferry Strikes Pier\n\nUpdated: 3 May 2026\n\n', '2026-05-03', null],
    ['Port Ellen, Kell, 3 March 2026 — ', '2026-03-03', null],
    ['Ferry Strikes Pier\n\nBrenn Morning Post\n4 February 2026\n\n', '2026-02-04', 'Brenn Morning Post'],
    ['Ferry Strikes Pier\n\nPolice Report\n4 February 2026\n\n', '2026-02-04', null],
    ['Ferry Strikes Pier\n\nChannel Six Halden, 10 March 2026\n\n', '2026-03-10', 'Channel Six Halden'],
    ['Ferry Strikes Pier\n\nBy a staff writer, Kell Times, 7 May 2026\n\n', '2026-05-07', 'Kell Times'],
  ])('date in “%s”', (head, publishedAt, outlet) => {
    expect(clean(raw(head + BODY)).article).toMatchObject({ publishedAt, outlet, publishedAtBasis: 'text' });
  });

  it.each([
    ['By Karin Oud, Northern Press Agency, 4 February 2026', 'Karin Oud', 'Northern Press Agency'],
    ['By Jo Doe | The Kell Courier | 3 March 2026', 'Jo Doe', 'The Kell Courier'],
    ['Comment by Ann Roke, The Kell Tribune, 21 May 2026', 'Ann Roke', 'The Kell Tribune'],
    ['By Ruta Selby, Arn Gazette\n5 February 2026', 'Ruta Selby', 'Arn Gazette'],
    ['By Hugh Sand, columnist, The Kell Ledger, 2 May 2026', 'Hugh Sand, columnist', 'The Kell Ledger'],
    ['By Mira Kay, The Continental, 20 May 2026', 'Mira Kay', 'The Continental'],
    ['By Jo Post, 4 February 2026', 'Jo Post', null],
    ['By Jo Doe, Times Staff Writer, 4 February 2026', 'Jo Doe, Times Staff Writer', null],
    ['By Jo Doe, Associated Press, 3 March 2026', 'Jo Doe, Associated Press', null],
  ])('author and outlet in “%s”', (head, byline, outlet) => {
    expect(clean(raw(`Ferry Strikes Pier\n\n${head}\n\n${BODY}`)).article).toMatchObject({ byline, outlet });
  });

  it.each(['PORT ELLEN, March 3 (CPX) - ', 'PORT ELLEN, Tuesday (CPX) - ', 'Monday\n\n', 'PORT ELLEN — '])(
    'no date in “%s”',
    (head) => {
      expect(clean(raw(head + BODY)).article).toMatchObject({
        publishedAt: null,
        publishedAtBasis: 'unknown',
      });
    },
  );

  it.each([
    ['2026-03-04T01:00:00Z', []],
    ['2026-03-09', ['date-disagrees']],
  ])('the page says %s, its text 3 March', (day, codes) => {
    const html = `<html><head><meta name="date" content="${day}"></head><body><article><p>PORT ELLEN, March 3, 2026 (CPX) - ${BODY}</p></article></body></html>`;
    const { article, notes } = clean(raw('', { content: { kind: 'html', text: html } }));
    expect(article.publishedAt).toBe(day);
    expect(notes.map((note) => note.code)).toEqual(codes);
  });

  it.each([
    [
      'French',
      'Le ministre a déclaré vendredi que le pont resterait fermé jusqu’à la fin de la semaine prochaine. Les habitants du port, eux, devront prendre le bac ou faire un long détour par la vallée, a-t-il ajouté.',
      'fr',
    ],
    ['Hebrew', 'שר התחבורה אמר ביום שישי כי הגשר יישאר סגור עד סוף השבוע הבא, וכי לא היו נפגעים.', 'he'],
    ['too short', 'Closed.', 'und'],
  ])('language: %s', (_name, text, language) => expect(clean(raw(text)).article.language).toBe(language));

  it.each([
    ['no sentence at all', 'Home | News | Sport', 'no-prose'],
    ['empty', '', 'no-article'],
  ])('%s', (_name, text, code) => expect(clean(raw(text)).notes.map((note) => note.code)).toEqual([code]));

  it('leaves emoji and right-to-left text as they are', () => {
    const text = `🚢 Ferry strikes pier\n\n${BODY}\n\nשר התחבורה אמר 🙏🏽 כי הגשר סגור.`;
    const { article } = clean(raw(text));
    expect(article.text).toBe(text);
    expect(article.boilerplate.map((line) => text.slice(line.start, line.end))).toEqual([
      '🚢 Ferry strikes pier',
    ]);
  });

  it('reads two megabytes of one paragraph', () => {
    const text = 'The operator said that the pier was closed. '.repeat(48_000);
    expect(clean(raw(text)).article.paragraphs).toHaveLength(1);
  });

  it('never changes plain text; its spans are sorted, apart and inside', () => {
    const line = fc.constantFrom(
      'Read Also: Mayor Quits',
      'By Jo Doe',
      'March 3, 2026',
      '© 2026 Kell',
      BODY,
      'Kell News, Ellen',
      '😀',
      'x',
      '(AP)',
      '',
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, gap) => {
        const text = lines.join(gap);
        const { article } = clean(raw(text));
        expect(article.text).toBe(text);
        for (const spans of [article.paragraphs, article.boilerplate]) {
          spans.forEach((span, index) => {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          });
        }
      }),
    );
  });
});
