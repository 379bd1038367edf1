import { expect, test } from 'vitest';
import { languageOfText, primaryLanguage } from './language.ts';

const ENGLISH =
  'The dam above the town broke in the night, and the mayor said that at least forty people were taken to the hospital. '.repeat(
    2,
  );
const GERMAN =
  'Der Damm oberhalb der Stadt ist in der Nacht gebrochen, und der Bürgermeister sagte, mindestens vierzig Menschen seien verletzt. '.repeat(
    2,
  );

test.each([
  ['a text tells its own', ENGLISH, [null, null], 'en'],
  ['another language', GERMAN, [null, null], 'de'],
  ['a declaration left over from a template', ENGLISH, ['de', 'de'], 'en'],
  ['a foreign text declared English', GERMAN, ['en', null], 'de'],
  ['a short text is what it is declared', 'Der Damm brach.', ['de', 'en'], 'de'],
  ['a short text is what its page declares', 'Der Damm brach.', [null, 'de-AT'], 'de'],
  ['a short text without a declaration', 'Der Damm brach.', [null, null], 'und'],
  [
    'another script needs fewer letters',
    '大坝在夜间决堤，市长说至少有四十人被送往医院，许多房屋被冲毁。',
    [null, 'en'],
    'zh',
  ],
  ['no text', '', [null, null], 'und'],
])('%s', (_, text, declared, expected) => {
  expect(languageOfText(text, ...declared)).toBe(expected);
});

test.each([
  ['en-GB', 'en'],
  ['eng', 'en'],
  ['EN_us', 'en'],
  ['mul', null],
  ['und', null],
  ['English', null],
  ['', null],
  [null, null],
])('declared %s', (declared, expected) => {
  expect(primaryLanguage(declared)).toBe(expected);
});
