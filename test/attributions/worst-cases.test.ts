import { describe, expect, it } from 'vitest';
import { attribute } from './read-example.ts';

/** Characters of one sentence or paragraph: far longer than any prose, so that a step that is not linear stands out. */
const LENGTH = 100_000;

const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** Each rule's worst: a text made of what it looks for and nothing that ends the search. */
const CASES: readonly (readonly [name: string, text: string])[] = [
  ['verbs of saying', fill('said told denied claimed ')],
  ['a subject and a verb of saying', fill('Reyes said Brandt told Lang ')],
  ['subjects joined by "and"', fill('Reyes and the mayor and ')],
  ['commas', fill('Reyes, ')],
  ['bare commas', fill(', ')],
  ['relative clauses', fill('the man who said that the man ')],
  ['"that"', fill('that ')],
  ['"according to"', fill('according to Reyes, ')],
  ['"according to" and nothing', fill('according to ')],
  ['"citing"', fill('citing officials, ')],
  ['"quoted as saying"', fill('was quoted as saying ')],
  ['"asked whether"', fill('asked whether Reyes, ')],
  ['"reportedly"', fill('reportedly ')],
  ['passives', fill('is believed to be said to ')],
  ['seeming', fill('it seems that it appears to ')],
  ['nouns of saying', fill('his claim that her denial of the report ')],
  ['prepositions', fill('of the head of the ')],
  ['colons', fill('Reyes: ')],
  ['dashes', fill('Reyes — ')],
  ['semicolons', fill('Reyes said; ')],
  ['opening marks', fill('“')],
  ['opening marks before words', fill('“We ')],
  ['closing marks', fill('we” ')],
  ['straight marks', fill('"')],
  ['straight marks beside words', fill('"we ')],
  ['apostrophes', fill("'")],
  ['apostrophes before words', fill("'em ")],
  ['two apostrophes as one mark', fill("''we ")],
  ['nested marks', fill('“‘we ')],
  ['short quotations', fill('“we” ')],
  ['quotations with speakers', fill('“We go,” Reyes said. ')],
  ['labelled turns', fill('REYES: We go.\n\n')],
  ['paragraphs that open a quotation', fill('“We go.\n\n')],
];

describe('a text made of one rule’s worst', () => {
  it.each(CASES)('%s', (_, text) => {
    const { attributions, quotes } = attribute(text);
    for (const { start, end } of [
      ...attributions.flatMap((a) => [...a.source, ...a.cue, ...a.content]),
      ...quotes,
    ]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    for (const { chain } of attributions) expect(new Set(chain).size).toBe(chain.length);
  });
});
