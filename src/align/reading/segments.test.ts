import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { segments } from './segments.ts';

function words(text: string): readonly string[] {
  return segments(readText(text), { start: 0, end: text.length }).map((span) =>
    text.slice(span.start, span.end),
  );
}

describe('segments', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'along with',
      'Brenland sent tents and blankets along with two field kitchens.',
      ['Brenland sent tents and blankets', 'along with two field kitchens'],
    ],
    [
      'as well as',
      'The town built a new school as well as a small library.',
      ['The town built a new school', 'as well as a small library'],
    ],
    [
      'a dash',
      'The ferry left the pier at noon – an hour behind its schedule.',
      ['The ferry left the pier at noon', 'an hour behind its schedule'],
    ],
  ])('cuts at %s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a short head', 'A school along with a new road and a bridge was built.'],
    ['"get along"', 'The two ministers get along with each other these days.'],
    ['a hyphen inside a word', 'The two-storey market hall burned down last night.'],
    ['no turn at all', 'The mayor opened a bakery in the old town hall.'],
  ])('does not cut at %s', (_name, text) => {
    expect(words(text)).toHaveLength(1);
  });
});
