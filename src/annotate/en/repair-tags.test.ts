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
  ['The WHO said so.', 'WHO', 'PROPN'],
  ['THE MAN WHO LEFT IS BACK', 'WHO', 'NOUN'],
  ['It lies on 52nd Street.', '52nd', 'ADJ'],
  ['It was clear that nurses had left.', 'that', 'SCONJ'],
  ['The house on that street burnt.', 'that', 'DET'],
  ['The town, which police said was calm, slept.', 'which', 'PRON'],
  ['He asked which police force had left.', 'which', 'DET'],
  ['Police withdrew their claim that he was armed.', 'claim', 'NOUN'],
  ['The police claim that he was armed.', 'claim', 'VERB'],
  ['She took calls for help from the town.', 'calls', 'NOUN'],
  ['What he did calls for an answer.', 'calls', 'VERB'],
  ['The parcels had return address labels on them.', 'address', 'NOUN'],
  ['The ministers address problems at noon.', 'address', 'VERB'],
  ['A man shot his wife at home.', 'shot', 'VERB'],
  ['The gunman shot and killed two clerks.', 'shot', 'VERB'],
  ['The shot hit the wall.', 'shot', 'NOUN'],
  ['Police released his mug shot on Monday.', 'shot', 'NOUN'],
  ['It would close Marrick.', 'close', 'VERB'],
  ['It will not free the hostages.', 'free', 'VERB'],
  ['It would be close.', 'close', 'ADJ'],
  ['The police chief said so.', 'chief', 'NOUN'],
  ['It was empty, fire chief Ada Voss said.', 'chief', 'NOUN'],
  ['The chief executive said so.', 'chief', 'ADJ'],
  ['The teen was found.', 'teen', 'NOUN'],
  ['The teen driver was found.', 'teen', 'ADJ'],
  ['A relative was arrested.', 'relative', 'NOUN'],
  ['The public may wonder.', 'public', 'NOUN'],
  ['Residents fled the town.', 'Residents', 'NOUN'],
  ['“Witnesses saw it,” she said.', 'Witnesses', 'NOUN'],
  ['Banks denied the charge.', 'Banks', 'PROPN'],
  ['Workers United called it a lie.', 'Workers', 'PROPN'],
  ['The public library burnt.', 'public', 'ADJ'],
  ['Six died, the Associated Press said.', 'Associated', 'PROPN'],
  ['The Amended Charter Act fell.', 'Amended', 'PROPN'],
  ['The operator had at first claimed 92.', 'at', 'ADV'],
  ['It rained at first light.', 'at', 'ADP'],
  ['The can opener broke.', 'opener', 'NOUN'],
])('%s: %s is %s', (text, word, tag) => {
  expect(tagOf(text, word)).toBe(tag);
});
