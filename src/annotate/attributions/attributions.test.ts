import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, attributionLines, quoteLines } from '../../../test/attributions/read-example.ts';

/** `source → chain` of every attribution. */
const chains = (text: string): readonly string[] =>
  attribute(text).attributions.map(
    (a) => `${a.source.map((s) => text.slice(s.start, s.end)).join(' … ')} → ${a.chain.join(' > ')}`,
  );

describe('names and chains', () => {
  test.each<[name: string, text: string, chains: readonly string[]]>([
    [
      'she is the last person named',
      'Ana Reyes met the crews. She said the port was open.',
      ['She → Ana Reyes'],
    ],
    [
      'a title that fits one person',
      'Health Minister Ana Reyes met the crews. The minister said the port was open.',
      ['The minister → Ana Reyes'],
    ],
    [
      'a title that fits two stays a title',
      'Health Minister Ana Reyes met Energy Minister Tom Hale. The minister said the port was open.',
      ['The minister → minister'],
    ],
    [
      'a modifier tells them apart',
      'Health Minister Ana Reyes met Energy Minister Tom Hale. The energy minister said the port was open.',
      ['The energy minister → Tom Hale'],
    ],
    [
      'a name behind its title',
      'His deputy, Ana Reyes, said the port was open.',
      ['His deputy, Ana Reyes, → Ana Reyes'],
    ],
    [
      'no article',
      'A hospital spokeswoman said the port was open.',
      ['A hospital spokeswoman → hospital spokeswoman'],
    ],
    [
      'who wrote the paper',
      'A statement from the ministry said the port was open.',
      ['A statement from the ministry → ministry'],
    ],
    ['the reporter is nobody', 'We know that the port was open.', ['We → ']],
    [
      'a relay named a sentence before',
      'According to Radio Norda, the port was hit. Ana Reyes was quoted as saying that the port would reopen.',
      ['Radio Norda → Radio Norda', 'Ana Reyes → Radio Norda > Ana Reyes'],
    ],
    [
      'a relay around the speech',
      '“We are ready,” Ana Reyes said, according to Radio Norda.',
      ['Ana Reyes → Radio Norda > Ana Reyes', 'Radio Norda → Radio Norda'],
    ],
    [
      'a relay that reports what somebody says',
      'State media reported that Ana Reyes had pledged to rebuild the port.',
      ['State media → State media', 'Ana Reyes → State media > Ana Reyes'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(chains(text)).toEqual(wanted);
  });
});

describe('speakers of quotes', () => {
  test.each<[name: string, text: string, quotes: readonly string[]]>([
    [
      'a quotation that stands alone',
      '“We are ready,” Ana Reyes said. “We tested it.”\n“It will hold.”',
      [
        'direct: We are ready, <Ana Reyes>',
        'direct: We tested it. <Ana Reyes>',
        'direct: It will hold. <Ana Reyes>',
      ],
    ],
    [
      'a quotation below a colon',
      'Ana Reyes wrote:\n“The port is open and we are ready.”',
      ['direct: The port is open and we are ready. <Ana Reyes>'],
    ],
    [
      'a paragraph left open',
      '“First part of it.\n“Second part of it,” Ana Reyes said.',
      ['direct: First part of it. <Ana Reyes>', 'direct: Second part of it, <Ana Reyes>'],
    ],
    [
      'another paragraph between',
      '“We are ready,” Ana Reyes said.\nIt rained all day in Norda.\n“It will hold for years.”',
      ['direct: We are ready, <Ana Reyes>', 'direct: It will hold for years. <>'],
    ],
    [
      'a fragment',
      'Ana Reyes spoke of an “unbearable burden” for the crews.',
      ['fragment: unbearable burden <Ana Reyes>'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(quoteLines(text)).toEqual(wanted);
  });
});

describe('laws', () => {
  const words =
    'said told Reyes Ana he who , . “ ” " that the port minister according to and denied is believed was quoted as saying report \n : ; — Estimates suggest'.split(
      ' ',
    );
  const prose = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));

  test('spans lie in the text; no source meets its cue; the same text gives the same answer', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const found = attribute(text);
        for (const a of found.attributions) {
          for (const span of [...a.source, ...a.cue, ...a.content]) {
            expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
          }
          for (const s of a.source)
            for (const c of a.cue) expect(s.end <= c.start || c.end <= s.start).toBe(true);
        }
        expect(attribute(text)).toEqual(found);
      }),
    );
  });

  test.each(['said ', 'he said, ', '“A b c d,” he said. ', 'According to X, ', 'X and ', 'who said, '])(
    '200 kB of %j are read at once',
    (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const started = performance.now();
      attributionLines(text);
      expect(performance.now() - started).toBeLessThan(15_000);
    },
  );
});
