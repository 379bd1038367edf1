import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../../test/plain-article.ts';
import { ENGLISH } from '../en/index.ts';
import { tokenize } from '../tokenize.ts';
import { annotateQuotes } from './index.ts';

function quotesOf(text: string) {
  const article = plainArticle(text);
  return annotateQuotes({ article, ...tokenize(article, ENGLISH) }, ENGLISH);
}

const lines = (text: string): readonly string[] =>
  quotesOf(text).map((q) => `${q.form}: ${text.slice(q.inner.start, q.inner.end)}`);

describe('quotation marks', () => {
  test.each<[name: string, text: string, lines: readonly string[]]>([
    ['curly', '“We are ready,” she said.', ['direct: We are ready,']],
    ['straight', '"We are ready," she said. "We go on."', ['direct: We are ready,', 'direct: We go on.']],
    [
      'two apostrophes',
      "''We are ready,'' she said. ''We go on.''",
      ['direct: We are ready,', 'direct: We go on.'],
    ],
    ['backticks', "``We are ready,'' she said.", ['direct: We are ready,']],
    [
      'two apostrophes around one',
      "''He said 'go home,''' she said.",
      ["direct: He said 'go home,'", 'fragment: go home,'],
    ],
    ['angle', '«We are ready,» she said.', ['direct: We are ready,']],
    ['single as house style', '‘We are ready,’ she said.', ['direct: We are ready,']],
    [
      'single with a possessive',
      '‘The crews’ work is done,’ she said.',
      ['direct: The crews’ work is done,'],
    ],
    [
      'single with an apostrophe',
      '‘It’s done and we’re home,’ she said.',
      ['direct: It’s done and we’re home,'],
    ],
    [
      'straight single inside',
      '"He told me, \'Go home,\' and I went," she said.',
      ["direct: He told me, 'Go home,' and I went,", 'direct: Go home,'],
    ],
    [
      'a paragraph each',
      '“First part of it.\n“Second part of it,” she said.',
      ['direct: First part of it.', 'direct: Second part of it,'],
    ],
    [
      'unclosed holds to its paragraph',
      '“We are ready, she said.\nIt rained.',
      ['direct: We are ready, she said.'],
    ],
    ['a stray before a whole one', '“We are ready, she said. “We go on,” he said.', ['direct: We go on,']],
    ['question mark before the clause', '“Is it done?” she asked.', ['direct: Is it done?']],
  ])('%s', (_, text, wanted) => {
    expect(lines(text)).toEqual(wanted);
  });

  test.each([
    ['possessives', "The crews' boats left. The dogs’ owners stayed."],
    ['clipped words', "They left 'cause it rained in the '90s. Rock ’n’ roll."],
    ['feet and inches', 'A 6\'2" man in 5" heels.'],
    ['closing marks only', 'The end.” And more.”'],
    ['empty', 'She said “” twice.'],
  ])('none: %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('forms', () => {
  test.each<[text: string, lines: readonly string[]]>([
    ['They sat in the “office” all day.', ['scare: office']],
    ['The so-called “shadow fleet” grew.', ['scare: shadow fleet']],
    ['The film “Night Harbour” opens on Friday.', ['title: Night Harbour']],
    ['She spoke of an “unbearable burden” for the crews.', ['fragment: unbearable burden']],
    ['He said the crews had “done all they could” that night.', ['fragment: done all they could']],
    ['She said: “No.”', ['direct: No.']],
  ])('%s', (text, wanted) => {
    expect(lines(text)).toEqual(wanted);
  });
});

describe('laws', () => {
  const hostile = fc.array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      "''",
      '``',
      '«',
      '»',
      ' ',
      'a',
      'Word',
      's',
      '.',
      ',',
      '\n',
      '5',
    ),
    { maxLength: 80 },
  );

  test('quotes lie in the text, inside one paragraph, and nest or part', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        const quotes = quotesOf(text);
        for (const q of quotes) {
          expect(
            q.start >= 0 &&
              q.start < q.inner.start &&
              q.inner.start < q.inner.end &&
              q.inner.end <= q.end &&
              q.end <= text.length,
          ).toBe(true);
          expect(text.slice(q.start, q.end)).not.toContain('\n');
          for (const other of quotes) {
            const apart = other.end <= q.start || q.end <= other.start;
            const nested =
              (other.start >= q.start && other.end <= q.end) ||
              (q.start >= other.start && q.end <= other.end);
            expect(apart || nested).toBe(true);
          }
        }
        expect(quotesOf(text)).toEqual(quotes);
      }),
    );
  });

  test.each(['"', '“', '“ a ', "'' ", "' a", '‘a’ ', '“A b c.\n'])(
    '200 kB of %j are read at once',
    (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const started = performance.now();
      quotesOf(text);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});
