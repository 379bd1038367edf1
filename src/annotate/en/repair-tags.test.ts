import { expect, test } from 'vitest';
import { plainArticle } from '../../../test/plain-article.ts';
import { tokenize } from '../tokenize.ts';
import { ENGLISH } from './index.ts';

/** Tag of the first token that reads `word`. */
const tagOf = (text: string, word: string): string | undefined =>
  tokenize(plainArticle(text), ENGLISH).tokens.find((token) => token.text === word)?.pos;

test.each([
  ['The agency estimates that 600 people died.', 'estimates', 'VERB'],
  ['He is thought to have supplied the gang.', 'have', 'AUX'],
  ['Having “failed” to save them, he wept.', 'failed', 'VERB'],
  ['He further pledged aid to the town.', 'further', 'ADV'],
  ['She knelt to pay her respects to the dead.', 'respects', 'NOUN'],
  ['They have been promising to rebuild the dam.', 'promising', 'VERB'],
  ['Earlier reports from the town were wrong.', 'reports', 'NOUN'],
  ['The report was read aloud.', 'report', 'NOUN'],
  ['The growing crowd left.', 'crowd', 'NOUN'],
  ['Police withdrew their claim that he was armed.', 'claim', 'NOUN'],
  ['The police claim that he was armed.', 'claim', 'VERB'],
  ['She took calls for help from the town.', 'calls', 'NOUN'],
  ['What he did calls for an answer.', 'calls', 'VERB'],
  ['The parcels had return address labels on them.', 'address', 'NOUN'],
  ['The ministers address problems at noon.', 'address', 'VERB'],
])('%s: %s is %s', (text, word, tag) => {
  expect(tagOf(text, word)).toBe(tag);
});
