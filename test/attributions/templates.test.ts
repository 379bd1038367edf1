import { describe, expect, it } from 'vitest';
import { attributionLines } from './read-example.ts';

describe('negated, joined and verifying', () => {
  it.each([
    [
      'North Oria and Velia denied or remained silent about the deployment, but in April both leaders confirmed it.',
      [
        'North Oria and Velia | denied or remained silent about | the deployment | North Oria and Velia | deny',
      ],
    ],
    [
      'The army neither confirmed nor denied the report.',
      ['The army | neither confirmed nor denied | the report | army | confirm not'],
    ],
    [
      'The Norda Times could not independently verify the claim.',
      ['The Norda Times | could not independently verify | the claim | Norda Times | confirm not'],
    ],
    [
      'No group has claimed responsibility for the attack.',
      [' | has claimed | responsibility for the attack |  | assert not'],
    ],
    [
      'The ministry declined to say how many had died.',
      ['The ministry | declined to say | how many had died | ministry | assert not'],
    ],
    ['The ministers did not believe the report.', []],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });
});

describe('a number of people is a subject of its own', () => {
  it.each([
    [
      'Around 40 soldiers are believed to have died.',
      [' | are believed | Around 40 soldiers … to have died |  | suggest hedged'],
    ],
    [
      'Around 40 soldiers were reportedly killed.',
      [' | reportedly | Around 40 soldiers … were … killed |  | assert hedged'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });
});

describe('where what is said begins and ends', () => {
  it.each([
    ['Lang, police said, fired first.', ['police | said | Lang … fired first | police | assert']],
    [
      'The talks, Reyes said, were brief and have ended.',
      ['Reyes | said | The talks … were brief and have ended | Reyes | assert'],
    ],
    ['It was what Reyes thought was right.', ['Reyes | thought | what … was right | Reyes | suggest']],
    ['The charge that Reyes denied was old.', ['Reyes | denied | that | Reyes | deny']],
    ['Reyes, who said the plan was late, left.', ['who | said | the plan was late | Reyes | assert']],
    [
      'As the Norda Times reported on Monday, the talks failed.',
      ['the Norda Times | reported | the talks failed | Norda Times | assert'],
    ],
    [
      'The bank is expected by analysts to raise rates.',
      ['analysts | is expected by | The bank … to raise rates | analysts | expect'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });
});

describe('one report within another', () => {
  it.each([
    [
      'Karl Brandt told reporters that Ana Reyes had said the bridge was safe.',
      [
        'Karl Brandt | told | that Ana Reyes had said the bridge was safe | Karl Brandt | assert',
        'Ana Reyes | had said | the bridge was safe | Karl Brandt > Ana Reyes | assert',
      ],
    ],
    [
      'The agency, citing an unnamed official, said 40 people had died.',
      [
        'The agency | said | 40 people had died | agency | assert',
        'an unnamed official | citing | 40 people had died | agency > unnamed official | assert',
      ],
    ],
    [
      'The agency told lawmakers that 40 people had died, lawmaker Lee Park told reporters.',
      [
        'The agency | told | that 40 people had died | Lee Park > agency | assert',
        'lawmaker Lee Park | told | The agency told lawmakers that 40 people had died | Lee Park | assert',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });
});

describe('verbs that report by their particle', () => {
  it.each([
    ['Reyes laid out her plan.', ['Reyes | laid out | her plan | Reyes | assert']],
    ['Reyes played down the flood.', ['Reyes | played down | the flood | Reyes | deny']],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  it.each([['Reyes laid the table.'], ['Children played in the flood.'], ['The guns fired back at noon.']])(
    'none in: %s',
    (text) => {
      expect(attributionLines(text)).toEqual([]);
    },
  );
});
