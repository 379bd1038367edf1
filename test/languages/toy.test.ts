import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.ts';
import { plainArticle } from '../plain-article.ts';
import { TOY } from './toy/index.ts';

const FIRST =
  'Meru Ilvo Tarnek dekut dat lo brelku brakut. Kor kremuim mortut vel Polgrad. Lo domuim nith mortut.';
const SECOND = 'Tarnek dekut dat 40 kremuim mortut ok lo polu brakut. Tolgrad dekut dat dun mortut.';

const story = (...texts: readonly string[]) =>
  annotate(
    texts.map((text, i) => ({ ...plainArticle(text), id: `t${i + 1}`, language: TOY.code })),
    { languages: [TOY], referenceDate: null },
  );

const [one, two] = story(FIRST, SECOND);
const wordsOf = (
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[] | undefined,
) => spans?.map((span) => text.slice(span.start, span.end));

test('sentences and concepts', () => {
  expect(wordsOf(FIRST, one?.sentences)).toEqual([
    'Meru Ilvo Tarnek dekut dat lo brelku brakut.',
    'Kor kremuim mortut vel Polgrad.',
    'Lo domuim nith mortut.',
  ]);
  expect(one?.tokens.map((token) => token.concept).filter((concept) => concept === 'morsu')).toHaveLength(2);
});

test('clauses with their subjects', () => {
  const lines = one?.clauses.map((clause) => {
    const subject = one.nounPhrases[clause.subject ?? -1];
    const verb = one.verbGroups[clause.verb ?? -1];
    return [clause.opener, wordsOf(FIRST, subject && [subject])?.[0], verb?.lemma, verb?.negated];
  });
  expect(lines).toEqual([
    [null, 'Meru Ilvo Tarnek', 'dek', false],
    ['dat', 'lo brelku', 'brak', false],
    [null, 'Kor kremuim', 'mort', false],
    [null, 'Lo domuim', 'mort', true],
  ]);
});

test('happenings, with the language’s own labels', () => {
  expect(one?.events.map((event) => [event.lemma, event.class, event.negated])).toEqual([
    ['dek', null, false],
    ['brak', 'collapse', false],
    ['mort', 'kill', false],
    ['mort', 'kill', true],
  ]);
  expect(one?.eventLabels).toEqual({ kill: 'mortut' });
});

test('names, linked across the story', () => {
  const names = [one, two].map((a) => a?.mentions.map((m) => [m.name, m.type, m.metonym]));
  expect(names).toEqual([
    [
      ['Ilvo Tarnek', 'person', false],
      ['Polgrad', 'place', false],
    ],
    [
      ['Ilvo Tarnek', 'person', false],
      ['Brelland', 'organization', true],
    ],
  ]);
});

test('English words mean nothing in it', () => {
  const [english] = story('Kremuim mortut and the mayor said nothing.');
  expect(english?.events.map((event) => event.class)).toEqual(['kill']);
  expect(english?.mentions).toEqual([]);
});
