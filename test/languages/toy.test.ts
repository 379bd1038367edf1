import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.ts';
import type { Annotated } from '../../src/model/annotation.ts';
import { plainArticle } from '../plain-article.ts';
import { TOY } from './toy/index.ts';

const FIRST =
  'Meru Ilvo Tarnek dekut dat lo brelku brakut. Kor kremuim mortut vel Polgrad. Lo domuim nith mortut.';
const SECOND = 'Tarnek dekut dat 40 kremuim mortut ok lo polu brakut. Tolgrad dekut dat dun mortut.';

const story = (...texts: readonly string[]) =>
  annotate(
    texts.map((text, i) => ({
      ...plainArticle(text),
      id: `t${i + 1}`,
      language: TOY.code,
      publishedAt: '2026-04-14',
      publishedAtBasis: 'metadata' as const,
    })),
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

test('attributions, with the speaker’s whole name', () => {
  const read = (a: Annotated | undefined) =>
    a?.attributions.map((one) => [
      one.chain,
      one.stance,
      wordsOf(a.article.text, one.cue),
      wordsOf(a.article.text, one.content),
    ]);
  expect(read(one)).toEqual([[['Ilvo Tarnek'], 'assert', ['dekut'], ['dat lo brelku brakut']]]);
  expect(read(two)?.map(([chain]) => chain)).toEqual([['Ilvo Tarnek'], ['Brelland']]);
});

test('quotations and their speakers', () => {
  const [quoted] = story('“Lo domuim nith brakut,” dekut Mirka Voln.');
  expect(quoted?.quotes.map((quote) => [quote.form, quote.speakerName])).toEqual([['direct', 'Mirka Voln']]);
});

test('quantities, in words and digits, with what befell the counted', () => {
  const [bounded] = story('Lest 40 kremuim mortut.');
  const read = [one, two, bounded].map((a) =>
    a?.quantities.map((q) => [q.value, q.low, q.high, q.of, q.event]),
  );
  expect(read).toEqual([
    [[40, 40, 40, 'kremu', 'kill']],
    [
      [40, 40, 40, 'kremu', 'kill'],
      [2, 2, 2, 'kremu', 'kill'],
    ],
    [[40, 40, null, 'kremu', 'kill']],
  ]);
});

test('times, on the calendar', () => {
  const [dated] = story('Lo brelku brakut vel 12 prilu 2026. Kremuim mortut vel lundiu.');
  expect(dated?.times.map((time) => time.value)).toEqual(['2026-04-12', '2026-04-13']);
});

test('English words mean nothing in it', () => {
  const [english] = story('Kremuim mortut and the mayor said nothing.');
  expect(english?.events.map((event) => event.class)).toEqual(['kill']);
  expect(english?.mentions).toEqual([]);
});
