import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentReport } from './report-segments.ts';

const TEXT = 'First line here.\n\n  Second line 🚢 there.\r\nThird.';

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test('segments meet at every edge and say what they carry', () => {
  const { paragraphs, locate } = segmentReport(
    { text: TEXT, boilerplate: [{ ...at('Third.'), reason: 'link' }] },
    [at('line here.'), at('here.')],
    [at('Second line')],
  );
  const told = paragraphs.map((line) =>
    line.map(
      (one) =>
        `${TEXT.slice(one.start, one.end)}|${one.evidence ? 'e' : ''}${one.copied ? 'c' : ''}${one.boilerplate ? 'b' : ''}`,
    ),
  );
  expect(told).toEqual([['First |', 'line |e', 'here.|e'], ['Second line|c', ' 🚢 there.|'], ['Third.|b']]);
  expect(locate(at('line here.'))).toEqual({ first: 2, last: 3 });
  expect(locate(at('here.'))).toEqual({ first: 3, last: 3 });
  expect(locate({ start: 16, end: 18 })).toBeNull();
});

test('a located span covers exactly its own words', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(span), (text, spans) => {
      const held = spans.filter((one) => one.end <= text.length);
      const { paragraphs, locate } = segmentReport({ text, boilerplate: [] }, held, []);
      const segments = paragraphs.flat();
      for (const one of held) {
        const place = locate(one);
        const words =
          place === null
            ? ''
            : segments
                .slice(place.first - 1, place.last)
                .map((s) => text.slice(s.start, s.end))
                .join('');
        expect(words.replace(/\s/gu, '')).toBe(text.slice(one.start, one.end).replace(/\s/gu, ''));
      }
    }),
  );
});
