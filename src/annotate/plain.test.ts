import { expect, test } from 'vitest';
import { plainArticle } from '../../test/plain-article.ts';
import { PLAIN } from './plain.ts';
import { tokenize } from './tokenize.ts';

test.each([
  [
    'French',
    'L’eau monte à Lyon. « Partez ! » dit le maire. Il pleut 3,5 jours.',
    ['L’eau monte à Lyon.', '« Partez ! » dit le maire.', 'Il pleut 3,5 jours.'],
  ],
  ['Chinese', '大坝决堤。“快跑！”市长说。', ['大坝决堤。', '“快跑！”', '市长说。']],
  ['Hindi', 'बाँध टूट गया। लोग भागे।', ['बाँध टूट गया।', 'लोग भागे।']],
  ['no end', 'Der Damm brach', ['Der Damm brach']],
  ['a number', 'Um 3.5 Meter. Dann 4.', ['Um 3.5 Meter.', 'Dann 4.']],
])('sentences: %s', (_, text, expected) => {
  expect(tokenize(plainArticle(text), PLAIN).sentences.map((s) => text.slice(s.start, s.end))).toEqual(
    expected,
  );
});

test.each([
  ['words and marks', 'Der Damm, 3,5 m.', ['Der', 'Damm', ',', '3,5', 'm', '.']],
  ['signs without spaces', '大坝3座', ['大', '坝', '3', '座']],
  ['emoji', 'Ja 😀!', ['Ja', '😀', '!']],
])('words: %s', (_, text, expected) => {
  const { tokens } = tokenize(plainArticle(text), PLAIN);
  expect(tokens.map((token) => token.text)).toEqual(expected);
  expect(
    tokens.every((token) => token.pos === 'X' && text.slice(token.start, token.end) === token.text),
  ).toBe(true);
});

test('a concept is the word in lower case; marks have none', () => {
  expect(tokenize(plainArticle('Der Damm.'), PLAIN).tokens.map((token) => token.concept)).toEqual([
    'der',
    'damm',
    null,
  ]);
});

test('a text without spaces is read to its end', () => {
  const text = '大坝决堤，'.repeat(500);
  expect(tokenize(plainArticle(text), PLAIN).tokens.at(-1)?.end).toBe(text.length);
});
