import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionLines, type Parsed, parse } from '../../../test/syntax/read-parsed.ts';

const WORDS =
  'Krell Ann Lee said that the soldiers killed who were and , . “ ” by of in Seoul not to have been more than 600 troops leaving ( ) — Rev. Mr. US his'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const any = fc.oneof(text, fc.string({ maxLength: 80, unit: 'grapheme' }));

const RUNS = { numRuns: 60, seed: 7 };

function checkSpans(a: Parsed): void {
  const spans = [a.tokens, a.sentences, a.nounPhrases, a.verbGroups, a.clauses, a.events];
  for (const list of spans) {
    list.forEach((span, i) => {
      expect(a.article.text.slice(span.start, span.end).trim()).not.toBe('');
      expect(span.start).toBeGreaterThanOrEqual(list[i - 1]?.start ?? 0);
    });
  }
}

test('spans hold text, in order', () => {
  fc.assert(
    fc.property(any, (value) => checkSpans(parse(value))),
    RUNS,
  );
});

test('tokens are their text; clauses lie apart in their sentence, hold their verb, and point at what exists', () => {
  fc.assert(
    fc.property(any, (value) => {
      const a = parse(value);
      for (const token of a.tokens) expect(a.article.text.slice(token.start, token.end)).toBe(token.text);
      let end = 0;
      for (const clause of a.clauses) {
        const sentence = a.sentences[clause.sentence];
        expect(clause.firstToken).toBeGreaterThanOrEqual(Math.max(end, sentence?.firstToken ?? Infinity));
        expect(clause.endToken).toBeLessThanOrEqual(sentence?.endToken ?? 0);
        expect(clause.endToken).toBeGreaterThan(clause.firstToken);
        end = clause.endToken;
        const verb = clause.verb === null ? undefined : a.verbGroups[clause.verb];
        if (verb !== undefined)
          expect([verb.firstToken >= clause.firstToken, verb.endToken <= clause.endToken]).toEqual([
            true,
            true,
          ]);
        for (const index of [clause.subject, clause.object])
          if (index !== null) expect(a.nounPhrases[index]).toBeDefined();
      }
    }),
    RUNS,
  );
});

test('the same text gives the same parse', () => {
  fc.assert(
    fc.property(any, (value) => {
      expect(parse(value)).toEqual(parse(value));
    }),
    { ...RUNS, numRuns: 20 },
  );
});

test('the order of articles changes no name', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      expect(mentionLines(two, one)).toEqual([...mentionLines(one, two)].reverse());
    }),
    RUNS,
  );
});

/** Milliseconds for 200,000 characters; a quadratic step takes minutes. */
const HOSTILE_LIMIT = 5_000;

test.each(['killed ', 'report that ', 'Ann and ', 'Mr Ann ', 'Ann, the man, ', 'a.” ', 'to “ ', 'U.S. '])(
  '200 kB of %j are read at once',
  (piece) => {
    const started = performance.now();
    const value = piece.repeat(200_000 / piece.length);
    parse(value);
    mentionLines(value);
    expect(performance.now() - started).toBeLessThan(HOSTILE_LIMIT);
  },
);
