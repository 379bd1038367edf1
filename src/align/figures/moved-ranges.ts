import type { Quantity } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { FROM, REVISING_LEMMAS, SETTING_ANEW, TO } from '../en/supersession.ts';
import type { Reader } from '../reading/reader.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** "raised its offer from | 4 to 6 per cent": no range, but the old number and the new one. Null for all other numbers.
 *  `tell` makes a statement of a number of the text. */
export function movedRange(
  r: Reader,
  q: Quantity,
  tell: (q: Quantity) => Statement,
): readonly [Statement, Statement] | null {
  if (typeof q.value === 'number') return null;
  const before = tokensIn(r.a.tokens, { start: r.a.sentences[q.sentence]?.start ?? q.start, end: q.start });
  const moves = before.some(
    ({ lemma, pos }) => pos === 'VERB' && (REVISING_LEMMAS.has(lemma) || SETTING_ANEW.has(lemma)),
  );
  if (!moves) return null;
  if (r.a.tokens[firstStartingAt(r.a.tokens, q.start) - 1]?.lower !== FROM) return null;
  const words = tokensIn(r.a.tokens, q.number);
  const at = words.findIndex(({ lower }) => lower === TO);
  const [from, to] = [words[at - 1], words[at + 1]];
  if (from === undefined || to === undefined) return null;
  // Both are told by the whole phrase: each has its unit from there.
  const [old, young] = [
    { value: q.value[0], number: { start: q.number.start, end: from.end } },
    { value: q.value[1], number: { start: to.start, end: q.number.end } },
  ].map(({ value, number }) => ({
    ...q,
    value,
    number,
    low: value,
    high: value,
    lowOpen: false,
    highOpen: false,
  }));
  if (old === undefined || young === undefined) return null;
  return [
    { ...tell({ ...old, end: from.end }), supersession: 'earlier' },
    { ...tell({ ...young, start: to.start }), supersession: 'newer' },
  ];
}
