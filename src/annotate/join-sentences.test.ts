import { expect, test } from 'vitest';
import { plainArticle } from '../../test/plain-article.ts';
import { ENGLISH } from './en/index.ts';
import { joinsPrevious } from './join-sentences.ts';
import { tokenize } from './tokenize.ts';

const sentences = (text: string): readonly string[] =>
  tokenize(plainArticle(text), ENGLISH).sentences.map((s) => text.slice(s.start, s.end));

test.each([
  [
    'a question before its speaker',
    '“Where is the dam?” he asked. Nobody knew.',
    ['“Where is the dam?” he asked.', 'Nobody knew.'],
  ],
  ['a shout before its speaker', '“The dam is gone!” she cried.', ['“The dam is gone!” she cried.']],
  [
    'a title before a name',
    'The service was led by the Rev. Oda Krell. Many came.',
    ['The service was led by the Rev. Oda Krell.', 'Many came.'],
  ],
  ['two speakers', '“It broke.” Krell left.', ['“It broke.”', 'Krell left.']],
  ['paragraphs', 'The dam broke.\nthe rest is lower case.', ['The dam broke.', 'the rest is lower case.']],
  [
    'a state in brackets',
    'Ana Reyes (D-N.J.) said it broke. Many fled.',
    ['Ana Reyes (D-N.J.) said it broke.', 'Many fled.'],
  ],
  [
    'a bracket before a comma',
    'Ana Reyes (R-Ky.) , who fled, spoke.',
    ['Ana Reyes (R-Ky.) , who fled, spoke.'],
  ],
  ['a state between commas', 'Ana Reyes, R-S.C., said so.', ['Ana Reyes, R-S.C., said so.']],
  ['a bracket that ends', 'It broke (near Oda). Many fled.', ['It broke (near Oda).', 'Many fled.']],
  ['a time of day', 'It broke at 10.15am on Monday.', ['It broke at 10.15am on Monday.']],
  ['a clock at the end', 'It broke at 5am. Many fled.', ['It broke at 5am.', 'Many fled.']],
  ['a clock before a speech', 'It broke at 5am. "Many fled."', ['It broke at 5am.', '"Many fled."']],
  ['a clock that goes on', 'It broke at 5am. and many fled.', ['It broke at 5am. and many fled.']],
  ['a sum', 'It cost R1.2bn. Few paid.', ['It cost R1.2bn.', 'Few paid.']],
  ['a code', 'The B.1.1.7 strain spread.', ['The B.1.1.7 strain spread.']],
  ['a year', 'It broke in 2016. Many fled.', ['It broke in 2016.', 'Many fled.']],
  ['no space behind a stop', 'It broke.Many fled.', ['It broke.', 'Many fled.']],
  ['a refusal', 'He said no. Police left.', ['He said no.', 'Police left.']],
  ['a refusal in marks', '“No, no.” Reyes left.', ['“No, no.”', 'Reyes left.']],
  ['a refusal in straight marks', 'He said "no." Police left.', ['He said "no."', 'Police left.']],
  ['a number by its sign', 'He took bus no. 5 to town.', ['He took bus no. 5 to town.']],
  ['a unit before a capital', 'He hid $2m. The suit failed.', ['He hid $2m.', 'The suit failed.']],
  ['a degree before a capital', 'It rose to 41C. Nobody slept.', ['It rose to 41C.', 'Nobody slept.']],
  ['an initial behind a year', 'It was 2016 J. Reyes broke it.', ['It was 2016 J. Reyes broke it.']],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

const words = (text: string): readonly { readonly text: string }[] =>
  text.split(' ').map((word) => ({ text: word }));

test.each([
  ['a mark alone', 'It broke .', '”', true],
  ['a company', 'He left Norvik!', 'Inc. said so', true],
  ['a new sentence', 'It broke .', 'The town fled', false],
  ['lower case behind no mark', 'It broke', 'and ran', false],
  ['a name in lower-case letters with a capital', 'It broke .', 'iNet fell', false],
])('joins: %s', (_, previous, next, expected) => {
  expect(joinsPrevious(words(previous), words(next), true, ENGLISH.words)).toBe(expected);
});
