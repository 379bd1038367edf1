import { expect, test } from 'vitest';
import { clauseLines } from '../../../test/syntax/read-parsed.ts';

test.each([
  [
    'a that-clause',
    'Krell said that the dam had failed.',
    ['Krell | said | -', '(that) the dam | had failed | -'],
  ],
  [
    'that left out',
    'The agency said the couple used public money.',
    ['The agency | said | -', 'the couple | used | public money'],
  ],
  [
    'speech behind its content',
    'The dam failed, officials said.',
    ['The dam | failed | -', 'officials | said | -'],
  ],
  [
    'speech before its speaker',
    '“The dam failed,” said Oda Krell, a nurse.',
    ['The dam | failed | -', 'Oda Krell | said | -'],
  ],
  [
    'a relative clause',
    'The soldiers who died were buried.',
    ['The soldiers | died | -', 'The soldiers | were buried | -'],
  ],
  [
    'an interrupted subject',
    'Mr. Krell, who is accused of lying, has said he will resign.',
    [
      'Mr. Krell | is accused | -',
      'Mr. Krell | lying | -',
      'Mr. Krell | has said | -',
      'he | will resign | -',
    ],
  ],
  [
    'a parenthesis behind who',
    'He praised the troops who, he said, saved the town.',
    ['He | praised | the troops', 'he | said | -', 'the troops | saved | the town'],
  ],
  [
    'who over a place',
    'He thanked doctors in Norwell who treated the wounded.',
    ['He | thanked | doctors', '(who) doctors | treated | the wounded'],
  ],
  [
    'a day before the subject, behind a conjunction',
    'Krell was silent about the dam, but in April both mayors confirmed it.',
    ['Krell | was | -', '(but) both mayors | confirmed | it'],
  ],
  [
    'a bare subject behind a day',
    'Krell fled, and on Monday police arrested him.',
    ['Krell | fled | -', '(and) police | arrested | him'],
  ],
  ['a joined subject', 'Krell and his wife fled the town.', ['Krell | fled | the town']],
  [
    'an apposed and joined subject',
    'Mr. Krell, mayor of Norwell, and his wife, Ada, were charged.',
    ['Mr. Krell | were charged | -'],
  ],
  ['a list of subjects', 'Ada, Otto and Lena left the house.', ['Ada | left | the house']],
  ['an age behind the subject', 'Krell, 41, denied the charges.', ['Krell | denied | the charges']],
  [
    'a participle behind its noun',
    'Police found a letter written by Krell.',
    ['Police | found | a letter', 'a letter | written | -'],
  ],
  [
    'a participle of the main subject',
    'The mayor met families of soldiers who died, offering condolences.',
    ['The mayor | met | families', '(who) soldiers | died | -', 'The mayor | offering | condolences'],
  ],
  [
    'control by the object',
    'She asked him to postpone the vote.',
    ['She | asked | him', 'him | to postpone | the vote'],
  ],
  [
    'purpose',
    'The state will build a wall to protect the town.',
    ['The state | will build | a wall', 'The state | to protect | the town'],
  ],
  [
    'a participle that opens the sentence',
    'Fearing a flood, the mayor closed the bridge.',
    ['the mayor | Fearing | a flood', 'the mayor | closed | the bridge'],
  ],
  [
    'and with a comma goes back to the main clause',
    'Krell said that two nurses had left, and complained about the noise.',
    ['Krell | said | -', '(that) two nurses | had left | -', '(and) Krell | complained | -'],
  ],
  [
    'a time phrase is no object',
    'The department issued Tuesday a statement.',
    ['The department | issued | a statement'],
  ],
  [
    'an object over "more than"',
    'The ministry sent more than 600 troops.',
    ['The ministry | sent | 600 troops'],
  ],
  ['no verb', 'Norwell, Ohio.', ['- | - | -']],
])('%s', (_, text, expected) => {
  expect(clauseLines(text)).toEqual(expected);
});
