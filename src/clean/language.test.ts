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
  [
    'a short text of another language',
    'Bei einem Brand auf der Fähre Marlin starben am Montag zwölf Menschen.',
    [null, null],
    'de',
  ],
  [
    'the same in Spanish',
    'Un incendio a bordo del transbordador causó el lunes al menos doce muertos.',
    [null],
    'es',
  ],
  ['the same, declared', 'Bij een brand op de veerboot zijn maandag twaalf mensen omgekomen.', ['nl'], 'nl'],
  [
    'a short English text',
    'A fire aboard the ferry Marlin killed at least 12 people on Monday.',
    [null],
    'und',
  ],
  ['an English headline', 'Ferry Marlin burns off Port Ellen, Otto Brandt tells Kell Radio', [null], 'und'],
  ['names and numbers', 'Marlin 12, Ellen 3, Brandt 4, Kell 9, Voss 1, Quill 2', [null], 'und'],
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
