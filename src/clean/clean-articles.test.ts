import { expect, test } from 'vitest';
import { cleanArticles, isFound } from './clean-articles.ts';

test.each<[string, unknown, RegExp]>([
  ['a name', 'x', /^expected a list of articles, \[\{ id, text \}, …\]; got "x"$/],
  ['one article', { id: 'a', text: 'x' }, /^expected a list of articles.*got \{"id":"a","text":"x"\}$/],
  ['nothing', undefined, /^expected a list of articles.*got undefined$/],
  ['a long text', 'x'.repeat(999), /got "x{59}…$/],
  ['a list of texts', ['x'], /^expected an article, \{ id, text \} or \{ id, html \}; got "x"$/],
  ['a gap in the list', [null], /^expected an article.*got null$/],
  ['a list in the list', [[]], /^article undefined: Invalid input/],
  ['no id', [{ text: 'x' }], /^article undefined: id: /],
  ['a number as id', [{ id: 1, text: 'x' }], /^article 1: id: .*string/],
  ['no text', [{ id: 'a' }], /^article "a": "text" is missing/],
])('misuse is told in words: %s', (_, given, message) => {
  expect(() => Reflect.apply(cleanArticles, null, [given])).toThrow(message);
});

test('what is cleaned stays as it is, and all else is cleaned in order', () => {
  const [first, second] = cleanArticles([
    { id: 'a', text: 'A ferry struck the pier.' },
    { id: 'b', text: ' ' },
  ]);
  expect(first && cleanArticles([first])[0]).toBe(first);
  expect([first, second].map((one) => one && isFound(one))).toEqual([true, false]);
});
