import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { tellStory } from '../../../test/stories/tell-story.ts';
import { placeStatements } from './place-statements.ts';

const sites = (text: string): readonly string[] => placeStatements(readText(text)).map(({ label }) => label);

describe('placeStatements', () => {
  it.each<[string, string, string]>([
    [
      'behind the verb',
      'A man opened fire in a baggage hall of Terminal 2.',
      'in a baggage hall of Terminal 2',
    ],
    ['behind the noun', 'The explosion at the sugar mill woke the town.', 'at the sugar mill'],
    [
      'behind the verb of the noun',
      'The shooting began near the luggage carousel.',
      'near the luggage carousel',
    ],
    ['in front of all', 'In the market hall, a man stabbed a trader.', 'In the market hall'],
  ])('says where it struck: %s', (_, text, site) => {
    expect(sites(text)).toEqual([site]);
  });

  it.each([
    ['no disaster', 'The mayor spoke at the sugar mill.'],
    ['a day', 'The mill burned in May.'],
    ['another verb between', 'The explosion killed a man who worked at the sugar mill.'],
    ['those who are counted', 'Thirteen of the victims died in the valley.'],
    ['what did not happen', 'No one was killed at the sugar mill.'],
  ])('says nothing of: %s', (_, text) => {
    expect(sites(text)).toEqual([]);
  });
});

describe('reports that say where', () => {
  const where = (...texts: readonly string[]): readonly string[] =>
    tellStory(...texts)
      .claims.map(({ about }) => about)
      .filter((about) => about.startsWith('where: '));

  it('agree in other words', () => {
    expect(
      where(
        'The shooting began at the luggage carousel of Terminal 2.',
        'A man opened fire in Terminal 2, near a luggage carousel.',
      ),
    ).toHaveLength(1);
  });

  it('do not agree on another place', () => {
    expect(where('The shooting began in the ticket hall.', 'A man opened fire near the car park.')).toEqual(
      [],
    );
  });
});
