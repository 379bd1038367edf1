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
  expect(joinsPrevious(words(previous), words(next), ENGLISH.words)).toBe(expected);
});
