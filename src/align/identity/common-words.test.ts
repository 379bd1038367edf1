import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inventStatement } from '../../../test/stories/invent-statement.ts';
import { commonWordsOf } from './common-words.ts';
import { containment, dice } from './similarity.ts';
import { shared, weighFor } from './weights.ts';

const CONCEPTS = ['Velden', 'ferry', 'fire', 'roof', 'unheard'];
const concepts = fc.uniqueArray(fc.constantFrom(...CONCEPTS)).map((list) => [...list].sort());
const counts = fc
  .array(fc.tuple(fc.constantFrom(...CONCEPTS), fc.integer({ min: 1, max: 120 })))
  .map((entries) => new Map(entries));

it('commonWordsOf tells what the lists themselves tell', () => {
  fc.assert(
    fc.property(concepts, concepts, counts, counts, (own, other, first, second) => {
      const story = new Map([
        ['a1', first],
        ['a2', second],
      ]);
      const statements = [
        inventStatement({ articleId: 'a2', concepts: other }),
        inventStatement({ articleId: 'a1', concepts: own }),
      ];
      const words = commonWordsOf(statements, story)(1, 0);
      const weigh = weighFor(story, 'a1', 'a2');
      expect(words.count).toBe(shared(own, other).length);
      expect(words.whole).toBe(dice(own, other, weigh));
      expect(words.held).toBe(containment(own, other, weigh));
      for (const concept of CONCEPTS) expect(words.weigh(concept)).toBe(weigh(concept));
    }),
  );
});

it('commonWordsOf knows statements by their index alone', () => {
  expect(() => commonWordsOf([inventStatement()], new Map())(0, 1)).toThrow(RangeError);
});
